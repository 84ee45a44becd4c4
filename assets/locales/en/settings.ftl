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
settings-people = Users and roles
settings-people-note = Each person unlocks with a passphrase of their own. Administrators manage accounts and cannot open case content.
settings-person = Name
settings-role = Role
settings-unit = Unit
settings-unit-help = Whose files a clerk sees. Leave it empty where the office has no units.
settings-login = Short name
settings-language = Language
settings-add = Add a user
settings-added = { $name } can unlock now.
settings-first-passphrase = First passphrase
settings-first-passphrase-help = At least 15 characters. Ask them to change it at once.
settings-needs-administrator = Only an administrator adds users.
settings-keeps-administrator = Only an administrator makes backups.
settings-needs-head = Only the head or an administrator may do this.
settings-calendar = Calendar
settings-calendar-note = Working days, holidays and time zone of { $state }. Running time limits are counted again when it changes.
settings-calendar-saved = Calendar saved.
settings-holidays-kept = { $count ->
    [0] No holidays kept.
    [one] { $count } holiday kept.
   *[other] { $count } holidays kept.
}
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
