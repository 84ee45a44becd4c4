# Legal days put right by two.

correct-title = Исправить юридически значимую дату
correct-go = Исправить
correct-lead = Все, что считается от этой даты, считается заново. Прежняя дата остается в истории.
correct-which = Какая дата
correct-day = { $what }: { $day }
correct-to = Какой она должна быть
correct-reason = Почему
correct-reason-hint = Что показывает, что дата отмечена неверно.
correct-needs-day = Сначала выберите дату.
correct-needs-new = Сначала укажите верную дату.
