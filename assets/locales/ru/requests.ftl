# One request: its file, what can happen next, its clocks, and the form that registers a new one.

## The head of the file

req-where = Где вы находитесь
req-register = Реестр
req-loading = Дело открывается.
req-failed = Дело не удалось открыть.
req-failed-hint = Ничего не потеряно. Вернитесь в реестр или повторите попытку.
req-again = Повторить
req-untitled = Просьба без предмета
req-asks = { $direction ->
    [IN] Запрашивает { $state }, адресат — { $home }
   *[OUT] Запрашивает { $home }, адресат — { $state }
  }
req-their-ref = Их номер { $reference }
req-officer = Сотрудник { $officer }
req-no-officer = Сотрудник еще не назначен
req-urgency = { $urgency ->
    [EMERGENCY] Экстренная
   *[other] Срочная
  }
req-urgency-with = { $urgency ->
    [EMERGENCY] Экстренная: { $reason }
   *[other] Срочная: { $reason }
  }
req-confidential-what = { $what ->
    [FACT] Конфиденциально: факт просьбы
    [CONTENT] Конфиденциально: существо
   *[BOTH] Конфиденциально: факт и существо
  }
req-sensitivity = { $level ->
    [RESTRICTED] Ограниченный доступ
    [SEALED] Запечатано
   *[CONFIDENTIAL] Конфиденциально
  }
req-governs-law = Определяющий срок: установлен правом
req-governs-given = Определяющий срок: запрошен, с указанием причин
req-governs-office = Определяющий срок: наш норматив
req-governs-hand = Определяющий срок: задан человеком
req-no-governing = Определяющего срока нет
req-no-governing-why = Ни один срок с датой не течет. Ответьте как можно скорее.
req-closed-note = Это дело закрыто. Его можно читать; для новых шагов его нужно открыть вновь.
req-waited = { $days ->
    [one] Ожидание другого государства: { $days } день
    [few] Ожидание другого государства: { $days } дня
    [many] Ожидание другого государства: { $days } дней
   *[other] Ожидание другого государства: { $days } дня
  }
req-act-letter = Зарегистрировать письмо
req-act-consult = Начать консультации
req-act-edit = Изменить
req-act-more = Другие действия

req-tabs = Части дела
req-tab-overview = Обзор
req-tab-deadlines = Сроки
req-tab-persons = Лица
req-tab-measures = Меры и активы
req-tab-letters = Переписка
req-tab-consultations = Консультации
req-tab-history = История

## What can happen next

req-next = Возможные шаги
req-next-none = Возможных шагов нет.
req-next-none-why = Дело завершено.
req-ready = Возможно
req-ready-consult = Сначала консультации
req-ready-open = { $open ->
    [one] Остался { $open } пункт
    [few] Осталось { $open } пункта
    [many] Осталось { $open } пунктов
   *[other] Осталось { $open } пункта
  }
req-ready-blocked = Пока невозможно
req-second-person = Решает руководитель. Правило ведомства.
req-step-open = Сделать этот шаг
req-step-review = Посмотреть, чего не хватает
req-ready-others = Для сотрудника или руководителя
req-needs-first = Нужно: { $first }
req-needs-more = { $count ->
    [one] Нужно: { $first } и еще { $count } пункт
    [few] Нужно: { $first } и еще { $count } пункта
    [many] Нужно: { $first } и еще { $count } пунктов
   *[other] Нужно: { $first } и еще { $count } пункта
  }

## The dialog of a step

req-advance-when = С какого дня считается
req-advance-when-hint = День, когда это произошло, не позднее { $today }.
req-advance-before = Что нужно до этого шага
req-advance-nothing = Право больше ничего не требует.
req-need-met = Выполнено
req-need-open = Не выполнено
req-need-later = Ответ здесь
req-need-override = Запрошено отступление
req-need-required = обязательно
req-need-advised = рекомендуется
req-need-soft = в надлежащих случаях
req-need-elsewhere = Сначала сделайте это в деле.
req-need-choose = Выберите
req-override = Продолжить без этого
req-override-hint = Допускается там, где в тексте сказано «в надлежащих случаях». Нужны причина и краткое имя руководителя.
req-override-reason = Почему можно продолжить без этого
req-approver-passphrase = Парольная фраза этого руководителя
req-approver-passphrase-hint = Руководитель вводит ее сам. Она доказывает, кто утверждает, и не сохраняется.
req-propose = Отправить на утверждение
req-proposed = Отправлено на утверждение
req-grounds = Правовое основание
req-grounds-hint = Выберите хотя бы одно. Запрещенные правом основания перечислены ниже, выбрать их нельзя.
req-grounds-blocked = Недопустимые основания
req-ground-not-allowed = Недопустимо
req-ground-reasons = Мотивировка
req-ground-reasons-hint = Этот текст прочтут здесь: { $state }. Укажите, какие факты приводят к этому основанию.
req-ground-measure = Мера
req-ground-all-measures = Вся просьба
req-advance-note = Примечание
req-advance-note-hint = Хранится в истории вместе с шагом.
req-advance-cannot = Этот шаг пока невозможен.
req-advance-cannot-consult = Сначала два государства проводят консультации. Написанное здесь сохранится как наша позиция.
req-advance-cannot-open = { $open ->
    [one] Не выполнен { $open } пункт. Он указан рядом.
    [few] Не выполнено { $open } пункта. Они указаны рядом.
    [many] Не выполнено { $open } пунктов. Они указаны рядом.
   *[other] Не выполнено { $open } пункта. Они указаны рядом.
  }

## Dialogs in general

req-discard-title = Выйти без сохранения?
req-discard-stay = Продолжить ввод
req-discard-leave = Выйти
req-saving = Сохранение.

## Conflict: somebody else saved first

req-conflict = Пока вы писали, кто-то изменил это дело.
req-conflict-text = Обе версии стоят рядом. Выберите одну для каждого поля и сохраните снова.
req-conflict-field = Поле
req-conflict-theirs = Сейчас в деле
req-conflict-mine = Что ввели вы
req-conflict-keep-theirs = Оставить эту
req-conflict-keep-mine = Оставить мою
req-conflict-empty = пусто
req-conflict-reload = Показать дело, как оно есть сейчас
req-conflict-again = Ваш текст сохранен. Прочтите дело, как оно есть сейчас, и повторите попытку.

## Deadlines

req-deadlines = Сроки
req-deadlines-none = По этому делу сроки не текут.
req-deadlines-none-hint = Там, где право не дает числа, отвечайте как можно скорее. Отсчет срока можно начать вручную.
req-deadline-governs = Эта дата — определяющая.
req-certainty = { $certainty ->
    [A] прочитано в договоре
    [B] прочитано в надежном вторичном тексте
   *[C] проверить, прежде чем полагаться
  }
req-actor = { $actor ->
    [US] Действуем мы
   *[THEM] Действует другое государство
  }
req-working = Как посчитано
req-working-none = Эта дата задана, а не посчитана.
req-deadline-alternative = Если первый день считается: { $day }. Действуйте по более ранней дате.
req-deadline-ended-on = { $status } { $day }
req-deadline-reason = Причина: { $reason }
req-clock-start = Начать отсчет срока
req-clock-meet = Соблюден
req-clock-cancel = Снять срок
req-clock-extend = Продлить
req-clock-actions = Действия: { $rule }
req-start-title = Начать отсчет срока
req-start-rule = Правило
req-start-rule-hint = Установленный правом срок или норматив ведомства.
req-start-trigger = День начала отсчета
req-start-trigger-hint = День 0. Он не считается, если его не считает государство, где лицо содержится под стражей.
req-start-due = Сама дата
req-start-due-hint = Для правил без числа: дата, которую кто-то назначил.
req-start-reason = Причина
req-start-reason-hint = Почему отсчет срока начат вручную.
req-start-go = Начать отсчет
req-meet-title = Отметить как соблюденный: { $rule }
req-meet-on = Соблюден
req-meet-go = Отметить как соблюденный
req-cancel-clock-title = Снять: { $rule }
req-cancel-clock-on = Дата снятия
req-cancel-clock-reason = Причина
req-cancel-clock-go = Снять срок
req-extend-title = Продлить: { $rule }
req-extend-text = Продление отсчитывается от прежней даты, { $day }. Прежний срок сохраняется как замененный.
req-extend-length = На сколько
req-extend-length-hint = В единицах правила: дни, рабочие дни, месяцы или часы.
req-extend-length-bad = Укажите целое число, 1 или больше.
req-extend-reason = Причина
req-extend-go = Продлить срок

req-work-trigger = { $event }: { $at }.
req-work-from_end_of = Отсчет начинается от окончания { $rule }, { $due }.
req-work-extends = Продление: отсчет начинается от прежней даты, { $old_due }.
req-work-counted-cd = { $number ->
    [one] { $number } календарный день { $backward ->
        [yes] назад от
       *[no] от
      } { $from }: { $to }.
    [few] { $number } календарных дня { $backward ->
        [yes] назад от
       *[no] от
      } { $from }: { $to }.
    [many] { $number } календарных дней { $backward ->
        [yes] назад от
       *[no] от
      } { $from }: { $to }.
   *[other] { $number } календарного дня { $backward ->
        [yes] назад от
       *[no] от
      } { $from }: { $to }.
  }
req-work-counted-wd = { $number ->
    [one] { $number } рабочий день { $backward ->
        [yes] назад от
       *[no] от
      } { $from }: { $to }.
    [few] { $number } рабочих дня { $backward ->
        [yes] назад от
       *[no] от
      } { $from }: { $to }.
    [many] { $number } рабочих дней { $backward ->
        [yes] назад от
       *[no] от
      } { $from }: { $to }.
   *[other] { $number } рабочего дня { $backward ->
        [yes] назад от
       *[no] от
      } { $from }: { $to }.
  }
req-work-counted-m = { $number ->
    [one] { $number } месяц { $backward ->
        [yes] назад от
       *[no] от
      } { $from }: { $to }.
    [few] { $number } месяца { $backward ->
        [yes] назад от
       *[no] от
      } { $from }: { $to }.
    [many] { $number } месяцев { $backward ->
        [yes] назад от
       *[no] от
      } { $from }: { $to }.
   *[other] { $number } месяца { $backward ->
        [yes] назад от
       *[no] от
      } { $from }: { $to }.
  }
req-work-mode = { $mode ->
    [INCL] Первый день считается днем 1.
   *[EXCL] Первый день — день 0, он не считается.
  }
req-work-hours = { $number ->
    [one] { $number } час { $backward ->
        [yes] назад
       *[no] вперед
      }: { $to }.
    [few] { $number } часа { $backward ->
        [yes] назад
       *[no] вперед
      }: { $to }.
    [many] { $number } часов { $backward ->
        [yes] назад
       *[no] вперед
      }: { $to }.
   *[other] { $number } часа { $backward ->
        [yes] назад
       *[no] вперед
      }: { $to }.
  }
req-work-fixed = Дата была установлена: { $day }.
req-work-skipped = { $count ->
    [one] Не считается { $count } день отдыха: { $list }.
    [few] Не считаются { $count } дня отдыха: { $list }.
    [many] Не считаются { $count } дней отдыха: { $list }.
   *[other] Не считаются { $count } дня отдыха: { $list }.
  }
req-work-rest = { $day } ({ $why ->
    [WEEKEND] выходной
    [HOLIDAY] праздник
   *[UNCONFIRMED_HOLIDAY] праздник, не подтвержден
  })
req-work-clamped = Этот месяц короче: его последний день, { $to }.
req-work-paused = { $days ->
    [one] Не считается { $days } день, с { $from } по { $to }: { $due }.
    [few] Не считаются { $days } дня, с { $from } по { $to }: { $due }.
    [many] Не считаются { $days } дней, с { $from } по { $to }: { $due }.
   *[other] Не считаются { $days } дня, с { $from } по { $to }: { $due }.
  }
req-work-rolled = { $roll ->
    [P] { $from } — день отдыха: перенос на предыдущий рабочий день, { $to }.
   *[F] { $from } — день отдыха: перенос на следующий рабочий день, { $to }.
  }
req-work-rolled-over = Пропущено: { $list }.
req-work-not_rolled = { $why ->
    [WEEKEND] { $day } — выходной, и дата остается. Это правило не переносится.
    [HOLIDAY] { $day } — праздник, и дата остается. Это правило не переносится.
   *[UNCONFIRMED_HOLIDAY] { $day } — возможно, праздник, и дата остается. Это правило не переносится.
  }
req-work-result = Истекает { $due }, в конце этого дня.
req-work-result-instant = Истекает { $due }.
req-work-otherwise = { $mode ->
    [INCL] Если бы первый день считался, было бы { $due }.
   *[EXCL] Если бы первый день не считался, было бы { $due }.
  }
req-work-other = Еще один шаг ({ $step }).

## What has happened

req-happened = Что произошло
req-happened-none = Пока ничего.
req-happened-letter-in = Входящее письмо: { $what }
req-happened-letter-out = Исходящее письмо: { $what }
req-happened-due = Срок: { $rule }
req-happened-consulted = Консультации: { $purpose }
req-happened-concluded = Консультации завершены: { $outcome }
req-more = Показать все

## Persons

req-persons = Лица
req-persons-none = Лица не указаны.
req-persons-none-hint = Укажите запрашиваемое лицо, свидетеля или адресата так, как они названы в просьбе.
req-person-add = Добавить лицо
req-person-born = Дата рождения
req-person-nationality = Гражданство
req-person-sex = Пол
req-person-role = Роль
req-person-name = Имя, как написано
req-person-name-hint = Как в документе. Первое из них везде стоит первым.
req-person-script = Письменность
req-person-sort = Вид имени
req-person-add-name = Другое написание
req-person-remove-name = Убрать это написание
req-person-born-hint = Дата или только год.
req-person-name-needed = Укажите хотя бы одно имя.
req-person-save = Добавить лицо
req-person-unknown = неизвестно
name-sort-PRIMARY = Основное написание
name-sort-TRANSLITERATION = Транслитерация
name-sort-ALIAS = Псевдоним
script-Latn = Латиница
script-Arab = Арабская
script-Cyrl = Кириллица
script-Hans = Китайская, упрощенная
script-Hant = Китайская, традиционная
script-Grek = Греческая
script-Hebr = Еврейская
script-Jpan = Японская
script-Kore = Корейская
script-Deva = Деванагари
script-Armn = Армянская
script-Geor = Грузинская
script-Thai = Тайская
script-Zyyy = Иная
sex-F = Женский
sex-M = Мужской
sex-X = Иной

## Measures, offences, sums, contents

req-measures = Меры
req-measures-none = Меры еще не запрошены.
req-measures-none-hint = Все, о чем просят, — отдельные меры, каждая со своим результатом.
req-measures-caption = Запрошенные меры
req-measure-number = №
req-measure = Мера
req-measure-detail = Что именно
req-measure-status = Состояние
req-measure-since = С
req-measure-act = Изменить
req-measure-add = Добавить меру
req-measure-detail-hint = Счет, место, адресат.
req-measure-categories = Данные
req-measure-set-title = Состояние меры { $number }
req-measure-set = Новое состояние
req-measure-on = С какого дня
req-measure-save = Отметить состояние
req-measure-change = Изменить состояние меры { $number }
req-offences = Преступления
req-offences-none = Преступления не указаны.
req-offence-principal = основное
req-amounts = Указанные суммы
req-grounds-stated = Указанные основания
req-links = Связанные просьбы
req-link-later = { $tie }, это дело более позднее
req-link-earlier = { $tie }, это дело более раннее
req-link-suspected = только предположительно

req-checks = Содержание, которого требует право
req-checks-count = Есть { $present } из { $total }
req-checks-hint = Пробел меняет состояние: есть, нет, неприменимо, требование снято.
req-check-set = { $item }: { $state }
req-check-unseen = Не проверено
req-check-present = Есть
req-check-missing = Нет
req-check-na = Неприменимо
req-check-waived = Требование снято
req-check-optional = Необязательно
req-check-need = { $need ->
    [MANDATORY] обязательно
    [IF_POSSIBLE] по возможности
    [CONDITIONAL] в некоторых случаях
   *[OPTIONAL] необязательно
  }
req-waive-title = Снять требование: { $item }
req-waive-reason = Почему без этого можно обойтись
req-waive-go = Снять требование

## Correspondence

req-letters = Переписка
req-letters-none = Писем не зарегистрировано.
req-letters-none-hint = Регистрируйте каждое письмо, звонок или сообщение в день отправки или получения.
req-letter-day = Дата
req-letter-direction = Направление
req-letter-in = Входящее
req-letter-out = Исходящее
req-letter-sort = Вид
req-letter-channel = Канал
req-letter-party = От кого или кому
req-letter-party-hint = Орган или лицо.
req-letter-reference = Номер на письме
req-letter-summary = Содержание
req-letter-summary-hint = В нескольких словах.
req-letter-consultation = Относится к консультациям
req-letter-no-consultation = Нет
req-letter-title = Зарегистрировать письмо
req-letter-save = Зарегистрировать

## Consultations

req-consultations = Консультации
req-consultations-none = Консультации не начинались.
req-consultations-none-hint = До отказа или отсрочки два государства проводят консультации. UNCAC 46(26)
req-consult-title = Начать консультации
req-consult-purpose = Цель
req-consult-on = Начаты
req-consult-reply-by = Просим ответить к
req-consult-reply-by-hint = Через 30 дней, если вы не укажете иное.
req-consult-position = Наша позиция
req-consult-position-hint = Что мы сделали бы и что возможно на условиях.
req-consult-go = Начать консультации
req-consult-conclude = Отметить итог
req-conclude-title = Итог консультаций
req-conclude-outcome = Итог
req-conclude-on = Дата итога
req-conclude-position = Их позиция
req-conclude-go = Отметить итог
req-consult-opened = Начаты { $day }
req-consult-waits = Просим ответить к { $day }
req-consult-open = Идут
req-consult-counts = Засчитываются, когда есть итог или когда срок ответа прошел и зарегистрировано одно напоминание.

## History

req-history = История
req-history-none = Записей еще нет.
req-history-loading = Чтение истории.
req-history-more = { $count ->
    [one] Показать еще { $count } более раннюю запись
    [few] Показать еще { $count } более ранние записи
    [many] Показать еще { $count } более ранних записей
   *[other] Показать еще { $count } более ранней записи
  }
req-history-entry = Запись { $seq }
req-history-by = { $user }, { $at }
req-history-effective = Считается с { $day }
req-history-reason = Причина: { $reason }
req-history-changes = { $count ->
    [one] { $count } изменение
    [few] { $count } изменения
    [many] { $count } изменений
   *[other] { $count } изменения
  }
req-change-added = Добавлено: { $noun }
req-change-dropped = Убрано: { $noun }
req-change-set = { $field }: { $was } → { $now }
req-change-first = { $field }: { $now }
req-change-cleared = { $field }: { $was } → пусто
req-undo = Отменить
req-undo-entry = Отменить запись { $seq }
req-undo-title = Отменить запись { $seq }?
req-undo-text = Прежние значения возвращаются новой записью. Ничего не стирается.
req-undo-reason = Причина
req-undo-go = Вернуть прежние значения
req-source = Как стояло в импортированном реестре
req-source-where = { $file }, { $sheet }, строка { $row }
req-source-where-plain = { $file }, строка { $row }
req-source-caption = Ячейки реестра, слово в слово
req-source-header = Столбец
req-source-cell = Ячейка
req-source-warnings = Замечания при импорте

## Edit the fields

req-edit-title = Изменить дело
req-edit-reason = Причина изменения
req-edit-reason-hint = Хранится в истории.
req-edit-nothing = Ничего не изменено.
req-facts = Что известно

field-direction = Направление
field-kind = Вид
field-state = Государство
field-authority = Орган другой стороны
field-home_authority = Наш национальный орган
field-our_ref = Наш номер
field-their_ref = Номер другой стороны
field-basis = Правовое основание
field-other_bases = Иные основания
field-subject = Предмет
field-status = Состояние
field-status_on = Состояние с
field-machine = Жизненный цикл
field-urgency = Срочность
field-urgency_reason = Причина срочности
field-urgency_on = Дата срочности
field-sensitivity = Конфиденциальность
field-language = Язык
field-channel = Канал
field-received_on = Получена
field-received_minute = Время получения
field-sent_on = Направлена
field-suggested_on = Запрошенный срок
field-suggested_reason = Их причины для этого срока
field-outcome = Итог
field-outcome_on = Дата итога
field-closed_on = Закрыта
field-officer = Сотрудник
field-unit = Подразделение
field-purpose = Цель
field-merged = Учитывается вместе с более поздней просьбой
field-remarks = Примечания
field-governing_on = Определяющий срок, заданный вручную
field-confidential = Сохранять конфиденциальность
field-import = Импорт
field-case_file = Дело

## A new request

req-new-title-in = Новая входящая просьба
req-new-title-out = Новая исходящая просьба
req-new-lead-in = Перенесите то, что сказано в письме; не дополняйте за них.
req-new-lead-out = Проект. До утверждения ничего не направляется.
req-new-steps = Части формы
req-new-who-in = Кто просит и когда
req-new-who-out = Кого мы просим
req-new-what = О чем просят
req-new-persons = Лица
req-new-offences = Преступления
req-new-urgency = Срочность и конфиденциальность
req-new-direction = Направление
req-new-in = Просят нас
req-new-out = Просим мы
req-new-state-hint = Введите название или код.
req-new-state-none = Государства с таким названием нет.
req-new-authority-in-hint = Орган, подписавший просьбу.
req-new-authority-out-hint = Орган, которому мы пишем.
req-new-home-hint = Наш национальный орган, которому нужна помощь.
req-new-their-ref-hint = Как на их письме.
req-new-received-hint = День, когда просьбу получил центральный орган.
req-new-time = Время
req-new-time-hint = Часы и минуты, если важен час.
req-new-time-bad = Укажите время в часах и минутах, 15:40.
req-new-language-hint = Код, например en, ar, fr.
req-new-basis-hint = Договор или закон, на который опирается просьба. От него зависят требования и сроки.
req-new-subject-hint = Несколько слов, по которым ведомство узнает дело.
req-new-measures = Меры
req-new-measures-hint = Одна строка на каждую запрошенную меру.
req-new-measure-remove = Убрать меру { $number }
req-new-measure-add = Добавить еще одну меру
req-new-offence = Преступление, как сформулировано в просьбе
req-new-offence-types = Виды
req-new-offence-uncac = Статья UNCAC
req-new-offence-add = Добавить еще одно преступление
req-new-offence-remove = Убрать преступление { $number }
req-new-person = Лицо { $number }
req-new-person-add = Добавить еще одно лицо
req-new-suggested-hint = Обязывает нас, только если указаны причины. 46(24)
req-new-suggested-reason-hint = Их словами.
req-new-confidential-hint = Если мы не можем, об этом сообщают до продолжения. 46(20)
req-new-conf-both = Факт и существо
req-new-conf-content = Только существо
req-new-conf-fact = Только факт
req-new-officer-hint = Краткое имя ответственного сотрудника. Можно указать позже.
req-unseen = { $by ->
    [ALL] Ответственного пока нет: это запечатанное дело не увидит никто.
   *[other] Ответственного пока нет: это дело увидят только руководители.
}
req-take-charge = Взять дело себе
req-new-save-in = Зарегистрировать просьбу
req-new-save-out = Сохранить проект
req-new-save-hint = Ctrl+Enter сохраняет.
req-new-none = Не выбрано
req-new-clear = Выйти из формы
req-new-leave = Введенное еще не зарегистрировано.

req-beside = Сроки и события
req-conclude-needs-outcome = Сначала выберите итог.
req-consult-needs-purpose = Сначала выберите цель.
req-custody = Срок содержания под стражей
req-custody-where = под стражей с { $day }: { $state }
req-day-and-time = { $day }, { $time }
req-deadlines-met = { $count ->
    [one] { $count } соблюден
    [few] { $count } соблюдено
    [many] { $count } соблюдено
   *[other] { $count } соблюдено
  }
req-ground-measure-name = { $number }. { $name }
req-ground-measure-detail = { $number }. { $name }, { $detail }
req-letter-consultation-of = { $purpose }, начаты { $day }
# The mark between the parts of a list; same in every language but its own comma.
req-list-comma = {", "}
req-measure-needs-code = Сначала выберите меру.
req-measure-option = { $name } ({ $anchor })
req-needs-reason = Сначала напишите причину.
req-new-person-remove = Убрать лицо { $number }
req-offence = Преступление
req-person-other = Написание { $number }
req-start-needs-reason = Это правило еще не проверено: напишите, почему вы начинаете отсчет.
req-start-needs-rule = Сначала выберите правило.
req-start-needs-trigger = Укажите день начала отсчета.
req-start-trigger-of = День 0: { $event }
req-step-nothing = Право больше ничего не требует.
req-step-to = Перейти в состояние: { $status }

ground-why-N-BANK = Никогда не основание. Действует для каждой просьбы по Конвенции.
ground-why-N-FISCAL = Само по себе недостаточно.
ground-why-N-POLCOR = Преступление по Конвенции не является политическим, если Конвенция служит основанием.
ground-why-N-DCPRES = Обеспечение сохранности не требует обоюдного признания деяния преступлением.
ground-why-N-DCLABEL = Важно деяние, а не его название.

noun-office = ведомство
noun-calendar = календарь
noun-holiday = праздничный день
noun-member = пользователь
noun-case_file = дело
noun-request = просьба
noun-measure = мера
noun-offence = преступление
noun-person = лицо
noun-person_name = написание имени
noun-involvement = лицо в просьбе
noun-communication = письмо
noun-deadline = срок
noun-wait = время ожидания
noun-movement = шаг
noun-fact = ответ
noun-consultation = консультации
noun-ground = основание
noun-check_item = пункт содержания
noun-amount = сумма
noun-link = связь
noun-import = импорт
noun-source_row = строка реестра
noun-mapping = сохраненный способ чтения

intent-requests-register = Зарегистрировано
intent-requests-edit = Внесены изменения
intent-requests-advance = Сделан шаг
intent-persons-add = Добавлено лицо
intent-tasks-save = Задача записана или изменена
intent-tasks-end = Задача завершена
intent-series-save = Серия номеров изменена
intent-series-drop = Серия номеров больше не используется
intent-fields-save = Собственное поле ведомства изменено
intent-measures-add = Добавлена мера
intent-measures-set = Мера продвинута дальше
intent-communications-log = Письмо зарегистрировано
intent-deadlines-start = Начат отсчет срока
intent-deadlines-end = Отсчет срока завершен
intent-deadlines-extend = Срок продлен
intent-checks-set = Проверено содержание
intent-consultations-open = Начаты консультации
intent-consultations-conclude = Консультации завершены
intent-import-run = Импортировано
intent-import-undo = Импорт отменен
intent-history-undo = Отменено

# Why a clock cannot be counted. The terminal says the same in its own words.
count-bad-date = «{ $value }» не является датой.
count-bad-pause = Перерыв начинается в первый день или позже и не заканчивается раньше, чем начался.
count-no-number = В этом правиле нет числа: оно дано для сведения, и считать нечего.
count-needs-time = Это правило считается в часах. Укажите время суток.
count-no-pause = Это правило ничем не приостанавливается.
count-fixed-length = Продолжительность этого правила установлена правом.
count-out-of-range = Дата выходит за пределы лет, которые можно посчитать.
intent-demo = Дело из демонстрации
req-own = Собственные поля ведомства
req-measure-choose = Выберите, что стало с этим пунктом.
req-measure-now = Сейчас: { $status }
