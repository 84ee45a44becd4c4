# Setting up a new office, step by step.

setup-title = Set up your office
setup-intro = Everything stays on this device, in one encrypted store.
setup-steps = Steps
setup-step-office = The office
setup-step-calendar = Its calendar
setup-step-user = The first user
setup-step-key = The recovery key
setup-next = Continue
setup-create = Create the office
setup-creating = Creating the store. This takes a moment on purpose.
office-name = Name of the office
office-name-help = As it stands on your letters. For example: Central authority, Ministry of Justice.
office-state = Home State
office-state-help = Its calendar decides which days count.
office-state-choose = Choose the State
office-state-code = Two letters of the State (ISO 3166)
office-state-wrong = Two letters, such as FR or EG.
calendar-weekend = Days of rest
calendar-weekend-help = These are never working days.
calendar-all-rest = Seven days of rest: no working day would ever come.
calendar-zone = Time zone
calendar-zone-help = The hour-long time limits are counted in it.
calendar-holidays = Public holidays
calendar-holidays-help = One day a line, for this year and the next. For example 1 5 2026, or 1 May. Put a question mark after a day that depends on the moon; it is confirmed later.
calendar-holidays-count = { $count ->
    [0] No holidays yet.
    [one] { $count } holiday understood.
   *[other] { $count } holidays understood.
}
calendar-holiday-wrong = Line { $line } is not a day: { $text }
calendar-count = Counting custody
calendar-count-help = Does the day of arrest count as the first day? If nobody has checked your law, both dates are shown and the earlier one governs.
calendar-count-EXCL = From the day after the arrest
calendar-count-INCL = The day of arrest counts
calendar-count-unknown = Nobody has checked yet
first-user-note = The first user is head and administrator of the office. Others are added in the settings.
user-login = Short name
user-login-help = Letters without blanks. Shown beside files.
user-login-wrong = Use 2 to 32 small letters, digits, dots or dashes, without blanks.
user-display = Name as others see it
user-language = Language
user-passphrase = Passphrase
key-title = Write down the recovery key
key-why = It opens the store when a passphrase is forgotten. It is shown once and kept nowhere. Without it, and without a passphrase, nobody can open the store: not you, and not the makers of this program.
key-keep = Keep it on paper, in a safe or with a person you trust. Not on this device.
key-label = Recovery key
key-print = Print it
key-written = I have written it down
key-type-title = Type the recovery key back
key-type-why = So that it is certain that the paper is right. Blanks, dashes and capitals do not matter.
key-type = Recovery key from the paper
key-show-again = Show it once more
key-confirm = Confirm and open
key-lost = If it was never written down: nothing has been stored yet. Close the window, remove the store's folder, and set up the office again.

calendar-next-year = Add the fixed days of { $from } for { $to }
kit-title = Recovery key of { $office }
kit-made-on = Made on { $day }
kit-what = Whoever holds this key can open the store and set a new passphrase for one person. Without it, and without a passphrase, nobody can.
kit-how = How it is used
kit-step-1 = Start Comity and choose “I forgot my passphrase”.
kit-step-2 = Type the key as it stands here, and choose for whom. Blanks, dashes and capitals do not matter.
kit-step-3 = Choose a new passphrase. The record notes that the key was used, and for whom.
kit-kept = Kept
kit-kept-by = By
kit-kept-where = Where
kit-kept-since = Since
