# The command line: answers, problems and the working of a count. Used by comityctl only, except for the problems.

ctl-error = Error: { $words }
ctl-error-field = Field: { $field }
ctl-error-article = Asked for by: { $article }
ctl-error-code = Code: { $code }

# How a time limit was counted
ctl-due = { $rule } ends on { $due }
ctl-due-unverified = This rule is still to be verified. It is counted on request only and starts no clock by itself.
ctl-due-alternative = { $due } if the State that holds the person counts the day of the event. Act on the earlier one, { $alert }.
ctl-due-law = { $source } { $article }, certainty { $certainty }
ctl-working = How it was counted
ctl-step-calendar = Calendar: days of rest { $weekend }; { $holidays ->
    [0] no holidays
    [one] one holiday
   *[other] { $holidays } holidays
  }
ctl-step-calendar-default = No calendar was given: days of rest { $weekend }, no holidays
ctl-step-trigger = { $event }: { $at }
ctl-step-from-end = Counted from the end of { $rule }: { $due }
ctl-step-extends = Runs on from the old day: { $day }
ctl-step-counted = { $number } { $unit ->
    [CD] calendar days
    [WD] working days
    [M] months
   *[other] { $unit }
  } { $backward ->
    [yes] back
   *[no] on
  }, the first day { $mode ->
    [INCL] counted
   *[EXCL] not counted
  }: { $to }
ctl-step-hours = { $number } hours { $backward ->
    [yes] back
   *[no] on
  }: { $to }
ctl-step-fixed = The day was set: { $day }
ctl-step-skipped = Days of rest passed over: { $days }
ctl-step-clamped = That month is shorter; its last day is taken: { $to }
ctl-step-paused = Not counted from { $from } to { $to }, { $days } days: { $due }
ctl-step-rolled = { $from } is a day of rest; moved to { $to }
ctl-step-not-rolled = { $day } is a day of rest, and this limit does not move
ctl-step-result = Result: { $due }
ctl-step-otherwise = With the first day counted: { $due }
ctl-rest-weekend = weekend
ctl-day-mon = Monday
ctl-day-tue = Tuesday
ctl-day-wed = Wednesday
ctl-day-thu = Thursday
ctl-day-fri = Friday
ctl-day-sat = Saturday
ctl-day-sun = Sunday

# Answers
ctl-office-made = The office { $office } stands in { $store }.
ctl-recovery-key = Recovery key, shown this once. Write it down and lock it away: { $key }
ctl-recovery-file = The recovery key is in { $file }. Print it, lock it away, delete the file.
ctl-import-done = { $imported } imported, { $attached } attached as letters, { $rejected } refused, { $warned } with warnings, { $not_rows } lines that are no entries.
ctl-import-rehearsed = Nothing was written. It would be: { $imported } imported, { $attached } attached as letters, { $rejected } refused, { $warned } with warnings, { $not_rows } lines that are no entries.
ctl-import-row-refused = Refused: { $place }: { $reason }
ctl-import-row-warned = Look at: { $place }: { $warnings }
ctl-import-duplicates = Possibly the same request: { $rows } ({ $why })
ctl-job = { $step ->
    [READING] Reading
    [CHECKING] Checking
    [WRITING] Writing
    [VERIFYING] Verifying
   *[other] Working
  }: { $done }
ctl-stats-title = Flow of requests, { $from } to { $to }
ctl-stats-broken = A row does not add up. Verify the store before you publish this table.
ctl-stats-written = Written: { $file }
ctl-found = { $total ->
    [0] Nothing found.
    [one] One file found.
   *[other] { $total } files found.
  }
ctl-verified = The store is sound.
ctl-backup-done = The backup is written and was read back: { $file }
ctl-restored = Restored to { $store }. Unlock it with a passphrase that was valid when the backup was made.
ctl-demo-done = { $requests } requests for { $office } written in { $seconds } s ({ $rate } a second).
ctl-demo-progress = { $done } of { $total }
ctl-serving = Open { $url } in a browser on this machine. The address works once.

# Problems that only arise here
problem-rule-unknown = There is no rule { $rule }. "comityctl deadlines rules" lists them.
problem-count-bad-date = "{ $value }" is not a day. Write 2026-03-28, or 2026-03-28T16:30 where the hour counts.
problem-count-bad-mode = "{ $value }" is neither excl nor incl.
problem-count-bad-pause = A pause must start on or after the trigger and may not end before it starts.
problem-count-no-number = { $rule } states no number: it informs, and nothing can be counted.
problem-count-needs-time = { $rule } counts hours. Give the time of day, as 2026-03-28T16:30.
problem-count-no-pause = { $rule } is not paused by anything.
problem-count-fixed-length = The length of { $rule } is fixed by law and cannot be set.
problem-count-out-of-range = The day lies beyond the years that can be counted.
problem-calendar-not-toml = The calendar file cannot be read: line { $line }.
problem-calendar-unknown-field = A calendar has no field { $field }. It has weekend, holidays, unconfirmed, zone and state.
problem-calendar-missing-field = The calendar lacks { $field }.
problem-calendar-bad-value = In the calendar, { $field } cannot be "{ $value }".
problem-calendar-no-working-day = The calendar has seven days of rest. No working day would ever come.
problem-file-unreadable = { $file } cannot be read.
problem-file-unwritable = { $file } cannot be written.
problem-file-exists = { $file } is there already. Nothing is overwritten.
problem-not-json = The request is not valid JSON.
problem-unknown-command = There is no command { $name }. "comityctl commands" lists them.
problem-no-passphrase = Give the passphrase in a file (--passphrase-file) or on standard input (--passphrase-stdin). It is never an argument.
problem-no-user = Say who you are: --user NAME.
problem-no-store = Say which store: --store DIR.
problem-no-such-period = "{ $value }" is not a period. Write 2026-Q2, 2026, or 2026-04-01..2026-06-30.
problem-period-backwards = The period ends before it starts.
problem-no-such-table = There is no table { $value }. This version has Q1.
problem-not-demo-size = A demo office has between 1 and 1,000,000 requests.
problem-port-taken = Port { $port } cannot be listened on.
problem-no-screen = { $file } has no index.html: build the screen first, or give --ui.
ctl-unsound = The store does not verify. Keep a copy of it as it is, and restore a backup.
ctl-demo-users = Users, all with the passphrase given: { $users }

# The law as a document
ctl-law-written = The law is written to { $file }
