# The law as one document, for a lawyer to review; used by comityctl.

lawbook-title = Право, по которому работает Comity
lawbook-contents = Содержание
lawbook-preface = Этот документ составлен по тем же данным, которыми пользуется программа: что здесь стоит, то и действует. Все изложено своими словами; у каждой строки указан источник, чтобы ее можно было проверить.
lawbook-certainty = Достоверность: A — прочитано в самом тексте; B — прочитано в надежном вторичном или неполном тексте; C — еще предстоит проверить. Сроки достоверности C отключены, пока их не проверит ведомство.
lawbook-review = Как проверять: сравните каждую строку с ее источником и запишите код каждой строки, которая неверна или отсутствует.
lawbook-yes = Да
lawbook-new = (новая)
lawbook-any-open = любое открытое состояние
lawbook-previous = состояние, из которого перешли
lawbook-only-kinds = только
lawbook-four-eyes = второе лицо, руководитель
lawbook-head = руководитель
lawbook-starts = начинает:
lawbook-meets = соблюдает:
lawbook-cancels = прекращает:
lawbook-cancels-when-met = прекращает, если соблюдено вовремя:
lawbook-extends = продлевает от прежнего окончания:
lawbook-ends-rest = прекращает все прочие сроки
lawbook-closes = закрывает дело
lawbook-reopens = вновь открывает дело
lawbook-settles = определяет итог
lawbook-under = по
lawbook-with = с
lawbook-unless-only = кроме случаев, когда запрошено только
lawbook-mandatory-under = обязательно по
lawbook-not-under = не по
lawbook-urgency = срочность
lawbook-channel = канал
lawbook-replaces = вместо
lawbook-supersedes = заменяет
lawbook-limits-law = Установленные правом сроки
lawbook-limits-office = Нормативы ведомства
lawbook-backward = считается назад
lawbook-from-end-of = от окончания
lawbook-named-only = только если это указано в правовом основании или лицом
lawbook-pausable = дни могут не учитываться
lawbook-until-decision = сохраняется до решения по последующей просьбе
lawbook-disabled = отключено до проверки
lawbook-never-under = по
lawbook-never-alone-under = как единственное основание по
lawbook-never-for-only = когда запрошено только
lawbook-length-FIX = день, который кто-либо назначает

lawbook-chapter-kinds = Виды просьб
lawbook-note-kinds = { "" }
lawbook-chapter-measures = Меры помощи
lawbook-note-measures = { "" }
lawbook-chapter-cycles = Жизненные циклы
lawbook-note-cycles = Каждый шаг: что для него сначала требуется, какая статья этого требует и как он действует на сроки.
lawbook-chapter-measure-steps = Что может стать с мерой
lawbook-note-measure-steps = { "" }
lawbook-chapter-letters = Письма, с которых начинаются или которыми прекращаются сроки
lawbook-note-letters = { "" }
lawbook-chapter-guards = Что требуется для шагов
lawbook-note-guards = Обязательное требование останавливает шаг. «В надлежащих случаях»: руководитель может отступить от требования, письменно указав причину. Надлежащая практика ничего не останавливает.
lawbook-chapter-checklists = Что должна содержать просьба
lawbook-note-checklists = Объединяются перечни, подходящие к виду, мерам и правовому основанию. Просьбу задерживают только обязательные пункты.
lawbook-chapter-limits = Сроки
lawbook-note-limits = Здесь нет чисел, которых не дает источник. Правила достоверности C начинают действовать только после проверки ведомством.
lawbook-chapter-grounds = Основания
lawbook-note-grounds = { "" }
lawbook-chapter-profiles = Чего правовое основание требует при отказе или отсрочке
lawbook-note-profiles = Согласно UNCAC 46(7) и UNTOC 18(7) действующий договор о правовой помощи применяется вместо пунктов 9–29, если государства не договорились об ином.
lawbook-chapter-bases = Правовые основания
lawbook-note-bases = Какое государство связано, с какого времени и с какими оговорками, — это сведения самого ведомства, и здесь их нет.
lawbook-chapter-offences = Категории преступлений
lawbook-note-offences = { "" }
lawbook-chapter-lists = Закрытые перечни
lawbook-note-lists = { "" }

lawbook-head-code = Код
lawbook-head-words = Название
lawbook-head-article = Источник
lawbook-head-certainty = Достоверность
lawbook-head-counted = В официальных показателях
lawbook-head-criminal = Уголовное дело
lawbook-head-coercive = Принуждение
lawbook-head-strength = Степень обязательности
lawbook-head-answers = Ответы
lawbook-head-instead = Взамен
lawbook-head-need = Необходимость
lawbook-head-applies = Применяется
lawbook-head-trigger = День 0
lawbook-head-length = Продолжительность
lawbook-head-roll = Если это день отдыха
lawbook-head-nature = Характер
lawbook-head-effect = Когда истекает
lawbook-head-acts = Кто должен действовать
lawbook-head-never = Не может применяться
lawbook-head-reasons-refusal = Причины отказа
lawbook-head-consult-refusal = Консультации до отказа
lawbook-head-consult-grounds = Охватываемые основания
lawbook-head-consult-postponement = Консультации до отсрочки
lawbook-head-reasons-postponement = Причины отсрочки
lawbook-head-use = Ограничение использования
lawbook-head-confidentiality = Конфиденциальность
lawbook-head-sort = Тип
lawbook-head-adopted = Дата принятия
lawbook-head-in-force = Вступление в силу
lawbook-head-profiles = Профиль
lawbook-head-list = Перечень
lawbook-head-from = Из
lawbook-head-to = В
lawbook-head-needs = Что сначала требуется
lawbook-head-approval = Утверждение
lawbook-head-clocks = Действие
lawbook-head-request = Просьба
lawbook-head-letter-way = Письмо
lawbook-head-letter = Вид письма

lawbook-coercive = { $code ->
    [YES] да
    [NO] нет
    [DEPENDS] зависит от обстоятельств
   *[CONSENT] требуется согласие
  }
lawbook-strength = { $code ->
    [HARD] обязательно
    [SOFT] в надлежащих случаях
    [ADVICE] надлежащая практика
   *[NONE] не требуется
  }
lawbook-need = { $code ->
    [MANDATORY] обязательно
    [IF_POSSIBLE] по возможности
    [CONDITIONAL] при условии
    [OPTIONAL] по усмотрению
   *[RECOMMENDED] рекомендуется
  }
lawbook-when = { $code ->
    [COERCIVE] обязательно при принудительной мере
    [SENTENCED] обязательно, если лицо осуждено
    [URGENT] обязательно в срочных случаях
   *[PRESERVED_BEFORE] обязательно, если сохранность данных была обеспечена ранее
  }
lawbook-roll = { $code ->
    [N] не переносится
    [F] вперед
   *[P] назад
  }
lawbook-acts = { $code ->
    [REQUESTING] запрашивающее государство
    [REQUESTED] запрашиваемое государство
    [BOTH] оба государства
    [OTHER] другое государство
    [PROVIDER] поставщик услуг
   *[OFFICE] ведомство
  }
lawbook-family = { $code ->
    [REFUSAL] Отказ в помощи
    [POSTPONEMENT] Отсрочка
    [CONFISCATION] Отказ в конфискации
    [EXTRADITION] Отказ в выдаче
    [PRESERVATION] Отказ в обеспечении сохранности
   *[PROHIBITED] Запрещенные: ни одно государство не вправе на них ссылаться
  }
lawbook-limit = { $code ->
    [DEFAULT] само по себе
    [ON_REQUEST] по просьбе
    [IF_SET] если поставлено условие
   *[NONE] нет
  }
lawbook-basis-sort = { $code ->
    [MULTILATERAL] открыто для всех
    [REGIONAL] региональное
    [EU] Европейский союз
    [BILATERAL] между двумя государствами
    [RECIPROCITY] взаимность
    [DOMESTIC_LAW] внутреннее право
   *[COMITY] международная вежливость
  }

lawbook-length-CD = { $number ->
    [one] { $number } календарный день
    [few] { $number } календарных дня
    [many] { $number } календарных дней
   *[other] { $number } календарного дня
  }
lawbook-length-WD = { $number ->
    [one] { $number } рабочий день
    [few] { $number } рабочих дня
    [many] { $number } рабочих дней
   *[other] { $number } рабочего дня
  }
lawbook-length-M = { $number ->
    [one] { $number } месяц
    [few] { $number } месяца
    [many] { $number } месяцев
   *[other] { $number } месяца
  }
lawbook-length-H = { $number ->
    [one] { $number } час
    [few] { $number } часа
    [many] { $number } часов
   *[other] { $number } часа
  }

lawbook-set-C-MLA = Правовая помощь
lawbook-set-C-ETS30 = Правовая помощь по ETS 30
lawbook-set-C-BANK = Банковские счета
lawbook-set-C-COERC = Принудительные меры
lawbook-set-C-CONF = Конфискация, замораживание и отслеживание
lawbook-set-C-EXT = Выдача
lawbook-set-C-PAR = Предварительный арест
lawbook-set-C-PAR3 = Предварительный арест, упрощенная процедура
lawbook-set-C-SPC = Согласие в связи с принципом конкретности
lawbook-set-C-TRN = Транзит
lawbook-set-C-EEV-PRES = Обеспечение сохранности данных
lawbook-set-C-EEV-ACC = Доступ к хранимым данным
lawbook-set-C-TSP = Передача осужденных лиц
lawbook-set-C-TCP = Передача уголовного производства
