# Dates, deadlines and the parts every screen is made of.

date-weekday = { $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
}
date-weekday-short = { $weekday ->
    [1] 周一
    [2] 周二
    [3] 周三
    [4] 周四
    [5] 周五
    [6] 周六
   *[7] 周日
}
date-month = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}
date-month-alone = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}
date-month-short = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}
date-cell = { $year }-{ NUMBER($month, minimumIntegerDigits: 2) }-{ NUMBER($day, minimumIntegerDigits: 2) }
date-long = { $year }年{ $month }{ $day }日{ $weekday }
date-full = { $year }年{ $month }{ $day }日
date-table = { $year }年{ $month }{ $day }日
date-short = { $month }{ $day }日{ $weekday }
date-day-month = { $month }{ $day }日
date-at = { $day } { $time }
date-today-at = 今天 { $time }
date-today = 今天
date-tomorrow = 明天
date-yesterday = 昨天
date-in-days = { $days }天后
date-days-ago = { $days }天前

# The hidden name at the start of each deadline flag.
deadline-form-must = 必须办理：
deadline-form-max = 最长期限：
deadline-form-may = 可释放起始日：
deadline-form-floor = 不早于：
deadline-form-prot = 保护终止：
deadline-form-asked = 要求日期：
deadline-form-target = 我方目标：
deadline-form-paused = 中止：
deadline-form-met = 已结束：
deadline-form-info = 仅供参考：

deadline-due = <b>{ $days }天</b>，{ $day }
deadline-overdue = 逾期<b>{ $days }天</b>
deadline-past = 已过<b>{ $days }天</b>
deadline-today = <b>今天</b>
deadline-tomorrow = <b>明天</b>
deadline-in-days = <b>{ $days }天</b>
deadline-max = 还剩<b>{ $days }天</b>，{ $day }
deadline-max-today = <b>今天</b>届满
deadline-max-reached = 已届满，<b>必须终止</b>
deadline-may = 自{ $day }起
deadline-may-in = <b>{ $days }天</b>后
deadline-may-since = 自{ $day }起可以
deadline-floor = 不早于{ $day }
deadline-floor-passed = 可以终止，须先征询
deadline-protection = 至{ $day }
deadline-protection-ends = { $days ->
    [0] <b>今天</b>终止
   *[other] <b>{ $days }天</b>后终止
}
deadline-protection-ended = 已于{ $day }终止
deadline-asked = 要求于{ $day }
deadline-on = { $day }
deadline-paused = 等待中，{ $day }
deadline-met = 已完成，{ $day }
deadline-void = 不再计算

# Custody ruler
ruler-day = 第{ $day }天
ruler-arrested = { $day }
ruler-arrested-note = 逮捕
ruler-sentence = 自{ $date }逮捕起第{ $day }天，共{ $length }天。
ruler-sentence-max = 最长期限：{ $date }。
ruler-sentence-may = 自{ $date }起可以释放。
ruler-sentence-target = 我方目标：{ $date }。
ruler-sentence-must = 应于{ $date }前完成。
ruler-sentence-alternative = 如逮捕当日计入，可能少一天：{ $date }。
ruler-mark-max = 不得继续羁押
ruler-mark-may = 可以释放
ruler-mark-target = 我方目标
ruler-mark-must = 应完成
ruler-rule-RIY-PA-30 = 文件未到即释放
ruler-rule-RIY-PA-60 = 一律释放
ruler-rule-MIN-PA-40 = 文件未到即释放
ruler-rule-TCP-PA-18 = 请求未到即释放
ruler-rule-INT-DISPATCH = 我方发出目标日
ruler-mark-alternative = 如逮捕当日计入，则为{ $date }

# Parts
required-word = 必填
optional-word = 选填
choose-one = 请选择
close = 关闭
cancel = 取消
back = 返回
save = 保存
try-again = 重试
discard-question = 您输入的内容将会丢失。
discard = 放弃
keep-typing = 继续输入
menu-more = 更多操作
incoming = 收到
outgoing = 发出
progress-of = { $done } / { $total }
progress-done = 已完成{ $done }
progress-stop = 停止
progress-stopping = 正在停止
reading-now = 正在读取记录
dismiss = 隐藏
day-typed-help = 例如16 3 2026（日 月 年）或2026-3-16；+5表示五天后。
day-not-understood = 这不是日期。请写成2026-3-16，或写+5表示五天后。
day-too-early = 该日期过早。请填写{ $day }或之后的日期。
day-too-late = 该日期过晚。请填写不晚于{ $day }的日期。
day-in-future = 该日期在将来。请填写不晚于{ $day }的日期。
field-needed = 请填写此项。
table-empty = 没有可显示的内容
table-row-coming = 正在读取
problem-law-note = { $article }
yes = 是
no = 否
combo-none = 列表中没有此名称。
member-none = 列表中没有此人。

# A form about one row, and choosing several of a list
row-reason = 更改理由
row-reason-hint = 保存于历史。
row-nothing = 未作任何更改。
row-both = 其间他人也更改了此处。请选择采用哪一项。
row-empty = 空
row-take = 采用现值
row-take-of = 采用现值：{ $field }
row-keep = 采用我的
row-keep-of = 采用我的：{ $field }
row-changed = 其间他人更改了其他部分，现已列入表格。请再次保存。
languages-help = 输入名称，例如法文，或代码。第一项为首选。
languages-none = 列表中没有此语文。
chips-remove = 移除{ $name }
# What is about to be printed.
paper-laying-out = 正在排版
paper-pages = { $count ->
   *[other] { $count }页
}
paper-page = 第{ $number }页，共{ $count }页
paper-print = 打印
file-picker-help = 输入编号、姓名或词语。
file-picker-none = 此处没有可选的同名案卷。
paper-invented = 虚构：本页内容均非真实
