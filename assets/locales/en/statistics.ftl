# Statistics: table Q1 and its figures. Definitions follow the office's manual, as whole sentences.

stats-period = Period
stats-quarter = { $quarter ->
    [1] First quarter { $year }
    [2] Second quarter { $year }
    [3] Third quarter { $year }
   *[4] Fourth quarter { $year }
  }
stats-year = Year { $year }
stats-custom = { $from } to { $to }
stats-span = { $from } to { $to }, whole days in { $state }. Unit: request.
stats-previous = Earlier period
stats-next = Later period
stats-choose = Choose a period
stats-by-quarter = Quarter
stats-by-year = Year
stats-by-range = From and to
stats-from = First day
stats-to = Last day
stats-show = Show
stats-range-backwards = The last day comes before the first.
stats-range-incomplete = Give both days.
stats-year-field = Year
stats-quarter-field = Quarter
stats-quarter-short = { $quarter ->
    [1] Q1, January to March
    [2] Q2, April to June
    [3] Q3, July to September
   *[4] Q4, October to December
  }

stats-counting = Counting the requests.
stats-figures-in = Incoming requests
stats-figures-out = Outgoing requests
stats-execution = Execution rate
stats-refusal = Refusal rate
stats-timely = On time
stats-overdue = Overdue on { $day }
stats-consulted = Consulted before refusal
stats-gross = Median time, gross
stats-net = Median time, net
stats-clearance = Clearance
stats-disposition = Disposition time
stats-e-evidence = Electronic evidence
stats-percent = { $rate } %
stats-days = { $days ->
    [one] { $shown } day
   *[other] { $shown } days
  }
stats-none = –
stats-of-decided = { $part } of { $whole } decided
stats-of-dated = { $part } of { $whole } with a date
stats-of-pending = { $part } of { $whole } open
stats-of-refused = share of { $whole } refused
stats-of-received = share of { $whole } received
stats-cases = { $n ->
    [one] { $n } case, { $min } to { $max } days
   *[other] { $n } cases, { $min } to { $max } days
  }
stats-no-cases = no case
stats-closed-of = { $closed } closed, { $received } received
stats-at-this-pace = at this pace
stats-p90 = Nine in ten within { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
stats-few = Fewer than five cases: times are shown to managers only.
stats-few-shown = Fewer than five cases: times are shown to managers only and left out of exports for outside bodies.
stats-empty = Nothing was open, received or closed between { $from } and { $to }.
stats-empty-hint = Choose another period, or bring in your register.

stats-table-title = Table Q1.
stats-table-caption = Flow by direction and kind. Each row holds: open before + received = closed + open after.
stats-col-kind = Kind
stats-col-opening = Open on { $day }
stats-col-received = Received or sent
stats-col-executed = Executed
stats-col-full = in full
stats-col-part = in part
stats-col-none = nothing found
stats-col-refused = Refused
stats-col-withdrawn = Withdrawn
stats-col-lapsed = Lapsed
stats-col-redirected = Redirected
stats-col-closed = Closed
stats-col-closing = Open on { $day }
stats-col-check = Check
stats-incoming = Incoming
stats-outgoing = Outgoing
stats-all-incoming = All incoming
stats-all-outgoing = All outgoing
stats-identity = { $opening } + { $received } = { $closed } + { $closing }
stats-identity-holds = The check holds
stats-identity-broken = The check does not hold
stats-identity-broken-note = A row does not add up. Do not publish this table: verify the store in Settings first.
stats-source = Run { $at }, Comity { $version }. Data hash { $hash }.

stats-definitions = How it is counted
stats-def-unit = Unit
stats-def-unit-text = One request counts once. Supplements, reminders, informal contact and spontaneous information are not requests. A provisional arrest and its extradition request are one matter.
stats-def-received = Received or sent
stats-def-received-text = Incoming: the day the central authority received it. Outgoing: the day it was dispatched.
stats-def-open = Open
stats-def-open-text = Received or sent on or before the day, with no outcome by then. Postponed requests and those in consultation are open. An extradition is executed on the day of surrender.
stats-def-outcome = Outcome
stats-def-outcome-text = Counts on the day the result, the refusal or the notice went out (incoming) or came in (outgoing), not on the day the file was closed.
stats-def-executed = Executed
stats-def-executed-text = Complied with in full, in part, or with nothing found.
stats-def-rates = Rates
stats-def-rates-text = Execution rate: executed, of executed and refused. Refusal rate: refused, of the same. Withdrawn, lapsed and redirected requests are shown, not counted here. With nothing to divide by, the figure is a dash, never 0 %.
stats-def-times = Times
stats-def-times-text = Gross: days from receipt to outcome, executed requests only. Net: the same less the days we waited for the other State. Median, nine in ten, shortest and longest.
stats-def-overdue = Overdue
stats-def-overdue-text = Open at the end of the period and due on or before that day. The governing day is the earliest binding day on our side, else the day asked for, else our own target.
stats-def-clearance = Clearance and disposition
stats-def-clearance-text = Clearance: closed, of received. Disposition time: open at the end, divided by closed, times the days of the period.

stats-export = Export
stats-export-xlsx = This table, spreadsheet
stats-export-csv = This table, CSV
stats-export-hint = With definitions, version and data hash
stats-exporting = Writing the file.
stats-exported = The table is written to { $file }.
stats-flow = From { $from } to { $to }
stats-flow-sentence = { $direction ->
    [IN] Incoming: { $opening } open before, { $received } received, { $executed } executed, { $refused } refused, { $withdrawn } withdrawn, { $other } lapsed or redirected, { $closing } open after.
   *[OUT] Outgoing: { $opening } open before, { $received } sent, { $executed } executed, { $refused } refused, { $withdrawn } withdrawn, { $other } lapsed or redirected, { $closing } open after.
  }
stats-bar-before = Open before
stats-bar-received = { $direction ->
    [IN] Received
   *[OUT] Sent
  }
stats-bar-executed = Executed
stats-bar-refused = Refused
stats-bar-withdrawn = Withdrawn
stats-bar-other = Lapsed, redirected
stats-bar-after = Open after
stats-print = Print the table
stats-paper-title = Statistics
