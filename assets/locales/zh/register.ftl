# The register: every request of the office, searched, filtered and sorted.

register-title = 登记簿
register-new = 新建请求
register-import = 导入
register-search = 搜索登记簿
register-search-hint = 国家、人员、编号、词语
register-filter = 筛选
register-count = { $total ->
    [0] 没有相符的请求
   *[other] { $total }件请求
  }
register-caption = 请求。方向键移动，回车键打开，空格键选择。
register-select = 选择{ $reference }
register-selected = 已选{ $count }件
register-selected-note = 决定须逐件作出，不得批量处理。
register-clear-selection = 清除选择

register-col-select = 已选
register-col-reference = 编号
register-col-kind = 类型
register-col-state = 国家
register-col-subject = 事由
register-col-status = 状态
register-col-day = 日期
register-col-due = 下一日期
register-col-officer = 经办人
register-col-outcome = 结果

register-incoming = 收到
register-outgoing = 发出
register-masked = 机密：非您经办的案卷
register-no-reference = 无编号
register-no-date = 无日期
register-no-state = 国家不详
register-urgent = 紧急
register-emergency = 特急
register-confidential = 机密

register-filters = 筛选登记簿
register-f-direction = 方向
register-f-any = 不限
register-f-in = 收到：对方请求我方
register-f-out = 发出：我方请求对方
register-f-kinds = 类型
register-f-states = 国家
register-f-statuses = 状态
register-f-officer = 经办人
register-f-from = 收到或发出日期自
register-f-to = 收到或发出日期至
register-f-apply = 显示
register-f-clear = 全部清除
register-f-backwards = 末日早于首日。
register-chips = 使用中的筛选条件
register-remove = 移除：{ $what }
register-chip-in = 收到
register-chip-out = 发出
register-chip-open = 未结
register-chip-overdue = 逾期
register-chip-officer = 经办人{ $officer }
register-chip-from = 自{ $day }
register-chip-to = 至{ $day }

register-empty = 尚未登记任何请求。
register-empty-hint = 请导入您现用的登记簿，或登记第一件请求。
register-nothing = 没有符合这些条件的请求。
register-nothing-hint = 请减少筛选条件，或改用其他词语搜索。
register-loading = 正在读取登记簿。
register-failed = 无法读取登记簿。
register-failed-hint = 没有丢失任何内容。请重试。
register-again = 重试

# Short words of kinds, for the narrow column of the register.
register-kind-EXT = 引渡
register-kind-PAR = 临时逮捕
register-kind-TRN = 过境
register-kind-SPC = 特定规则
register-kind-MLA = 司法协助
register-kind-AST = 资产追回
register-kind-EEV = 电子证据
register-kind-TSP = 移管
register-kind-TCP = 诉讼移交
register-kind-JIT = 联合侦查
register-kind-SIT = 特殊侦查
register-kind-TMP = 临时移交
register-kind-CIV = 民事
register-kind-SPO = 主动提供
register-kind-INF = 非正式
register-kind-ENF = 执行
register-kind-AUT = 起诉

problem-view-twice = 已有同名视图：{ $name }。

register-count-more = 超过{ $total }件请求
register-more = { $total }+
register-everything = 整个登记簿
register-menu = 列表
register-undo = 撤销
register-paste = 粘贴电子表格的行
register-show-view = 显示视图：{ $view }

register-views = 已保存的视图
view-OPEN = 全部未结案卷
view-MINE = 我的未结案卷
view-CUSTODY = 羁押
view-OVERDUE = 逾期
view-WAITING = 等待他方
view-CONSULTING = 磋商中
view-FREEZES = 即将到期的冻结
view-EVIDENCE = 电子证据

register-view-open = 保存此视图…
register-view-edit = 更改此视图…
register-view-drop = 删除此视图
register-view-back = 恢复已保存的视图
register-view-new = 保存此视图
register-view-change = 更改此视图
register-view-lead = 筛选条件、搜索词、排序和列以一个名称保存。
register-view-name = 视图名称
register-view-shared = 供办公室所有人使用
register-view-shared-help = 每人只能看到有权查看的案卷。
register-view-save = 保存视图
register-view-saved = 视图“{ $name }”已保存。
register-view-dropped = 视图“{ $name }”已删除。

register-col-direction = 方向
register-col-person = 人员
register-col-outcome-day = 结果日期
register-col-their-reference = 对方编号
register-col-authority = 机关
register-col-urgency = 紧急程度
register-col-sensitivity = 保密程度

register-columns-open = 列…
register-columns = 登记簿的列
register-columns-lead = 勾选要显示的列。Alt加上下方向键移动列。仅对您有效。
register-columns-column = 列
register-columns-width = 宽度
register-columns-width-of = { $column }的宽度
register-columns-order = 顺序
register-columns-earlier = 前移{ $column }
register-columns-later = 后移{ $column }
register-columns-moved = { $column }位于第{ $place }位。
register-columns-usual = 恢复默认
register-columns-go = 显示这些列
register-width-narrow = 窄
register-width-usual = 普通
register-width-wide = 宽
register-width-widest = 很宽

register-f-marks = 仅限以下请求
register-f-mine = 由我经办
register-f-untaken = 尚无经办人
register-f-held = 有人在押
register-f-waiting = 等待他方
register-f-consulting = 磋商中
register-f-freezes = 冻结在一个月内到期
register-f-unwatched = 没有任何日期
register-f-measures = 措施
register-f-roles = 所涉人员的身份
register-f-outcomes = 结果
register-f-urgencies = 紧急程度
register-f-due-from = 下一日期自
register-f-due-to = 下一日期至
register-f-own = 办公室字段
register-f-own-all = 全部请求
register-f-own-any = 任何值
register-chip-mine = 我的
register-chip-untaken = 无经办人
register-chip-held = 羁押
register-chip-waiting = 等待他方
register-chip-consulting = 磋商中
register-chip-freezes = 冻结将到期
register-chip-unwatched = 无日期
register-chip-due-from = 下一日期自{ $day }
register-chip-due-to = 下一日期至{ $day }
register-chip-own = { $label }：{ $value }
register-chip-own-any = { $label }：任何值

register-bulk = 选中的请求
register-select-all = 选择整个列表
register-copy-table = 复制为表格
register-print-selected = 打印选中项…
register-export-selected = 导出选中项…
register-assign = 交办…
register-assign-title = { $count ->
   *[other] 交办{ $count }件请求
  }
register-assign-to = 交给
register-assign-why = 理由
register-assign-why-help = 列入每件案卷的历史。
register-assign-go = 交办
register-assigned = { $count ->
    [0] 没有变化：已由{ $officer }经办。
   *[other] 已将{ $count }件请求交给{ $officer }。
  }
register-hand = 移交…
register-hand-title = { $count ->
   *[other] 移交{ $count }件请求
  }
register-hand-from = 由{ $officer }移交。双方签名后案卷才移交；已结案的保留。
register-hand-several = 这些案卷属于多位经办人。移交仅限一人：请选择同一人的案卷。
register-hand-nobody = 这些案卷尚无经办人。请改为交办。
register-hand-to = 接收人
register-hand-day = 日期
register-hand-why = 理由
register-hand-go = 开始移交

register-export-open = 导出…
register-export-title = 导出此列表
register-export-title-selected = { $count ->
   *[other] 导出{ $count }件请求
  }
register-export-file = 登记簿
register-export-format = 文件
register-export-xlsx = 工作簿（XLSX）
register-export-csv = 逗号分隔文本（CSV）
register-export-every = 所有列
register-export-every-help = 否则为显示的列，按其顺序。
register-export-language = 文字的语言
register-export-masked = 您无权查看的案卷不在其中。导出记入审计日志。
register-export-writing = 正在写出文件
register-export-go = 导出
register-exported = { $count ->
   *[other] { $count }件请求已写入{ $file }。
  }

register-print-open = 打印…
register-print = 打印登记簿
register-print-what = 内容
register-print-list = 此列表，含显示的列
register-print-rows = { $count ->
   *[other] 选中的{ $count }件请求
  }
register-print-year = 整年，附年终结语
register-print-which = 年
register-print-year-in = { $year }年，收到（{ $count }）
register-print-year-out = { $year }年，发出（{ $count }）
register-print-year-note = 按登记顺序，如同纸质登记簿。
register-print-note = 一次最多{ $most }件请求。
register-print-reading = 正在读取各行
register-print-go = 显示页面
register-paper-title = { $office }登记簿
register-paper-lead = { $what }。打印于{ $day }。共{ $count }条。
register-paper-cut = 列表超出此次打印范围。请缩小范围，或逐年打印。
register-paper-number = 序号
register-paper-end = { $count ->
   *[other] 列表结束：共{ $count }条。
  }
register-closing-in = { $count ->
    [1] { $year }年收到请求登记簿以{ $count }条结束：{ $first }。
   *[other] { $year }年收到请求登记簿以{ $count }条结束，首条{ $first }，末条{ $last }。
  }
register-closing-out = { $count ->
    [1] { $year }年发出请求登记簿以{ $count }条结束：{ $first }。
   *[other] { $year }年发出请求登记簿以{ $count }条结束，首条{ $first }，末条{ $last }。
  }
register-closing-running = { $direction ->
    [OUT] 截至{ $day }，{ $year }年发出请求登记簿共{ $count }条，首条{ $first }，末条{ $last }。该年尚未结束。
   *[other] 截至{ $day }，{ $year }年收到请求登记簿共{ $count }条，首条{ $first }，末条{ $last }。该年尚未结束。
  }
register-closing-partial = { $direction ->
    [OUT] 截至{ $day }，{ $year }年发出请求登记簿中{ $who }可以看到{ $count }条，首条{ $first }，末条{ $last }。并非整本登记簿。
   *[other] 截至{ $day }，{ $year }年收到请求登记簿中{ $who }可以看到{ $count }条，首条{ $first }，末条{ $last }。并非整本登记簿。
  }
register-closing-masked = { $count ->
   *[other] 其中{ $count }条为机密，不显示详情。
  }
register-closing-place = 地点和日期
register-closing-name = 姓名和职务
register-closing-signature = 签名
register-f-is-open = 未结
register-f-is-overdue = 逾期
register-copy-rows = 复制为行
register-rows-copied = { $count ->
   *[other] 已复制{ $count }行。请粘贴到电子表格。
  }
register-columns-first = 始终在首位。
