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

first-passphrase-title = Choose a passphrase of your own
first-passphrase-why = An administrator chose the one you typed. From now on nobody but you knows yours, and what you sign is yours alone.

training-word = Training office
training-product-name = Comity, training
training-note = An invented office beside the real one, to practise in. It has a clock of its own that you move on.
training-fact-1 = Every case, person and State in it is invented.
training-fact-2 = It lies in a folder of its own. The real store is locked while you practise, and nothing reaches it.
training-fact-3 = Hatched edges, a banner and words on every printed page say that it is not real.
training-make = Make the training office
training-enter = Go to the training office
training-renew = Make it anew
training-renew-note = What was practised in it goes. The real office is not touched.
training-making = Making the training office
training-leave = Leave the training office
training-banner = <b>Training office: nothing here is real.</b> Its day is { $day }.
training-day = Day of the training office
training-passphrase = Everybody’s passphrase here
training-move = Move the clock
training-next-day = Next day
training-next-week = A week later
training-next-month = 30 days later
training-moved = It is { $day } now.
training-door-why = To practise with invented cases, beside the real office.
training-gate-title = Training office
training-gate-facts = Invented cases. Nothing you do here reaches the real office.
training-gate-note = Each part sees and may do something else. Lock the desk to play another.
training-gate-who = Whose part do you play?
training-gate-user = { $name }, { $role }
training-begin = Begin
training-gate-own = Passphrase you gave this user
