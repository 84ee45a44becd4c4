# Import: bringing in the register an office keeps today. First a rehearsal, then the import, then a way back.

import-title = Import a register
import-lead = Nothing enters the register before you have seen, row by row, what would happen.
import-steps = Steps of the import
import-step-file = The file
import-step-columns = The columns
import-step-rehearsal = The rehearsal
import-step-done = The result

import-choose = Choose a file
import-choose-other = Choose another file
import-kinds = Excel workbook or CSV. Sheets, header rows, dates, separators and encodings are recognised.
import-file = File: { $file }
import-no-file = No file was chosen.

import-reading = { $step ->
    [READING] Reading the file.
    [CHECKING] Checking the rows.
    [WRITING] Writing the requests.
   *[VERIFYING] Verifying.
  }
import-cancelled = Stopped. Nothing was written.

import-columns-lead = This is how the program reads the columns. Correct what is wrong; nothing is guessed after this.
import-sheet = Sheet { $sheet }
import-sheet-only = The file has one table
import-sheet-use = Read this sheet
import-sheet-header = Header in row { $row }
import-sheet-header-rows = Header in rows { $from } to { $to }
import-sheet-direction = Direction of the whole sheet
import-sheet-left = Not a register: left out
import-column = Column
import-column-header = Header in the file
import-column-sample = Sample
import-column-means = Means
import-column-sure = How sure
import-sure-high = sure
import-sure-low = check this
import-unnamed = Column { $number }, without a header
import-not-read = Not read; kept with the request
import-edited = Changed by you
import-reset = Back to the proposal

import-saved = Saved ways to read
import-saved-pick = Choose one
import-save-name = Name of this way to read
import-save = Save this way
import-saved-as = Saved as “{ $name }”.
import-save-needs-name = Give it a name first.

import-rehearse = Rehearse
import-rehearse-hint = Nothing is written yet.
import-run = { $count ->
    [one] Import { $count } request
   *[other] Import { $count } requests
  }
import-run-none = Nothing to import
import-run-hint = One import, undone as a whole if need be. Every cell is kept word for word with its request.
import-back = Back to the columns

import-result = What would happen
import-result-done = What happened
import-count-imported = { $count ->
    [one] becomes a request
   *[other] become requests
  }
import-count-imported-done = { $count ->
    [one] became a request
   *[other] became requests
  }
import-count-attached = { $count ->
    [one] attached as a letter
   *[other] attached as letters
  }
import-count-rejected = refused
import-count-warned = with a warning
import-count-not-rows = no entries: titles, headers, totals
import-count-duplicates = { $count ->
    [one] group of possible duplicates
   *[other] groups of possible duplicates
  }

import-rows = Rows
import-rows-caption = Rows of the file and what becomes of them
import-show = Show
import-only-all = All
import-only-import = Become requests
import-only-reject = Refused
import-only-warned = With a warning
import-only-attach = Attached
import-rows-count = { $total ->
    [0] No such row
    [one] { $total } row
   *[other] { $total } rows
  }
import-col-where = Row
import-col-decision = Decision
import-col-why = Why
import-col-reference = Reference
import-col-kind = Kind
import-col-state = State
import-col-day = Day
import-col-person = Person
import-col-status = Status
import-where = { $sheet }, row { $row }
import-where-row = Row { $row }
import-cells-of = Cells of { $where }, word for word
import-cells-show = Show the cells of { $where }
import-cells-empty = This row has no cells.
import-cell-empty = empty

import-decision-IMPORT = Request
import-decision-REJECT = Refused
import-decision-ATTACH = Letter

import-duplicates = Possible duplicates
import-duplicates-lead = None is merged or left out. After the import each stands as a request of its own, marked as suspected; a person decides.
import-duplicates-rows = Rows { $rows }
import-duplicates-existing = In the register: { $references }

import-why-other = Other reason ({ $code })
import-why-ALREADY_REGISTERED = A request with this reference is already registered
import-why-AMOUNT_UNREADABLE = A sum cannot be read; its words are kept
import-why-ATTACH_TARGET_UNKNOWN = The request this letter belongs to was not found
import-why-CURRENCY_AMBIGUOUS = The currency of a sum can mean several
import-why-CURRENCY_MISSING = A sum has no currency
import-why-DATES_DISAGREE = Two calendars in one cell name different days
import-why-FUTURE_DATE = The date is in the future
import-why-IMPOSSIBLE_DATE = The date does not exist
import-why-INCOMPLETE_DATE = The date is not complete
import-why-IN_STORE = Already in the register
import-why-MISSING_DATE = No date of receipt or dispatch
import-why-MISSING_DIRECTION = Incoming or outgoing is not said
import-why-MISSING_KIND = No kind of request is named
import-why-MISSING_STATE = No State is named
import-why-OUTCOME_BEFORE_RECEIPT = The outcome comes before the receipt
import-why-OUTCOME_DATE_MISSING = The outcome has no date: the request stays open
import-why-POSSIBLE_DUPLICATE = May be the same request as another
import-why-OWN_VALUE_UNREAD = A cell did not fit the office’s own field; it is kept as written with its source
import-why-SAME_PERSON_AND_OFFENCE = Same State, person and offence within days
import-why-SAME_REFERENCE = Same State and the same reference
import-why-STATE_AMBIGUOUS = The name of the State can mean several
import-why-STATE_SPELLING = The State was recognised in another spelling
import-why-STATUS_AMBIGUOUS = The status can mean several
import-why-STATUS_UNKNOWN = The status is not known: registered
import-why-UNKNOWN_KIND = The kind of request is not known
import-why-UNKNOWN_STATE = The State is not known

import-done-import = { $count ->
    [one] { $count } request is in the register.
   *[other] { $count } requests are in the register.
  }
import-open-register = Open the register
import-another = Import another file
import-undo = Undo this import
import-undo-title = Undo this import?
import-undo-text = Requests it brought leave the register. If one was changed since, that change is named and nothing is undone. The history keeps both.
import-undo-yes = Undo the import
import-undo-no = Keep it
import-undone = The import of { $file } is undone.

import-past = Past imports
import-past-none = Nothing was imported yet.
import-past-caption = Imports made so far
import-past-file = File
import-past-status = Status
import-past-act = Undo
import-status-DONE = Done
import-status-RUNNING = Not finished
import-status-CANCELLED = Stopped
import-status-UNDONE = Undone
import-direction-cells = As the cells say
import-month-first = Month before day in dates of figures
import-means-of = What { $header } means
import-no-sheet = No register was found in this file.
import-no-sheet-hint = A register has a row of headers and, under it, one row a request. Choose another file.
import-undo-of = Undo the import of { $file }

column-our_ref = Our reference
column-their_ref = Their reference
column-related_ref = Reference of a related request
column-serial = Running number
column-direction = Direction
column-kind = Kind
column-state = The other State
column-requesting_state = Requesting State
column-requested_state = Requested State
column-authority = Authority
column-date_received = Day received
column-date_sent = Day sent
column-date = Day, received or sent
column-persons = Persons
column-family_name = Family name
column-given_name = Given name
column-born = Birth
column-offences = Offences
column-measures = Measures
column-data_category = Data category
column-legal_basis = Legal basis
column-status = Status
column-outcome = Outcome
column-outcome_date = Day of the outcome
column-closed_on = Day closed
column-urgency = Urgency
column-sensitivity = Sensitivity
column-language = Language
column-channel = Channel
column-amount = Sum
column-currency = Currency
column-remarks = Remarks

problem-register-not-found = The file is no longer there. Choose it again.
problem-register-empty = The file is empty.
problem-register-kind-unknown = This is neither an Excel workbook nor a CSV file. Save the register as one of them.
problem-register-unreadable = The file is damaged, or protected by a password. Open it in its own program and save it again without one.
problem-register-too-large = The file is larger than a register can be here. Divide it and import the parts.
problem-register-too-slow = The file takes too long to read. Save it again as a plain workbook, or as CSV.
problem-register-hostile = The file is built in a way that could harm the program. It was not read.
problem-register-no-table = No table was found in the file.
problem-worker-not-started = The reader of foreign files did not start. Nothing was read.
problem-worker-not-confined = The reader of foreign files could not be confined. Nothing was read.

# Rows pasted from a spreadsheet.

paste-title = Paste rows from a spreadsheet
paste-lead = Copy rows in your spreadsheet, with their heads if they have any, and paste them here. At most { $most } rows; a whole register comes in as a file. Nothing is written before you save.
paste-here = Rows
paste-here-help = Ctrl+V pastes what you copied.
paste-read = Read the rows
paste-file = Import a file instead
paste-nothing = Nothing is pasted yet.
paste-direction = Direction, where a row does not say it
paste-kind = Kind, where a row does not say it
paste-caption = Pasted rows. Enter and the arrows move between rows.
paste-row = Row
paste-means = What column { $column } holds
paste-cell = { $column }, row { $row }
paste-verdict = Check
paste-sound = Can be saved
paste-remove-column = Take out
paste-remove = Take out row { $row }
paste-add = Add a row
paste-checking = Checking the rows
paste-no-meaning = Say what at least one column holds.
paste-none-sound = No row can be saved yet.
paste-all-sound = Every row can be saved. Rows without a reference get the next one.
paste-to-mend = { $count ->
    [one] { $count } row cannot be saved yet. It stays here.
   *[other] { $count } rows cannot be saved yet. They stay here.
  }
paste-save = { $count ->
    [one] Save { $count } row
   *[other] Save { $count } rows
  }
paste-saved = { $count ->
    [one] { $count } request registered.
   *[other] { $count } requests registered.
  }
paste-undo = Undo all of them
paste-undone = { $count ->
    [one] { $count } request taken back.
   *[other] { $count } requests taken back.
  }
paste-discard = Discard the rows
import-pasted = Pasted rows
import-run-officer = An officer or a head imports it; you can look at what would happen.
