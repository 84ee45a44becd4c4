# Files that pass from one officer to another; who is away and who stands in.

nav-handovers = Handovers
handovers-title = Handovers and absences
handovers-list = Handovers
handovers-ended = { $count ->
    [one] Also { $count } that ended
   *[other] Also { $count } that ended
}
handovers-none = No handover is under way
handovers-none-why = When an officer leaves or changes desks, a handover lists their open files; both sign, and the files change hands.
handovers-more = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
handover-begin = Begin a handover
handover-begin-go = Make the list
handover-begin-all = The list will hold every open file of the officer. Nothing changes hands before both have signed.
handover-begin-some = { $count ->
    [one] The list will hold the { $count } file that was picked. Nothing changes hands before both have signed.
   *[other] The list will hold the { $count } files that were picked. Nothing changes hands before both have signed.
}
handover-from = Who hands over
handover-to = Who takes over
handover-day = From which day
handover-day-help = The day it takes effect.
handover-why = Why
handover-from-to = From { $from } to { $to }
handover-from-day = from { $day }
handover-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
handover-wants-you = Your signature is wanted
handover-gives = { $who } hands over
handover-takes = { $who } takes over
handover-not-signed = not yet signed
handover-signed-on = signed { $day }
handover-signed-for = signed { $day } by { $who }, because the officer is gone
handover-notes-help = Write for each file what the next officer must know. { $noted } of { $files } have a note.
handover-list = The files of the handover
handover-masked = Confidential: not your file
handover-no-clock = No clock runs
handover-next = { $day }: { $what }
handover-stayed = Went to somebody else meanwhile; it stayed there.
handover-note = What the next officer must know of { $ref }
handover-note-kept = kept
handover-no-note = No note.
handover-more = { $count ->
    [one] Show { $count } more file
   *[other] Show { $count } more files
}
handover-sign = Sign the handover
handover-sign-go = Sign
handover-sign-give = { $files ->
    [one] You sign that you hand over { $files } file. It changes hands when { $to } has signed too.
   *[other] You sign that you hand over { $files } files. They change hands when { $to } has signed too.
}
handover-sign-give-last = { $files ->
    [one] You sign that you hand over { $files } file. It changes hands at once, because { $to } has signed.
   *[other] You sign that you hand over { $files } files. They change hands at once, because { $to } has signed.
}
handover-sign-take = { $files ->
    [one] You sign that you take over { $files } file. It changes hands when { $from } has signed too.
   *[other] You sign that you take over { $files } files. They change hands when { $from } has signed too.
}
handover-sign-take-last = { $files ->
    [one] You sign that you take over { $files } file. It is yours at once, because { $from } has signed.
   *[other] You sign that you take over { $files } files. They are yours at once, because { $from } has signed.
}
handover-sign-for = { $from } is gone. You sign for them, as head.
handover-signed = Signed
handover-done = { $files ->
    [one] { $files } file has changed hands to { $to }
   *[other] { $files } files have changed hands to { $to }
}
handover-cancel = Call it off
handover-cancel-go = Call the handover off
handover-cancel-why = The files stay where they are. The list and its notes stay in the record.
handover-cancelled = Handover called off
handover-print = Print the list
handover-col-file = File
handover-col-runs = What runs
handover-col-note = What the next officer must know

absence-title = Away and standing in
absence-none = Nobody is away, and nobody will be as far as the office knows.
absence-new = Note an absence
absence-change = Change the absence
absence-change-short = Change
absence-change-named = { absence-change-short }: { $who }
absence-save = Save the absence
absence-saved = Absence saved
absence-who = Who is away
absence-from = From
absence-to = Until
absence-delegate = Who stands in
absence-delegate-help = Sees and works these files in that span.
absence-why = Why
absence-why-help = Seen by the two of them and by heads.
absence-now = away now
absence-end = Back already
absence-take-back = Take back
absence-end-named = { absence-end }: { $who }
absence-take-back-named = { absence-take-back }: { $who }
absence-ended = Absence of { $who } ended
absence-acts = What can be done
