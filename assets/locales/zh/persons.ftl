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
