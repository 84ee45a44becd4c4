# Typing and choosing a day.

date-month-year = { $month } { $year } г.
day-of-rest = { $day }, нерабочий день
day-is-today = { $day }, сегодня
day-choose = Выбрать в календаре: { $field }
month-before = Предыдущий месяц
month-after = Следующий месяц
day-grid-keys = Стрелки перемещают на день, Page Up и Page Down — на месяц, T ведет к сегодняшнему дню, Enter берет день.
day-short-month = { $days ->
    [one] { $month }: всего { $days } день.
    [few] { $month }: всего { $days } дня.
    [many] { $month }: всего { $days } дней.
   *[other] { $month }: всего { $days } дня.
}
day-short-hijri = В месяце { $month } { $year } года хиджры такого дня нет.
day-which-month = Так начинается несколько месяцев. Напишите больше букв.
day-no-month = В году двенадцать месяцев. Сначала пишите день: 16 3 2026.
day-no-calendar = Рабочие дни ведомства здесь еще не известны. Напишите саму дату.
