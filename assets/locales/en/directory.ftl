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

## The directory on the screen

nav-authorities = Authorities
dir-count = { $count ->
    [one] { $count } authority
   *[other] { $count } authorities
  }
dir-search = Search the directory
dir-new = New authority
dir-edit = Edit the entry
dir-any = Any
dir-competence = Competent for
dir-stale = Only those to verify
dir-retired-too = Also those that no longer exist
dir-nothing = No authority fits this question.
dir-nothing-hint = Look without the State or the competence.
dir-empty = No authority is noted yet.
dir-empty-hint = Import a directory from a file, or write the first one down.
dir-show-all = Show the whole directory
dir-saved = The entry is saved.
dir-failed = This authority cannot be shown
dir-sheet = Sheet of { $state }
dir-territory-help = Only where it serves a part of its State.
dir-name-help = As we write it on an envelope.
dir-local-name-help = In its own language and script.
dir-urgent-help = Who answers at night and on holidays, with hours.
dir-bases-help = For which instruments it was named. None: for all.
dir-verify = Verify
dir-verify-go = Note the verification
dir-verify-how-help = For example: their letter of 3 March, a call, the depositary’s list.
dir-verified = Verified on { $day } by { $who }: { $how }.
dir-verify-again = That is more than twelve months ago. Ask before you rely on it.
dir-never-verified = Nobody has verified this entry. Ask before you rely on it.
dir-verified-now = The verification is noted.
dir-retire = It no longer exists
dir-retire-go = Retire it
dir-retire-note = It stays readable in files that name it, and is proposed no more.
dir-back = Take it back
dir-back-go = Take it back into the directory
dir-back-note = It is proposed again for new requests.
dir-is-retired = This authority no longer exists. It is proposed no more.

dir-export = Export the directory
dir-export-go = Write the file
dir-export-note = Every field goes out, so that the file can be imported again. Retired authorities are marked.
dir-format = Format
dir-format-xlsx = Workbook (xlsx)
dir-format-csv = Plain table (csv)
dir-which = Which authorities
dir-which-all = The whole directory
dir-which-one = Only of { $state }
dir-exported = { $count ->
    [one] { $count } authority is in { $file }.
   *[other] { $count } authorities are in { $file }.
  }

dir-import = Import a directory
dir-import-leave = Back to the directory
dir-import-note = A workbook or a plain table with a column for State, name and competences. The heads of an exported directory are understood in every language.
dir-import-would = What the file would do
dir-import-done = What the file did
dir-count-new = New
dir-count-changed = Changed
dir-count-unchanged = Unchanged
dir-count-refused = Refused
dir-decision-NEW = New
dir-decision-CHANGED = Changed
dir-decision-UNCHANGED = Unchanged
dir-decision-REFUSED = Refused
dir-import-competences = Rows without a competence
dir-import-competences-help = Authorities that name none get these.
dir-import-again = Rehearse again
dir-import-run = { $count ->
    [one] Import { $count } authority
   *[other] Import { $count } authorities
  }
dir-import-none = Nothing to import
dir-import-hint = Nothing is written before this. One import, undone as a whole if need be.
dir-import-see = See the directory
dir-import-undo = Undo the import
dir-import-undone = The import is undone.
dir-import-rows = Rows of the file
dir-import-cells = Row { $row }, word for word
