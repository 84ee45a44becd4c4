# Who may see a file, who works it, whether it can be kept confidential.

grant-title = Who may see this file
grant-go = Open it for them
grant-lead = Its officer, its unit and the heads see it as their rights say. Here it is opened for somebody else.
grant-none = It is open for nobody else.
grant-line = Opened by { $person } on { $day }
grant-line-until = Opened by { $person } on { $day }, until { $until }
grant-for = For whom
grant-until = Until
grant-why = Why
grant-needs = Choose somebody and write why first.
grant-head-only = A head opens files for others.
grant-shut = Shut it again
grant-shut-for = Shut it again for { $person }
grant-ended = Ended
assign-title = Give the file to an officer
assign-go = Give it
assign-now = Now with { $person }.
assign-why = Why
assign-needs = Choose an officer first.
assign-done = The file is with { $person } now.
conf-title = Confidentiality
conf-go = Note it
conf-stand = Can it be kept as they ask?
# same in every language
conf-article = UNCAC 46(20), ETS 185 27(8)
conf-stand-is = { $stand ->
    [CAN_KEEP] It can be kept
    [CANNOT_KEEP] It cannot be kept
   *[SENDER_TOLD] It cannot be kept, and they were told
  }
conf-stand-means = { $stand ->
    [CAN_KEEP] The file goes on.
    [CANNOT_KEEP] They have to be told promptly. A task is made for the next working day.
   *[SENDER_TOLD] Log the letter that told them first. Execution waits for their answer.
  }
conf-needs = Choose first whether it can be kept.
conf-open = Nobody has noted yet whether this can be kept.
conf-note = Note it
