# Typing and choosing a day.

date-month-year = { $month } { $year }
day-of-rest = { $day }, not a working day
day-is-today = { $day }, today
day-choose = Choose from a month: { $field }
month-before = Month before
month-after = Month after
day-grid-keys = Arrows move a day, Page Up and Page Down a month, T goes to today, Enter takes the day.
day-short-month = { $days ->
    [one] { $month } has only { $days } day.
   *[other] { $month } has only { $days } days.
}
day-short-hijri = Month { $month } of the Hijri year { $year } has no such day.
day-which-month = More than one month begins so. Write more of its name.
day-no-month = A year has twelve months. Write the day first: 16 3 2026.
day-no-calendar = The office’s working days are not known here yet. Write the day itself.
