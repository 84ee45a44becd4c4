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

## The State sheet

state-sheet-title = 向{ $state }请求协助
state-sheet-as-of = 截至
state-sheet-oldest = 此处内容最早的核实日期
state-sheet-demo = 演示：此处内容均非真实。
state-sheet-stale = 部分内容的核实已超过十二个月，或从未核实。使用前请先查询。
state-sheet-none = 未记录任何机关。
state-sheet-authorities = 机关
state-sheet-authority = 机关
state-sheet-competences = 职权
state-sheet-channels = 渠道
state-sheet-languages = 语文
state-sheet-contact = 联系方式
state-sheet-verified = 核实日期
state-sheet-never = 从未
state-sheet-old = 超过十二个月
state-sheet-urgent = 紧急时：
state-sheet-ways = 渠道和语文
state-sheet-what = 事项
state-sheet-accepted = 接受
state-sheet-bases-extradition = 引渡的依据
state-sheet-bases-assistance = 司法协助的依据
state-sheet-basis = 依据
state-sheet-articles = 条款
state-sheet-reasons = 说明拒绝的原因
state-sheet-consult = 拒绝前的磋商
state-sheet-use = 证据的使用
state-sheet-use-DEFAULT = 限于请求事项
state-sheet-use-ON_REQUEST = 应要求予以限制
state-sheet-use-IF_SET = 设有条件时予以限制
state-sheet-use-NONE = 不限制
state-sheet-checked = 核查日期
state-sheet-notes = 注意事项
state-sheet-arrest = 临时逮捕的期限
state-sheet-days = 天数
state-sheet-effect = 届满后
state-sheet-reservations = 保留和声明
state-sheet-text = 文本
state-sheet-assurances = 互惠
state-sheet-whose = 保证方
state-sheet-ours = 我方
state-sheet-theirs = 对方
state-sheet-kind = 类型
state-sheet-all-kinds = 所有类型
state-sheet-until = 截止
state-sheet-contents = 该国坚持要求的内容
state-sheet-e_evidence = 电子证据
state-sheet-special_rules = 特别规则
state-sheet-practice = 惯例
state-sheet-remarks = 备注
state-sheet-record = 我方记录
state-sheet-record-note = 读者有权查看的正式请求。天数：已执行请求的中位数及其件数。
state-sheet-direction = 请求
state-sheet-asked-us = 对方向我方提出
state-sheet-we-asked = 我方向对方提出
state-sheet-all = 全部
state-sheet-open = 未结
state-sheet-overdue = 逾期
state-sheet-closed = 已结束
state-sheet-refused = 拒绝
state-sheet-median = 天数
state-sheet-last-contact = 最近联系

## The directory on the screen

nav-authorities = 机关
dir-count = { $count ->
   *[other] { $count }个机关
  }
dir-search = 搜索名录
dir-new = 新建机关
dir-edit = 编辑条目
dir-any = 不限
dir-competence = 主管事项
dir-stale = 仅待核实的
dir-retired-too = 包括不再存在的
dir-nothing = 没有符合条件的机关。
dir-nothing-hint = 请去掉国家或职权条件再查。
dir-empty = 尚未记录任何机关。
dir-empty-hint = 请从文件导入名录，或填写第一个机关。
dir-show-all = 显示整个名录
dir-saved = 条目已保存。
dir-failed = 无法显示此机关
dir-sheet = { $state }资料单
dir-territory-help = 仅在其管辖该国部分地区时填写。
dir-name-help = 按信封上的写法。
dir-local-name-help = 用其本国语文和文字。
dir-urgent-help = 夜间和节假日由谁答复，注明时间。
dir-bases-help = 为哪些文书指定。不填：适用于全部。
dir-verify = 核实
dir-verify-go = 记录核实
dir-verify-how-help = 例如：对方3月3日来函、通话、保存人名单。
dir-verified = 由{ $who }于{ $day }核实：{ $how }。
dir-verify-again = 已超过十二个月。使用前请先查询。
dir-never-verified = 此条目无人核实。使用前请先查询。
dir-verified-now = 核实已记录。
dir-retire = 不再存在
dir-retire-go = 停用
dir-retire-note = 在列有该机关的案卷中仍可查阅，不再推荐使用。
dir-back = 恢复
dir-back-go = 恢复到名录
dir-back-note = 将再次供新请求选用。
dir-is-retired = 此机关不再存在，不再推荐使用。

dir-export = 导出名录
dir-export-go = 写出文件
dir-export-note = 导出所有字段，以便再次导入。已停用的机关有标记。
dir-format = 格式
dir-format-xlsx = 工作簿（xlsx）
dir-format-csv = 纯表格（csv）
dir-which = 哪些机关
dir-which-all = 整个名录
dir-which-one = 仅{ $state }
dir-exported = { $count ->
   *[other] { $count }个机关已写入{ $file }。
  }

dir-import = 导入名录
dir-import-leave = 返回名录
dir-import-note = 含国家、名称和职权列的工作簿或纯表格。导出名录的标题在任何语言中均可识别。
dir-import-would = 此文件将产生的结果
dir-import-done = 此文件已产生的结果
dir-count-new = 新增
dir-count-changed = 更改
dir-count-unchanged = 未变
dir-count-refused = 拒绝
dir-decision-NEW = 新增
dir-decision-CHANGED = 更改
dir-decision-UNCHANGED = 未变
dir-decision-REFUSED = 拒绝
dir-import-competences = 无职权的行
dir-import-competences-help = 未列职权的机关采用此项。
dir-import-again = 再次试运行
dir-import-run = { $count ->
   *[other] 导入{ $count }个机关
  }
dir-import-none = 没有可导入的内容
dir-import-hint = 此前不写入任何内容。一次导入，必要时可整体撤销。
dir-import-see = 查看名录
dir-import-undo = 撤销导入
dir-import-undone = 导入已撤销。
dir-import-rows = 文件的行
dir-import-cells = 第{ $row }行，逐字显示
