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

problem-view-twice = You already use this name for a view: { $name }.

register-count-more = More than { $total } requests
register-more = { $total }+
register-everything = the whole register
register-menu = List
register-undo = Undo
register-paste = Paste rows from a spreadsheet
register-show-view = Show view: { $view }

register-views = Saved views
view-OPEN = All open files
view-MINE = My open files
view-CUSTODY = Custody
view-OVERDUE = Overdue
view-WAITING = Waiting on others
view-CONSULTING = In consultation
view-FREEZES = Freezes ending
view-EVIDENCE = Electronic evidence

register-view-open = Save this view…
register-view-edit = Change this view…
register-view-drop = Delete this view
register-view-back = Show the view as it was saved
register-view-new = Save this view
register-view-change = Change this view
register-view-lead = The filters, the words searched for, the order and the columns are kept under a name.
register-view-name = Name of the view
register-view-shared = Offer it to everybody in the office
register-view-shared-help = Each reader sees only the files they may see.
register-view-save = Save view
register-view-saved = View “{ $name }” saved.
register-view-dropped = View “{ $name }” deleted.

register-col-direction = Direction
register-col-person = Person
register-col-outcome-day = Outcome day
register-col-their-reference = Their reference
register-col-authority = Authority
register-col-urgency = Urgency
register-col-sensitivity = Sensitivity

register-columns-open = Columns…
register-columns = Columns of the register
register-columns-lead = Tick what to show. Alt with Up or Down moves a column. Kept for you alone.
register-columns-column = Column
register-columns-width = Width
register-columns-width-of = Width of { $column }
register-columns-order = Order
register-columns-earlier = Move { $column } forward
register-columns-later = Move { $column } back
register-columns-moved = { $column } stands at place { $place }.
register-columns-usual = As they came
register-columns-go = Show these columns
register-width-narrow = Narrow
register-width-usual = Usual
register-width-wide = Wide
register-width-widest = Very wide

register-f-marks = Only requests that
register-f-mine = are mine
register-f-untaken = have no officer yet
register-f-held = hold somebody in custody
register-f-waiting = wait for others
register-f-consulting = are in consultation
register-f-freezes = have a freeze ending within a month
register-f-unwatched = have no date at all
register-f-measures = Measure
register-f-roles = Has a person who is
register-f-outcomes = Outcome
register-f-urgencies = Urgency
register-f-due-from = Next date from
register-f-due-to = Next date up to
register-f-own = Fields of the office
register-f-own-all = All requests
register-f-own-any = Any value
register-chip-mine = mine
register-chip-untaken = no officer
register-chip-held = custody
register-chip-waiting = waiting on others
register-chip-consulting = in consultation
register-chip-freezes = freeze ending
register-chip-unwatched = no date
register-chip-due-from = next date from { $day }
register-chip-due-to = next date up to { $day }
register-chip-own = { $label }: { $value }
register-chip-own-any = { $label }: any value

register-bulk = Selected requests
register-select-all = Select all of the list
register-copy-table = Copy as a table
register-print-selected = Print selected…
register-export-selected = Export selected…
register-assign = Assign…
register-assign-title = { $count ->
    [one] Assign { $count } request
   *[other] Assign { $count } requests
  }
register-assign-to = To
register-assign-why = Reason
register-assign-why-help = Stands in the history of each file.
register-assign-go = Assign
register-assigned = { $count ->
    [0] Nothing changed: { $officer } had them already.
    [one] { $count } request assigned to { $officer }.
   *[other] { $count } requests assigned to { $officer }.
  }
register-hand = Hand over…
register-hand-title = { $count ->
    [one] Hand over { $count } request
   *[other] Hand over { $count } requests
  }
register-hand-from = From { $officer }. Both sign before the files change hands; closed files stay.
register-hand-several = These files belong to several officers. A handover is one officer’s: select the files of one.
register-hand-nobody = These files have no officer yet. Assign them instead.
register-hand-to = To
register-hand-day = On
register-hand-why = Reason
register-hand-go = Begin the handover

register-export-open = Export…
register-export-title = Export this list
register-export-title-selected = { $count ->
    [one] Export { $count } request
   *[other] Export { $count } requests
  }
register-export-file = register
register-export-format = File
register-export-xlsx = Workbook (XLSX)
register-export-csv = Text with commas (CSV)
register-export-every = All columns
register-export-every-help = Otherwise the columns shown, in their order.
register-export-language = Language of the words
register-export-masked = Files that are not yours to see stay out of it. The export is noted in the audit log.
register-export-writing = Writing the file
register-export-go = Export
register-exported = { $count ->
    [one] { $count } request written to { $file }.
   *[other] { $count } requests written to { $file }.
  }

register-print-open = Print…
register-print = Print the register
register-print-what = What
register-print-list = This list, with the columns shown
register-print-rows = { $count ->
    [one] The selected request
   *[other] The { $count } selected requests
  }
register-print-year = A whole year, with its closing line
register-print-which = Year
register-print-year-in = { $year }, incoming ({ $count })
register-print-year-out = { $year }, outgoing ({ $count })
register-print-year-note = In the order of entry, as in a paper register.
register-print-note = At most { $most } requests at a time.
register-print-reading = Reading the rows
register-print-go = Show the pages
register-paper-title = Register of { $office }
register-paper-lead = { $what }. Printed on { $day }. { $count } entries.
register-paper-cut = The list is longer than this print. Narrow it, or print it year by year.
register-paper-number = No.
register-paper-end = { $count ->
    [one] End of the list: { $count } entry.
   *[other] End of the list: { $count } entries.
  }
register-closing-in = { $count ->
    [one] The incoming register of { $year } is closed with { $count } entry: { $first }.
   *[other] The incoming register of { $year } is closed with { $count } entries, the first { $first }, the last { $last }.
  }
register-closing-out = { $count ->
    [one] The outgoing register of { $year } is closed with { $count } entry: { $first }.
   *[other] The outgoing register of { $year } is closed with { $count } entries, the first { $first }, the last { $last }.
  }
register-closing-running = { $direction ->
    [OUT] The outgoing register of { $year } as it stands on { $day }: { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }, the first { $first }, the last { $last }. The year is not over.
   *[other] The incoming register of { $year } as it stands on { $day }: { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }, the first { $first }, the last { $last }. The year is not over.
  }
register-closing-partial = { $direction ->
    [OUT] What { $who } may see of the outgoing register of { $year } on { $day }: { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }, the first { $first }, the last { $last }. It is not the whole register.
   *[other] What { $who } may see of the incoming register of { $year } on { $day }: { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }, the first { $first }, the last { $last }. It is not the whole register.
  }
register-closing-masked = { $count ->
    [one] { $count } of them is confidential and shown without its particulars.
   *[other] { $count } of them are confidential and shown without their particulars.
  }
register-closing-place = Place and day
register-closing-name = Name and office
register-closing-signature = Signature
register-f-is-open = are open
register-f-is-overdue = are overdue
register-copy-rows = Copy as rows
register-rows-copied = { $count ->
    [one] { $count } row copied. Paste it into a spreadsheet.
   *[other] { $count } rows copied. Paste them into a spreadsheet.
  }
register-columns-first = Always first.
