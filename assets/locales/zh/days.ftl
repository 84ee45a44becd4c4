# Typing and choosing a day.

date-month-year = { $year }年{ $month }
day-of-rest = { $day }，非工作日
day-is-today = { $day }，今天
day-choose = 从月历中选择：{ $field }
month-before = 上一月
month-after = 下一月
day-grid-keys = 方向键移动一天，Page Up和Page Down移动一个月，T转到今天，Enter选定日期。
day-short-month = { $days ->
   *[other] { $month }只有{ $days }天。
}
day-short-hijri = 伊斯兰历{ $year }年第{ $month }月没有这一天。
day-which-month = 有多个月份以此开头。请多写几个字。
day-no-month = 一年有十二个月。请写成2026-3-16，或先写日：16 3 2026。
day-no-calendar = 此处尚不知办公室的工作日。请直接填写日期。
