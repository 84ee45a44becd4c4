# The calendar of deadlines, the printed list of them, and the Islamic calendar beside the other one.

nav-calendar = 日历
calendar-month-view = 月
calendar-week-view = 周
calendar-agenda-view = 近期
calendar-look = 日期的显示方式
calendar-whose = 哪方的休息日
calendar-both = 双方
calendar-to-today = 今天
calendar-previous = 之前
calendar-next = 之后
calendar-span = { $from }至{ $to }
calendar-is-today = 今天
calendar-holiday = 节假日
calendar-holiday-short = 节假日 { $states }
calendar-holiday-in = { $state }公共节假日
calendar-weekend-in = { $state }周末
calendar-things = { $count ->
    [0] 无事项
   *[other] { $count }项
}
calendar-more = { $count ->
   *[other] 另有{ $count }项
}
calendar-more-named = { $count ->
   *[other] { $day }另有{ $count }项
}
calendar-masked = 机密：非您经办的案卷
calendar-of-person = { $person }：{ $what }
calendar-translation = 待收翻译
calendar-late = 逾期
calendar-late-more = { $count ->
   *[other] 再显示{ $count }项
}
calendar-nothing = { $from }至{ $to }期间没有到期事项。
calendar-day-close = 关闭当日
calendar-day-empty = 当日没有到期事项。
calendar-away = { $who }缺勤；由{ $instead }代理。
calendar-task-add = 新建任务
calendar-grey = 灰色：{ $states }的周末或公共节假日。羁押、保全和释放的日期不变；我方自定目标移至工作日。
calendar-side = 图例、以后的日期和打开的当日
calendar-key = 标记的含义
calendar-key-must = 必须办理
calendar-key-must-why = 我方义务，不晚于该日
calendar-key-max = 最长期限
calendar-key-max-why = 墙，不得超过
calendar-key-may = 可释放起始日
calendar-key-may-why = 门，可以但不必然
calendar-key-floor = 不早于
calendar-key-floor-why = 最低期限，不会自动终止
calendar-key-prot = 保护终止
calendar-key-prot-why = 特定规则、安全通行保证
calendar-key-asked = 要求日期
calendar-key-asked-why = 由他人提出的日期
calendar-key-target = 我方目标
calendar-key-target-why = 办公室规则，并非法律
calendar-key-paused = 等待中
calendar-key-paused-why = 轮到对方国家
calendar-key-met = 已结束
calendar-key-met-why = 已完成，列于到期日
calendar-key-task = 任务
calendar-key-task-why = 有人应于该日前办理的事项
calendar-key-translation = 翻译
calendar-key-translation-why = 译者应于该日前交回
calendar-later = { $day }之后
calendar-filter = 筛选
calendar-filtered = 显示内容
calendar-filter-drop = 移除：{ $what }
calendar-filter-done = 显示
calendar-filter-none = 全部显示
calendar-natures = 日期类型
calendar-kinds = 请求类型
calendar-states = 其他国家
calendar-theirs = 并列显示的日历
calendar-theirs-help = 其周末和节假日显示于“双方”。
calendar-theirs-first = 第一个
calendar-open-only = 略去已办事项
calendar-print = 打印期限清单

scope-whose = 谁的案卷
scope-MINE = 我的
scope-UNIT = 我的部门
scope-ALL = 我可查看的全部

deadlines-title = { $from }至{ $to }的期限
deadlines-order = 排序
deadlines-by-day = 按日期
deadlines-by-officer = 按经办人
deadlines-from = 自
deadlines-to = 至
deadlines-late = 逾期事项
deadlines-late-with = 列于最前
deadlines-late-without = 略去
deadlines-reversed = 末日早于首日。
deadlines-days-missing = 请填写首日和末日。
deadlines-reading = 正在读取期限
deadlines-show = 显示页面
deadlines-printed = { $count ->
   *[other] 截至{ $day }：{ $count }项期限
}
deadlines-no-officer = 尚无经办人

hijri-month = { $month ->
    [1] 穆哈兰姆月
    [2] 色法尔月
    [3] 赖比尔·敖外鲁月
    [4] 赖比尔·阿色尼月
    [5] 主马达·敖外鲁月
    [6] 主马达·阿色尼月
    [7] 赖哲卜月
    [8] 舍尔邦月
    [9] 赖买丹月
    [10] 闪瓦鲁月
    [11] 都尔喀尔德月
   *[12] 都尔黑哲月
}
hijri-day = { $year }年{ $month }{ $day }日
hijri-first = { $month }{ $day }日
hijri-month-year = { $year }年{ $month }
hijri-span = { $first }至{ $last }
