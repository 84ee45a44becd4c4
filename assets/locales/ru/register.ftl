# The register: every request of the office, searched, filtered and sorted.

register-title = Реестр
register-new = Новая просьба
register-import = Импорт
register-search = Поиск в реестре
register-search-hint = Государство, лицо, номер, слова
register-filter = Фильтр
register-count = { $total ->
    [0] Ничего не найдено
    [one] { $total } просьба
    [few] { $total } просьбы
    [many] { $total } просьб
   *[other] { $total } просьбы
  }
register-caption = Просьбы. Стрелки перемещают, Enter открывает, пробел выбирает.
register-select = Выбрать { $reference }
register-selected = { $count ->
    [one] Выбрана { $count }
    [few] Выбрано { $count }
    [many] Выбрано { $count }
   *[other] Выбрано { $count }
  }
register-selected-note = Решения принимаются по каждому делу отдельно, а не по нескольким сразу.
register-clear-selection = Снять выбор

register-col-select = Выбрано
register-col-reference = Номер
register-col-kind = Вид
register-col-state = Государство
register-col-subject = Предмет
register-col-status = Состояние
register-col-day = Дата
register-col-due = Ближайшая дата
register-col-officer = Сотрудник
register-col-outcome = Итог

register-incoming = Входящая
register-outgoing = Исходящая
register-masked = Конфиденциально: не ваше дело
register-no-reference = Без номера
register-no-date = Без даты
register-no-state = Государство неизвестно
register-urgent = Срочная
register-emergency = Экстренная
register-confidential = Конфиденциально

register-filters = Фильтр реестра
register-f-direction = Направление
register-f-any = Любое
register-f-in = Входящие: просят нас
register-f-out = Исходящие: просим мы
register-f-kinds = Вид
register-f-states = Государство
register-f-statuses = Состояние
register-f-officer = Сотрудник
register-f-from = Получены или направлены с
register-f-to = Получены или направлены по
register-f-apply = Показать
register-f-clear = Сбросить все
register-f-backwards = Последний день раньше первого.
register-chips = Действующие фильтры
register-remove = Убрать: { $what }
register-chip-in = входящие
register-chip-out = исходящие
register-chip-open = открытые
register-chip-overdue = просроченные
register-chip-officer = сотрудник { $officer }
register-chip-from = с { $day }
register-chip-to = по { $day }

register-empty = Ни одной просьбы еще не зарегистрировано.
register-empty-hint = Перенесите реестр, который вы ведете сейчас, или зарегистрируйте первую просьбу.
register-nothing = Под эти фильтры ничего не подходит.
register-nothing-hint = Уберите один из фильтров или ищите другие слова.
register-loading = Чтение реестра.
register-failed = Реестр не удалось прочитать.
register-failed-hint = Ничего не потеряно. Повторите попытку.
register-again = Повторить

# Short words of kinds, for the narrow column of the register.
register-kind-EXT = Выдача
register-kind-PAR = Арест
register-kind-TRN = Транзит
register-kind-SPC = Конкретность
register-kind-MLA = Помощь
register-kind-AST = Активы
register-kind-EEV = Эл. док-ва
register-kind-TSP = Осужд.
register-kind-TCP = Произв-во
register-kind-JIT = Группа
register-kind-SIT = Методы
register-kind-TMP = Под стражей
register-kind-CIV = Гражданское
register-kind-SPO = Сведения
register-kind-INF = Неофиц.
register-kind-ENF = Исполнение
register-kind-AUT = Преследование

problem-view-twice = Представление с таким названием уже есть: { $name }.

register-count-more = Более { $total } просьб
register-more = { $total }+
register-everything = весь реестр
register-menu = Список
register-undo = Отменить
register-paste = Вставить строки из таблицы
register-show-view = Показать вид: { $view }

register-views = Сохраненные виды
view-OPEN = Все открытые дела
view-MINE = Мои открытые дела
view-CUSTODY = Под стражей
view-OVERDUE = Просрочено
view-WAITING = Ждем от других
view-CONSULTING = Идут консультации
view-FREEZES = Истекает замораживание
view-EVIDENCE = Электронные доказательства

register-view-open = Сохранить этот вид…
register-view-edit = Изменить этот вид…
register-view-drop = Удалить этот вид
register-view-back = Показать вид, как сохранен
register-view-new = Сохранить этот вид
register-view-change = Изменить этот вид
register-view-lead = Фильтры, искомые слова, порядок и столбцы хранятся под одним названием.
register-view-name = Название вида
register-view-shared = Предложить всему ведомству
register-view-shared-help = Каждый видит только те дела, которые ему доступны.
register-view-save = Сохранить вид
register-view-saved = Вид «{ $name }» сохранен.
register-view-dropped = Вид «{ $name }» удален.

register-col-direction = Направление
register-col-person = Лицо
register-col-outcome-day = Дата итога
register-col-their-reference = Их номер
register-col-authority = Орган
register-col-urgency = Срочность
register-col-sensitivity = Конфиденциальность

register-columns-open = Столбцы…
register-columns = Столбцы реестра
register-columns-lead = Отметьте, что показывать. Alt со стрелкой вверх или вниз перемещает столбец. Только для вас.
register-columns-column = Столбец
register-columns-width = Ширина
register-columns-width-of = Ширина: { $column }
register-columns-order = Порядок
register-columns-earlier = Переместить вперед: { $column }
register-columns-later = Переместить назад: { $column }
register-columns-moved = { $column } — место { $place }.
register-columns-usual = Как было вначале
register-columns-go = Показать эти столбцы
register-width-narrow = Узкий
register-width-usual = Обычный
register-width-wide = Широкий
register-width-widest = Очень широкий

register-f-marks = Только просьбы, которые
register-f-mine = веду я
register-f-untaken = еще без сотрудника
register-f-held = касаются лица под стражей
register-f-waiting = ждут других
register-f-consulting = в стадии консультаций
register-f-freezes = с замораживанием, истекающим в течение месяца
register-f-unwatched = без единой даты
register-f-measures = Мера
register-f-roles = Есть лицо в роли
register-f-outcomes = Итог
register-f-urgencies = Срочность
register-f-due-from = Ближайшая дата с
register-f-due-to = Ближайшая дата по
register-f-own = Поля ведомства
register-f-own-all = Все просьбы
register-f-own-any = Любое значение
register-chip-mine = мои
register-chip-untaken = без сотрудника
register-chip-held = под стражей
register-chip-waiting = ждут других
register-chip-consulting = консультации
register-chip-freezes = истекает замораживание
register-chip-unwatched = без даты
register-chip-due-from = ближайшая дата с { $day }
register-chip-due-to = ближайшая дата по { $day }
register-chip-own = { $label }: { $value }
register-chip-own-any = { $label }: любое значение

register-bulk = Выбранные просьбы
register-select-all = Выбрать весь список
register-copy-table = Копировать как таблицу
register-print-selected = Печать выбранного…
register-export-selected = Выгрузить выбранное…
register-assign = Дать сотруднику…
register-assign-title = { $count ->
    [one] Дать сотруднику { $count } просьбу
    [few] Дать сотруднику { $count } просьбы
    [many] Дать сотруднику { $count } просьб
   *[other] Дать сотруднику { $count } просьбы
  }
register-assign-to = Кому
register-assign-why = Причина
register-assign-why-help = Стоит в истории каждого дела.
register-assign-go = Дать
register-assigned = { $count ->
    [0] Ничего не изменилось: их уже ведет { $officer }.
    [one] Просьб передано: { $count }. Ведет { $officer }.
    [few] Просьб передано: { $count }. Ведет { $officer }.
    [many] Просьб передано: { $count }. Ведет { $officer }.
   *[other] Просьб передано: { $count }. Ведет { $officer }.
  }
register-hand = Передать…
register-hand-title = { $count ->
    [one] Передать { $count } просьбу
    [few] Передать { $count } просьбы
    [many] Передать { $count } просьб
   *[other] Передать { $count } просьбы
  }
register-hand-from = Передает { $officer }. Дела переходят, когда подписали оба; закрытые остаются.
register-hand-several = Эти дела ведут разные сотрудники. Передает один: выберите дела одного.
register-hand-nobody = У этих дел еще нет сотрудника. Дайте их сотруднику.
register-hand-to = Кому
register-hand-day = Дата
register-hand-why = Причина
register-hand-go = Начать передачу дел

register-export-open = Выгрузить…
register-export-title = Выгрузить этот список
register-export-title-selected = { $count ->
    [one] Выгрузить { $count } просьбу
    [few] Выгрузить { $count } просьбы
    [many] Выгрузить { $count } просьб
   *[other] Выгрузить { $count } просьбы
  }
register-export-file = реестр
register-export-format = Файл
register-export-xlsx = Книга (XLSX)
register-export-csv = Текст с запятыми (CSV)
register-export-every = Все столбцы
register-export-every-help = Иначе показанные столбцы в их порядке.
register-export-language = Язык слов
register-export-masked = Недоступные вам дела не выгружаются. Выгрузка отмечается в журнале аудита.
register-export-writing = Запись файла
register-export-go = Выгрузить
register-exported = { $count ->
    [one] { $count } просьба записана в { $file }.
    [few] { $count } просьбы записаны в { $file }.
    [many] { $count } просьб записано в { $file }.
   *[other] { $count } просьбы записано в { $file }.
  }

register-print-open = Печать…
register-print = Печать реестра
register-print-what = Что
register-print-list = Этот список с показанными столбцами
register-print-rows = { $count ->
    [one] Выбранная просьба ({ $count })
    [few] Выбранные просьбы ({ $count })
    [many] Выбранные просьбы ({ $count })
   *[other] Выбранные просьбы ({ $count })
  }
register-print-year = Целый год с закрывающей записью
register-print-which = Год
register-print-year-in = { $year }, входящие ({ $count })
register-print-year-out = { $year }, исходящие ({ $count })
register-print-year-note = В порядке внесения, как в бумажном реестре.
register-print-note = Не более { $most } просьб за один раз.
register-print-reading = Чтение строк
register-print-go = Показать страницы
register-paper-title = Реестр: { $office }
register-paper-lead = { $what }. Напечатано { $day }. Записей: { $count }.
register-paper-cut = Список длиннее этой печати. Сузьте его или печатайте по годам.
register-paper-number = №
register-paper-end = { $count ->
    [one] Конец списка: { $count } запись.
    [few] Конец списка: { $count } записи.
    [many] Конец списка: { $count } записей.
   *[other] Конец списка: { $count } записи.
  }
register-closing-in = { $count ->
    [one] Реестр входящих просьб за { $year } г. закрыт, в нем { $count } запись: { $first }.
    [few] Реестр входящих просьб за { $year } г. закрыт, в нем { $count } записи, первая { $first }, последняя { $last }.
    [many] Реестр входящих просьб за { $year } г. закрыт, в нем { $count } записей, первая { $first }, последняя { $last }.
   *[other] Реестр входящих просьб за { $year } г. закрыт, в нем { $count } записи, первая { $first }, последняя { $last }.
  }
register-closing-out = { $count ->
    [one] Реестр исходящих просьб за { $year } г. закрыт, в нем { $count } запись: { $first }.
    [few] Реестр исходящих просьб за { $year } г. закрыт, в нем { $count } записи, первая { $first }, последняя { $last }.
    [many] Реестр исходящих просьб за { $year } г. закрыт, в нем { $count } записей, первая { $first }, последняя { $last }.
   *[other] Реестр исходящих просьб за { $year } г. закрыт, в нем { $count } записи, первая { $first }, последняя { $last }.
  }
register-closing-running = { $direction ->
    [OUT] Реестр исходящих просьб за { $year } г., состояние на { $day }: записей { $count }, первая { $first }, последняя { $last }. Год не закончен.
   *[other] Реестр входящих просьб за { $year } г., состояние на { $day }: записей { $count }, первая { $first }, последняя { $last }. Год не закончен.
  }
register-closing-partial = { $direction ->
    [OUT] Что доступно пользователю { $who } в реестре исходящих просьб за { $year } г. на { $day }: записей { $count }, первая { $first }, последняя { $last }. Это не весь реестр.
   *[other] Что доступно пользователю { $who } в реестре входящих просьб за { $year } г. на { $day }: записей { $count }, первая { $first }, последняя { $last }. Это не весь реестр.
  }
register-closing-masked = { $count ->
    [one] Из них { $count } конфиденциальная, показана без сведений.
    [few] Из них { $count } конфиденциальные, показаны без сведений.
    [many] Из них { $count } конфиденциальных, показаны без сведений.
   *[other] Из них { $count } конфиденциальной, показано без сведений.
  }
register-closing-place = Место и дата
register-closing-name = Имя и должность
register-closing-signature = Подпись
register-f-is-open = открыты
register-f-is-overdue = просрочены
register-copy-rows = Копировать как строки
register-rows-copied = { $count ->
    [one] Скопирована { $count } строка. Вставьте ее в таблицу.
    [few] Скопировано { $count } строки. Вставьте их в таблицу.
    [many] Скопировано { $count } строк. Вставьте их в таблицу.
   *[other] Скопировано { $count } строки. Вставьте их в таблицу.
  }
register-columns-first = Всегда первый.
