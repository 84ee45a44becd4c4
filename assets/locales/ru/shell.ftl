# The frame round every screen: navigation, search, status bar.

# same in every language
product-name = Comity
skip-to-content = К содержанию
main-navigation = Основное меню
nav-today = Сегодня
nav-register = Реестр
nav-statistics = Статистика
nav-import = Импорт
nav-settings = Настройки
nav-office = Ведомство
nav-to-do = { $count ->
    [one] { $count } задача к исполнению
    [few] { $count } задачи к исполнению
    [many] { $count } задач к исполнению
   *[other] { $count } задачи к исполнению
}
nav-open-files = { $count ->
    [one] { $count } открытое дело
    [few] { $count } открытых дела
    [many] { $count } открытых дел
   *[other] { $count } открытого дела
}
find-prompt = Найти дело, лицо или команду
find-type = Введите номер, имя в любой письменности или слово
find-none = Подходящих дел нет.
find-files = Дела
find-results = { $count ->
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}
user-and-role = <b>{ $name }</b>, { $role }
theme-switch = Светлая или темная тема
language-switch = Язык
lock-now = Заблокировать
lock-why-idle = Заблокировано после десяти минут бездействия.
status-calendar = Календарь: { $state }, { $zone }
status-offline = Без сети
status-saved = Сохранено: { $time }
status-backup = Резервная копия: { $time }
status-no-backup = Резервной копии еще нет
demo-banner = <b>Демонстрационное ведомство.</b> Все дела и лица вымышлены.
rolled-back-banner = { $missing ->
    [one] <b>Запись невозможна.</b> В хранилище недостает { $missing } ранее сохраненного изменения: возможно, возвращена более старая копия. Восстановите самую новую резервную копию.
    [few] <b>Запись невозможна.</b> В хранилище недостает { $missing } ранее сохраненных изменений: возможно, возвращена более старая копия. Восстановите самую новую резервную копию.
    [many] <b>Запись невозможна.</b> В хранилище недостает { $missing } ранее сохраненных изменений: возможно, возвращена более старая копия. Восстановите самую новую резервную копию.
   *[other] <b>Запись невозможна.</b> В хранилище недостает { $missing } ранее сохраненных изменений: возможно, возвращена более старая копия. Восстановите самую новую резервную копию.
}
desk-unreachable = Журнал недоступен
desk-unreachable-next = Ничего не изменено. Закройте окно и откройте его снова; если это повторится, сообщите администратору.
opening-now = Открытие

# The palette, the acts of every screen, and their keys.
find-persons = Лица
find-here = На этом экране
find-everywhere = Везде
act-new-request = Новая просьба
act-paste = Вставить строки из таблицы
act-keys = Показать клавиши
act-next-part = К следующей части окна
act-last-part = К предыдущей части окна
act-back = Назад
nav-help = Справка
keys-title = Клавиши
keys-here = На этом экране
keys-everywhere = На всех экранах
keys-in-lists = В списках и таблицах
keys-move = Строка выше, строка ниже
keys-screenful = Экран вверх, вниз
keys-ends = Первая строка, последняя строка
keys-open = Открыть
keys-select = Выбрать
keys-extend = Расширить выбор
keys-all = Выбрать все
keys-leave = Очистить, закрыть, вернуться
keys-print = Печать списка клавиш
# same in every language
key-enter = Enter
# same in every language
key-escape = Esc
key-space = Пробел
# same in every language
key-up = ↑
# same in every language
key-down = ↓
# same in every language
key-home = Home
# same in every language
key-end = End
# same in every language
key-page-up = Page Up
# same in every language
key-page-down = Page Down
# same in every language
key-delete = Delete
