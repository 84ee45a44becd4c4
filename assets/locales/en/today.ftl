# Today: who is held, what is late, what comes.

today-working = Working day in { $state }.
today-resting = Day of rest in { $state }.
today-days-off = { $count ->
    [one] { $list } is a day of rest.
   *[other] { $list } are days of rest.
}
today-print = Print the day
today-new = New request
today-custody = Custody clocks
today-held = { $count ->
    [one] { $count } person held
   *[other] { $count } people held
}
today-held-abroad = held in <state/> for us
today-held-here = held here for <state/>
today-custody-law = { $article }. Weekends and holidays do not move these dates.
today-overdue = Overdue
today-week = Due this week
today-fortnight = Next two weeks
today-aside = Waiting and received
today-waiting = Waiting on others
today-received = Recently received
today-ending = Ending without action
today-unwatched = No clock runs
today-unwatched-why = Open files without a date. Give each one a next day.
today-nothing-overdue = Nothing is overdue
today-next-date = The next date is { $day }: { $what }, { $ref }.
today-no-next-date = No date lies ahead in the coming two weeks.
today-nobody-waiting = Nobody is being waited for.
today-nothing-received = Nothing came in lately.
today-empty = No requests yet
today-empty-why = Bring in the register you keep now, or register the first request.
today-import = Bring in a register
today-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
today-tasks = Tasks
today-task-due = due { $day }
today-task-done = Done
today-task-done-named = Done: { $title }
today-scope-act = Today: { $scope }
today-all = Show all { $count }: { $what }
today-speciality = Speciality: nothing may go on
today-speciality-why = A charge was raised for something the person was not surrendered for. It rests until the other State consents or the protection ends.
today-decide = Waiting for you
today-sign = Sign the handover from { $from } to { $to }
today-translations = Translations due
today-mine = What you proposed
today-away = Away
today-away-until = { $from } to { $to }; { $who } stands in
today-drafts = Begun, not finished
today-draft-forget = Forget: { $what }
today-verify = Directory entries to verify
today-tasks-due = { $count ->
    [0] none due
    [one] { $count } due
   *[other] { $count } due
}
today-tasks-all = All tasks
today-printed-for = For { $who }. { $whose }.
today-printed-some = ({ $shown } of { $count })
today-approve-named = { proposal-approve }: { $what }, { $ref }
today-decline-named = { proposal-decline }: { $what }, { $ref }
today-renew-named = { proposal-renew }: { $what }, { $ref }
today-withdraw-named = { proposal-withdraw }: { $what }, { $ref }
