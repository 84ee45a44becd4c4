# The command line: answers, problems and the working of a count. Used by comityctl only, except for the problems.

ctl-error = Ошибка: { $words }
ctl-error-field = Поле: { $field }
ctl-error-article = Требуется согласно: { $article }
ctl-error-code = Код: { $code }

# How a time limit was counted
ctl-due = { $rule }: срок истекает { $due }
ctl-due-unverified = Это правило еще предстоит проверить. Оно считается только по запросу и само сроков не начинает.
ctl-due-alternative = { $due }, если государство, в котором лицо содержится под стражей, считает день события. Ориентируйтесь на более раннюю дату: { $alert }.
ctl-due-law = { $source } { $article }, достоверность { $certainty }
ctl-working = Как считался срок
ctl-step-calendar = Календарь: дни отдыха { $weekend }; { $holidays ->
    [0] праздников нет
    [one] { $holidays } праздничный день
    [few] { $holidays } праздничных дня
    [many] { $holidays } праздничных дней
   *[other] { $holidays } праздничного дня
  }
ctl-step-calendar-default = Календарь не задан: дни отдыха { $weekend }, праздников нет
ctl-step-trigger = { $event }: { $at }
ctl-step-from-end = Отсчет от окончания { $rule }: { $due }
ctl-step-extends = Продолжает прежний срок: { $day }
ctl-step-counted = { $number } { $unit ->
    [CD] { $number ->
        [one] календарный день
        [few] календарных дня
        [many] календарных дней
       *[other] календарного дня
      }
    [WD] { $number ->
        [one] рабочий день
        [few] рабочих дня
        [many] рабочих дней
       *[other] рабочего дня
      }
    [M] { $number ->
        [one] месяц
        [few] месяца
        [many] месяцев
       *[other] месяца
      }
   *[other] { $unit }
  } { $backward ->
    [yes] назад
   *[no] вперед
  }, первый день { $mode ->
    [INCL] считается
   *[EXCL] не считается
  }: { $to }
ctl-step-hours = { $number } { $number ->
    [one] час
    [few] часа
    [many] часов
   *[other] часа
  } { $backward ->
    [yes] назад
   *[no] вперед
  }: { $to }
ctl-step-fixed = Дата установлена: { $day }
ctl-step-skipped = Пропущенные дни отдыха: { $days }
ctl-step-clamped = Этот месяц короче; взят его последний день: { $to }
ctl-step-paused = Не считается с { $from } по { $to }, дней: { $days }. Срок: { $due }
ctl-step-rolled = { $from } — день отдыха; перенесено на { $to }
ctl-step-not-rolled = { $day } — день отдыха, но этот срок не переносится
ctl-step-result = Результат: { $due }
ctl-step-otherwise = Если считать первый день: { $due }
ctl-rest-weekend = выходной
ctl-day-mon = понедельник
ctl-day-tue = вторник
ctl-day-wed = среда
ctl-day-thu = четверг
ctl-day-fri = пятница
ctl-day-sat = суббота
ctl-day-sun = воскресенье

# Answers
ctl-office-made = Ведомство { $office } создано в { $store }.
ctl-recovery-key = Ключ восстановления показан только один раз. Запишите его и храните под замком: { $key }
ctl-recovery-file = Ключ восстановления находится в файле { $file }. Распечатайте его, уберите под замок и удалите файл.
ctl-import-done = Импортировано: { $imported }; приложено как письма: { $attached }; отклонено: { $rejected }; с предупреждениями: { $warned }; строк, не являющихся записями: { $not_rows }.
ctl-import-rehearsed = Ничего не записано. Было бы импортировано: { $imported }; приложено как письма: { $attached }; отклонено: { $rejected }; с предупреждениями: { $warned }; строк, не являющихся записями: { $not_rows }.
ctl-import-row-refused = Отклонено: { $place }: { $reason }
ctl-import-row-warned = Проверьте: { $place }: { $warnings }
ctl-import-duplicates = Возможно, одна и та же просьба: { $rows } ({ $why })
ctl-job = { $step ->
    [READING] Чтение
    [CHECKING] Проверка
    [WRITING] Запись
    [VERIFYING] Контроль
   *[other] Работа
  }: { $done }
ctl-stats-title = Движение просьб, с { $from } по { $to }
ctl-stats-broken = Одна из строк не сходится. Проверьте хранилище, прежде чем публиковать эту таблицу.
ctl-stats-written = Записано: { $file }
ctl-found = { $total ->
    [0] Ничего не найдено.
    [one] Найдено { $total } дело.
    [few] Найдено { $total } дела.
    [many] Найдено { $total } дел.
   *[other] Найдено { $total } дела.
  }
ctl-verified = Хранилище исправно.
ctl-backup-done = Резервная копия записана и прочитана для проверки: { $file }
ctl-restored = Восстановлено в { $store }. Разблокируйте парольной фразой, которая действовала при создании копии.
ctl-demo-done = Записано просьб: { $requests }, ведомство { $office }, за { $seconds } с ({ $rate } в секунду).
ctl-demo-progress = { $done } из { $total }
ctl-serving = Откройте { $url } в браузере на этом компьютере. Адрес действует один раз.

# Problems that only arise here
problem-rule-unknown = Правила { $rule } нет. Список выводит "comityctl deadlines rules".
problem-count-bad-date = "{ $value }" не является датой. Пишите 2026-03-28 или, если важен час, 2026-03-28T16:30.
problem-count-bad-mode = "{ $value }" — не excl и не incl.
problem-count-bad-pause = Перерыв должен начинаться в день события или позже и не может закончиться раньше, чем начался.
problem-count-no-number = В { $rule } нет числа: правило указано для сведения, и считать нечего.
problem-count-needs-time = { $rule } считается в часах. Укажите время суток, например 2026-03-28T16:30.
problem-count-no-pause = { $rule } ничем не приостанавливается.
problem-count-fixed-length = Продолжительность { $rule } установлена правом и не может быть задана.
problem-count-out-of-range = Дата выходит за пределы лет, которые можно посчитать.
problem-calendar-not-toml = Файл календаря не читается: строка { $line }.
problem-calendar-unknown-field = В календаре нет поля { $field }. Его поля: weekend, holidays, unconfirmed, zone и state.
problem-calendar-missing-field = В календаре недостает { $field }.
problem-calendar-bad-value = В календаре поле { $field } не может иметь значение "{ $value }".
problem-calendar-no-working-day = В календаре семь дней отдыха. Рабочий день не наступит никогда.
problem-file-unreadable = Не удалось прочитать { $file }.
problem-file-unwritable = Не удалось записать { $file }.
problem-file-exists = { $file } уже существует. Ничего не перезаписано.
problem-not-json = Запрос не является корректным JSON.
problem-unknown-command = Команды { $name } нет. Список выводит "comityctl commands".
problem-no-passphrase = Передайте парольную фразу в файле (--passphrase-file) или через стандартный ввод (--passphrase-stdin). Аргументом она не бывает никогда.
problem-no-user = Укажите, кто вы: --user NAME.
problem-no-store = Укажите хранилище: --store DIR.
problem-no-such-period = "{ $value }" не является периодом. Пишите 2026-Q2, 2026 или 2026-04-01..2026-06-30.
problem-period-backwards = Период заканчивается раньше, чем начинается.
problem-no-such-table = Таблицы { $value } нет. В этой версии есть Q1.
problem-not-demo-size = В демонстрационном ведомстве может быть от 1 до 1 000 000 просьб.
problem-port-taken = Порт { $port } не удалось открыть для приема соединений.
problem-no-screen = В { $file } нет index.html: сначала соберите интерфейс или укажите --ui.
ctl-unsound = Хранилище не прошло проверку. Сохраните его копию в нынешнем виде и восстановите резервную копию.
ctl-demo-users = Пользователи, все с указанной парольной фразой: { $users }

# The law as a document
ctl-law-written = Право записано в { $file }
