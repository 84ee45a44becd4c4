# The law as one document, for a lawyer to review; used by comityctl.

lawbook-title = The law that Comity goes by
lawbook-contents = Contents
lawbook-preface = This document is written from the same data that the program uses: what stands here is what runs. Everything is paraphrased; the source of each row is cited so that it can be checked.
lawbook-certainty = Certainty: A, read in the text itself; B, read in a reliable secondary or partial text; C, still to be verified. Time limits of certainty C are switched off until an office has checked them.
lawbook-review = To review it: compare each row with its source, and note the code of every row that is wrong or missing.
lawbook-yes = Yes
lawbook-new = (new)
lawbook-any-open = any open state
lawbook-previous = the state it came from
lawbook-only-kinds = only
lawbook-four-eyes = a second person, a head
lawbook-head = a head
lawbook-starts = starts:
lawbook-meets = meets
lawbook-cancels = ends
lawbook-cancels-when-met = ends, if met in time:
lawbook-extends = extends from the old end:
lawbook-ends-rest = ends all other limits
lawbook-closes = closes the file
lawbook-reopens = opens the file again
lawbook-settles = settles the outcome
lawbook-under = under
lawbook-with = with
lawbook-unless-only = not where nothing is asked for but
lawbook-mandatory-under = mandatory under
lawbook-not-under = not under
lawbook-urgency = urgency
lawbook-channel = channel
lawbook-replaces = in place of
lawbook-supersedes = supersedes
lawbook-limits-law = Time limits of the law
lawbook-limits-office = Standards of the office
lawbook-backward = counted backwards
lawbook-from-end-of = from the end of
lawbook-named-only = only where a legal basis or a person names it
lawbook-pausable = days may be left out
lawbook-until-decision = held until a request that follows is decided
lawbook-disabled = switched off until checked
lawbook-never-under = under
lawbook-never-alone-under = as the only ground under
lawbook-never-for-only = where nothing is asked for but
lawbook-length-FIX = a day that somebody sets

lawbook-chapter-kinds = Kinds of request
lawbook-note-kinds = { "" }
lawbook-chapter-measures = Items of assistance
lawbook-note-measures = { "" }
lawbook-chapter-cycles = Life cycles
lawbook-note-cycles = Every step, with what it asks for first, the article that asks, and what it does to the time limits.
lawbook-chapter-measure-steps = What may become of a measure
lawbook-note-measure-steps = { "" }
lawbook-chapter-letters = Letters that start or end time limits
lawbook-note-letters = { "" }
lawbook-chapter-guards = What steps ask for
lawbook-note-guards = A shall stops a step. Where appropriate: a head may set it aside with a written reason. Good practice stops nothing.
lawbook-chapter-checklists = What a request must contain
lawbook-note-checklists = The lists that fit the kind, the measures and the legal basis are joined. Only mandatory items hold a request up.
lawbook-chapter-limits = Time limits
lawbook-note-limits = No number stands here that its source does not give. Rules of certainty C start only after an office has checked them.
lawbook-chapter-grounds = Grounds
lawbook-note-grounds = { "" }
lawbook-chapter-profiles = What a legal basis asks of a refusal or postponement
lawbook-note-profiles = Under UNCAC 46(7) and UNTOC 18(7) a treaty on assistance in force takes the place of paragraphs 9 to 29, unless the States agreed otherwise.
lawbook-chapter-bases = Legal bases
lawbook-note-bases = Which State is bound, since when and with what reservations is the office’s own knowledge and does not stand here.
lawbook-chapter-offences = Classes of offences
lawbook-note-offences = { "" }
lawbook-chapter-lists = Closed lists
lawbook-note-lists = { "" }

lawbook-head-code = Code
lawbook-head-words = Words
lawbook-head-article = Source
lawbook-head-certainty = Certainty
lawbook-head-counted = In the formal figures
lawbook-head-criminal = Criminal matter
lawbook-head-coercive = Coercive
lawbook-head-strength = How strongly
lawbook-head-answers = Answers
lawbook-head-instead = In its place
lawbook-head-need = Need
lawbook-head-applies = Applies
lawbook-head-trigger = Day 0
lawbook-head-length = Length
lawbook-head-roll = On a day of rest
lawbook-head-nature = Nature
lawbook-head-effect = When it ends
lawbook-head-acts = Who must act
lawbook-head-never = May not be used
lawbook-head-reasons-refusal = Reasons for a refusal
lawbook-head-consult-refusal = Consulting before refusing
lawbook-head-consult-grounds = Grounds it covers
lawbook-head-consult-postponement = Consulting before postponing
lawbook-head-reasons-postponement = Reasons for a postponement
lawbook-head-use = Limitation on use
lawbook-head-confidentiality = Confidentiality
lawbook-head-sort = Sort
lawbook-head-adopted = Adopted
lawbook-head-in-force = In force
lawbook-head-profiles = Profile
lawbook-head-list = List
lawbook-head-from = From
lawbook-head-to = To
lawbook-head-needs = Asked for first
lawbook-head-approval = Approval
lawbook-head-clocks = Effect
lawbook-head-request = Request
lawbook-head-letter-way = Letter
lawbook-head-letter = Sort of letter

lawbook-coercive = { $code ->
    [YES] yes
    [NO] no
    [DEPENDS] depends
   *[CONSENT] needs consent
  }
lawbook-strength = { $code ->
    [HARD] shall
    [SOFT] where appropriate
    [ADVICE] good practice
   *[NONE] not asked for
  }
lawbook-need = { $code ->
    [MANDATORY] mandatory
    [IF_POSSIBLE] if possible
    [CONDITIONAL] conditional
    [OPTIONAL] free
   *[RECOMMENDED] recommended
  }
lawbook-when = { $code ->
    [COERCIVE] mandatory with a coercive measure
    [SENTENCED] mandatory where the person has been sentenced
    [URGENT] mandatory where it is urgent
   *[PRESERVED_BEFORE] mandatory where the data were preserved before
  }
lawbook-roll = { $code ->
    [N] stays
    [F] forward
   *[P] back
  }
lawbook-acts = { $code ->
    [REQUESTING] requesting State
    [REQUESTED] requested State
    [BOTH] both States
    [OTHER] the other State
    [PROVIDER] service provider
   *[OFFICE] the office
  }
lawbook-family = { $code ->
    [REFUSAL] Refusing assistance
    [POSTPONEMENT] Postponing
    [CONFISCATION] Refusing confiscation
    [EXTRADITION] Refusing extradition
    [PRESERVATION] Refusing preservation
   *[PROHIBITED] Prohibited: no State may use them
  }
lawbook-limit = { $code ->
    [DEFAULT] by itself
    [ON_REQUEST] when asked for
    [IF_SET] when a condition sets it
   *[NONE] none
  }
lawbook-basis-sort = { $code ->
    [MULTILATERAL] open to all
    [REGIONAL] regional
    [EU] European Union
    [BILATERAL] between two States
    [RECIPROCITY] reciprocity
    [DOMESTIC_LAW] domestic law
   *[COMITY] comity
  }

lawbook-length-CD = { $number ->
    [one] { $number } calendar day
   *[other] { $number } calendar days
  }
lawbook-length-WD = { $number ->
    [one] { $number } working day
   *[other] { $number } working days
  }
lawbook-length-M = { $number ->
    [one] { $number } month
   *[other] { $number } months
  }
lawbook-length-H = { $number ->
    [one] { $number } hour
   *[other] { $number } hours
  }

lawbook-set-C-MLA = Assistance
lawbook-set-C-ETS30 = Assistance under ETS 30
lawbook-set-C-BANK = Bank accounts
lawbook-set-C-COERC = Coercive measures
lawbook-set-C-CONF = Confiscation, freezing and tracing
lawbook-set-C-EXT = Extradition
lawbook-set-C-PAR = Provisional arrest
lawbook-set-C-PAR3 = Provisional arrest, simplified procedure
lawbook-set-C-SPC = Consent under speciality
lawbook-set-C-TRN = Transit
lawbook-set-C-EEV-PRES = Preservation of data
lawbook-set-C-EEV-ACC = Access to stored data
lawbook-set-C-TSP = Transfer of sentenced persons
lawbook-set-C-TCP = Transfer of criminal proceedings
