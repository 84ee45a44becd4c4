# Statistics: table Q1 and its figures. Definitions follow the office's manual, as whole sentences.

stats-period = 期间
stats-quarter = { $quarter ->
    [1] { $year }年第一季度
    [2] { $year }年第二季度
    [3] { $year }年第三季度
   *[4] { $year }年第四季度
  }
stats-year = { $year }年
stats-custom = { $from }至{ $to }
stats-span = { $from }至{ $to }，按{ $state }的整日计。单位：请求。
stats-previous = 上一期间
stats-next = 下一期间
stats-choose = 选择期间
stats-by-quarter = 季度
stats-by-year = 年
stats-by-range = 起止日期
stats-from = 首日
stats-to = 末日
stats-show = 显示
stats-range-backwards = 末日早于首日。
stats-range-incomplete = 请填写两个日期。
stats-year-field = 年
stats-quarter-field = 季度
stats-quarter-short = { $quarter ->
    [1] 第一季度，1月至3月
    [2] 第二季度，4月至6月
    [3] 第三季度，7月至9月
   *[4] 第四季度，10月至12月
  }

stats-counting = 正在统计请求。
stats-figures-in = 收到的请求
stats-figures-out = 发出的请求
stats-execution = 执行率
stats-refusal = 拒绝率
stats-timely = 按时
stats-overdue = { $day }逾期
stats-consulted = 拒绝前已磋商
stats-gross = 总用时中位数
stats-net = 净用时中位数
stats-clearance = 结案率
stats-disposition = 预计结案时间
stats-e-evidence = 电子证据
stats-percent = { $rate }%
stats-days = { $days ->
   *[other] { $shown }天
  }
stats-none = –
stats-of-decided = 已决定{ $whole }件中的{ $part }件
stats-of-dated = 有期限{ $whole }件中的{ $part }件
stats-of-pending = 未结{ $whole }件中的{ $part }件
stats-of-refused = 占拒绝{ $whole }件的比例
stats-of-received = 占收到{ $whole }件的比例
stats-cases = { $n ->
   *[other] { $n }件，{ $min }至{ $max }天
  }
stats-no-cases = 无案件
stats-closed-of = 结案{ $closed }件，收到{ $received }件
stats-at-this-pace = 按此进度
stats-p90 = 九成在{ $days ->
   *[other] { $days }天
  }以内
stats-few = 不足五件：用时仅向管理人员显示。
stats-few-shown = 不足五件：用时仅向管理人员显示，且不列入供外部机构使用的导出文件。
stats-empty = { $from }至{ $to }期间没有未结、收到或结案的请求。
stats-empty-hint = 请选择其他期间，或导入您的登记簿。

stats-table-title = 表Q1。
stats-table-caption = 按方向和类型统计的流量。每行均满足：期初未结+收到=结案+期末未结。
stats-col-kind = 类型
stats-col-opening = { $day }未结
stats-col-received = 收到或发出
stats-col-executed = 执行
stats-col-full = 全部
stats-col-part = 部分
stats-col-none = 无结果
stats-col-refused = 拒绝
stats-col-withdrawn = 撤回
stats-col-lapsed = 失效
stats-col-redirected = 转交
stats-col-closed = 结案
stats-col-closing = { $day }未结
stats-col-check = 核对
stats-incoming = 收到
stats-outgoing = 发出
stats-all-incoming = 全部收到的请求
stats-all-outgoing = 全部发出的请求
stats-identity = { $opening } + { $received } = { $closed } + { $closing }
stats-identity-holds = 核对相符
stats-identity-broken = 核对不符
stats-identity-broken-note = 有一行不平衡。请勿公布此表：请先在设置中检查存储库。
stats-source = 生成于{ $at }，Comity { $version }。数据哈希值{ $hash }。

stats-definitions = 统计方法
stats-def-unit = 单位
stats-def-unit-text = 每件请求计一次。补充材料、催办、非正式联系和主动提供的信息不计为请求。临时逮捕与相应的引渡请求合计为一件。
stats-def-received = 收到或发出
stats-def-received-text = 收到的请求：中央机关收到之日。发出的请求：发出之日。
stats-def-open = 未结
stats-def-open-text = 当日或之前收到或发出，且届时尚无结果。暂缓的请求和磋商中的请求为未结。引渡以移交之日为执行之日。
stats-def-outcome = 结果
stats-def-outcome-text = 以结果、拒绝或通知发出之日（收到的请求）或收到之日（发出的请求）计算，而非结案之日。
stats-def-executed = 执行
stats-def-executed-text = 全部执行、部分执行，或已执行而无结果。
stats-def-rates = 比率
stats-def-rates-text = 执行率：执行件数占执行与拒绝件数之和的比例。拒绝率：拒绝件数占同一总数的比例。撤回、失效和转交的请求列出，但不计入此处。除数为零时以短横表示，绝不写作0%。
stats-def-times = 用时
stats-def-times-text = 总用时：自收到至有结果的天数，仅计已执行的请求。净用时：扣除等待对方国家的天数。中位数、九成、最短和最长。
stats-def-overdue = 逾期
stats-def-overdue-text = 期末未结且期限在当日或之前。决定性期限为我方最早的有约束力的期限，否则为对方要求的日期，再否则为我方自定的目标。
stats-def-clearance = 结案与预计时间
stats-def-clearance-text = 结案率：结案件数占收到件数的比例。预计结案时间：期末未结件数除以结案件数，再乘以本期天数。

stats-export = 导出
stats-export-xlsx = 此表，电子表格
stats-export-csv = 此表，CSV
stats-export-hint = 附定义、版本和数据哈希值
stats-exporting = 正在写出文件。
stats-exported = 此表已写入{ $file }。
stats-flow = { $from }至{ $to }
stats-flow-sentence = { $direction ->
    [IN] 收到的请求：期初未结{ $opening }，收到{ $received }，执行{ $executed }，拒绝{ $refused }，撤回{ $withdrawn }，失效或转交{ $other }，期末未结{ $closing }。
   *[OUT] 发出的请求：期初未结{ $opening }，发出{ $received }，执行{ $executed }，拒绝{ $refused }，撤回{ $withdrawn }，失效或转交{ $other }，期末未结{ $closing }。
  }
stats-bar-before = 期初未结
stats-bar-received = { $direction ->
    [IN] 收到
   *[OUT] 发出
  }
stats-bar-executed = 执行
stats-bar-refused = 拒绝
stats-bar-withdrawn = 撤回
stats-bar-other = 失效、转交
stats-bar-after = 期末未结
stats-print = 打印此表
stats-paper-title = 统计
