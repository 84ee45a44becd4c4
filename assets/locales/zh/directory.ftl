# The directory of authorities, State sheets, treaties, party status, reciprocity, calendars of other States.

## Problems

problem-register-too-many-rows = 此名录行数过多。请拆分为每份不超过10,000个机关的文件。
problem-number-out-of-range = 请给出{ $least }至{ $most }之间的数字。
problem-dates-out-of-order = 该日期早于{ $before }，后者应在前。
problem-treaty-code = “{ $value }”不是条约代码。请先写BIL-，再写大写字母、数字和连字符：BIL-XB-MLA。
problem-code-taken = 代码{ $code }已被使用。请另选一个。
problem-code-fixed = 代码{ $code }已用于请求，不能再更改。
problem-own-state = 这是本国。请填写另一国家。
problem-other-state = 此项属于另一国家。
problem-noted-already = 此项已有记录。请更改现有条目。
problem-authority-retired = 该机关已不存在。请另选一个。
problem-cell-not-understood = 单元格内容为“{ $value }”。程序在此处无法识别。
problem-row-twice = 同一机关已在第{ $row }行。

## Columns of a directory

directory-sheet = 名录
directory-id = 标识
directory-state = 国家
directory-name = 机关名称
directory-local_name = 本国语名称
directory-competences = 职权
directory-channels = 渠道
directory-languages = 接受的语言
directory-address = 地址
directory-phone = 电话
directory-email = 电子邮件
directory-urgent_contact = 紧急联系
directory-territory = 适用地区
directory-bases = 文书
directory-verified_on = 核实日期
directory-verified_by = 核实人
directory-verified_how = 核实方式
directory-remarks = 备注
directory-retired = 不再存在
directory-yes = 是
