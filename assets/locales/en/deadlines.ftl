# The clocks of a file, by what they ask.

dln-us = We have to act
dln-them = { $state } has to act
dln-informs = Doors, floors and protections: nothing happens by itself
dln-none-running = No clock is running.
dln-ended = { $count ->
    [one] { $count } ended
   *[other] { $count } ended
  }
dln-superseded = { $count ->
    [one] { $count } replaced by an extension
   *[other] { $count } replaced by extensions
  }
dln-held-for = Held for { $reference }
dln-pause = Leave days out
dln-pause-title = Leave days out of the custody clocks
dln-pause-text = Days between consent and its revocation do not count towards the custody clocks. They are counted anew, and the working shows what was left out.
dln-pause-from = Consent notified on
dln-pause-from-hint = The first day left out.
dln-pause-to = Consent revoked on
dln-pause-to-hint = The first day counted again.
dln-needs-days = Give both days.
