# The register: every request of the office, searched, filtered and sorted.

register-title = Register
register-new = New request
register-import = Import
register-search = Search the register
register-search-hint = State, person, reference, words
register-filter = Filter
register-count = { $total ->
    [0] Nothing matches
    [one] { $total } request
   *[other] { $total } requests
  }
register-caption = Requests. Arrows move, Enter opens, Space selects.
register-select = Select { $reference }
register-selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
  }
register-selected-note = Decisions are taken file by file, never in bulk.
register-clear-selection = Clear selection
register-copy = Copy references
register-copied = { $count ->
    [one] { $count } reference copied.
   *[other] { $count } references copied.
  }

register-col-select = Selected
register-col-reference = Reference
register-col-kind = Kind
register-col-state = State
register-col-subject = Subject
register-col-status = Status
register-col-day = Day
register-col-due = Next date
register-col-officer = Officer
register-col-outcome = Outcome

register-incoming = Incoming
register-outgoing = Outgoing
register-masked = Confidential: not your file
register-no-reference = No reference
register-no-date = No date
register-no-state = State not known
register-urgent = Urgent
register-emergency = Emergency
register-confidential = Confidential

register-filters = Filter the register
register-f-direction = Direction
register-f-any = Any
register-f-in = Incoming: they ask us
register-f-out = Outgoing: we ask them
register-f-kinds = Kind
register-f-states = State
register-f-statuses = Status
register-f-officer = Officer
register-f-officer-hint = Login of the officer in charge.
register-f-open = Only open requests
register-f-overdue = Only overdue requests
register-f-from = Received or sent from
register-f-to = Received or sent up to
register-f-apply = Show
register-f-clear = Clear all
register-f-backwards = The last day comes before the first.
register-chips = Filters in use
register-remove = Remove: { $what }
register-chip-in = incoming
register-chip-out = outgoing
register-chip-open = open
register-chip-overdue = overdue
register-chip-officer = officer { $officer }
register-chip-from = from { $day }
register-chip-to = up to { $day }

register-empty = No request is registered yet.
register-empty-hint = Bring in the register you keep today, or register the first request.
register-nothing = Nothing matches these filters.
register-nothing-hint = Take a filter away, or search for other words.
register-loading = Reading the register.
register-failed = The register could not be read.
register-failed-hint = Nothing is lost. Try again.
register-again = Try again

# Short words of kinds, for the narrow column of the register.
register-kind-EXT = Extradition
register-kind-PAR = Arrest
register-kind-TRN = Transit
register-kind-SPC = Speciality
register-kind-MLA = Assistance
register-kind-AST = Assets
register-kind-EEV = E-evidence
register-kind-TSP = Sentenced
register-kind-TCP = Proceedings
register-kind-JIT = Joint team
register-kind-SIT = Techniques
register-kind-TMP = Detained
register-kind-CIV = Civil
register-kind-SPO = Spontaneous
register-kind-INF = Informal
register-kind-ENF = Enforcement
register-kind-AUT = Prosecution
