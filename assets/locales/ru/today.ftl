# Today: who is held, what is late, what comes.

today-working = Рабочий день: { $state }.
today-resting = День отдыха: { $state }.
today-days-off = { $count ->
    [one] День отдыха: { $list }.
    [few] Дни отдыха: { $list }.
    [many] Дни отдыха: { $list }.
   *[other] Дни отдыха: { $list }.
}
today-print = Печать дня
today-new = Новая просьба
today-custody = Сроки содержания под стражей
today-held = { $count ->
    [one] { $count } лицо под стражей
    [few] { $count } лица под стражей
    [many] { $count } лиц под стражей
   *[other] { $count } лица под стражей
}
today-held-abroad = под стражей по нашей просьбе: <state/>
today-held-here = под стражей здесь, запрашивает <state/>
today-custody-law = { $article }. Выходные и праздники эти даты не переносят.
today-overdue = Просрочено
today-week = Срок на этой неделе
today-fortnight = Ближайшие две недели
today-aside = Ожидание и поступления
today-waiting = Ждем от других
today-received = Недавно получено
today-ending = Завершается без действий
today-unwatched = Сроки не текут
today-unwatched-why = Открытые дела без даты. Назначьте каждому следующий день.
today-nothing-overdue = Просроченного нет
today-next-date = Ближайшая дата — { $day }: { $what }, { $ref }.
today-no-next-date = В ближайшие две недели дат нет.
today-nobody-waiting = Ответов ни от кого не ждем.
today-nothing-received = В последнее время ничего не поступало.
today-empty = Просьб еще нет
today-empty-why = Перенесите реестр, который вы ведете сейчас, или зарегистрируйте первую просьбу.
today-import = Перенести реестр
today-more = { $count ->
    [one] Еще { $count }
    [few] Еще { $count }
    [many] Еще { $count }
   *[other] Еще { $count }
}
today-tasks = Задачи
today-task-due = срок { $day }
today-task-done = Выполнено
today-task-done-named = Выполнено: { $title }
