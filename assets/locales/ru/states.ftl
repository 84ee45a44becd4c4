# The States we deal with, and the sheet of one of them.

nav-states = Государства
states-count = { $count ->
    [one] { $count } государство
    [few] { $count } государства
    [many] { $count } государств
   *[other] { $count } государства
  }
states-go = Перейти к государству
states-none = Пока у нас ничего нет ни с одним государством.
states-none-hint = Найдите государство по названию и запишите, что о нем известно.
states-open-in = Они просили нас
states-open-out = Мы просили их
states-of = { $open } открыто из { $all }
states-treaties = Договоры
states-parties = Чем оно связано
states-notes = Наши заметки
states-fresh = Что мы знаем
states-stale = проверить снова
states-checked = проверено за последние двенадцать месяцев
states-oldest = Самая давняя проверка: { $day }
states-print = Печать листа
states-file = Записать в файл
states-written = Лист записан в { $file }.
states-edit = Изменить наши заметки
states-edit-title = Наши заметки: { $state }
states-saved = Заметки сохранены.
states-meet = Все открытые дела
states-ask = Новая исходящая просьба
states-authorities = Его органы в справочнике
states-median = { $count ->
    [one] { $days }, по { $count }
    [few] { $days }, по { $count }
    [many] { $days }, по { $count }
   *[other] { $days }, по { $count }
  }
