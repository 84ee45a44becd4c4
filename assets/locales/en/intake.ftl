# A new request, typed in steps.

intake-title-in = New incoming request: { $kind }
intake-title-out = New outgoing request: { $kind }
intake-title-from = New request from { $state }: { $kind }
intake-title-to = New request to { $state }: { $kind }
intake-step-came = Who, when and how
intake-step-basis = Legal basis
intake-step-asked = What is asked
intake-step-who = Persons
intake-step-contents = Contents
intake-step-review = Review and register
intake-step-missing = { $count ->
    [one] { $count } field missing
   *[other] { $count } fields missing
}
intake-kept = Kept as you type. You can leave and come back. No number is given until you register.
intake-next = Next part
intake-back = Part before
intake-keys = Enter moves on. Ctrl+Enter registers from any part.
intake-save-another = Register and begin another
intake-carry = Keep State, authority, channel and basis for the next
intake-registered = Registered as { $reference }.
intake-open = Open { $reference }
intake-added-not = The request is registered, but one of its rows was not added. { $why }
intake-by-word = Urgent request by word of mouth
intake-oral = A request by word of mouth is confirmed in writing at once. A task for the next working day will say so.
intake-addressee = Whom to write to
intake-addressee-hint = From the directory, the best first.
intake-addressee-other = Another authority
intake-addressee-none = The directory has no authority of this State yet.
intake-competent = Does this kind of work
intake-not-competent = Not noted for this kind of work
intake-regional = For a part of the State only
intake-stale = Not verified lately
intake-basis = What the request rests on
intake-basis-first = First say which State and which kind
intake-basis-first-next = The bases that can carry the request are then listed, the best first.
intake-basis-other = Another basis, or not known yet
intake-basis-any = Any basis
intake-basis-none = No basis is known to bind the two States. Choose one, or leave it open for now.
intake-basis-stale = last checked on { $day }
intake-basis-unknown = Before this basis is relied on, somebody should find out: { $what }.
intake-trap-PARAGRAPHS_9_29 = Under a treaty between the two States, the treaty governs. Choose the treaty as the basis, or keep the letter in which both agreed to apply paragraphs 9 to 29 instead.
intake-assets = Property
intake-assets-hint = One line for each thing to be traced, frozen, confiscated or returned. Sums are noted in the file.
intake-asset-add = Add property
intake-asset-remove = Remove property { $number }
intake-asset-sort = Sort of property
intake-asset-what = What it is
intake-asset-state = State where it lies
intake-asset-reference = Number of account, register or plate
intake-asset-reference-hint = As the request gives it.
intake-data = Electronic evidence
intake-data-hint = One line for each account or line of data.
intake-data-add = Add data
intake-data-remove = Remove data { $number }
intake-data-category = Sort of data
intake-data-provider = Provider
intake-data-identifier-sort = Sort of identifier
intake-data-identifier = Identifier
intake-persons-hint = As the letter names them, in every writing it gives.
intake-known = Taken from the register
intake-known-role = Role of { $name }
intake-alike = { $count ->
    [one] The register has somebody who may be this person
   *[other] The register has { $count } who may be this person
}
intake-alike-take = Take { $name }
intake-confidential = Do they ask us to keep it confidential?
intake-confidential-hint = If we cannot, they are told before we go on. { $article }
intake-confidential-no = No
intake-wanted = Required contents
intake-wanted-count = { $settled } of { $of } present
intake-wanted-none = The list appears with the kind of request.
intake-wanted-hint = Press an item to say what you found: present, missing, does not apply.
intake-wanted-all = All the rest is present
intake-wanted-note = The list changes with the kind, the basis and the measures.
intake-not-yet = Not yet enough to register.
intake-go-to = Go to { $part }
intake-change = Change
intake-will-be = It will be registered as { $reference }.
intake-missing-later = { $count ->
    [one] { $count } item is missing. It goes into the letter that asks for more.
   *[other] { $count } items are missing. They go into the letter that asks for more.
}
intake-clocks = Clocks that start
intake-clocks-none = None yet: a clock starts with what the law counts from.
intake-typed = What you typed
intake-nothing = Nothing yet.
intake-measures = { $count ->
    [one] { $count } measure
   *[other] { $count } measures
}
intake-offences = { $count ->
    [one] { $count } offence
   *[other] { $count } offences
}
intake-checked = { $count ->
    [one] { $count } item looked at
   *[other] { $count } items looked at
}
intake-arrest = Follows a provisional arrest
intake-arrest-hint = The clocks that hold the person move to this file.
intake-arrest-none = No
intake-arrest-row = { $reference }, { $person }, { $day }
