# Who sees what, second persons, handovers, absences.

problem-approver-is-oneself = { $login } не может утвердить собственное действие. Это должен сделать другой руководитель.
problem-not-an-officer = { $login } не является ни сотрудником, ни руководителем этого ведомства.
problem-delegate-is-oneself = Замещать должен кто-то другой.
problem-days-reversed = Последний день раньше, чем { $from }.
problem-day-past = Этот день прошел; сегодня { $today }.
problem-absence-overlaps = Отсутствие с { $from } уже отмечено.
problem-grant-not-for-role = Роль пользователя { $login } не дает видеть дела; открыть дело для этой роли нельзя.
problem-observer-not-confidential = Конфиденциальное дело не предназначено для наблюдателя.
problem-not-proposable = Это нельзя представить руководителю: { $command }.
problem-no-second-person-needed = Второе лицо здесь не нужно. Вы можете сделать это сами.
problem-proposal-decided = По этому представлению решение уже принято.
problem-handover-to-oneself = Дела передаются другому человеку.
problem-handover-under-way = Передача дел пользователя { $login } уже идет.
problem-handover-without-files = У пользователя { $login } нет открытых дел.
problem-handover-ended = Эта передача дел завершена.
problem-not-to-sign = Ваша подпись здесь не требуется.
problem-file-confidential = Это дело конфиденциально. Попросите ответственного сотрудника или руководителя открыть его для вас.
problem-not-confidential = О конфиденциальности в этом деле никто не просил.
problem-notice-not-logged = Сначала зарегистрируйте письмо, которым им это сообщили.
problem-corrected-by-two = Юридически значимую дату исправляют двое: с указанием причины и с участием второго лица.
problem-chain-approval = Согласие второго лица недействительно, место: { $place }.

state-masked = Конфиденциально

proposal-OPEN = Ждет утверждения
proposal-APPROVED = Утверждено
proposal-DECLINED = Отклонено
proposal-WITHDRAWN = Отозвано

handover-OPEN = Еще не подписана
handover-SIGNED = Подписана
handover-CANCELLED = Отменена

audit-READ = Открыто конфиденциальное дело
audit-EXPORT = Выгружено
audit-REFUSED = Отказано

intent-audit-read = Открыто конфиденциальное дело
intent-audit-export = Записана выгрузка
intent-audit-refused = Отказано в доступе
intent-grants-give = Дело открыто для пользователя
intent-grants-revoke = Дело закрыто для пользователя
intent-proposals-make = Отправлено на утверждение
intent-proposals-approve = Утверждено
intent-proposals-decline = Отклонено
intent-proposals-withdraw = Представление отозвано
intent-proposals-renew = Представлено повторно
intent-requests-assign = Сменен ответственный сотрудник
intent-handovers-open = Начата передача дел
intent-handovers-note = Запись о передаче дел
intent-handovers-sign = Передача дел подписана
intent-handovers-cancel = Передача дел отменена
intent-absences-save = Отмечено отсутствие
intent-absences-end = Отсутствие завершено
intent-confidentiality-note = Отмечен вопрос о конфиденциальности
intent-member-add = Пользователь добавлен
intent-member-readmit = Выдана парольная фраза или доступ
intent-member-recover = Использован ключ восстановления
intent-members-edit = Пользователь изменён
intent-members-end = Доступ прекращён
intent-members-prefer = Изменён собственный вид
intent-members-passphrase = Выбрана собственная парольная фраза
intent-words-save = Слова ведомства приняты
intent-words-drop = Слова ведомства отозваны
intent-calendars-save = Календарь изменён
intent-holidays-confirm = Праздник подтверждён
intent-rules-choose = Выбор по сроку
