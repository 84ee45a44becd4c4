# What binds us to other States: treaties of two, instruments of many, assurances, and what follows from them.

nav-bases = Правовые основания
bases-treaties = Двусторонние договоры
bases-parties = Участие в договорах
bases-assurances = Взаимность
bases-between = Между нами и государством
bases-head-only = Договоры записывает руководитель ведомства.
bases-instrument = Договор
bases-any-instrument = Любой договор
bases-bound = Связано ли
bases-since = С какого дня
bases-from = Связано с
bases-to = Связано до
bases-until = до { $day }
bases-not-known = Неизвестно
bases-source = Источник
bases-source-help = Например: список депозитария, официальный вестник.
bases-checked-on = Дата проверки
bases-checked = Проверено { $day }, { $who }.
bases-never-checked = Никто этого не проверял.
bases-extradition-basis = Принято как основание для выдачи
bases-extradition-basis-help = UNCAC 44(6), UNTOC 16(5): что государство сообщило депозитарию.
bases-territory-help = Только если это не все государство.
bases-central = Назначенный центральный орган
bases-central-help = Как сообщено депозитарию.
bases-stale-only = Только требующее новой проверки
bases-stale-legend = проверить снова
bases-take-back = Отменить окончание
bases-end-empty = Очистите это поле, чтобы отменить окончание.

## Bilateral treaties

treaties-note = Однажды записанный договор действует здесь как право: правовое основание, требования к решениям и сроки.
treaties-none = Двусторонние договоры не записаны.
treaties-none-hint = Руководитель ведомства записывает договор шаг за шагом; больше ничего готовить не нужно.
treaty-new = Записать договор
treaty-edit = Изменить договор
treaty-draft = Двусторонний договор
treaty-failed = Этот договор не удается показать
treaty-saved = Договор сохранен. Зависящие от него сроки посчитаны заново.
treaty-save = Сохранить договор
treaty-next = Следующий шаг
treaty-back = Предыдущий шаг
treaty-steps = Шаги
treaty-standing = Состояние
treaty-standing-IN_FORCE = В силе
treaty-standing-NOT_YET = Еще не в силе
treaty-standing-DENOUNCED = Денонсирован
treaty-denounce = Денонсировать
treaty-denounce-note = С этого дня он больше не связывает. Опирающиеся на него просьбы сохраняют свое основание.
treaty-denounce-on = Денонсирован с
treaty-denounced-on = денонсирован с { $day }
treaty-law = Что из него следует
treaty-live = Что из него следует, по введенному
treaty-live-waits = Нужно еще одно:
treaty-asks = Чего он требует от решений
treaty-starts = Какие сроки он начинает
treaty-starts-none = Собственных нет.
treaty-runs = { $length }, отсчет от: { $event }
treaty-length-CD = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
  }
treaty-length-WD = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
    [many] { $count } рабочих дней
   *[other] { $count } рабочего дня
  }
treaty-length-M = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
  }
treaty-length-H = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
  }
treaty-kept-DEFAULT = всегда конфиденциальна
treaty-kept-ON_REQUEST = конфиденциальна по просьбе
treaty-kept-IF_SET = конфиденциальна, если так сказано в условии
treaty-kept-NONE = не конфиденциальна

treaty-step-parties = Название и даты
treaty-step-parties-lead = С каким государством, под каким названием, с какого времени.
treaty-step-scope = Что охватывает
treaty-step-scope-lead = Виды просьб, статьи о них, каким путем и на каком языке они направляются.
treaty-step-times = Какие сроки устанавливает
treaty-step-times-lead = Чего договор не устанавливает, оставьте пустым: ничего не выдумывается.
treaty-step-bars = Основания для отказа в выдаче
treaty-step-bars-lead = Что договор говорит о гражданах, о политических и налоговых преступлениях и о наказании.
treaty-step-duties = Что нужно для решений
treaty-step-duties-lead = Где договор молчит, считается как обычно в двусторонних договорах.
treaty-step-rest = Расходы, оговорки, источник
treaty-step-rest-lead = Укажите, где и когда вы его прочли: непроверенный договор везде так и помечен.
treaty-state = Другое государство
treaty-code = Краткий код
treaty-code-help = BIL-, затем прописные латинские буквы, цифры и дефисы. Стоит в просьбах и позже не меняется.
treaty-title = Название
treaty-signed = Дата подписания
treaty-in-force = В силе с
treaty-in-force-help = Пусто: еще не в силе.
treaty-text = Где его текст
treaty-kinds = Какие виды просьб охватывает
treaty-ext-articles = Статьи о выдаче
treaty-mla-articles = Статьи о правовой помощи
treaty-articles-help = Как на них ссылаются: 1-21.
treaty-arrest-days = Предварительный арест, дней
treaty-arrest-extra = Дополнительные дни по просьбе
treaty-arrest-extra-help = Считаются от окончания первых.
treaty-arrest-effect = По их истечении лицо
treaty-arrest-from = Дни считаются
treaty-surrender-may = После дня передачи можно освободить: дней
treaty-surrender-must = После дня передачи нужно освободить: дней
treaty-speciality = Окончание защиты после освобождения, дней
treaty-consent = Решение о согласии в связи с принципом конкретности, дней
treaty-count = Как считаются его дни
treaty-count-help = Если никто не проверил, показываются обе даты и отмечается более ранняя.
treaty-count-unknown = Никто не проверил
treaty-nationals = Собственные граждане
treaty-political = Политические преступления
treaty-fiscal = Налоговые преступления
treaty-silent = Договор молчит
treaty-threshold = Наименьший верхний предел наказания, месяцев
treaty-threshold-help = Для преследования: 12 — это один год.
treaty-sentence = Наименьший оставшийся срок, месяцев
treaty-sentence-help = Для исполнения приговора.
treaty-as-usual = Как обычно в двусторонних договорах
treaty-reasons = Указание причин отказа
treaty-consult-refusing = Консультации до отказа
treaty-reasons-postponing = Указание причин отсрочки
treaty-consult-postponing = Консультации до отсрочки
treaty-use = Использование доказательств
treaty-confidentiality = Конфиденциальность просьбы
treaty-costs = Кто несет какие расходы
treaty-checked-help = День, когда вы сверили его с текстом.

## Party status

parties-note = С программой ничего не поставляется: здесь то, что ведомство отметило само, с источником и датой.
parties-new = Отметить участие
parties-edit = Изменить участие
parties-saved = Участие сохранено.
parties-none = По этому запросу ничего не отмечено.
parties-none-hint = Сначала отметьте, связано ли наше государство: без этого ни один договор не может служить основанием просьбы.
parties-cell = { $stale ->
    [yes] { $state }, { $instrument }: { $bound }. Источник: { $source }. Проверено: { $day }, проверить снова.
   *[no] { $state }, { $instrument }: { $bound }. Источник: { $source }. Проверено: { $day }.
  }
parties-cell-none = { $state }, { $instrument }: ничего не отмечено. Отметить.

## Reciprocity

assurances-note = Просьба без договора опирается на них: на наши — в том, о чем просим мы, на их — в том, о чем просят они.
assurances-none = Гарантии не отмечены.
assurances-none-hint = Отметьте гарантию, когда ее дает государство или когда свою даем мы.
assurance-new = Отметить гарантию
assurance-case = Отметить для одного дела
assurance-new-case = Гарантия для { $reference }
assurance-file = Дело
assurance-edit = Изменить гарантию
assurance-edit-of = Изменить: { $text }
assurance-end = Прекратить
assurance-end-of = Прекратить: { $text }
assurance-end-title = До какого дня действует гарантия
assurance-text = Ее формулировка
assurance-text-help = Слово в слово.
assurance-by = Кем дана
assurance-on = Дата
assurance-document = Где она записана
assurance-expires = Действует до
assurance-holds = Действует сегодня
assurance-practice = Как мы поступали прежде
assurance-practice-help = Случаи, когда взаимность соблюдалась или нет.
assurance-saved = Гарантия сохранена.

## Between us and a State

between-note = Какие основания могут нести просьбу, сначала лучшее. Программа предлагает, выбирает человек.
between-choose = Выберите государство.
between-caption = Правовые основания: { $state }
between-count = { $count ->
    [0] Основания неизвестны.
    [one] { $count } основание, сначала лучшее
    [few] { $count } основания, сначала лучшее
    [many] { $count } оснований, сначала лучшее
   *[other] { $count } основания, сначала лучшее
  }
between-none = Ничто из отмеченного не может служить основанием этой просьбы.
between-none-hint = Отметьте участие обоих государств, договор или гарантию взаимности.
