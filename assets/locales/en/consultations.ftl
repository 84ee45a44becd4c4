# Consultations with other States, and the meeting on all open files with one of them.

problem-consultation-ended = This consultation has its outcome already.
problem-consultation-not-reminded = “No reply” needs a reminder first, and the day of the reply must have passed.
problem-not-tied = The consultation is not about this file, or was opened on it.
problem-not-of-state = { $reference } is with { $state }, which takes no part in this consultation.
problem-too-many = Too many at once. At most { $most }.
problem-unknown-member = Nobody in the office has the short name { $login }.

intent-consultations-edit = Consultation changed
intent-consultations-remind = Reminder of a consultation sent
intent-consultations-tie = Files tied to a consultation
intent-consultations-untie = Files untied from a consultation
intent-consultations-note = Result of a consultation noted

## The list

nav-consultations = Consultations
nav-open-consultations = { $count ->
    [one] { $count } open consultation
   *[other] { $count } open consultations
  }
cons-new = New consultation
cons-meet = Meeting with a State
cons-meet-short = Meeting sheet
cons-meet-go = Open the sheet
cons-meet-needs = Choose the State first.
cons-meet-state = The other State
cons-meet-state-help = All open files with it, both ways.
cons-meet-with = All open files with { $state }
cons-show = Which consultations
cons-show-open = Open
cons-show-late = Late
cons-show-ours = Our turn
cons-show-theirs = Their turn
cons-show-ended = Ended
cons-of-state = State
cons-any-purpose = Any purpose
cons-count = { $count ->
    [one] { $count } consultation
   *[other] { $count } consultations
  }
cons-none = No consultation is open.
cons-nothing = No consultation fits this question.
cons-nothing-hint = Others may stand under another State or purpose.
cons-show-all = Show all open ones
cons-failed = This consultation cannot be shown
cons-failed-hint = Nothing was lost. Try again, or go back to the list.
cons-no-day = no day set
cons-reply-short = reply { $day }
cons-tied = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
  }
cons-col-file = File
cons-col-reply = Reply asked for by
cons-col-ended = Ended on
cons-col-turn = Whose turn
cons-col-reminded = Reminded
cons-col-rests = Rests on
cons-col-acts = Acts
cons-col-next = Status and next date
cons-col-ours = We owe
cons-col-theirs = They owe
cons-col-said = Said and agreed
cons-pane = Consultations of the last question
cons-whole-list = Whole list
cons-back = All consultations
cons-more = { $count ->
    [one] { $count } more in the whole list
   *[other] { $count } more in the whole list
  }

## Opening one

cons-file = File
cons-files-more = Further files
cons-files-more-help = With the same State. Type a reference, a name or a word.
cons-leave-out = Leave out { $reference }
cons-needs-file = Choose a file first.
cons-opened = The consultation is open.
cons-began = Who began it
cons-reply-by-us = Our reply wanted by
cons-mode = How it is held
cons-format = Between whom
cons-network = Network
cons-network-help = Through which network the States speak.
cons-states = States in it
cons-states-add = Add a State
cons-participants = Who takes part
cons-participants-help = One a line, with authority.
cons-participants-short = Taking part
cons-documents = Documents
cons-documents-help = One reference a line.
cons-documents-short = Documents on record

## One consultation

cons-title = { $purpose }, with { $state }
cons-turn-ours = It is our turn to answer.
cons-turn-theirs = { $state } has to answer.
cons-reminders = Reminders
cons-reminders-none = None sent
cons-reminded-on = Reminded on { $day }
cons-unanswered = The day of the reply has passed and a reminder has gone. A decision may go on without a reply.
cons-nothing-noted = Nothing noted yet.
cons-edit-title = Edit particulars
cons-edit-ours = Edit our position
cons-edit-theirs = Edit their position
cons-edit-agreed = Edit the text agreed
cons-agreed = Text agreed
cons-agreed-help = Word for word, as both States keep it.
cons-files = Files it is about
cons-tie-title = Tie a file
cons-tie-go = Tie to the consultation
cons-untie = Untie
cons-untie-of = Untie { $reference }
cons-untied = { $reference } is no longer tied to the consultation.
cons-note = Said of this file
cons-note-act = Note
cons-note-of = Note what was said of { $reference }
cons-note-title = { $reference }: said and agreed
cons-note-go = Write to the file
cons-action = Agreed action { $number }
cons-action-title = What is to be done
cons-action-who = By whom
cons-action-who-help = The file’s officer unless you say otherwise.
cons-action-by = Until
cons-action-add = Add an agreed action
cons-action-remove = Leave it out
cons-action-remove-of = Leave it out: { $number }
cons-action-note = Each agreed action becomes a task on the file.
cons-actions = Agreed actions
cons-actions-none = No action was agreed yet.
cons-action-until = until { $day }
cons-action-end = Done
cons-action-end-of = Done: { $title }
cons-action-done = The task is done.
cons-action-was-done = done { $day }
cons-action-was-dropped = not pursued
cons-letters = Letters, calls and messages
cons-letters-log = Log one on the file
cons-letters-none = None was logged for this consultation.
cons-duties = What the law asks for on this file
cons-duty-held = A consultation was held.
cons-duty-open = See the consultation
cons-duty-begin-of = Open the consultation: { $purpose }

## A reminder, the outcome

cons-remind-title = Remind
cons-remind-go = Log the reminder
cons-remind-lead = The reminder stands with the letters of the file, and the clock for the reply starts anew.
cons-remind-on = Sent on
cons-remind-by = New day for the reply
cons-remind-by-help = Asked for until now: { $day }.
cons-remind-by-help-none = No day has been asked for yet.
cons-remind-channel = By which channel
cons-remind-party = To whom
cons-remind-reference = Its reference
cons-remind-summary = What it says
cons-not-noted = Not noted
cons-until = Postponed until
cons-split = How costs are split
cons-split-help = For example: each State its own.
cons-guard-passed = The day of the reply has passed: { $day }.
cons-guard-not-passed = The day of the reply has not passed yet: { $day }.
cons-guard-reminded = { $count ->
    [0] No reminder is logged.
    [one] { $count } reminder is logged.
   *[other] { $count } reminders are logged.
  }

## The meeting on all open files

cons-sheet-title = All open files with { $state }
cons-sheet-lead = { $home } and { $state }, { $day }
cons-sheet-as-of = As of { $day }
cons-sheet-waits = { $ours ->
    [one] { $ours } file waits for us, { $theirs } for them
   *[other] { $ours } files wait for us, { $theirs } for them
  }
cons-sheet-for = For { $state }
cons-state-sheet = Sheet of { $state }
cons-print = Print the sheet
cons-record = Record the meeting
cons-meeting-open = Open the meeting
cons-meeting-title = Meeting with { $state }
cons-meeting-go = Begin the record
cons-meeting-on = Day of the meeting
cons-meeting-files = { $count ->
    [one] On the table: { $count } file
   *[other] On the table: { $count } files
  }
cons-meeting-opened = The meeting is on record. Note what is said beside each file.
cons-last-meeting = Last meeting
cons-this-meeting = This meeting
cons-no-meeting = None on record
cons-files-both = Open files, both ways
cons-they-asked = They asked us
cons-we-asked = We asked them
cons-open-count = { $count ->
    [one] { $count } open
   *[other] { $count } open
  }
cons-no-date = No date
cons-owed-until = { $words }, until { $day }
cons-owed-since = { $words }, since { $day }
cons-owed-late = late
cons-owed-nothing = Nothing
cons-portfolio-none = No file with { $state } is open.
cons-portfolio-none-hint = The sheet of the State says what we have with it.
cons-portfolio-note = What is noted here is written to each file. A point that refuses, postpones or sets conditions still needs the head.
