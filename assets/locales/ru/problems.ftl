# What went wrong, by code: what happened, what is safe, what to do.

problem-unknown = Выполнить это не удалось. Ничего не изменено. Код: { $code }
problem-unreachable = Журнал не отвечает. Ничего не изменено. { $detail }
problem-internal = В программе произошел сбой. Ничего не изменено. Сообщите администратору, что вы делали.
problem-cancelled = Остановлено. Ничего не изменено.
problem-bad-request = Программа отправила то, чего журнал не понимает. Ничего не изменено.
problem-request-too-long = Слишком много, чтобы отправить за один раз.
problem-no-such-command = Эта версия журнала не знает такого действия.
problem-no-such-job = Эта работа уже завершена.
problem-no-such-file = Выбранного файла больше нет. Выберите его снова.
problem-no-such-request = Этого дела нет в реестре.
problem-no-such-row = Этой записи больше нет. Откройте дело снова.

problem-locked = Рабочее место заблокировано. Разблокируйте его и повторите попытку.
problem-not-locked = Рабочее место уже открыто.
problem-wrong-passphrase = Парольная фраза неверна. Повторите попытку и проверьте раскладку клавиатуры.
problem-passphrase-too-short = В парольной фразе должно быть знаков: не менее { $least }.
problem-recovery-key-wrong = Ключ восстановления неверен. Сверьте его с бумагой, знак за знаком.
problem-recovery-key-differs = Это не тот ключ восстановления, который был показан. Сверьте его с бумагой, знак за знаком.
problem-nothing-to-confirm = Ни одно ведомство не ждет подтверждения ключа восстановления.
problem-no-office = Здесь еще нет ведомства.
problem-office-exists = Здесь уже есть ведомство.
problem-not-allowed = Ваша роль этого не допускает.
problem-login-taken = Краткое имя { $login } занято. Выберите другое.
problem-member-unknown-or-taken = Краткое имя { $login } неизвестно или уже занято.
problem-needs-head = Это может сделать только руководитель ведомства.
problem-needs-second-person = Это должен утвердить второй человек.
problem-approver-not-head = { $login } не является руководителем ведомства и не может это утвердить.
problem-override-needs-reason = Укажите причину и утверждающего руководителя.

problem-required = Заполните: { $field }.
problem-unknown-code = «{ $value }» нет среди вариантов.
problem-unknown-field = В журнале нет такого поля: { $field }.
problem-unknown-kind = Такой вид просьбы неизвестен.
problem-unknown-rule = Такое правило неизвестно.
problem-rule-unverified = Это правило еще не проверено и поэтому не действует. Сначала его должен проверить юрист.
problem-unknown-state = «{ $value }» — такого государства программа не знает.
problem-unknown-table = Такой таблицы нет.
problem-bad-date = «{ $value }» не является датой.
problem-bad-number = «{ $value }» не является числом.
problem-bad-value = Это значение здесь не подходит.
problem-bad-mapping = Так столбцы прочитать нельзя. Проверьте их еще раз.
problem-fact-unknown = Для этого шага такие сведения не нужны.
problem-too-many-drafts = Начатых форм уже { $most }. Сначала завершите или удалите часть из них.
problem-too-long = Слишком длинно. Знаков не более { $most }.
problem-future-date = Эта дата в будущем. Укажите дату не позднее { $today }.
problem-before-start = Эта дата раньше начала.
problem-before-last-step = Эта дата раньше последнего шага по делу.
problem-field-shape = Это значение не подходит к своему полю.

problem-move-not-possible = Из нынешнего состояния дела этот шаг невозможен.
problem-measure-step = Мера не может перейти из состояния { $from } в состояние { $to }.
problem-nothing-to-meet = Эта дата указана только для сведения. Соблюдать здесь нечего.
problem-clock-ended = Этот срок уже завершен.
problem-last-deadline = Это последний текущий срок открытого дела. Укажите причину, чтобы дело не было забыто.
problem-already-open = Это уже открыто.
problem-reference-taken = Номер { $reference } уже используется.
problem-changed-meanwhile = Тем временем кто-то изменил это дело: { $fields }. Откройте его снова и решите, какая версия верна.
problem-cannot-undo = Это нельзя отменить.
problem-undo-overtaken = Это нельзя отменить: с тех пор изменено { $fields }.
problem-row-unknown = Этой записи больше нет. Откройте дело снова.
problem-row-dangling = Здесь ссылка на несуществующую запись.
problem-commit-empty = Сохранять нечего.

problem-store-absent = В этом месте нет хранилища.
problem-store-exists = В этом месте уже есть хранилище. Ничего не перезаписано.
problem-store-in-use = Хранилище открыто другой программой (процесс { $holder }). Сначала закройте ее.
problem-store-newer = Это хранилище записано более новой версией Comity (формат { $found }; этой версии известен { $known }). Используйте более новую программу.
problem-store-engine = Ядро базы данных на этом компьютере не подходит: { $demand }.
problem-store-damaged = Хранилище повреждено: { $part }. Прекратите работу. Восстановите самую новую резервную копию.
problem-store-read-only = В хранилище нет ранее сохраненных изменений, поэтому запись невозможна. Восстановите самую новую резервную копию.
problem-kdf-out-of-bounds = Связка ключей этого хранилища была изменена. Восстановите самую новую резервную копию.
problem-backup-unusable = Эту резервную копию использовать нельзя: { $why }. Ваши данные не затронуты.
problem-clock-unusable = Часы этого компьютера идут неверно. Установите время и повторите попытку.
problem-ledger-unreadable = Журнал не читается. Прекратите работу. Восстановите самую новую резервную копию.
problem-random-unavailable = Система не выдала случайных чисел. Перезагрузите компьютер.
problem-files-refused = Файл не удалось прочитать или записать: { $kind }. Ничего не изменено.
problem-database-refused = Хранилище ответило отказом. Ничего не изменено. Если диск заполнен, освободите место и повторите попытку.
problem-changes-missing = Недостает сохраненных изменений: { $place }.
problem-replay-differs = Таблица расходится с журналом: { $place }.
problem-task-ended = Эта задача уже завершена.
problem-no-such-member = Ни у кого здесь нет краткого имени { $login }.
problem-series-token = Этот шаблон не читается. Используйте { "{" }direction{ "}" }, { "{" }kind{ "}" }, { "{" }state{ "}" }, { "{" }unit{ "}" }, { "{" }desk{ "}" }, { "{" }year{ "}" } и { "{" }number{ "}" }.
problem-series-number = Шаблон должен содержать { "{" }number{ "}" } ровно один раз.
problem-series-year = Шаблон должен содержать { "{" }year{ "}" } один раз, если нумерация не продолжается из года в год.
problem-series-desk = Шаблон должен содержать { "{" }desk{ "}" }, чтобы два рабочих места никогда не дали один и тот же номер.
problem-series-direction = Серия для обоих направлений должна содержать { "{" }direction{ "}" }.
problem-series-twice = Для этих видов и этого направления серия уже есть.
problem-field-twice = Поле с названием «{ $label }» уже есть.
problem-field-in-use = В делах есть значения, которые были бы утрачены. Создайте вместо этого новое поле.
problem-field-choices = Укажите не менее двух разных вариантов, по одному в строке; у других полей вариантов нет.
problem-after-next-step = Следующий шаг отсчитывается от { $next }. Этот не может быть позже.
problem-nothing-to-correct = В этом деле такая дата не отмечена.
problem-rule-fixed-number = Число в { $rule } установлено правом. Иное число допускает только собственный норматив ведомства.
problem-correct-legal-day = Уже отмеченная юридически значимая дата исправляется с одобрения второго лица, как исправление.
problem-use-needs-consent = Для такого использования сначала нужно согласие другой стороны.
problem-use-needs-notice = Другую сторону нужно уведомить до раскрытия содержания.
problem-last-administrator = Это единственный администратор ведомства. Сначала назначьте другого.
problem-last-head = Это единственный руководитель ведомства. Сначала назначьте другого.
problem-member-oneself = Для себя это сделать нельзя. Попросите другого администратора; свою парольную фразу меняют в разделе «Парольная фраза».
problem-member-left = У { $login } больше нет доступа. Сначала верните его.
problem-passphrase-same = Это нынешняя парольная фраза. Выберите другую.
problem-training-absent = На этом устройстве ещё нет учебного ведомства.
problem-training-after-key = Сначала введите ключ восстановления; затем можно открыть учебное ведомство.
problem-training-only = Передвинуть можно только часы учебного ведомства.
problem-words-faulty = { $count ->
    [one] В файле { $count } ошибка, в строке { $line }. Ничего не принято.
    [few] В файле { $count } ошибки, первая в строке { $line }. Ничего не принято.
    [many] В файле { $count } ошибок, первая в строке { $line }. Ничего не принято.
   *[other] В файле { $count } ошибки, первая в строке { $line }. Ничего не принято.
}
problem-words-nothing-changed = Все сообщения этого файла говорят то же, что и программа. Принимать нечего.
problem-words-not-text = Файл { $file } не является текстом в UTF-8.
problem-words-too-long = Файл { $file } слишком длинный для файла слов.
words-fault-UNREADABLE = Это не читается как сообщение. Проверьте, нет ли пропущенной скобки или знака.
words-fault-TERM = Сообщение не может начинаться с дефиса.
words-fault-UNKNOWN = В программе нет сообщения с таким именем.
words-fault-TWICE = Это сообщение стоит в файле дважды.
words-fault-EMPTY = Сообщение ничего не говорит.
words-fault-MISSING = Нет подстановки; то, что в ней стоит, никогда не будет показано.
words-fault-STRANGE = Программа не заполняет эту подстановку.
words-fault-FUNCTION = Эта функция в этом сообщении не используется.
words-fault-REFERENCE = Здесь ссылка на несуществующее сообщение.
words-fault-ATTRIBUTE = Эта часть сообщения отсутствует или лишняя.
words-file-head = Слова Comity, по сообщению в строке. Измените то, что ваше ведомство говорит иначе; имя перед знаком = и то, что в скобках, должны остаться.
