# Legal days put right by two.

correct-title = Correct a legal day
correct-go = Correct it
correct-lead = What is counted from the day is counted anew. The day noted before stays in the history.
correct-which = Which day
correct-day = { $what }: { $day }
correct-to = What it should be
correct-reason = Why
correct-reason-hint = What shows that the day was noted wrongly.
correct-needs-day = Choose the day first.
correct-needs-new = Give the right day first.
