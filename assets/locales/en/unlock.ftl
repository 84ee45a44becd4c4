# The gate: who is working, and the way back in with the recovery key.

unlock-title = Who is working?
unlock-choose = Choose your name
unlock-passphrase = Passphrase for { $name }
unlock-go = Unlock
unlock-going = Opening the store. This takes a moment on purpose.
unlock-forgot = I forgot my passphrase
unlock-backup = Last backup
unlock-network = Network
unlock-network-none = Not used. Everything stays on this device.
unlock-version = Version
recover-title = Set a new passphrase
recover-how = The recovery key was written down when the office was set up. It lets one person choose a new passphrase. Every use is recorded.
recover-key = Recovery key
recover-key-help = Blanks, dashes and capitals do not matter.
recover-user = For whom
recover-go = Set it and unlock
passphrase-new = New passphrase
passphrase-rule = At least 15 characters. Four or five unrelated words are easy to keep in mind.
passphrase-short = { $missing ->
    [one] { $missing } character more is needed.
   *[other] { $missing } characters more are needed.
}
passphrase-again = The same again
passphrase-differs = The two are not the same.
