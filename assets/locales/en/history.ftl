# The history of a file, narrowed to what somebody looks for.

his-filter = Filter the history
his-unfilter = Show all of it
his-who = Who
his-anybody = Anybody
his-about = About
his-anything = Anything
his-about-file = The file and its steps
his-about-deadlines = Deadlines
his-about-persons = Persons and offences
his-about-measures = Measures, evidence, assets
his-about-promises = Consultations, conditions, use
his-about-letters = Letters and translations
his-about-access = Access and approvals
his-about-reads = Who read it
his-from = From day
his-to = To day
his-all = Clear the filter
his-shown = { $total ->
    [one] { $count } of { $total } entry
   *[other] { $count } of { $total } entries
  }
his-none = Nothing of this kind was written.
his-none-hint = Choose other days, another person or another subject.
his-proposed = Proposed by { $user }
his-approved = Approved by { $user }
his-masked = What changed is not for you to see.
