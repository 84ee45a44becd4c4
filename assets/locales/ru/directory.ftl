# The directory of authorities, State sheets, treaties, party status, reciprocity, calendars of other States.

## Problems

problem-register-too-many-rows = В этом справочнике слишком много строк. Разделите его на файлы не более чем по 10 000 органов.
problem-number-out-of-range = Укажите число от { $least } до { $most }.
problem-dates-out-of-order = Этот день раньше дня { $before }, который должен быть первым.
problem-treaty-code = «{ $value }» не является кодом договора. Пишите BIL-, затем прописные латинские буквы, цифры и дефисы: BIL-XB-MLA.
problem-code-taken = Код { $code } уже используется. Выберите другой.
problem-code-fixed = Код { $code } стоит в просьбах и больше не может быть изменен.
problem-own-state = Это наше собственное государство. Укажите другое.
problem-other-state = Это относится к другому государству.
problem-noted-already = Это уже отмечено. Измените имеющуюся запись.
problem-authority-retired = Этого органа больше нет. Выберите другой.
problem-cell-not-understood = В ячейке стоит «{ $value }». Здесь программа этого не понимает.
problem-row-twice = Тот же орган уже стоит в строке { $row }.

## Columns of a directory

directory-sheet = Справочник
directory-id = Идентификатор
directory-state = Государство
directory-name = Наименование органа
directory-local_name = Собственное название
directory-competences = Компетенция
directory-channels = Каналы
directory-languages = Принимаемые языки
directory-address = Адрес
directory-phone = Телефон
directory-email = Электронная почта
directory-urgent_contact = Контакт для срочных случаев
directory-territory = Территория
directory-bases = Договоры
directory-verified_on = Дата проверки
directory-verified_by = Кем проверено
directory-verified_how = Способ проверки
directory-remarks = Примечания
directory-retired = Больше не существует
directory-yes = Да

## The State sheet

state-sheet-title = Просьба о помощи: { $state }
state-sheet-as-of = По состоянию на
state-sheet-oldest = Самая давняя проверка приведенных данных
state-sheet-demo = Демонстрация: все данные вымышлены.
state-sheet-stale = Часть данных проверена более двенадцати месяцев назад или не проверялась никогда. Прежде чем на них полагаться, уточните их.
state-sheet-none = Органы не указаны.
state-sheet-authorities = Органы
state-sheet-authority = Орган
state-sheet-competences = Компетенция
state-sheet-channels = Каналы
state-sheet-languages = Языки
state-sheet-contact = Контакты
state-sheet-verified = Проверено
state-sheet-never = никогда
state-sheet-old = более двенадцати месяцев назад
state-sheet-urgent = В срочных случаях:
state-sheet-ways = Каналы и языки
state-sheet-what = Предмет
state-sheet-accepted = Принимается
state-sheet-bases-extradition = Основания для выдачи
state-sheet-bases-assistance = Основания для правовой помощи
state-sheet-basis = Основание
state-sheet-articles = Статьи
state-sheet-reasons = Указание причин отказа
state-sheet-consult = Консультации до отказа
state-sheet-use = Использование доказательств
state-sheet-use-DEFAULT = ограничено предметом просьбы
state-sheet-use-ON_REQUEST = ограничено по просьбе
state-sheet-use-IF_SET = ограничено, если поставлено условие
state-sheet-use-NONE = не ограничено
state-sheet-checked = Проверено
state-sheet-notes = На заметку
state-sheet-arrest = Продолжительность предварительного ареста
state-sheet-days = Дней
state-sheet-effect = Затем
state-sheet-reservations = Оговорки и заявления
state-sheet-text = Текст
state-sheet-assurances = Взаимность
state-sheet-whose = Чья гарантия
state-sheet-ours = Наша
state-sheet-theirs = Другой стороны
state-sheet-kind = Вид
state-sheet-all-kinds = Все виды
state-sheet-until = До
state-sheet-contents = Обязательное для этого государства содержание
state-sheet-e_evidence = Электронные доказательства
state-sheet-special_rules = Особые правила
state-sheet-practice = Практика
state-sheet-remarks = Примечания
state-sheet-record = Наш опыт
state-sheet-record-note = Официальные просьбы, которые вправе видеть читатель. Дней: медиана по исполненным и их число.
state-sheet-direction = Просьбы
state-sheet-asked-us = Обращенные к нам
state-sheet-we-asked = Обращенные нами
state-sheet-all = Все
state-sheet-open = Открыто
state-sheet-overdue = Просрочено
state-sheet-closed = Завершено
state-sheet-refused = Отказано
state-sheet-median = Дней
state-sheet-last-contact = Последний контакт

## The directory on the screen

nav-authorities = Органы
dir-count = { $count ->
    [one] { $count } орган
    [few] { $count } органа
    [many] { $count } органов
   *[other] { $count } органа
  }
dir-search = Поиск в справочнике
dir-new = Новый орган
dir-edit = Изменить запись
dir-any = Любые
dir-competence = Компетентен в
dir-stale = Только требующие проверки
dir-retired-too = И те, которых больше нет
dir-nothing = Подходящих органов нет.
dir-nothing-hint = Ищите без государства или без компетенции.
dir-empty = Органы еще не указаны.
dir-empty-hint = Импортируйте справочник из файла или запишите первый орган.
dir-show-all = Показать весь справочник
dir-saved = Запись сохранена.
dir-failed = Этот орган не удается показать
dir-sheet = Лист государства: { $state }
dir-territory-help = Только если орган действует для части государства.
dir-name-help = Как мы пишем на конверте.
dir-local-name-help = На своем языке и в своей письменности.
dir-urgent-help = Кто отвечает ночью и в праздники, с указанием часов.
dir-bases-help = Для каких договоров назначен. Ни одного: для всех.
dir-verify = Проверить
dir-verify-go = Отметить проверку
dir-verify-how-help = Например: их письмо от 3 марта, звонок, список депозитария.
dir-verified = Проверено { $day }, { $who }: { $how }.
dir-verify-again = Прошло более двенадцати месяцев. Прежде чем полагаться, уточните.
dir-never-verified = Эту запись никто не проверял. Прежде чем полагаться, уточните.
dir-verified-now = Проверка отмечена.
dir-retire = Больше не существует
dir-retire-go = Убрать из использования
dir-retire-note = Орган остается в делах, где он назван, и больше не предлагается.
dir-back = Вернуть
dir-back-go = Вернуть в справочник
dir-back-note = Снова предлагается для новых просьб.
dir-is-retired = Этого органа больше нет. Он не предлагается.

dir-export = Выгрузить справочник
dir-export-go = Записать файл
dir-export-note = Выгружаются все поля, чтобы файл можно было импортировать снова. Органы, которых больше нет, отмечены.
dir-format = Формат
dir-format-xlsx = Книга (xlsx)
dir-format-csv = Простая таблица (csv)
dir-which = Какие органы
dir-which-all = Весь справочник
dir-which-one = Только: { $state }
dir-exported = { $count ->
    [one] { $count } орган записан в { $file }.
    [few] { $count } органа записаны в { $file }.
    [many] { $count } органов записаны в { $file }.
   *[other] { $count } органа записаны в { $file }.
  }

dir-import = Импорт справочника
dir-import-leave = К справочнику
dir-import-note = Книга или простая таблица со столбцами государства, наименования и компетенции. Заголовки выгруженного справочника понимаются на любом языке.
dir-import-would = Что сделает файл
dir-import-done = Что сделал файл
dir-count-new = Новые
dir-count-changed = Изменены
dir-count-unchanged = Без изменений
dir-count-refused = Отклонены
dir-decision-NEW = Новый
dir-decision-CHANGED = Изменен
dir-decision-UNCHANGED = Без изменений
dir-decision-REFUSED = Отклонен
dir-import-competences = Строки без компетенции
dir-import-competences-help = Органы, у которых она не указана, получат эту.
dir-import-again = Повторить пробу
dir-import-run = { $count ->
    [one] Импортировать { $count } орган
    [few] Импортировать { $count } органа
    [many] Импортировать { $count } органов
   *[other] Импортировать { $count } органа
  }
dir-import-none = Импортировать нечего
dir-import-hint = До этого ничего не записывается. Один импорт, при необходимости отменяется целиком.
dir-import-see = Смотреть справочник
dir-import-undo = Отменить импорт
dir-import-undone = Импорт отменен.
dir-import-rows = Строки файла
dir-import-cells = Строка { $row }, слово в слово
