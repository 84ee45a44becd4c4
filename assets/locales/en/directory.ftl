# The directory of authorities, State sheets, treaties, party status, reciprocity, calendars of other States.

## Problems

problem-register-too-many-rows = This directory has too many rows. Split it into files of at most 10,000 authorities.
problem-number-out-of-range = Give a number from { $least } to { $most }.
problem-dates-out-of-order = This day lies before { $before }, which must come first.
problem-treaty-code = “{ $value }” is not a code for a treaty. Write BIL-, then capital letters, digits and dashes: BIL-XB-MLA.
problem-code-taken = The code { $code } is in use. Choose another.
problem-code-fixed = The code { $code } stands in requests and can no longer change.
problem-own-state = This is our own State. Name the other one.
problem-other-state = This belongs to another State.
problem-noted-already = This is noted already. Change the entry that is there.
problem-authority-retired = This authority no longer exists. Choose another.
problem-cell-not-understood = The cell says “{ $value }”. The program does not understand it here.
problem-row-twice = The same authority stands in row { $row } already.

## Columns of a directory

directory-sheet = Directory
directory-id = Identifier
directory-state = State
directory-name = Name of authority
directory-local_name = Own name
directory-competences = Competences
directory-channels = Channels
directory-languages = Languages accepted
directory-address = Address
directory-phone = Telephone
directory-email = E-mail
directory-urgent_contact = Urgent contact
directory-territory = Territory
directory-bases = Instruments
directory-verified_on = Verified on
directory-verified_by = Verified by
directory-verified_how = How verified
directory-remarks = Remarks
directory-retired = No longer exists
directory-yes = Yes

## The State sheet

state-sheet-title = Asking { $state } for help
state-sheet-as-of = As of
state-sheet-oldest = Oldest check of what stands here
state-sheet-demo = Demonstration: nothing here is real.
state-sheet-stale = Some of this was checked more than twelve months ago, or never. Ask before you rely on it.
state-sheet-none = No authority is noted.
state-sheet-authorities = Authorities
state-sheet-authority = Authority
state-sheet-competences = Competences
state-sheet-channels = Channels
state-sheet-languages = Languages
state-sheet-contact = Contact
state-sheet-verified = Verified
state-sheet-never = never
state-sheet-old = more than twelve months ago
state-sheet-urgent = When urgent:
state-sheet-ways = Channels and languages
state-sheet-what = What
state-sheet-accepted = Accepted
state-sheet-bases-extradition = Bases for extradition
state-sheet-bases-assistance = Bases for assistance
state-sheet-basis = Basis
state-sheet-articles = Articles
state-sheet-reasons = Reasons for a refusal
state-sheet-consult = Consulting before a refusal
state-sheet-use = Use of evidence
state-sheet-use-DEFAULT = limited to what was asked for
state-sheet-use-ON_REQUEST = limited when asked
state-sheet-use-IF_SET = limited when a condition says so
state-sheet-use-NONE = not limited
state-sheet-checked = Checked
state-sheet-notes = To mind
state-sheet-arrest = How long a provisional arrest lasts
state-sheet-days = Days
state-sheet-effect = Then
state-sheet-reservations = Reservations and declarations
state-sheet-text = Text
state-sheet-assurances = Reciprocity
state-sheet-whose = Whose
state-sheet-ours = Ours
state-sheet-theirs = Theirs
state-sheet-kind = Kind
state-sheet-all-kinds = All kinds
state-sheet-until = Until
state-sheet-contents = Contents it insists on
state-sheet-e_evidence = Electronic evidence
state-sheet-special_rules = Special rules
state-sheet-practice = Practice
state-sheet-remarks = Remarks
state-sheet-record = Our record
state-sheet-record-note = Formal requests that the reader may see. Days: the middle one of those executed, and how many they are.
state-sheet-direction = Requests
state-sheet-asked-us = They asked us
state-sheet-we-asked = We asked them
state-sheet-all = All
state-sheet-open = Open
state-sheet-overdue = Overdue
state-sheet-closed = Ended
state-sheet-refused = Refused
state-sheet-median = Days
state-sheet-last-contact = Last contact
