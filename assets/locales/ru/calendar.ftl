# The calendar of deadlines, the printed list of them, and the Islamic calendar beside the other one.

nav-calendar = Календарь
calendar-month-view = Месяц
calendar-week-view = Неделя
calendar-agenda-view = Ближайшие дни
calendar-look = Как показать дни
calendar-whose = Чьи дни отдыха
calendar-both = Оба
calendar-to-today = Сегодня
calendar-previous = Раньше
calendar-next = Позже
calendar-span = { $from } – { $to }
calendar-is-today = сегодня
calendar-holiday = праздник
calendar-holiday-short = праздник { $states }
calendar-holiday-in = праздник: { $state }
calendar-weekend-in = выходной: { $state }
calendar-things = { $count ->
    [0] ничего нет
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
calendar-more = { $count ->
    [one] еще { $count }
    [few] еще { $count }
    [many] еще { $count }
   *[other] еще { $count }
}
calendar-more-named = { $count ->
    [one] еще { $count }, { $day }
    [few] еще { $count }, { $day }
    [many] еще { $count }, { $day }
   *[other] еще { $count }, { $day }
}
calendar-masked = Конфиденциально: не ваше дело
calendar-of-person = { $person }: { $what }
calendar-translation = Ждем перевод
calendar-late = Просрочено
calendar-late-more = { $count ->
    [one] Показать еще { $count }
    [few] Показать еще { $count }
    [many] Показать еще { $count }
   *[other] Показать еще { $count }
}
calendar-nothing = С { $from } по { $to } ничего не истекает.
calendar-day-close = Закрыть день
calendar-day-empty = В этот день ничего не истекает.
calendar-away = { $who } отсутствует; замещает { $instead }.
calendar-task-add = Новая задача
calendar-grey = Серое: выходной или праздник ({ $states }). Даты содержания под стражей, сохранности и освобождения остаются на своем дне; наши нормативы переходят на рабочий день.
calendar-side = Обозначения, более поздние даты и открытый день
calendar-key = Что означают знаки
calendar-key-must = Обязательный срок
calendar-key-must-why = Наша обязанность, к этому дню
calendar-key-max = Предельный срок
calendar-key-max-why = Стена. Превысить нельзя
calendar-key-may = Освобождение возможно с
calendar-key-may-why = Дверь. Возможно, но не обязательно
calendar-key-floor = Не ранее
calendar-key-floor-why = Нижний предел. Само ничего не кончается
calendar-key-prot = Окончание защиты
calendar-key-prot-why = Принцип конкретности, неприкосновенность
calendar-key-asked = Запрошено к
calendar-key-asked-why = Предложенный кем-то день
calendar-key-target = Наш норматив
calendar-key-target-why = Правило ведомства, не право
calendar-key-paused = Ожидание
calendar-key-paused-why = Очередь другого государства
calendar-key-met = Завершен
calendar-key-met-why = Соблюден, на день срока
calendar-key-task = Задача
calendar-key-task-why = Что кто-то должен сделать к этому дню
calendar-key-translation = Перевод
calendar-key-translation-why = Нужен от переводчика к этому дню
calendar-later = После { $day }
calendar-filter = Фильтр
calendar-filtered = Что показано
calendar-filter-drop = Убрать: { $what }
calendar-filter-done = Показать
calendar-filter-none = Показать все
calendar-natures = Виды дат
calendar-kinds = Виды просьб
calendar-states = Другие государства
calendar-theirs = Чей календарь рядом с нашим
calendar-theirs-help = Его выходные и праздники показаны в режиме «Оба».
calendar-theirs-first = Первое
calendar-open-only = Не показывать сделанное
calendar-print = Печать перечня сроков

scope-whose = Чьи дела
scope-MINE = Мои
scope-UNIT = Мое подразделение
scope-ALL = Все, что мне видны

deadlines-title = Сроки с { $from } по { $to }
deadlines-order = Порядок
deadlines-by-day = По датам
deadlines-by-officer = По сотрудникам
deadlines-from = С
deadlines-to = По
deadlines-late = Просроченное
deadlines-late-with = В начале
deadlines-late-without = Не включать
deadlines-reversed = Последний день раньше первого.
deadlines-days-missing = Укажите первый и последний день.
deadlines-reading = Чтение сроков
deadlines-show = Показать страницы
deadlines-printed = { $count ->
    [one] На { $day }: { $count } срок
    [few] На { $day }: { $count } срока
    [many] На { $day }: { $count } сроков
   *[other] На { $day }: { $count } срока
}
deadlines-no-officer = Еще ни за кем

hijri-month = { $month ->
    [1] мухаррам
    [2] сафар
    [3] раби-уль-авваль
    [4] раби-уль-ахир
    [5] джумад-уль-авваль
    [6] джумад-уль-ахир
    [7] раджаб
    [8] шаабан
    [9] рамадан
    [10] шавваль
    [11] зуль-каада
   *[12] зуль-хиджжа
}
hijri-day = { $day } { $month } { $year }
hijri-first = { $day } { $month }
hijri-month-year = { $month } { $year }
hijri-span = { $first } – { $last }
