# Tasks and bring-forward dates.

tasks-title = Задачи
tasks-whose = Чьи задачи
tasks-own = Мои
tasks-all = Всех
tasks-one = Одного коллеги
tasks-ended = И завершенные
tasks-none = Задач нет
tasks-none-why = Что нужно сделать к сроку, стоит здесь и в «Сегодня», с напоминанием заранее.
tasks-count = { $count ->
    [one] { $count } задача
    [few] { $count } задачи
    [many] { $count } задач
   *[other] { $count } задачи
}
tasks-more = { $count ->
    [one] Показать еще { $count }
    [few] Показать еще { $count }
    [many] Показать еще { $count }
   *[other] Показать еще { $count }
}
task-new = Новая задача
task-change = Изменить задачу
task-save = Сохранить задачу
task-saved = Задача сохранена
task-title = Что нужно сделать
task-due = К какому дню
task-remind = Напомнить за столько дней
task-remind-help = С этого дня стоит в «Сегодня».
task-assignee = Кто делает
task-sort = Что это
task-bring-forward-help = В этот день дело возвращается на стол.
task-remarks = Примечания
task-undated = без даты
task-more = Еще о задаче: { $title }
task-drop = Снять
task-drop-title = Снять задачу «{ $title }»
task-drop-why = Почему она не будет сделана
task-dropped = Задача снята
task-done-toast = Выполнено: { $title }
task-done-on = выполнено { $day }
task-dropped-on = снято { $day }
task-add-here = Добавить задачу
