# The frame round every screen: navigation, search, status bar.

# same in every language
product-name = Comity
skip-to-content = Skip to content
main-navigation = Main
nav-today = Today
nav-register = Register
nav-statistics = Statistics
nav-import = Import
nav-settings = Settings
nav-office = Office
nav-to-do = { $count ->
    [one] { $count } thing to do
   *[other] { $count } things to do
}
nav-open-files = { $count ->
    [one] { $count } open file
   *[other] { $count } open files
}
find-prompt = Find a file, a person, or a command
find-type = Type a reference, a name in any script, or a word
find-none = No file matches.
find-files = Files
find-results = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
user-and-role = <b>{ $name }</b>, { $role }
theme-switch = Light or dark
language-switch = Language
lock-now = Lock
lock-why-idle = Locked after ten minutes without a touch.
status-calendar = { $state } calendar, { $zone }
status-offline = Offline
status-saved = Saved { $time }
status-backup = Backup { $time }
status-no-backup = No backup yet
demo-banner = <b>Demo office.</b> All cases and persons are fictional.
rolled-back-banner = { $missing ->
    [one] <b>Nothing can be written.</b> The store lacks { $missing } change that was saved before: an older copy may have been put back. Restore the newest backup.
   *[other] <b>Nothing can be written.</b> The store lacks { $missing } changes that were saved before: an older copy may have been put back. Restore the newest backup.
}
desk-unreachable = The record cannot be reached
desk-unreachable-next = Nothing was changed. Close the window and open it again; if it stays so, tell your administrator.
opening-now = Opening

# The palette, the acts of every screen, and their keys.
find-persons = Persons
find-here = On this screen
find-everywhere = Everywhere
act-new-request = New request
act-paste = Paste rows from a spreadsheet
act-keys = Show the keys
act-next-part = To the next part of the window
act-last-part = To the part before
act-back = Back
nav-help = Help
keys-title = Keys
keys-here = On this screen
keys-everywhere = On every screen
keys-in-lists = In lists and tables
keys-move = Row up, row down
keys-screenful = A screenful up, down
keys-ends = First row, last row
keys-open = Open
keys-select = Select
keys-extend = Select on
keys-all = Select all
keys-leave = Clear, close, step back
keys-print = Print the keys
# same in every language
key-enter = Enter
# same in every language
key-escape = Esc
key-space = Space
# same in every language
key-up = ↑
# same in every language
key-down = ↓
# same in every language
key-home = Home
# same in every language
key-end = End
# same in every language
key-page-up = Page Up
# same in every language
key-page-down = Page Down
# same in every language
key-delete = Delete
