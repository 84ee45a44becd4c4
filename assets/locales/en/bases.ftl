# What binds us to other States: treaties of two, instruments of many, assurances, and what follows from them.

nav-bases = Legal bases
bases-treaties = Bilateral treaties
bases-parties = Party status
bases-assurances = Reciprocity
bases-between = Between us and a State
bases-head-only = A head of the office writes treaties down.
bases-instrument = Instrument
bases-any-instrument = Any instrument
bases-bound = Whether it is bound
bases-since = Since
bases-from = Bound since
bases-to = Bound until
bases-until = until { $day }
bases-not-known = Not known
bases-source = Source
bases-source-help = For example: the depositary’s list, the official gazette.
bases-checked-on = Checked on
bases-checked = Checked on { $day } by { $who }.
bases-never-checked = Nobody has checked this.
bases-extradition-basis = Taken as a basis for extradition
bases-extradition-basis-help = UNCAC 44(6), UNTOC 16(5): what the State told the depositary.
bases-territory-help = Only where it is not the whole State.
bases-central = Central authority named
bases-central-help = As told to the depositary.
bases-stale-only = Only what has to be checked again
bases-stale-legend = to be checked again
bases-take-back = Take the end back
bases-end-empty = Empty this field to take the end back.

## Bilateral treaties

treaties-note = Written down once, a treaty is law here: a legal basis, what it asks of decisions, and its time limits.
treaties-none = No bilateral treaty is written down.
treaties-none-hint = A head of the office writes one down step by step; nothing else has to be set up.
treaty-new = Write down a treaty
treaty-edit = Edit the treaty
treaty-draft = A bilateral treaty
treaty-failed = This treaty cannot be shown
treaty-saved = The treaty is saved. Clocks that run by it were counted anew.
treaty-save = Save the treaty
treaty-next = Next step
treaty-back = Step back
treaty-steps = Steps
treaty-standing = Standing
treaty-standing-IN_FORCE = In force
treaty-standing-NOT_YET = Not in force yet
treaty-standing-DENOUNCED = Denounced
treaty-denounce = Denounce
treaty-denounce-note = From this day on it binds no longer. Requests that rest on it keep their basis.
treaty-denounce-on = Denounced with effect from
treaty-denounced-on = denounced with effect from { $day }
treaty-law = What follows from it
treaty-live = What follows from it, as typed
treaty-live-waits = One thing is still needed:
treaty-asks = What it asks of decisions
treaty-starts = Time limits it starts
treaty-starts-none = None of its own.
treaty-runs = { $length } from: { $event }
treaty-length-CD = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
treaty-length-WD = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
  }
treaty-length-M = { $count ->
    [one] { $count } month
   *[other] { $count } months
  }
treaty-length-H = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
  }
treaty-kept-DEFAULT = always confidential
treaty-kept-ON_REQUEST = confidential when asked
treaty-kept-IF_SET = confidential when a condition says so
treaty-kept-NONE = not confidential

treaty-step-parties = Title and days
treaty-step-parties-lead = With which State, under which title, since when.
treaty-step-scope = What it covers
treaty-step-scope-lead = Kinds of request, the articles on them, how and in which language requests go.
treaty-step-times = Days it sets
treaty-step-times-lead = Leave empty what the treaty does not set: nothing is made up.
treaty-step-bars = Grounds for refusing extradition
treaty-step-bars-lead = What the treaty says of nationals, of political and fiscal offences, and of the penalty.
treaty-step-duties = What decisions need
treaty-step-duties-lead = Where the treaty is silent, it counts as bilateral treaties usually do.
treaty-step-rest = Costs, reservations, source
treaty-step-rest-lead = Say where you read it and when: a treaty that nobody has checked is marked so everywhere.
treaty-state = The other State
treaty-code = Short code
treaty-code-help = BIL-, then capital letters, digits and dashes. It stands in requests and cannot change later.
treaty-title = Title
treaty-signed = Signed on
treaty-in-force = In force since
treaty-in-force-help = Empty: not in force yet.
treaty-text = Where its text stands
treaty-kinds = Kinds of request it covers
treaty-ext-articles = Articles on extradition
treaty-mla-articles = Articles on assistance
treaty-articles-help = As they are cited: 1-21.
treaty-arrest-days = Provisional arrest, days
treaty-arrest-extra = Further days on request
treaty-arrest-extra-help = Counted from the end of the first ones.
treaty-arrest-effect = When they have passed, the person
treaty-arrest-from = The days are
treaty-surrender-may = After the day of surrender, may be released: days
treaty-surrender-must = After the day of surrender, must be released: days
treaty-speciality = Speciality ends after discharge, days
treaty-consent = Decision on consent under speciality, days
treaty-count = How its days are counted
treaty-count-help = Where nobody has checked, both days are shown and the earlier one is marked.
treaty-count-unknown = Nobody has checked
treaty-nationals = Own nationals
treaty-political = Political offences
treaty-fiscal = Fiscal offences
treaty-silent = The treaty is silent
treaty-threshold = Least maximum penalty, months
treaty-threshold-help = For prosecution: 12 is one year.
treaty-sentence = Least sentence left, months
treaty-sentence-help = For enforcing a sentence.
treaty-as-usual = As bilateral treaties usually do
treaty-reasons = Reasons for a refusal
treaty-consult-refusing = Consulting before a refusal
treaty-reasons-postponing = Reasons for a postponement
treaty-consult-postponing = Consulting before a postponement
treaty-use = Use of evidence
treaty-confidentiality = Confidentiality of the request
treaty-costs = Who bears which costs
treaty-checked-help = The day you compared it with the text.

## Party status

parties-note = Nothing is shipped: this is what the office itself has noted, each with its source and day.
parties-new = Note a party status
parties-edit = Edit the party status
parties-saved = The party status is saved.
parties-none = No party status is noted for this question.
parties-none-hint = Note whether our own State is bound first: without it no instrument can carry a request.
parties-cell = { $stale ->
    [yes] { $state }, { $instrument }: { $bound }. Source: { $source }. Checked: { $day }, to be checked again.
   *[no] { $state }, { $instrument }: { $bound }. Source: { $source }. Checked: { $day }.
  }
parties-cell-none = { $state }, { $instrument }: nothing noted. Note it.

## Reciprocity

assurances-note = A request without a treaty rests on these: ours for what we ask, theirs for what they ask.
assurances-none = No assurance is noted.
assurances-none-hint = Note one when a State gives it, or when we give ours.
assurance-new = Note an assurance
assurance-case = Note one for a single case
assurance-new-case = Assurance for { $reference }
assurance-file = The case
assurance-edit = Edit the assurance
assurance-edit-of = Edit: { $text }
assurance-end = End
assurance-end-of = End: { $text }
assurance-end-title = Until when the assurance holds
assurance-text = Its words
assurance-text-help = Word for word.
assurance-by = Given by
assurance-on = Given on
assurance-document = Where it stands
assurance-expires = Holds until
assurance-holds = Holds today
assurance-practice = How we acted before
assurance-practice-help = Cases in which reciprocity was kept, or was not.
assurance-saved = The assurance is saved.

## Between us and a State

between-note = Which bases can carry a request, the best first. The program proposes; a person chooses.
between-choose = Choose the State.
between-caption = Legal bases with { $state }
between-count = { $count ->
    [0] No basis is known.
    [one] { $count } basis, the best first
   *[other] { $count } bases, the best first
  }
between-none = Nothing we have noted can carry this request.
between-none-hint = Note the party status of both States, a treaty, or an assurance of reciprocity.
