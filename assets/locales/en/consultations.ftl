# Consultations with other States, and the meeting on all open files with one of them.

problem-consultation-ended = This consultation has its outcome already.
problem-consultation-not-reminded = “No reply” needs a reminder first, and the day of the reply must have passed.
problem-not-tied = The consultation is not about this file, or was opened on it.
problem-not-of-state = { $reference } is with { $state }, which takes no part in this consultation.
problem-too-many = Too many at once. At most { $most }.
problem-unknown-member = Nobody in the office has the short name { $login }.

intent-consultations-edit = Consultation changed
intent-consultations-remind = Reminder of a consultation sent
intent-consultations-tie = Files tied to a consultation
intent-consultations-untie = Files untied from a consultation
intent-consultations-note = Result of a consultation noted
