# The States we deal with, and the sheet of one of them.

nav-states = States
states-count = { $count ->
    [one] { $count } State
   *[other] { $count } States
  }
states-go = Go to a State
states-none = We have nothing with any State yet.
states-none-hint = Go to one by its name, and write down what is known of it.
states-open-in = They asked us
states-open-out = We asked them
states-of = { $open } open of { $all }
states-treaties = Treaties
states-parties = Instruments it is bound by
states-notes = Our notes
states-fresh = What we know
states-stale = to be checked again
states-checked = checked within twelve months
states-oldest = Oldest check: { $day }
states-print = Print the sheet
states-file = Write to a file
states-written = The sheet is in { $file }.
states-edit = Edit our notes
states-edit-title = Our notes on { $state }
states-saved = The notes are saved.
states-meet = All open files
states-ask = New outgoing request
states-authorities = Its authorities in the directory
states-median = { $count ->
    [one] { $days }, of { $count }
   *[other] { $days }, of { $count }
  }
