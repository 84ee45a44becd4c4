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
