# The calendar of deadlines, the printed list of them, and the Islamic calendar beside the other one.

nav-calendar = Calendar
calendar-month-view = Month
calendar-week-view = Week
calendar-agenda-view = Days ahead
calendar-look = How to look at the days
calendar-whose = Whose days off
calendar-both = Both
calendar-to-today = Today
calendar-previous = Earlier
calendar-next = Later
calendar-span = { $from } to { $to }
calendar-is-today = today
calendar-holiday = holiday
calendar-holiday-short = holiday { $states }
calendar-holiday-in = public holiday in { $state }
calendar-weekend-in = weekend in { $state }
calendar-things = { $count ->
    [0] nothing on it
    [one] { $count } thing on it
   *[other] { $count } things on it
}
calendar-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
calendar-more-named = { $count ->
    [one] { $count } more on { $day }
   *[other] { $count } more on { $day }
}
calendar-masked = Confidential: not your file
calendar-of-person = { $person }: { $what }
calendar-translation = Translation wanted
calendar-late = Overdue
calendar-late-more = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
calendar-nothing = Nothing ends between { $from } and { $to }.
calendar-day-close = Close the day
calendar-day-empty = Nothing ends on this day.
calendar-away = { $who } is away; { $instead } stands in.
calendar-task-add = New task
calendar-grey = Grey: weekend or public holiday in { $states }. Custody, preservation and release dates stay where they fall; our own targets move to a working day.
calendar-side = Key, later dates and the day opened
calendar-key = What the marks mean
calendar-key-must = Must act
calendar-key-must-why = A duty of ours, by this day
calendar-key-max = Absolute maximum
calendar-key-max-why = A wall. Cannot be exceeded
calendar-key-may = May be released from
calendar-key-may-why = A door. Possible, not certain
calendar-key-floor = Not before
calendar-key-floor-why = A floor. Nothing ends by itself
calendar-key-prot = Protection ends
calendar-key-prot-why = Speciality, safe conduct
calendar-key-asked = Asked for
calendar-key-asked-why = A day somebody suggested
calendar-key-target = Our target
calendar-key-target-why = Office rule, not law
calendar-key-paused = Waiting
calendar-key-paused-why = The other State’s turn
calendar-key-met = Ended
calendar-key-met-why = Met, on the day it was due
calendar-key-task = Task
calendar-key-task-why = What somebody is to do by then
calendar-key-translation = Translation
calendar-key-translation-why = Wanted from a translator by then
calendar-later = After { $day }
calendar-filter = Filter
calendar-filtered = What is shown
calendar-filter-drop = Take away: { $what }
calendar-filter-done = Show
calendar-filter-none = Show everything
calendar-natures = Kinds of date
calendar-kinds = Kinds of request
calendar-states = Other States
calendar-theirs = Whose calendar stands beside ours
calendar-theirs-help = Its weekend and holidays are shown under “Both”.
calendar-theirs-first = The first one
calendar-open-only = Leave out what is done
calendar-print = Print the deadline list

scope-whose = Whose files
scope-MINE = Mine
scope-UNIT = My unit
scope-ALL = All I may see

deadlines-title = Deadlines from { $from } to { $to }
deadlines-order = Order
deadlines-by-day = By day
deadlines-by-officer = By officer
deadlines-from = From
deadlines-to = Until
deadlines-late = What is overdue
deadlines-late-with = Put it first
deadlines-late-without = Leave it out
deadlines-reversed = The last day lies before the first.
deadlines-days-missing = Give the first and the last day.
deadlines-reading = Reading the deadlines
deadlines-show = Show the pages
deadlines-printed = { $count ->
    [one] As of { $day }: { $count } deadline
   *[other] As of { $day }: { $count } deadlines
}
deadlines-no-officer = Nobody has taken these yet

hijri-month = { $month ->
    [1] Muharram
    [2] Safar
    [3] Rabi I
    [4] Rabi II
    [5] Jumada I
    [6] Jumada II
    [7] Rajab
    [8] Shaban
    [9] Ramadan
    [10] Shawwal
    [11] Dhu al-Qada
   *[12] Dhu al-Hijja
}
hijri-day = { $day } { $month } { $year }
hijri-first = { $day } { $month }
hijri-month-year = { $month } { $year }
hijri-span = { $first } to { $last }
