# The history of a file, narrowed to what somebody looks for.

his-filter = Фильтр истории
his-unfilter = Показать всю
his-who = Кто
his-anybody = Кто угодно
his-about = О чем
his-anything = О чем угодно
his-about-file = Дело и его шаги
his-about-deadlines = Сроки
his-about-persons = Лица и преступления
his-about-measures = Меры, доказательства, активы
his-about-promises = Консультации, условия, использование
his-about-letters = Письма и переводы
his-about-access = Доступ и утверждения
his-about-reads = Кто читал
his-from = С какого дня
his-to = По какой день
his-all = Сбросить фильтр
his-shown = { $total ->
    [one] { $count } из { $total } записи
    [few] { $count } из { $total } записей
    [many] { $count } из { $total } записей
   *[other] { $count } из { $total } записи
  }
his-none = Таких записей нет.
his-none-hint = Выберите другие дни, другого человека или другую тему.
his-proposed = Кто предложил: { $user }
his-approved = Кто утвердил: { $user }
his-masked = Что изменено, вам не видно.
