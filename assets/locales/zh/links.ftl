# Requests tied to one another, and the request that follows another.

link-add = 与另一请求关联
link-add-go = 关联
link-other = 另一请求
link-tie = 关联方式
link-order = 何者较晚
link-order-later = 此案卷为较晚者
link-order-earlier = 此案卷为较早者
link-suspected = 仅为疑似
link-suspected-hint = 尚待有人判断。
link-needs-other = 请先选择另一请求。
link-needs-tie = 请先选择关联方式。
link-acts = 与{ $reference }关联的操作
link-judge-same = 确实如此
link-judge-apart = 两者无关
link-drop = 删除关联
link-end-title = { $act ->
    [SAME] 与{ $reference }的关联已确定
    [APART] { $reference }与此案卷无关
   *[DROP] 删除与{ $reference }的关联
  }
link-end-go = { $act ->
    [SAME] 确认关联
    [APART] 分开
   *[DROP] 删除关联
  }
link-reason = 理由
follow-title = 建立后续请求
follow-go = 建立请求
follow-lead = 国家、依据、经办人、人员和犯罪均予沿用。两者相互关联。
follow-made = 已建立{ $reference }。
arrest-title = 与临时逮捕关联
arrest-go = 关联
arrest-lead = 两者为同一事项：羁押期限转入此案卷，临时逮捕以随后提出请求而结束。
arrest-which = 临时逮捕请求
arrest-on = 自何日起
arrest-documents = 收到请求书和文件之日
link-other-one = 另选一件
