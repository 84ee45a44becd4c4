# One request: its file, what can happen next, its clocks, and the form that registers a new one.

## The head of the file

req-where = Where you are
req-register = Register
req-loading = Opening the file.
req-failed = The file could not be opened.
req-failed-hint = Nothing is lost. Go back to the register, or try again.
req-again = Try again
req-untitled = Request without a subject
req-asks = { $direction ->
    [IN] { $state } asks { $home }
   *[OUT] { $home } asks { $state }
  }
req-their-ref = Their ref. { $reference }
req-officer = Officer { $officer }
req-no-officer = No officer yet
req-urgency = { $urgency ->
    [EMERGENCY] Emergency
   *[other] Urgent
  }
req-urgency-with = { $urgency ->
    [EMERGENCY] Emergency: { $reason }
   *[other] Urgent: { $reason }
  }
req-confidential-what = { $what ->
    [FACT] Confidential: fact
    [CONTENT] Confidential: content
   *[BOTH] Confidential: fact and content
  }
req-sensitivity = { $level ->
    [RESTRICTED] Restricted
    [SEALED] Sealed
   *[CONFIDENTIAL] Confidential
  }
req-governs-law = This day governs: the law
req-governs-given = This day governs: asked for, with reasons
req-governs-office = This day governs: our own standard
req-governs-hand = This day governs: set by a person
req-no-governing = No day governs
req-no-governing-why = No clock with a day is running. Answer as soon as possible.
req-closed-note = This file is closed. It can be read; steps need it to be reopened.
req-waited = { $days ->
    [one] Waited { $days } day for the other State
   *[other] Waited { $days } days for the other State
  }
req-act-letter = Log a letter
req-act-consult = Open a consultation
req-act-edit = Edit
req-act-more = More actions

req-tabs = Parts of the file
req-tab-overview = Overview
req-tab-deadlines = Deadlines
req-tab-persons = Persons
req-tab-measures = Measures and assets
req-tab-letters = Correspondence
req-tab-consultations = Consultations
req-tab-history = History

## What can happen next

req-next = What can happen next
req-next-none = Nothing can happen from here.
req-next-none-why = The file has reached its end.
req-ready = Ready
req-ready-consult = Consult first
req-ready-open = { $open ->
    [one] { $open } still open
   *[other] { $open } still open
  }
req-ready-blocked = Not possible yet
req-second-person = The head decides. Office rule.
req-step-open = Take this step
req-step-review = See what is missing
req-ready-others = For an officer or the head
req-needs-first = Needs: { $first }
req-needs-more = { $count ->
    [one] Needs: { $first }, and { $count } more
   *[other] Needs: { $first }, and { $count } more
  }

## The dialog of a step

req-advance-when = Day it counts from
req-advance-when-hint = The day this happened, { $today } at the latest.
req-advance-before = Before this can be done
req-advance-nothing = The law asks for nothing more.
req-need-met = Met
req-need-open = Open
req-need-later = Answered here
req-need-override = Override asked
req-need-required = required
req-need-advised = recommended
req-need-soft = where appropriate
req-need-elsewhere = Do this in the file first.
req-need-choose = Choose
req-override = Go on without it
req-override-hint = Allowed where the law says “where appropriate”. Needs a reason and the head’s login.
req-override-reason = Reason for going on without it
req-approver-passphrase = Passphrase of that head
req-approver-passphrase-hint = They type it themselves. It proves who approves, and is not kept.
req-propose = Send for approval
req-proposed = Sent for approval
req-grounds = Ground in the law
req-grounds-hint = Choose at least one. Grounds the law forbids are listed below and cannot be chosen.
req-grounds-blocked = Grounds that may not be used
req-ground-not-allowed = Not allowed
req-ground-reasons = Reasons
req-ground-reasons-hint = { $state } will read this text. Say which facts lead to the ground.
req-ground-measure = Measure
req-ground-all-measures = The whole request
req-advance-note = Note
req-advance-note-hint = Kept with the step in the history.
req-advance-cannot = You cannot do this yet.
req-advance-cannot-consult = The two States consult first. What you wrote here is kept as our position.
req-advance-cannot-open = { $open ->
    [one] One thing is still open. It is named beside.
   *[other] { $open } things are still open. They are named beside.
  }

## Dialogs in general

req-discard-title = Leave without saving?
req-discard-stay = Keep typing
req-discard-leave = Leave it
req-saving = Saving.

## Conflict: somebody else saved first

req-conflict = Somebody changed this file while you were typing.
req-conflict-text = Both versions stand side by side. Choose one for each field, then save again.
req-conflict-field = Field
req-conflict-theirs = In the file now
req-conflict-mine = What you typed
req-conflict-keep-theirs = Keep this
req-conflict-keep-mine = Keep mine
req-conflict-empty = empty
req-conflict-reload = Show the file as it is now
req-conflict-again = Your text is kept. Read the file as it is now, then try again.

## Deadlines

req-deadlines = Deadlines
req-deadlines-none = No clock runs on this file.
req-deadlines-none-hint = Where the law gives no number, answer as soon as possible. A clock can be started by hand.
req-deadline-governs = This date governs.
req-certainty = { $certainty ->
    [A] read in the treaty
    [B] read in a reliable secondary text
   *[C] to be verified before relying on it
  }
req-actor = { $actor ->
    [US] We act
   *[THEM] The other State acts
  }
req-working = How it was counted
req-working-none = This day was set, not counted.
req-deadline-alternative = If the first day counts: { $day }. Act on the earlier one.
req-deadline-ended-on = { $status } { $day }
req-deadline-reason = Reason: { $reason }
req-clock-start = Start a clock
req-clock-meet = Met
req-clock-cancel = Cancel the clock
req-clock-extend = Extend
req-clock-actions = Actions for { $rule }
req-start-title = Start a clock
req-start-rule = Rule
req-start-rule-hint = A clock of the law, or an office standard.
req-start-trigger = Day it starts from
req-start-trigger-hint = Day 0. It is not counted unless the State that holds the person counts it.
req-start-due = The day itself
req-start-due-hint = For rules without a number: the day somebody set.
req-start-reason = Reason
req-start-reason-hint = Why the clock is set by hand.
req-start-go = Start the clock
req-meet-title = Mark as met: { $rule }
req-meet-on = Met on
req-meet-go = Mark as met
req-cancel-clock-title = Cancel: { $rule }
req-cancel-clock-on = Cancelled on
req-cancel-clock-reason = Reason
req-cancel-clock-go = Cancel the clock
req-extend-title = Extend: { $rule }
req-extend-text = An extension runs from the old day, { $day }. The old clock is kept as superseded.
req-extend-length = By how much
req-extend-length-hint = In the unit of the rule: days, working days, months or hours.
req-extend-length-bad = Give a whole number, 1 or more.
req-extend-reason = Reason
req-extend-go = Extend the clock

req-work-trigger = { $event }: { $at }.
req-work-from_end_of = Counting starts at the end of { $rule }, { $due }.
req-work-extends = An extension: counting starts at the old day, { $old_due }.
req-work-counted-cd = { $number ->
    [one] { $number } calendar day { $backward ->
        [yes] back from
       *[no] from
      } { $from }: { $to }.
   *[other] { $number } calendar days { $backward ->
        [yes] back from
       *[no] from
      } { $from }: { $to }.
  }
req-work-counted-wd = { $number ->
    [one] { $number } working day { $backward ->
        [yes] back from
       *[no] from
      } { $from }: { $to }.
   *[other] { $number } working days { $backward ->
        [yes] back from
       *[no] from
      } { $from }: { $to }.
  }
req-work-counted-m = { $number ->
    [one] { $number } month { $backward ->
        [yes] back from
       *[no] from
      } { $from }: { $to }.
   *[other] { $number } months { $backward ->
        [yes] back from
       *[no] from
      } { $from }: { $to }.
  }
req-work-mode = { $mode ->
    [INCL] The first day counts as day 1.
   *[EXCL] The first day is day 0 and is not counted.
  }
req-work-hours = { $number ->
    [one] { $number } hour { $backward ->
        [yes] back
       *[no] on
      }: { $to }.
   *[other] { $number } hours { $backward ->
        [yes] back
       *[no] on
      }: { $to }.
  }
req-work-fixed = The day was set: { $day }.
req-work-skipped = { $count ->
    [one] Not counted, a day of rest: { $list }.
   *[other] Not counted, { $count } days of rest: { $list }.
  }
req-work-rest = { $day } ({ $why ->
    [WEEKEND] weekend
    [HOLIDAY] holiday
   *[UNCONFIRMED_HOLIDAY] holiday, not confirmed
  })
req-work-clamped = That month is shorter: its last day, { $to }.
req-work-paused = { $days ->
    [one] { $days } day left out, { $from } to { $to }: { $due }.
   *[other] { $days } days left out, { $from } to { $to }: { $due }.
  }
req-work-rolled = { $roll ->
    [P] { $from } is a day of rest: back to the working day before, { $to }.
   *[F] { $from } is a day of rest: on to the next working day, { $to }.
  }
req-work-rolled-over = Passed over: { $list }.
req-work-not_rolled = { $why ->
    [WEEKEND] { $day } falls on a weekend and stays there. This rule does not move.
    [HOLIDAY] { $day } is a holiday and stays there. This rule does not move.
   *[UNCONFIRMED_HOLIDAY] { $day } may be a holiday and stays there. This rule does not move.
  }
req-work-result = Ends { $due }, at the end of that day.
req-work-result-instant = Ends { $due }.
req-work-otherwise = { $mode ->
    [INCL] Were the first day counted, it would be { $due }.
   *[EXCL] Were the first day not counted, it would be { $due }.
  }
req-work-other = A further step ({ $step }).


## What has happened

req-happened = What has happened
req-happened-none = Nothing yet.
req-happened-letter-in = Letter in: { $what }
req-happened-letter-out = Letter out: { $what }
req-happened-due = { $rule } due
req-happened-consulted = Consultation: { $purpose }
req-happened-concluded = Consultation concluded: { $outcome }
req-more = Show all

## Persons

req-persons = Persons
req-persons-none = No person is named.
req-persons-none-hint = Name the person sought, the witness or the addressee, as the request writes them.
req-person-add = Add a person
req-person-born = Born
req-person-nationality = Nationality
req-person-sex = Sex
req-person-role = Role
req-person-name = Name as written
req-person-name-hint = As the document writes it. The first one stands first everywhere.
req-person-script = Script
req-person-sort = Kind of name
req-person-add-name = Another writing
req-person-remove-name = Remove this writing
req-person-born-hint = A day, or only the year.
req-person-name-needed = Give at least one name.
req-person-save = Add the person
req-person-unknown = not known
name-sort-PRIMARY = Main writing
name-sort-TRANSLITERATION = Transliteration
name-sort-ALIAS = Alias
script-Latn = Latin
script-Arab = Arabic
script-Cyrl = Cyrillic
script-Hans = Chinese, simplified
script-Hant = Chinese, traditional
script-Grek = Greek
script-Hebr = Hebrew
script-Jpan = Japanese
script-Kore = Korean
script-Deva = Devanagari
script-Armn = Armenian
script-Geor = Georgian
script-Thai = Thai
script-Zyyy = Other
sex-F = Female
sex-M = Male
sex-X = Other

## Measures, offences, sums, contents

req-measures = Measures
req-measures-none = No measure is asked for yet.
req-measures-none-hint = Each thing asked for is a measure of its own, with its own result.
req-measures-caption = Measures asked for
req-measure-number = No.
req-measure = Measure
req-measure-detail = What exactly
req-measure-status = Status
req-measure-since = Since
req-measure-act = Change
req-measure-add = Add a measure
req-measure-detail-hint = Account, place, addressee.
req-measure-categories = Data
req-measure-set-title = Status of measure { $number }
req-measure-set = New status
req-measure-on = Since
req-measure-save = Set the status
req-measure-change = Change the status of measure { $number }
req-offences = Offences
req-offences-none = No offence is noted.
req-offence-principal = principal
req-amounts = Sums named
req-grounds-stated = Grounds stated
req-links = Tied requests
req-link-later = { $tie }, this file is the later one
req-link-earlier = { $tie }, this file is the earlier one
req-link-suspected = suspected only

req-checks = Contents the law asks for
req-checks-count = { $present } of { $total } present
req-checks-hint = Space changes the state: present, missing, not applicable, waived.
req-check-set = { $item }: { $state }
req-check-unseen = Not looked at
req-check-present = Present
req-check-missing = Missing
req-check-na = Not applicable
req-check-waived = Waived
req-check-optional = Optional
req-check-need = { $need ->
    [MANDATORY] required
    [IF_POSSIBLE] if possible
    [CONDITIONAL] in certain cases
   *[OPTIONAL] optional
  }
req-waive-title = Waive: { $item }
req-waive-reason = Why it may be left out
req-waive-go = Waive it

## Correspondence

req-letters = Correspondence
req-letters-none = No letter is logged.
req-letters-none-hint = Log each letter, call or message on the day it went or came.
req-letter-day = Day
req-letter-direction = Direction
req-letter-in = Came in
req-letter-out = Went out
req-letter-sort = Kind
req-letter-channel = Channel
req-letter-party = From or to
req-letter-party-hint = The authority or person.
req-letter-reference = Reference on it
req-letter-summary = What it says
req-letter-summary-hint = In a few words.
req-letter-consultation = Belongs to a consultation
req-letter-no-consultation = None
req-letter-title = Log a letter
req-letter-save = Log it

## Consultations

req-consultations = Consultations
req-consultations-none = No consultation was opened.
req-consultations-none-hint = Before a refusal or a postponement the two States consult. UNCAC 46(26)
req-consult-title = Open a consultation
req-consult-purpose = Purpose
req-consult-on = Opened on
req-consult-reply-by = Reply asked for by
req-consult-reply-by-hint = 30 days later unless you say otherwise.
req-consult-position = Our position
req-consult-position-hint = What we would do, and what could be done under conditions.
req-consult-go = Open the consultation
req-consult-conclude = Record the outcome
req-conclude-title = Outcome of the consultation
req-conclude-outcome = Outcome
req-conclude-on = Day of the outcome
req-conclude-position = Their position
req-conclude-go = Record the outcome
req-consult-opened = Opened { $day }
req-consult-waits = Reply asked for by { $day }
req-consult-open = Open
req-consult-counts = It counts when it has an outcome, or when the reply day has passed and one reminder is logged.

## History

req-history = History
req-history-none = Nothing was written yet.
req-history-loading = Reading the history.
req-history-more = { $count ->
    [one] Show { $count } older entry
   *[other] Show { $count } older entries
  }
req-history-entry = Entry { $seq }
req-history-by = { $user }, { $at }
req-history-effective = Counts from { $day }
req-history-reason = Reason: { $reason }
req-history-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
  }
req-change-added = Added: { $noun }
req-change-dropped = Removed: { $noun }
req-change-set = { $field }: { $was } → { $now }
req-change-first = { $field }: { $now }
req-change-cleared = { $field }: { $was } → empty
req-undo = Undo
req-undo-entry = Undo entry { $seq }
req-undo-title = Undo entry { $seq }?
req-undo-text = The old values come back as a new entry. Nothing is erased.
req-undo-reason = Reason
req-undo-go = Undo it
req-source = As it stood in the imported register
req-source-where = { $file }, { $sheet }, row { $row }
req-source-where-plain = { $file }, row { $row }
req-source-caption = Cells of the register, word for word
req-source-header = Column
req-source-cell = Cell
req-source-warnings = Notes of the import

## Edit the fields

req-edit-title = Edit the file
req-edit-reason = Reason for the change
req-edit-reason-hint = Kept in the history.
req-edit-nothing = Nothing was changed.
req-facts = What is known

field-direction = Direction
field-kind = Kind
field-state = State
field-authority = Their authority
field-home_authority = Authority at home
field-our_ref = Our reference
field-their_ref = Their reference
field-basis = Legal basis
field-other_bases = Further bases
field-subject = Subject
field-status = Status
field-status_on = Status since
field-machine = Life cycle
field-urgency = Urgency
field-urgency_reason = Reason of urgency
field-urgency_on = Day of the urgency
field-sensitivity = Sensitivity
field-language = Language
field-channel = Channel
field-received_on = Received on
field-received_minute = Time received
field-sent_on = Sent on
field-suggested_on = Day asked for
field-suggested_reason = Their reason for that day
field-outcome = Outcome
field-outcome_on = Day of the outcome
field-closed_on = Closed on
field-officer = Officer
field-unit = Unit
field-purpose = Purpose
field-merged = Counted with its later request
field-remarks = Remarks
field-governing_on = Governing day set by hand
field-confidential = Kept confidential
field-import = Import
field-case_file = File


## A new request

req-new-title-in = New incoming request
req-new-title-out = New outgoing request
req-new-lead-in = Copy what the letter says; do not complete it for them.
req-new-lead-out = A draft. Nothing is sent before it is approved.
req-new-steps = Parts of the form
req-new-who-in = Who asks, and when
req-new-who-out = Whom we ask
req-new-what = What is asked
req-new-persons = Persons
req-new-offences = Offences
req-new-urgency = Urgency and confidentiality
req-new-direction = Direction
req-new-in = They ask us
req-new-out = We ask them
req-new-state-hint = Type its name or its code.
req-new-state-none = No State is called that.
req-new-authority-in-hint = The authority that signed the request.
req-new-authority-out-hint = The authority we write to.
req-new-home-hint = The authority here that wants the assistance.
req-new-their-ref-hint = As it stands on their letter.
req-new-received-hint = The day the central authority got it.
req-new-time = Time
req-new-time-hint = Hours and minutes, where the hour matters.
req-new-time-bad = Give the time as hours and minutes, 15:40.
req-new-language-hint = Code such as en, ar, fr.
req-new-basis-hint = The treaty or law the request relies on. It decides which guards and clocks apply.
req-new-subject-hint = A few words by which the office knows the file.
req-new-measures = Measures
req-new-measures-hint = One line for each thing asked for.
req-new-measure-remove = Remove measure { $number }
req-new-measure-add = Add another measure
req-new-offence = Offence as the request words it
req-new-offence-types = Types
req-new-offence-uncac = UNCAC article
req-new-offence-add = Add another offence
req-new-offence-remove = Remove offence { $number }
req-new-person = Person { $number }
req-new-person-add = Add another person
req-new-suggested-hint = Binds us only with reasons. 46(24)
req-new-suggested-reason-hint = In their words.
req-new-confidential-hint = If we cannot, they are told before we go on. 46(20)
req-new-conf-both = Fact and content
req-new-conf-content = Content only
req-new-conf-fact = Fact only
req-new-officer-hint = Login of the officer in charge. Can be given later.
req-unseen = { $by ->
    [ALL] Nobody is in charge yet: nobody sees this sealed file.
   *[other] Nobody is in charge yet: only heads see this file.
}
req-take-charge = Put me in charge
req-new-save-in = Register the request
req-new-save-out = Save the draft
req-new-save-hint = Ctrl+Enter saves.
req-new-none = Not chosen
req-new-clear = Leave this form
req-new-leave = What you typed is not registered yet.

req-beside = Deadlines and events
req-conclude-needs-outcome = Choose the outcome first.
req-consult-needs-purpose = Choose the purpose first.
req-custody = Custody clock
req-custody-where = held in { $state } since { $day }
req-day-and-time = { $day }, { $time }
req-deadlines-met = { $count ->
    [one] { $count } met
   *[other] { $count } met
  }
req-ground-measure-name = { $number }. { $name }
req-ground-measure-detail = { $number }. { $name }, { $detail }
req-letter-consultation-of = { $purpose }, opened { $day }
# The mark between the parts of a list; same in every language but its own comma.
req-list-comma = {", "}
req-measure-needs-code = Choose the measure first.
req-measure-option = { $name } ({ $anchor })
req-needs-reason = Write the reason first.
req-new-person-remove = Remove person { $number }
req-offence = Offence
req-person-other = Writing { $number }
req-start-needs-reason = This rule is still to be verified: write why you start it.
req-start-needs-rule = Choose the rule first.
req-start-needs-trigger = Give the day it starts from.
req-start-trigger-of = Day 0: { $event }
req-step-nothing = The law asks for nothing more.
req-step-to = Move to: { $status }


ground-why-N-BANK = Never a ground. It binds every request under the Convention.
ground-why-N-FISCAL = Not enough on its own.
ground-why-N-POLCOR = An offence of the Convention is not political where the Convention is the basis.
ground-why-N-DCPRES = Preservation does not ask for dual criminality.
ground-why-N-DCLABEL = The conduct counts, not its name.

noun-office = office
noun-calendar = calendar
noun-holiday = day off
noun-member = user
noun-case_file = file
noun-request = request
noun-measure = measure
noun-offence = offence
noun-person = person
noun-person_name = writing of a name
noun-involvement = person in the request
noun-communication = letter
noun-deadline = deadline
noun-wait = time of waiting
noun-movement = step
noun-fact = answer
noun-consultation = consultation
noun-ground = ground
noun-check_item = item of contents
noun-amount = sum
noun-link = tie
noun-import = import
noun-source_row = row of the register
noun-mapping = saved way to read

intent-requests-register = Registered
intent-requests-edit = Edited
intent-requests-advance = Step taken
intent-persons-add = Person added
intent-tasks-save = Task written or changed
intent-tasks-end = Task ended
intent-series-save = Series of references changed
intent-series-drop = Series of references taken out of use
intent-fields-save = Field of the office’s own changed
intent-measures-add = Measure added
intent-measures-set = Measure moved on
intent-communications-log = Letter logged
intent-deadlines-start = Clock started
intent-deadlines-end = Clock ended
intent-deadlines-extend = Clock extended
intent-checks-set = Contents checked
intent-consultations-open = Consultation opened
intent-consultations-conclude = Consultation concluded
intent-import-run = Imported
intent-import-undo = Import undone
intent-history-undo = Undone

# Why a clock cannot be counted. The terminal says the same in its own words.
count-bad-date = “{ $value }” is not a day.
count-bad-pause = A pause starts on or after the first day and does not end before it starts.
count-no-number = This rule has no number: it informs, and nothing can be counted.
count-needs-time = This rule counts hours. Give the time of day.
count-no-pause = Nothing pauses this rule.
count-fixed-length = The length of this rule is fixed by law.
count-out-of-range = The day lies beyond the years that can be counted.
intent-demo = Case of the demo
req-own = The office’s own fields
req-measure-choose = Choose what happened to this item.
req-measure-now = Now: { $status }
