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
