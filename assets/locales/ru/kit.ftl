# Dates, deadlines and the parts every screen is made of.

date-weekday = { $weekday ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
}
date-weekday-short = { $weekday ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
}
date-month = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
date-month-alone = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
}
date-month-short = { $month ->
    [1] янв.
    [2] февр.
    [3] марта
    [4] апр.
    [5] мая
    [6] июня
    [7] июля
    [8] авг.
    [9] сент.
    [10] окт.
    [11] нояб.
   *[12] дек.
}
date-cell = { NUMBER($day, minimumIntegerDigits: 2) }.{ NUMBER($month, minimumIntegerDigits: 2) }.{ $year }
date-long = { $weekday }, { $day } { $month } { $year } г.
date-full = { $day } { $month } { $year } г.
date-table = { $day } { $month } { $year }
date-short = { $weekday }, { $day } { $month }
date-day-month = { $day } { $month }
date-at = { $day }, { $time }
date-today-at = сегодня, { $time }
date-today = сегодня
date-tomorrow = завтра
date-yesterday = вчера
date-in-days = { $days ->
    [one] через { $days } день
    [few] через { $days } дня
    [many] через { $days } дней
   *[other] через { $days } дня
}
date-days-ago = { $days ->
    [one] { $days } день назад
    [few] { $days } дня назад
    [many] { $days } дней назад
   *[other] { $days } дня назад
}

# The hidden name at the start of each deadline flag.
deadline-form-must = Обязательный срок:
deadline-form-max = Предельный срок:
deadline-form-may = Освобождение возможно с:
deadline-form-floor = Не ранее:
deadline-form-prot = Окончание защиты:
deadline-form-asked = Запрошено к:
deadline-form-target = Наш норматив:
deadline-form-paused = Приостановлен:
deadline-form-met = Завершен:
deadline-form-info = Для сведения:

deadline-due = { $days ->
    [one] <b>{ $days } день</b>, { $day }
    [few] <b>{ $days } дня</b>, { $day }
    [many] <b>{ $days } дней</b>, { $day }
   *[other] <b>{ $days } дня</b>, { $day }
}
deadline-overdue = { $days ->
    [one] опоздание <b>{ $days } день</b>
    [few] опоздание <b>{ $days } дня</b>
    [many] опоздание <b>{ $days } дней</b>
   *[other] опоздание <b>{ $days } дня</b>
}
deadline-past = { $days ->
    [one] прошел <b>{ $days } день</b>
    [few] прошло <b>{ $days } дня</b>
    [many] прошло <b>{ $days } дней</b>
   *[other] прошло <b>{ $days } дня</b>
}
deadline-today = <b>Сегодня</b>
deadline-tomorrow = <b>Завтра</b>
deadline-in-days = { $days ->
    [one] <b>{ $days } день</b>
    [few] <b>{ $days } дня</b>
    [many] <b>{ $days } дней</b>
   *[other] <b>{ $days } дня</b>
}
deadline-max = { $days ->
    [one] остался <b>{ $days } день</b>, { $day }
    [few] осталось <b>{ $days } дня</b>, { $day }
    [many] осталось <b>{ $days } дней</b>, { $day }
   *[other] осталось <b>{ $days } дня</b>, { $day }
}
deadline-max-today = Истекает <b>сегодня</b>
deadline-max-reached = Истек, <b>надо прекратить</b>
deadline-may = с { $day }
deadline-may-in = { $days ->
    [one] через <b>{ $days } день</b>
    [few] через <b>{ $days } дня</b>
    [many] через <b>{ $days } дней</b>
   *[other] через <b>{ $days } дня</b>
}
deadline-may-since = Возможно с { $day }
deadline-floor = Не ранее { $day }
deadline-floor-passed = Можно прекратить, сначала спросите
deadline-protection = До { $day }
deadline-protection-ends = { $days ->
    [0] Истекает <b>сегодня</b>
    [one] Истекает через <b>{ $days } день</b>
    [few] Истекает через <b>{ $days } дня</b>
    [many] Истекает через <b>{ $days } дней</b>
   *[other] Истекает через <b>{ $days } дня</b>
}
deadline-protection-ended = Завершилась { $day }
deadline-asked = Просят к { $day }
deadline-on = { $day }
deadline-paused = Ожидание, { $day }
deadline-met = Соблюден, { $day }
deadline-void = Больше не считается

# Custody ruler
ruler-day = День { $day }
ruler-arrested = { $day }
ruler-arrested-note = арест
ruler-sentence = День { $day } из { $length } после ареста { $date }.
ruler-sentence-max = Предельный срок: { $date }.
ruler-sentence-may = Освобождение возможно с { $date }.
ruler-sentence-target = Наш норматив: { $date }.
ruler-sentence-must = Исполнить не позднее { $date }.
ruler-sentence-alternative = Если день ареста считается, один день может быть потерян: { $date }.
ruler-mark-max = дольше держать под стражей нельзя
ruler-mark-may = возможно освобождение
ruler-mark-target = наш норматив
ruler-mark-must = исполнить
ruler-rule-RIY-PA-30 = освобождение, если нет документов
ruler-rule-RIY-PA-60 = освобождение в любом случае
ruler-rule-MIN-PA-40 = освобождение, если нет документов
ruler-rule-TCP-PA-18 = освобождение, если нет просьбы
ruler-rule-INT-DISPATCH = направить, наш норматив
ruler-mark-alternative = или { $date }, если день ареста считается

# Parts
required-word = обязательно
optional-word = необязательно
choose-one = Выберите
close = Закрыть
cancel = Отмена
back = Назад
save = Сохранить
try-again = Повторить
discard-question = Введенное будет потеряно.
discard = Отбросить
keep-typing = Продолжить ввод
menu-more = Другие действия
incoming = Входящая
outgoing = Исходящая
progress-of = { $done } из { $total }
progress-done = Сделано: { $done }
progress-stop = Остановить
progress-stopping = Остановка
reading-now = Чтение журнала
dismiss = Скрыть
day-typed-help = Например, 16 3 2026 или +5 — через пять дней.
day-not-understood = Это не дата. Пишите 16 3 2026 или +5 — через пять дней.
day-too-early = Слишком ранняя дата. Укажите дату не ранее { $day }.
day-too-late = Слишком поздняя дата. Укажите дату не позднее { $day }.
day-in-future = Эта дата в будущем. Укажите дату не позднее { $day }.
field-needed = Заполните это поле.
table-empty = Показывать нечего
table-row-coming = Читается
problem-law-note = { $article }
yes = Да
no = Нет
combo-none = В списке такого названия нет.
member-none = В списке такого имени нет.

# A form about one row, and choosing several of a list
row-reason = Причина изменения
row-reason-hint = Хранится в истории.
row-nothing = Ничего не изменено.
row-both = Тем временем это изменил кто-то другой. Выберите, что верно.
row-empty = пусто
row-take = Взять другое
row-take-of = Взять другое: { $field }
row-keep = Оставить мое
row-keep-of = Оставить мое: { $field }
row-changed = Тем временем кто-то изменил другие части. Они уже в форме. Сохраните еще раз.
languages-help = Введите название, например французский, или код. Первый язык предпочтительный.
languages-none = Этого языка нет в списке.
chips-remove = Убрать: { $name }
# What is about to be printed.
paper-laying-out = Верстка страниц
paper-pages = { $count ->
    [one] { $count } страница
    [few] { $count } страницы
    [many] { $count } страниц
   *[other] { $count } страницы
}
paper-page = Страница { $number } из { $count }
paper-print = Печать
file-picker-help = Введите номер, имя или слово.
file-picker-none = Дела с таким названием здесь выбрать нельзя.
paper-invented = Вымышлено: на этой странице нет ничего настоящего
