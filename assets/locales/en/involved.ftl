# Persons on a file, and those of the register that may be meant.

inv-card = Open the person’s card
inv-names-of = Other writings: { $name }
inv-withdraw-title = Take out of this file: { $name }?
inv-withdraw-text = The person leaves this file. Whoever is in no other file leaves the register too; the history keeps both, and it can be undone there.
inv-register = In the register already?
inv-register-hint = Type a name: the register is searched in every script.
inv-found = { $count ->
    [0] Nobody of this name is in the register.
    [one] { $count } person may be meant.
   *[other] { $count } persons may be meant.
  }
inv-files = { $count ->
    [0] in no file you see
    [one] in { $count } file
   *[other] in { $count } files
  }
inv-take = This is the person
inv-take-of = This is the person: { $name }
inv-taken = { $name }, from the register
inv-not-this = Somebody else
