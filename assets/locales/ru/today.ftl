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
today-scope-act = Сегодня: { $scope }
today-all = Показать все ({ $count }): { $what }
today-speciality = Принцип конкретности: продолжать нельзя
today-speciality-why = Предъявлено обвинение, за которое лицо не передавалось. Оно приостановлено, пока другое государство не согласится или не закончится защита.
today-decide = Ждет вас
today-sign = Подписать передачу дел: { $from } — { $to }
today-translations = Ожидаемые переводы
today-mine = Ваши представления
today-away = Отсутствуют
today-away-until = с { $from } по { $to }; замещает { $who }
today-drafts = Начато, не закончено
today-draft-forget = Забыть: { $what }
today-verify = Записи справочника для проверки
today-tasks-due = { $count ->
    [0] срочных нет
    [one] { $count } со сроком
    [few] { $count } со сроком
    [many] { $count } со сроком
   *[other] { $count } со сроком
}
today-tasks-all = Все задачи
today-printed-for = Для: { $who }. { $whose }.
today-printed-some = ({ $shown } из { $count })
today-approve-named = { proposal-approve }: { $what }, { $ref }
today-decline-named = { proposal-decline }: { $what }, { $ref }
today-renew-named = { proposal-renew }: { $what }, { $ref }
today-withdraw-named = { proposal-withdraw }: { $what }, { $ref }
