# Settings: this user, the people, the calendar, the backup.

settings-display = Language and display
settings-display-note = Only for you. Changes hold at once.
settings-digits = Digits
# same in every language
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩
settings-digits-help = References and article numbers always keep 0123.
settings-theme = Light or dark
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-contrast = Contrast
settings-contrast-normal = As the system
settings-contrast-high = High
settings-passphrase = Passphrase
settings-passphrase-note = Your passphrase opens the store for you alone. Changing it does not touch the others.
settings-passphrase-current = Present passphrase
settings-passphrase-change = Change it
settings-passphrase-changed = Passphrase changed.
settings-people-note = Each person unlocks with a passphrase of their own. Administrators manage accounts and cannot open case content.
settings-person = Name
settings-role = Role
settings-unit = Unit
settings-unit-help = Whose files a clerk sees. Leave it empty where the office has no units.
settings-language = Language
settings-add = Add a user
settings-added = { $name } can unlock now.
settings-first-passphrase = First passphrase
settings-first-passphrase-help = At least 15 characters. They choose their own when they first unlock.
settings-keeps-administrator = Only an administrator makes backups.
settings-calendar-saved = Calendar saved.
settings-backup = Backup and proof
settings-backup-note = One encrypted file with everything in it. Keep it on another device.
settings-backup-last = Last backup
settings-backup-none = None yet. If this device fails, everything is lost.
settings-backup-now = Back up now
settings-backup-running = Copying the store
settings-backup-done = Backup written and checked: { $name }
settings-verify = Check the store
settings-verify-note = Reads every entry and compares signatures, chain and tables.
settings-verify-running = Checking every entry
settings-verify-done = { $entries ->
    [one] The store is whole: { $entries } entry checked.
   *[other] The store is whole: { $entries } entries checked.
}
settings-verify-broken = <b>The store is not whole.</b> Do not work on. Restore the newest backup, and keep this list.
settings-about = About
settings-about-version = Version
settings-about-office = Office
settings-about-note = Comity keeps everything on this device and uses no network.

settings-group-own = Yours
settings-group-office = The office
settings-group-store = The store
settings-users = Users and roles
settings-calendars = Calendars and holidays
settings-series = References
settings-fields = Fields of the office
settings-rules = Time limits and standards
settings-words = Words of the office
settings-training = Training office
settings-region = As it is spoken in
settings-region-help = Months and digits as they are usual there. Today is { $day }.
settings-region-plain = No State in particular
settings-hijri = Show the Hijri day beside the other
settings-hijri-help = By the Umm al-Qura calendar. Time limits are always counted in the other one.
settings-passphrase-changing = Making the new lock. This takes a moment on purpose.
settings-open-files = Open files
settings-standing = Access
settings-changes = Changes

user-active = Active
user-left = Ended
user-first-passphrase = First passphrase
user-edit = Change
user-change = Change { $name }
user-changed = { $name } is changed. It holds at once.
user-role-needed = Choose at least one role.
user-new-passphrase = New first passphrase
user-new-passphrase-for = A new first passphrase for { $name }
user-new-passphrase-go = Set the passphrase
user-give-back = Give access back
user-give-back-to = Give { $name } access back
user-admit-note = Hand it over in person. When they next unlock, they choose one of their own that nobody else knows.
user-admitted = { $name } can unlock with the new passphrase now.
user-end = End access
user-end-of = End the access of { $name }
user-end-note = It ends at once. What they did stays in the record under their name. Copies of the store made earlier still open with their passphrase.
user-end-files = { $count ->
    [one] They still answer for { $count } open file. Hand it over afterwards, so that nobody waits for it.
   *[other] They still answer for { $count } open files. Hand them over afterwards, so that nobody waits for them.
}
user-end-why = Why
user-ended = The access of { $name } has ended.
second-head-why = Another head has to agree to this, with their own passphrase. Office rule.
second-head = The head who agrees
second-head-choose = Choose the head
second-head-passphrase = Passphrase of that head
second-head-passphrase-help = They type it themselves at this desk. It proves who agrees and is not kept.

calendars-note = Working days, holidays and time zones: your own State’s, and those of States that count a time limit or hold a person.
calendars-add = Add a State’s calendar
calendars-state = State
calendars-home = Home State
calendars-this-year = Holidays in { $year }
calendars-edit-of = Change the calendar of { $state }
calendars-taken = { $state } has a calendar here. Change that one.
calendars-recount = Running time limits are counted again when you save.
moon-title = Waiting for the moon
moon-note = Say on which day each holiday fell. Time limits that run over it are counted again.
moon-that-day = It was that day
moon-that-day-of = { $state }, { $day }: it was that day
moon-other-day = Another day
moon-other-day-of = { $state }, { $day }: it was another day
moon-fell-on = The day it fell on
moon-confirmed = Noted: { $day }.

series-note = How your office writes the references it gives. References that were given stay as they are.
series-add = Add a series
series-none = Your office has no series of its own.
series-none-next = References are then written IN-2026-0001 and OUT-2026-0001, from 1 each year.
series-for = For
series-pattern = Pattern
series-next = Next reference
series-change = Change the series { $pattern }
series-drop = Take out of use
series-dropped = The series is out of use. Its references stay.
series-register = Register
series-kinds = Kinds
series-kinds-help = None ticked: for all kinds that have no series of their own.
series-pattern-help = Signs of your own, and parts in braces that the program fills. The number must stand in it once.
series-tokens = Add a part to the pattern
series-token-direction = Register
series-token-kind = Kind
series-token-state = State
series-token-unit = Unit
series-token-desk = Desk
series-token-year = Year
series-token-year-2 = Year, two digits
series-token-number-4 = Number, four digits
series-next-is = The next reference would be { $reference }.
series-first = First number
series-first-help = To go on from a paper register, write the number after its last one.
series-first-wrong = A whole number from 1.
series-continuous = Go on over the year’s end
series-continuous-help = Otherwise numbers begin at the first number each year.
series-saved = The series is saved. The next reference follows it.
which-both = Incoming and outgoing
which-all-kinds = { $way }, all kinds
which-kinds = { $way }: { $kinds }

fields-note = What your office notes of its files besides what the law asks for. Searchable, countable, exported.
fields-add = Add a field
fields-none = Your office has no fields of its own.
fields-none-next = For example a project code, or the ministry that pays.
fields-label = Label
fields-sort = Holds
fields-sort-TEXT = Text
fields-sort-NUMBER = A number
fields-sort-DATE = A day
fields-sort-YES_NO = Yes or no
fields-sort-CHOICE = One of a list
fields-shown = In forms
fields-required = Asked for
fields-optional = May stay empty
fields-retired = Out of use
fields-in-register = Also in the register
fields-change = Change the field { $label }
fields-hint = Hint
fields-hint-help = One sentence for who fills it in.
fields-choices = The choices
fields-choices-help = One a line, at least two.
fields-position = Place among the fields
fields-required-ask = Forms ask for it
fields-in-register-ask = The register can show it
fields-retire-ask = Out of use
fields-retire-help = Forms show it no more. What files have in it stays.
fields-saved = The field { $label } is saved.

rules-note = Each limit with its article. A is read in the text, B in a reliable second source, C nobody has verified: those rest until your office checked them.
rules-show = Show
rules-show-standards = Standards of the office
rules-show-unverified = Not verified (C)
rules-show-changed = What your office chose
rules-show-law = Limits of the law
rules-show-all = All
rules-search = Search by name or article
rules-count = { $count ->
    [one] { $count } time limit
   *[other] { $count } time limits
}
rules-none = No time limit is shown.
rules-none-next = Show all, or search for another word.
rules-rule = Time limit
rules-number = Number
rules-certainty = Certainty
rules-certainty-A = read in the text
rules-certainty-B = second source
rules-certainty-C = not verified
rules-runs = Starts by itself
rules-on = Yes
rules-off = No
rules-office-standard = Office standard
rules-shipped = shipped: { $length }
rules-decided = { $name }, { $day }
rules-change = Change { $rule } ({ $code })
rules-counted-from = from: { $event }
rules-source = Source
rules-kind-of-limit = What it is
rules-from = Counted from
rules-own-number = Number of your office
rules-own-number-help = Shipped: { $length }. The unit stays.
rules-unverified = Nobody has verified this limit for the program. Say who in your office read which text.
rules-how-checked = How it was checked
rules-how-checked-needed = Say how it was checked: who, which text, when.
rules-why = Why
rules-saved = Saved: { $rule }. It holds for clocks that start from now on.

words-note = Your office may say things its own way, or correct a word, without a new version of the program. Its words hold at once for everybody here, on screens and in what is printed.
words-how-1 = Write the words of a language to a file.
words-how-2 = Change in any editor what your office says otherwise. Lines you do not change may stay or go.
words-how-3 = Choose the file here. It is checked line by line before anything holds.
words-export = Write the words to a file
words-choose = Choose a corrected file
words-writing = Writing
words-none = Your office says everything as the program does.
words-messages = Messages
words-file = File
words-taken-in = Taken in
words-change = The office’s words in { $language }
words-drop = Take them back
words-exported = Written: { $name }
words-dropped = { $language } speaks the program’s words again.
words-check = Words in { $name }
words-take-in = Take into use
words-blocked = Correct the file, and choose it again.
words-reading = Reading the file
words-nothing = Nothing in it differs from the program’s words.
words-sound = { $changed ->
    [one] { $read } messages read, all in order. { $changed } says something new.
   *[other] { $read } messages read, all in order. { $changed } say something new.
}
words-faults = { $count ->
    [one] { $count } line cannot be used. Nothing is taken in until it is right.
   *[other] { $count } lines cannot be used. Nothing is taken in until they are right.
}
words-faults-list = What is wrong, line by line
words-line = Line
words-message = Message
words-wrong = What is wrong
words-saved = { $count ->
    [one] { $count } message of your office holds now.
   *[other] { $count } messages of your office hold now.
}
settings-backup-how-often = How often
settings-backup-often = At the end of every working day. What was written after the last backup is lost with this device.
settings-backup-where = Where
settings-backup-places = On two devices at least, one of them in another building. Nobody can read the file without a passphrase of this office.
settings-backup-back = Getting it back
settings-backup-restore = On a device without an office: comityctl restore, with the file and the passphrase of anybody who could unlock then.
settings-backup-old = { $days ->
    [one] The last backup is { $days } day old. Make one today.
   *[other] The last backup is { $days } days old. Make one today.
}
