# Dates, deadlines and the parts every screen is made of.

date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
date-weekday-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-month-alone = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
date-cell = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $year }
date-long = { $weekday } { $day } { $month } { $year }
date-full = { $day } { $month } { $year }
date-table = { $day } { $month } { $year }
date-short = { $weekday } { $day } { $month }
date-day-month = { $day } { $month }
date-at = { $day }, { $time }
date-today-at = today { $time }
date-today = today
date-tomorrow = tomorrow
date-yesterday = yesterday
date-in-days = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
date-days-ago = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}

# The hidden name at the start of each deadline flag.
deadline-form-must = Must act:
deadline-form-max = Absolute maximum:
deadline-form-may = May be released from:
deadline-form-floor = Not before:
deadline-form-prot = Protection ends:
deadline-form-asked = Asked for:
deadline-form-target = Our target:
deadline-form-paused = Paused:
deadline-form-met = Ended:
deadline-form-info = For information:

deadline-due = { $days ->
    [one] <b>{ $days } day</b>, { $day }
   *[other] <b>{ $days } days</b>, { $day }
}
deadline-overdue = { $days ->
    [one] <b>{ $days } day</b> overdue
   *[other] <b>{ $days } days</b> overdue
}
deadline-past = { $days ->
    [one] <b>{ $days } day</b> past
   *[other] <b>{ $days } days</b> past
}
deadline-today = <b>Today</b>
deadline-tomorrow = <b>Tomorrow</b>
deadline-in-days = { $days ->
    [one] <b>{ $days } day</b>
   *[other] <b>{ $days } days</b>
}
deadline-max = { $days ->
    [one] <b>{ $days } day</b> left, { $day }
   *[other] <b>{ $days } days</b> left, { $day }
}
deadline-max-today = Ends <b>today</b>
deadline-max-reached = Reached, <b>must end</b>
deadline-may = from { $day }
deadline-may-in = { $days ->
    [one] in <b>{ $days } day</b>
   *[other] in <b>{ $days } days</b>
}
deadline-may-since = Possible since { $day }
deadline-floor = Not before { $day }
deadline-floor-passed = Free to end, ask first
deadline-protection = Until { $day }
deadline-protection-ends = { $days ->
    [0] Ends <b>today</b>
    [one] Ends in <b>{ $days } day</b>
   *[other] Ends in <b>{ $days } days</b>
}
deadline-protection-ended = Ended { $day }
deadline-asked = Asked for { $day }
deadline-on = { $day }
deadline-paused = Waiting, { $day }
deadline-met = Met, { $day }
deadline-void = No longer counts

# Custody ruler
ruler-day = Day { $day }
ruler-arrested = { $day }
ruler-arrested-note = arrested
ruler-sentence = Day { $day } of { $length } since the arrest on { $date }.
ruler-sentence-max = Absolute maximum: { $date }.
ruler-sentence-may = May be released from { $date }.
ruler-sentence-target = Our target: { $date }.
ruler-sentence-must = To be done by { $date }.
ruler-sentence-alternative = If the day of arrest counts, one day may be lost: { $date }.
ruler-mark-max = cannot be held longer
ruler-mark-may = may be released
ruler-mark-target = our target
ruler-mark-must = to be done
ruler-rule-RIY-PA-30 = release, unless papers arrive
ruler-rule-RIY-PA-60 = release in any case
ruler-rule-MIN-PA-40 = release, unless papers arrive
ruler-rule-TCP-PA-18 = release, unless a request arrives
ruler-rule-INT-DISPATCH = send by, our target
ruler-mark-alternative = or { $date }, if the day of arrest counts

# Parts
required-word = required
optional-word = optional
choose-one = Choose
close = Close
cancel = Cancel
back = Back
save = Save
try-again = Try again
discard-question = What you typed will be lost.
discard = Discard it
keep-typing = Keep typing
menu-more = More actions
incoming = Incoming
outgoing = Outgoing
progress-of = { $done } of { $total }
progress-done = { $done } done
progress-stop = Stop
progress-stopping = Stopping
reading-now = Reading the record
dismiss = Dismiss
day-typed-help = For example 16 3 2026, or +5 for five days from today.
day-not-understood = This is not a day. Write it as 16 3 2026, or as +5 for five days from today.
day-too-early = This day is too early. Give a day from { $day }.
day-too-late = This day is too late. Give a day up to { $day }.
day-in-future = This day is in the future. Give a day up to { $day }.
field-needed = Fill in this field.
table-empty = Nothing to show
table-row-coming = Being read
problem-law-note = { $article }
yes = Yes
no = No
combo-none = Nothing of this name is in the list.
member-none = Nobody of this name is in the list.

# A form about one row, and choosing several of a list
row-reason = Why it is changed
row-reason-hint = Kept in the history.
row-nothing = Nothing was changed.
row-both = Somebody else changed this meanwhile. Choose what holds.
row-empty = empty
row-take = Take it
row-take-of = Take it: { $field }
row-keep = Keep mine
row-keep-of = Keep mine: { $field }
row-changed = Somebody changed other parts of this meanwhile. They are in the form now. Save once more.
languages-help = Type a name, such as French, or a code. The first is the preferred one.
languages-none = This language is not in the list.
chips-remove = Remove { $name }
# What is about to be printed.
paper-laying-out = Laying out pages
paper-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
paper-page = Page { $number } of { $count }
paper-print = Print
file-picker-help = Type a reference, a name or a word.
file-picker-none = No file of that name can be chosen here.
paper-invented = Invented: nothing on this page is real
