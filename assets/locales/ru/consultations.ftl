# Consultations with other States, and the meeting on all open files with one of them.

problem-consultation-ended = Эти консультации уже завершились итогом.
problem-consultation-not-reminded = Для итога «Без ответа» сначала нужно напоминание, и срок ответа должен истечь.
problem-not-tied = Консультации не касаются этого дела или были начаты по нему.
problem-not-of-state = { $reference } относится к государству { $state }, которое в этих консультациях не участвует.
problem-too-many = Слишком много за один раз. Не более { $most }.
problem-unknown-member = Ни у кого в ведомстве нет краткого имени { $login }.

intent-consultations-edit = Консультации изменены
intent-consultations-remind = Направлено напоминание о консультациях
intent-consultations-tie = Дела связаны с консультациями
intent-consultations-untie = Дела отвязаны от консультаций
intent-consultations-note = Отмечен результат консультаций
