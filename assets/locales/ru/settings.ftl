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
settings-people-note = Каждый входит со своей парольной фразой. Администраторы ведут учетные записи и не могут открывать содержание дел.
settings-person = Имя
settings-role = Роль
settings-unit = Подразделение
settings-unit-help = Дела какого подразделения видит сотрудник. Оставьте пустым, если подразделений нет.
settings-language = Язык
settings-add = Добавить пользователя
settings-added = Пользователь { $name } теперь может войти.
settings-first-passphrase = Первая парольная фраза
settings-first-passphrase-help = Не менее 15 знаков. При первом входе пользователь выбирает собственную.
settings-keeps-administrator = Резервные копии делает только администратор.
settings-calendar-saved = Календарь сохранен.
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

settings-group-own = Ваше
settings-group-office = Ведомство
settings-group-store = Хранилище
settings-users = Пользователи и роли
settings-calendars = Календари и праздники
settings-series = Номера
settings-fields = Поля ведомства
settings-rules = Сроки и нормативы
settings-words = Слова ведомства
settings-training = Учебное ведомство
settings-region = Как принято в
settings-region-help = Месяцы и цифры, как там принято. Сегодня { $day }.
settings-region-plain = Без определенного государства
settings-hijri = Показывать дату хиджры рядом с другой
settings-hijri-help = По календарю Умм аль-Кура. Сроки всегда считаются по другому.
settings-passphrase-changing = Создается новый замок. Это намеренно занимает некоторое время.
settings-open-files = Открытые дела
settings-standing = Доступ
settings-changes = Изменения

user-active = Действует
user-left = Прекращен
user-first-passphrase = Первая парольная фраза
user-edit = Изменить
user-change = Изменить: { $name }
user-changed = { $name }: изменено, действует сразу.
user-role-needed = Выберите хотя бы одну роль.
user-new-passphrase = Новая первая парольная фраза
user-new-passphrase-for = Новая первая парольная фраза: { $name }
user-new-passphrase-go = Задать фразу
user-give-back = Вернуть доступ
user-give-back-to = Вернуть доступ: { $name }
user-admit-note = Передайте ее лично. При следующем входе пользователь выберет собственную, которой больше никто не знает.
user-admitted = Пользователь { $name } теперь может войти с новой парольной фразой.
user-end = Прекратить доступ
user-end-of = Прекратить доступ: { $name }
user-end-note = Доступ прекращается сразу. Сделанное остается в журнале под именем пользователя. Сделанные ранее копии хранилища по-прежнему открываются его парольной фразой.
user-end-files = { $count ->
    [one] За этим пользователем еще { $count } открытое дело. Передайте его затем, чтобы никто не ждал напрасно.
    [few] За этим пользователем еще { $count } открытых дела. Передайте их затем, чтобы никто не ждал напрасно.
    [many] За этим пользователем еще { $count } открытых дел. Передайте их затем, чтобы никто не ждал напрасно.
   *[other] За этим пользователем еще { $count } открытого дела. Передайте их затем, чтобы никто не ждал напрасно.
}
user-end-why = Почему
user-ended = Доступ прекращен: { $name }.
second-head-why = С этим должен согласиться другой руководитель, со своей парольной фразой. Правило ведомства.
second-head = Согласный руководитель
second-head-choose = Выберите руководителя
second-head-passphrase = Парольная фраза этого руководителя
second-head-passphrase-help = Руководитель вводит ее сам за этим рабочим местом. Она доказывает согласие и не сохраняется.

calendars-note = Рабочие дни, праздники и часовые пояса: вашего государства и тех государств, где течет срок или содержится под стражей лицо.
calendars-add = Добавить календарь государства
calendars-state = Государство
calendars-home = Государство ведомства
calendars-this-year = Праздники { $year } г.
calendars-edit-of = Изменить календарь: { $state }
calendars-taken = Календарь уже есть: { $state }. Измените его.
calendars-recount = При сохранении текущие сроки считаются заново.
moon-title = В ожидании луны
moon-note = Укажите, на какой день пришелся каждый праздник. Сроки, которые через него проходят, считаются заново.
moon-that-day = Был этот день
moon-that-day-of = { $state }, { $day }: был этот день
moon-other-day = Другой день
moon-other-day-of = { $state }, { $day }: был другой день
moon-fell-on = На какой день пришелся
moon-confirmed = Отмечено: { $day }.

series-note = Как ваше ведомство пишет номера, которые дает. Уже данные номера остаются как есть.
series-add = Добавить серию
series-none = У вашего ведомства нет своих серий.
series-none-next = Тогда номера пишутся IN-2026-0001 и OUT-2026-0001, каждый год с 1.
series-for = Для
series-pattern = Шаблон
series-next = Следующий номер
series-change = Изменить серию { $pattern }
series-drop = Вывести из использования
series-dropped = Серия больше не используется. Ее номера остаются.
series-register = Реестр
series-kinds = Виды
series-kinds-help = Ни один не отмечен: для всех видов, у которых нет своей серии.
series-pattern-help = Ваши знаки и части в фигурных скобках, которые заполняет программа. Номер должен стоять в шаблоне один раз.
series-tokens = Добавить часть в шаблон
series-token-direction = Реестр
series-token-kind = Вид
series-token-state = Государство
series-token-unit = Подразделение
series-token-desk = Рабочее место
series-token-year = Год
series-token-year-2 = Год, две цифры
series-token-number-4 = Номер, четыре цифры
series-next-is = Следующий номер был бы { $reference }.
series-first = Первый номер
series-first-help = Чтобы продолжить бумажный реестр, напишите номер, следующий за последним.
series-first-wrong = Целое число от 1.
series-continuous = Продолжать из года в год
series-continuous-help = Иначе нумерация каждый год начинается с первого номера.
series-saved = Серия сохранена. Следующий номер будет по ней.
which-both = Входящие и исходящие
which-all-kinds = { $way }, все виды
which-kinds = { $way }: { $kinds }

fields-note = Что ваше ведомство отмечает в делах сверх того, что требует право. Ищется, считается, выгружается.
fields-add = Добавить поле
fields-none = У вашего ведомства нет своих полей.
fields-none-next = Например, код проекта или министерство, которое платит.
fields-label = Название
fields-sort = Содержит
fields-sort-TEXT = Текст
fields-sort-NUMBER = Число
fields-sort-DATE = Дата
fields-sort-YES_NO = Да или нет
fields-sort-CHOICE = Вариант из списка
fields-shown = В формах
fields-required = Запрашивается
fields-optional = Может быть пустым
fields-retired = Не используется
fields-in-register = Также в реестре
fields-change = Изменить поле { $label }
fields-hint = Подсказка
fields-hint-help = Одно предложение для того, кто заполняет.
fields-choices = Варианты
fields-choices-help = По одному в строке, не менее двух.
fields-position = Место среди полей
fields-required-ask = Формы его запрашивают
fields-in-register-ask = Реестр может его показывать
fields-retire-ask = Не используется
fields-retire-help = Формы его больше не показывают. Записанное в делах остается.
fields-saved = Поле { $label } сохранено.

rules-note = Каждый срок со своей статьей. A прочитан в тексте, B — в надежном вторичном источнике, C никто не проверял: такие не действуют, пока их не проверит ваше ведомство.
rules-show = Показать
rules-show-standards = Нормативы ведомства
rules-show-unverified = Не проверены (C)
rules-show-changed = Выбор вашего ведомства
rules-show-law = Установленные правом сроки
rules-show-all = Все
rules-search = Поиск по названию или статье
rules-count = { $count ->
    [one] { $count } срок
    [few] { $count } срока
    [many] { $count } сроков
   *[other] { $count } срока
}
rules-none = Ни одного срока не показано.
rules-none-next = Покажите все или ищите другое слово.
rules-rule = Срок
rules-number = Число
rules-certainty = Достоверность
rules-certainty-A = прочитан в тексте
rules-certainty-B = вторичный источник
rules-certainty-C = не проверен
rules-runs = Начинается сам
rules-on = Да
rules-off = Нет
rules-office-standard = Норматив ведомства
rules-shipped = в программе: { $length }
rules-decided = { $name }, { $day }
rules-change = Изменить { $rule } ({ $code })
rules-counted-from = от: { $event }
rules-source = Источник
rules-kind-of-limit = Что это
rules-from = Считается от
rules-own-number = Число вашего ведомства
rules-own-number-help = В программе: { $length }. Единица остается.
rules-unverified = Этот срок для программы никто не проверял. Укажите, кто в вашем ведомстве какой текст прочел.
rules-how-checked = Как проверено
rules-how-checked-needed = Укажите, как проверено: кто, какой текст, когда.
rules-why = Почему
rules-saved = Сохранено: { $rule }. Действует для сроков, отсчет которых начнется с этого времени.

words-note = Ваше ведомство может выражаться по-своему или исправить слово без новой версии программы. Его слова сразу действуют для всех здесь, на экране и в печати.
words-how-1 = Запишите слова языка в файл.
words-how-2 = Измените в любом редакторе то, что ваше ведомство говорит иначе. Неизмененные строки можно оставить или убрать.
words-how-3 = Выберите файл здесь. Он проверяется построчно, прежде чем что-либо начнет действовать.
words-export = Записать слова в файл
words-choose = Выбрать исправленный файл
words-writing = Запись
words-none = Ваше ведомство говорит все так же, как программа.
words-messages = Сообщения
words-file = Файл
words-taken-in = Введены
words-change = Слова ведомства: { $language }
words-drop = Убрать их
words-exported = Записано: { $name }
words-dropped = Снова слова программы: { $language }.
words-check = Слова из { $name }
words-take-in = Ввести в действие
words-blocked = Исправьте файл и выберите его снова.
words-reading = Чтение файла
words-nothing = В нем ничто не отличается от слов программы.
words-sound = { $changed ->
    [one] Прочитано сообщений: { $read }, все в порядке. Новое говорит { $changed }.
    [few] Прочитано сообщений: { $read }, все в порядке. Новое говорят { $changed }.
    [many] Прочитано сообщений: { $read }, все в порядке. Новое говорят { $changed }.
   *[other] Прочитано сообщений: { $read }, все в порядке. Новое говорят { $changed }.
}
words-faults = { $count ->
    [one] { $count } строка непригодна. Пока она не исправлена, ничего не вводится.
    [few] { $count } строки непригодны. Пока они не исправлены, ничего не вводится.
    [many] { $count } строк непригодны. Пока они не исправлены, ничего не вводится.
   *[other] { $count } строки непригодны. Пока они не исправлены, ничего не вводится.
}
words-faults-list = Что неверно, построчно
words-line = Строка
words-message = Сообщение
words-wrong = Что неверно
words-saved = { $count ->
    [one] Теперь действует { $count } сообщение вашего ведомства.
    [few] Теперь действуют { $count } сообщения вашего ведомства.
    [many] Теперь действуют { $count } сообщений вашего ведомства.
   *[other] Теперь действуют { $count } сообщения вашего ведомства.
}
settings-backup-how-often = Как часто
settings-backup-often = В конце каждого рабочего дня. Записанное после последней копии теряется вместе с этим устройством.
settings-backup-where = Где
settings-backup-places = Не менее чем на двух устройствах, одно из них в другом здании. Без парольной фразы этого ведомства файл никто не прочтет.
settings-backup-back = Как восстановить
settings-backup-restore = На устройстве без ведомства: comityctl restore, с файлом и парольной фразой любого, кто тогда мог войти.
settings-backup-old = { $days ->
    [one] Последней резервной копии { $days } день. Сделайте копию сегодня.
    [few] Последней резервной копии { $days } дня. Сделайте копию сегодня.
    [many] Последней резервной копии { $days } дней. Сделайте копию сегодня.
   *[other] Последней резервной копии { $days } дня. Сделайте копию сегодня.
}
