# Who may see a file, who works it, whether it can be kept confidential.

grant-title = Кто может видеть это дело
grant-go = Открыть доступ
grant-lead = Ответственный сотрудник, его подразделение и руководители видят дело по своим правам. Здесь оно открывается кому-то еще.
grant-none = Больше ни для кого не открыто.
grant-line = Открыл(а) { $person } { $day }
grant-line-until = Открыл(а) { $person } { $day }, до { $until }
grant-for = Для кого
grant-until = До
grant-why = Почему
grant-needs = Сначала выберите человека и напишите причину.
grant-head-only = Дела для других открывает руководитель.
grant-shut = Закрыть доступ
grant-shut-for = Закрыть доступ: { $person }
grant-ended = Завершено
assign-title = Передать дело сотруднику
assign-go = Передать
assign-now = Сейчас дело ведет { $person }.
assign-why = Почему
assign-needs = Сначала выберите сотрудника.
assign-done = Теперь дело ведет { $person }.
conf-title = Конфиденциальность
conf-go = Отметить
conf-stand = Можно ли ее сохранить, как просят?
# same in every language
conf-article = UNCAC 46(20), ETS 185 27(8)
# the same word as in English
conf-stand-is = { $stand ->
    [CAN_KEEP] Можно сохранить
    [CANNOT_KEEP] Нельзя сохранить
   *[SENDER_TOLD] Нельзя сохранить, другая сторона уведомлена
  }
conf-stand-means = { $stand ->
    [CAN_KEEP] Работа по делу продолжается.
    [CANNOT_KEEP] Другую сторону нужно незамедлительно уведомить. Создается задача на следующий рабочий день.
   *[SENDER_TOLD] Сначала зарегистрируйте письмо, которым ее уведомили. Исполнение ждет ее ответа.
  }
conf-needs = Сначала выберите, можно ли ее сохранить.
conf-open = Еще никто не отметил, можно ли сохранить конфиденциальность.
conf-note = Отметить
