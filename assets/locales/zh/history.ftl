# The history of a file, narrowed to what somebody looks for.

his-filter = 筛选历史
his-unfilter = 全部显示
his-who = 何人
his-anybody = 任何人
his-about = 关于
his-anything = 任何内容
his-about-file = 案卷及其步骤
his-about-deadlines = 期限
his-about-persons = 人员与犯罪
his-about-measures = 措施、证据、资产
his-about-promises = 磋商、条件、使用
his-about-letters = 信函与翻译
his-about-access = 访问与批准
his-about-reads = 查阅记录
his-from = 自何日
his-to = 至何日
his-all = 清除筛选
his-shown = { $total ->
   *[other] { $total }条中的{ $count }条
  }
his-none = 没有此类记录。
his-none-hint = 请选择其他日期、人员或内容。
his-proposed = 由{ $user }提议
his-approved = 由{ $user }批准
his-masked = 您无权查看更改内容。
