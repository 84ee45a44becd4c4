# Who sees what, second persons, handovers, absences.

problem-approver-is-oneself = { $login } cannot approve their own act. Another head has to.
problem-not-an-officer = { $login } is neither an officer nor a head of this office.
problem-delegate-is-oneself = Somebody else has to stand in.
problem-days-reversed = The last day lies before { $from }.
problem-day-past = That day is past; today is { $today }.
problem-absence-overlaps = An absence from { $from } is noted already.
problem-grant-not-for-role = The role of { $login } sees no files; none can be opened for them.
problem-observer-not-confidential = A confidential file is not for an observer.
problem-not-proposable = This cannot be laid before a head: { $command }.
problem-no-second-person-needed = This needs no second person. You can do it yourself.
problem-proposal-decided = This proposal has been decided already.
problem-handover-to-oneself = Files are handed to somebody else.
problem-handover-under-way = A handover of the files of { $login } is under way.
problem-handover-without-files = { $login } has no open files.
problem-handover-ended = This handover has ended.
problem-not-to-sign = Your signature is not wanted here.
problem-file-confidential = This file is confidential. Ask its officer or a head to open it for you.
problem-not-confidential = Nobody asked for confidentiality in this file.
problem-notice-not-logged = Log the letter that told them first.
problem-corrected-by-two = A legal day is corrected by two: with a reason and a second person.
problem-chain-approval = A second person's consent does not hold, at { $place }.

state-masked = Confidential

proposal-OPEN = Waiting for approval
proposal-APPROVED = Approved
proposal-DECLINED = Declined
proposal-WITHDRAWN = Withdrawn

handover-OPEN = Not yet signed
handover-SIGNED = Signed
handover-CANCELLED = Called off

audit-READ = Confidential file opened
audit-EXPORT = Exported
audit-REFUSED = Refused

intent-audit-read = Confidential file opened
intent-audit-export = Export written
intent-audit-refused = Access refused
intent-grants-give = File opened for a member
intent-grants-revoke = File shut for a member
intent-proposals-make = Sent for approval
intent-proposals-approve = Approved
intent-proposals-decline = Declined
intent-proposals-withdraw = Proposal withdrawn
intent-proposals-renew = Proposed anew
intent-requests-assign = Officer changed
intent-handovers-open = Handover begun
intent-handovers-note = Handover note
intent-handovers-sign = Handover signed
intent-handovers-cancel = Handover called off
intent-absences-save = Absence noted
intent-absences-end = Absence ended
intent-confidentiality-note = Confidentiality noted
intent-member-add = User added
intent-member-readmit = Passphrase or access given
intent-member-recover = Recovery key used
intent-members-edit = User changed
intent-members-end = Access ended
intent-members-prefer = Own display changed
intent-members-passphrase = Own passphrase chosen
intent-words-save = Words of the office taken in
intent-words-drop = Words of the office taken back
intent-calendars-save = Calendar changed
intent-holidays-confirm = Holiday confirmed
intent-rules-choose = Choice about a time limit
