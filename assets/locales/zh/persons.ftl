# The register of persons.

paper-sort-PASSPORT = 护照
paper-sort-ID_CARD = 身份证
paper-sort-RESIDENCE = 居留许可
paper-sort-SEAMAN = 海员证
paper-sort-OTHER = 其他证件

person-tie-SPOUSE = 配偶
person-tie-PARENT = 父母
person-tie-CHILD = 子女
person-tie-SIBLING = 兄弟姐妹
person-tie-ASSOCIATE = 关系密切者
person-tie-EMPLOYER = 雇主
person-tie-EMPLOYEE = 雇员
person-tie-NOT_SAME = 姓名相似的另一人
person-tie-OTHER = 其他关系

likeness-PAPER = 证件号码相同
likeness-NAME = 姓名相同

intent-persons-edit = 已更改人员资料
intent-persons-name = 已更改人名写法
intent-persons-paper = 已更改人员证件
intent-persons-tie = 已更改人员之间的关系
intent-persons-merge = 已合并重复登记的人员
intent-persons-involve = 已将登记簿中的人员列入案卷
intent-persons-withdraw = 已将人员移出案卷

problem-no-such-person = 登记簿中没有此人。
problem-person-itself = 这是同一条目。请选择另一人。
problem-persons-not-same = 有人注明这是两个人。如有误，请先删除该说明。
problem-name-twice = 此人已有该姓名。
problem-already-involved = 此人已以该身份列入案卷。
problem-person-holds-asset = 此人登记为本案卷某项资产的持有人。请先更改该资产。

person-born = 出生于{ $day }
person-files = { $count ->
    [0] 不在您可查看的案卷中
   *[other] 在{ $count }件案卷中
}
nav-persons = 人员
persons-lead = 各案卷所涉的所有人员，包括收发两个方向。
persons-search = 查找人员
persons-search-hint = 任何文字的姓名，或证件号码。
persons-birth = 出生日期
persons-birth-hint = 日期或年份。
persons-count = { $count ->
    [0] 无人
   *[other] { $count }人
}
persons-many = 显示前{ $most }人。请输入更完整的姓名。
persons-empty = 输入姓名、证件或出生日期
persons-empty-next = 您无权查看的案卷不在其中。
persons-none = 没有此姓名
persons-none-next = 可试用姓名的其他写法：一种文字即可。
persons-found = 找到的人员
person-name = 姓名
person-names = 姓名写法
person-name-add = 添加写法
person-name-change = 更改写法
person-name-empty = 留空即移除此写法。
person-edit = 更改已知信息
person-save = 保存
person-known = 已知信息
person-birthplace = 出生地
person-papers = 证件
person-papers-none = 未记录任何证件。
person-paper-add = 添加证件
person-paper-change = 更改证件
person-paper-empty = 留空即移除此证件。
person-paper-needed = 请填写号码。
person-paper-sort = 证件类型
person-paper-number = 号码
person-paper-state = 签发国
person-paper-issued = 签发日期
person-paper-expires = 到期日期
person-paper-until = 至{ $day }
person-ties = 关系
person-ties-none = 未记录与他人的关系。
person-tie = 记录关系
person-tie-what = 对方是{ $name }的什么人
person-tie-needed = 请选择对方人员和关系。
person-untie = 移除与{ $name }的关系
person-how-known = 何以得知
person-other = 对方人员
person-files-head = 案卷
person-file = 案卷
person-file-kind = 类型
person-open = 打开{ $name }
person-back = 返回
person-change-what = 更改：{ $what }
person-alert-open = 此人涉及{ $count }件未结案卷。
person-alike = { $count ->
   *[other] 登记簿中有{ $count }人可能是同一人
}
person-merge = 将两人合并为一人
person-merge-with = 与{ $name }比较
person-merge-go = 合并为一人
person-merge-needed = 请先选择对方人员。
person-merge-why = 何以得知为同一人
person-merged = 两条记录现为一人。
person-merge-undo = 撤销
person-merge-undone = 已恢复为两人。
person-merge-undone-why = 合并后立即撤销
person-compared = 两条记录并列
person-compared-head = 比较
person-same = 相同
person-differs = 不同
person-keep = 保留哪条记录
person-keep-hint = 另一条的写法、证件和案卷并入此条。两者均有内容的，以此条为准。
