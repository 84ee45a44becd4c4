# Files that pass from one officer to another; who is away and who stands in.

nav-handovers = Передача дел
handovers-title = Передача дел и отсутствие
handovers-list = Передачи дел
handovers-ended = { $count ->
    [one] Также { $count } завершенная
    [few] Также { $count } завершенные
    [many] Также { $count } завершенных
   *[other] Также { $count } завершенной
}
handovers-none = Передачи дел сейчас нет
handovers-none-why = Когда сотрудник уходит или меняет место, передача перечисляет его открытые дела; подписывают оба, и дела переходят.
handovers-more = { $count ->
    [one] Показать еще { $count }
    [few] Показать еще { $count }
    [many] Показать еще { $count }
   *[other] Показать еще { $count }
}
handover-begin = Начать передачу дел
handover-begin-go = Составить список
handover-begin-all = В список войдет каждое открытое дело сотрудника. Ничего не переходит, пока не подписали оба.
handover-begin-some = { $count ->
    [one] В список войдет { $count } выбранное дело. Ничего не переходит, пока не подписали оба.
    [few] В список войдут { $count } выбранных дела. Ничего не переходит, пока не подписали оба.
    [many] В список войдут { $count } выбранных дел. Ничего не переходит, пока не подписали оба.
   *[other] В список войдут { $count } выбранного дела. Ничего не переходит, пока не подписали оба.
}
handover-from = Кто передает
handover-to = Кто принимает
handover-day = С какого дня
handover-day-help = День, с которого передача действует.
handover-why = Почему
handover-from-to = Передает { $from }, принимает { $to }
handover-from-day = с { $day }
handover-files = { $count ->
    [one] { $count } дело
    [few] { $count } дела
    [many] { $count } дел
   *[other] { $count } дела
}
handover-wants-you = Нужна ваша подпись
handover-gives = Передает { $who }
handover-takes = Принимает { $who }
handover-not-signed = еще не подписано
handover-signed-on = подписано { $day }
handover-signed-for = подписано { $day }, { $who }, так как сотрудника уже нет
handover-notes-help = Напишите о каждом деле, что должен знать следующий сотрудник. С заметкой { $noted } из { $files }.
handover-list = Дела этой передачи
handover-masked = Конфиденциально: не ваше дело
handover-no-clock = Сроки не текут
handover-next = { $day }: { $what }
handover-stayed = Тем временем перешло к другому и осталось там.
handover-note = Что должен знать следующий сотрудник о { $ref }
handover-note-kept = сохранено
handover-no-note = Без заметки.
handover-more = { $count ->
    [one] Показать еще { $count } дело
    [few] Показать еще { $count } дела
    [many] Показать еще { $count } дел
   *[other] Показать еще { $count } дела
}
handover-sign = Подписать передачу дел
handover-sign-go = Подписать
handover-sign-give = { $files ->
    [one] Вы подписываете, что передаете { $files } дело. Оно перейдет, когда подпишет и { $to }.
    [few] Вы подписываете, что передаете { $files } дела. Они перейдут, когда подпишет и { $to }.
    [many] Вы подписываете, что передаете { $files } дел. Они перейдут, когда подпишет и { $to }.
   *[other] Вы подписываете, что передаете { $files } дела. Они перейдут, когда подпишет и { $to }.
}
handover-sign-give-last = { $files ->
    [one] Вы подписываете, что передаете { $files } дело. Оно перейдет сразу: подпись { $to } уже есть.
    [few] Вы подписываете, что передаете { $files } дела. Они перейдут сразу: подпись { $to } уже есть.
    [many] Вы подписываете, что передаете { $files } дел. Они перейдут сразу: подпись { $to } уже есть.
   *[other] Вы подписываете, что передаете { $files } дела. Они перейдут сразу: подпись { $to } уже есть.
}
handover-sign-take = { $files ->
    [one] Вы подписываете, что принимаете { $files } дело. Оно перейдет, когда подпишет и { $from }.
    [few] Вы подписываете, что принимаете { $files } дела. Они перейдут, когда подпишет и { $from }.
    [many] Вы подписываете, что принимаете { $files } дел. Они перейдут, когда подпишет и { $from }.
   *[other] Вы подписываете, что принимаете { $files } дела. Они перейдут, когда подпишет и { $from }.
}
handover-sign-take-last = { $files ->
    [one] Вы подписываете, что принимаете { $files } дело. Оно ваше сразу: подпись { $from } уже есть.
    [few] Вы подписываете, что принимаете { $files } дела. Они ваши сразу: подпись { $from } уже есть.
    [many] Вы подписываете, что принимаете { $files } дел. Они ваши сразу: подпись { $from } уже есть.
   *[other] Вы подписываете, что принимаете { $files } дела. Они ваши сразу: подпись { $from } уже есть.
}
handover-sign-for = { $from } больше здесь не работает. Вы подписываете вместо него как руководитель.
handover-signed = Подписано
handover-done = { $files ->
    [one] { $files } дело перешло: { $to }
    [few] { $files } дела перешли: { $to }
    [many] { $files } дел перешло: { $to }
   *[other] { $files } дела перешло: { $to }
}
handover-cancel = Отказаться от передачи
handover-cancel-go = Отказаться
handover-cancel-why = Дела остаются на месте. Список и заметки остаются в журнале.
handover-cancelled = Передача дел отменена
handover-print = Печать списка
handover-col-file = Дело
handover-col-runs = Текущие сроки
handover-col-note = Что должен знать следующий сотрудник

absence-title = Отсутствие и замещение
absence-none = Никто не отсутствует и, насколько известно ведомству, не будет.
absence-new = Отметить отсутствие
absence-change = Изменить отсутствие
absence-change-short = Изменить
absence-change-named = { absence-change-short }: { $who }
absence-save = Сохранить отсутствие
absence-saved = Отсутствие сохранено
absence-who = Кто отсутствует
absence-from = С
absence-to = По
absence-delegate = Кто замещает
absence-delegate-help = В это время видит и ведет эти дела.
absence-why = Почему
absence-why-help = Видно обоим и руководителям.
absence-now = сейчас отсутствует
absence-end = Уже на месте
absence-take-back = Отозвать
absence-end-named = { absence-end }: { $who }
absence-take-back-named = { absence-take-back }: { $who }
absence-ended = Отсутствие завершено: { $who }
absence-acts = Что можно сделать
