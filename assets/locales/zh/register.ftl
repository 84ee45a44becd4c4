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
register-copied = 已复制{ $count }个编号。

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
