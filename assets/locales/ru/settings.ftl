# Settings: this user, the people, the calendar, the backup.

settings-display = Язык и вид
settings-display-note = Только для вас. Изменения действуют сразу.
settings-digits = Цифры
# same in every language
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩
settings-digits-help = Номера дел и статей всегда пишутся цифрами 0123.
settings-theme = Светлая или темная тема
settings-theme-system = Как в системе
settings-theme-light = Светлая
settings-theme-dark = Темная
settings-contrast = Контраст
settings-contrast-normal = Как в системе
settings-contrast-high = Высокий
settings-passphrase = Парольная фраза
settings-passphrase-note = Ваша парольная фраза открывает хранилище только для вас. Ее смена не затрагивает остальных.
settings-passphrase-current = Нынешняя парольная фраза
settings-passphrase-change = Сменить
settings-passphrase-changed = Парольная фраза изменена.
settings-people = Пользователи и роли
settings-people-note = Каждый входит со своей парольной фразой. Администраторы ведут учетные записи и не могут открывать содержание дел.
settings-person = Имя
settings-role = Роль
settings-unit = Подразделение
settings-unit-help = Дела какого подразделения видит сотрудник. Оставьте пустым, если подразделений нет.
settings-login = Краткое имя
settings-language = Язык
settings-add = Добавить пользователя
settings-added = Пользователь { $name } теперь может войти.
settings-first-passphrase = Первая парольная фраза
settings-first-passphrase-help = Не менее 15 знаков. Попросите сразу ее сменить.
settings-needs-administrator = Пользователей добавляет только администратор.
settings-keeps-administrator = Резервные копии делает только администратор.
settings-needs-head = Это могут сделать только руководитель или администратор.
settings-calendar = Календарь
settings-calendar-note = Рабочие дни, праздники и часовой пояс: { $state }. При его изменении текущие сроки считаются заново.
settings-calendar-saved = Календарь сохранен.
settings-holidays-kept = { $count ->
    [0] Праздники не указаны.
    [one] Сохранен { $count } праздник.
    [few] Сохранено { $count } праздника.
    [many] Сохранено { $count } праздников.
   *[other] Сохранено { $count } праздника.
}
settings-backup = Резервная копия и проверка
settings-backup-note = Один зашифрованный файл со всем содержимым. Храните его на другом устройстве.
settings-backup-last = Последняя резервная копия
settings-backup-none = Еще нет. Если это устройство выйдет из строя, все будет потеряно.
settings-backup-now = Сделать копию сейчас
settings-backup-running = Копирование хранилища
settings-backup-done = Резервная копия записана и проверена: { $name }
settings-verify = Проверить хранилище
settings-verify-note = Читает каждую запись и сверяет подписи, цепочку и таблицы.
settings-verify-running = Проверка каждой записи
settings-verify-done = { $entries ->
    [one] Хранилище цело: проверена { $entries } запись.
    [few] Хранилище цело: проверено { $entries } записи.
    [many] Хранилище цело: проверено { $entries } записей.
   *[other] Хранилище цело: проверено { $entries } записи.
}
settings-verify-broken = <b>Хранилище нарушено.</b> Прекратите работу. Восстановите самую новую резервную копию и сохраните этот список.
settings-about = О программе
settings-about-version = Версия
settings-about-office = Ведомство
settings-about-note = Comity хранит все на этом устройстве и не использует сеть.
