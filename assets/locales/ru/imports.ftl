# Import: bringing in the register an office keeps today. First a rehearsal, then the import, then a way back.

import-title = Импорт реестра
import-lead = Ничто не попадет в реестр, пока вы строка за строкой не увидите, что произойдет.
import-steps = Шаги импорта
import-step-file = Файл
import-step-columns = Столбцы
import-step-rehearsal = Проба
import-step-done = Результат

import-choose = Выбрать файл
import-choose-other = Выбрать другой файл
import-kinds = Книга Excel или CSV. Листы, строки заголовков, даты, разделители и кодировки распознаются.
import-file = Файл: { $file }
import-no-file = Файл не выбран.

import-reading = { $step ->
    [READING] Чтение файла.
    [CHECKING] Проверка строк.
    [WRITING] Запись просьб.
   *[VERIFYING] Сверка.
  }
import-cancelled = Остановлено. Ничего не записано.

import-columns-lead = Так программа читает столбцы. Исправьте неверное; дальше ничего не угадывается.
import-sheet = Лист { $sheet }
import-sheet-only = В файле одна таблица
import-sheet-use = Читать этот лист
import-sheet-header = Заголовок в строке { $row }
import-sheet-header-rows = Заголовок в строках { $from }–{ $to }
import-sheet-direction = Направление всего листа
import-sheet-left = Не реестр: пропущен
import-column = Столбец
import-column-header = Заголовок в файле
import-column-sample = Образец
import-column-means = Означает
import-column-sure = Уверенность
import-sure-high = точно
import-sure-low = проверьте
import-unnamed = Столбец { $number }, без заголовка
import-not-read = Не читается; хранится с просьбой
import-edited = Изменено вами
import-reset = Вернуть предложенное

import-saved = Сохраненные способы чтения
import-saved-pick = Выберите способ
import-save-name = Название этого способа чтения
import-save = Сохранить способ
import-saved-as = Сохранено как «{ $name }».
import-save-needs-name = Сначала дайте ему название.

import-rehearse = Провести пробу
import-rehearse-hint = Пока ничего не записывается.
import-run = { $count ->
    [one] Импортировать { $count } просьбу
    [few] Импортировать { $count } просьбы
    [many] Импортировать { $count } просьб
   *[other] Импортировать { $count } просьбы
  }
import-run-none = Импортировать нечего
import-run-hint = Один импорт, при необходимости отменяется целиком. Каждая ячейка хранится слово в слово с ее просьбой.
import-back = К столбцам

import-result = Что произойдет
import-result-done = Что произошло
import-count-imported = { $count ->
    [one] станет просьбой
    [few] станут просьбами
    [many] станут просьбами
   *[other] станут просьбами
  }
import-count-imported-done = { $count ->
    [one] стала просьбой
    [few] стали просьбами
    [many] стали просьбами
   *[other] стали просьбами
  }
import-count-attached = { $count ->
    [one] приложена как письмо
    [few] приложены как письма
    [many] приложены как письма
   *[other] приложены как письма
  }
import-count-rejected = отклонено
import-count-warned = с предупреждением
import-count-not-rows = не записи: названия, заголовки, итоги
import-count-duplicates = { $count ->
    [one] группа возможных дублей
    [few] группы возможных дублей
    [many] групп возможных дублей
   *[other] группы возможных дублей
  }

import-rows = Строки
import-rows-caption = Строки файла и что с ними станет
import-show = Показать
import-only-all = Все
import-only-import = Станут просьбами
import-only-reject = Отклонены
import-only-warned = С предупреждением
import-only-attach = Приложены
import-rows-count = { $total ->
    [0] Таких строк нет
    [one] { $total } строка
    [few] { $total } строки
    [many] { $total } строк
   *[other] { $total } строки
  }
import-col-where = Строка
import-col-decision = Решение
import-col-why = Почему
import-col-reference = Номер
import-col-kind = Вид
import-col-state = Государство
import-col-day = Дата
import-col-person = Лицо
import-col-status = Состояние
import-where = { $sheet }, строка { $row }
import-where-row = Строка { $row }
import-cells-of = Ячейки слово в слово: { $where }
import-cells-show = Показать ячейки: { $where }
import-cells-empty = В этой строке нет ячеек.
import-cell-empty = пусто

import-decision-IMPORT = Просьба
import-decision-REJECT = Отклонена
import-decision-ATTACH = Письмо

import-duplicates = Возможные дубли
import-duplicates-lead = Ни один не объединяется и не пропускается. После импорта каждый остается отдельной просьбой с пометкой «предположительно»; решает человек.
import-duplicates-rows = Строки { $rows }
import-duplicates-existing = В реестре: { $references }

import-why-other = Иная причина ({ $code })
import-why-ALREADY_REGISTERED = Просьба с этим номером уже зарегистрирована
import-why-AMOUNT_UNREADABLE = Сумма не читается; ее запись сохранена
import-why-ATTACH_TARGET_UNKNOWN = Просьба, к которой относится это письмо, не найдена
import-why-CURRENCY_AMBIGUOUS = Валюту суммы можно понять по-разному
import-why-CURRENCY_MISSING = У суммы нет валюты
import-why-DATES_DISAGREE = Два календаря в одной ячейке указывают разные дни
import-why-FUTURE_DATE = Дата в будущем
import-why-IMPOSSIBLE_DATE = Такой даты не существует
import-why-INCOMPLETE_DATE = Дата неполная
import-why-IN_STORE = Уже в реестре
import-why-MISSING_DATE = Нет даты получения или отправки
import-why-MISSING_DIRECTION = Не указано, входящая или исходящая
import-why-MISSING_KIND = Не указан вид просьбы
import-why-MISSING_STATE = Не указано государство
import-why-OUTCOME_BEFORE_RECEIPT = Итог раньше получения
import-why-OUTCOME_DATE_MISSING = У итога нет даты: просьба остается открытой
import-why-POSSIBLE_DUPLICATE = Возможно, та же просьба, что и другая
import-why-OWN_VALUE_UNREAD = Ячейка не подошла к собственному полю ведомства; она хранится с источником, как написана
import-why-SAME_PERSON_AND_OFFENCE = То же государство, лицо и преступление с разницей в несколько дней
import-why-SAME_REFERENCE = То же государство и тот же номер
import-why-STATE_AMBIGUOUS = Название государства можно понять по-разному
import-why-STATE_SPELLING = Государство распознано по иному написанию
import-why-STATUS_AMBIGUOUS = Состояние можно понять по-разному
import-why-STATUS_UNKNOWN = Состояние неизвестно: зарегистрирована
import-why-UNKNOWN_KIND = Вид просьбы неизвестен
import-why-UNKNOWN_STATE = Государство неизвестно

import-done-import = { $count ->
    [one] В реестре { $count } просьба.
    [few] В реестре { $count } просьбы.
    [many] В реестре { $count } просьб.
   *[other] В реестре { $count } просьбы.
  }
import-open-register = Открыть реестр
import-another = Импортировать другой файл
import-undo = Отменить этот импорт
import-undo-title = Отменить этот импорт?
import-undo-text = Внесенные им просьбы уйдут из реестра. Если какая-то из них с тех пор изменена, это изменение будет названо и ничего не отменится. История хранит и то и другое.
import-undo-yes = Отменить импорт
import-undo-no = Оставить
import-undone = Импорт { $file } отменен.

import-past = Прошлые импорты
import-past-none = Импорта еще не было.
import-past-caption = Выполненные импорты
import-past-file = Файл
import-past-status = Состояние
import-past-act = Отменить
import-status-DONE = Выполнен
import-status-RUNNING = Не завершен
import-status-CANCELLED = Остановлен
import-status-UNDONE = Отменен
import-direction-cells = Как в ячейках
import-month-first = Месяц перед днем в датах цифрами
import-means-of = Что означает { $header }
import-no-sheet = В этом файле реестр не найден.
import-no-sheet-hint = В реестре есть строка заголовков, а под ней по строке на просьбу. Выберите другой файл.
import-undo-of = Отменить импорт { $file }

column-our_ref = Наш номер
column-their_ref = Номер другой стороны
column-related_ref = Номер связанной просьбы
column-serial = Порядковый номер
column-direction = Направление
column-kind = Вид
column-state = Другое государство
column-requesting_state = Запрашивающее государство
column-requested_state = Запрашиваемое государство
column-authority = Орган
column-date_received = Дата получения
column-date_sent = Дата отправки
column-date = Дата получения или отправки
column-persons = Лица
column-family_name = Фамилия
column-given_name = Имя
column-born = Дата рождения
column-offences = Преступления
column-measures = Меры
column-data_category = Категория данных
column-legal_basis = Правовое основание
column-status = Состояние
column-outcome = Итог
column-outcome_date = Дата итога
column-closed_on = Дата закрытия
column-urgency = Срочность
column-sensitivity = Конфиденциальность
column-language = Язык
column-channel = Канал
column-amount = Сумма
column-currency = Валюта
column-remarks = Примечания

problem-register-not-found = Файла больше нет. Выберите его снова.
problem-register-empty = Файл пуст.
problem-register-kind-unknown = Это не книга Excel и не файл CSV. Сохраните реестр в одном из этих форматов.
problem-register-unreadable = Файл поврежден или защищен паролем. Откройте его в его программе и сохраните заново без пароля.
problem-register-too-large = Файл больше, чем здесь может быть реестр. Разделите его и импортируйте по частям.
problem-register-too-slow = Файл читается слишком долго. Сохраните его заново как простую книгу или как CSV.
problem-register-hostile = Файл построен так, что может навредить программе. Он не был прочитан.
problem-register-no-table = В файле не найдено ни одной таблицы.
problem-worker-not-started = Программа чтения посторонних файлов не запустилась. Ничего не прочитано.
problem-worker-not-confined = Программу чтения посторонних файлов не удалось изолировать. Ничего не прочитано.

# Rows pasted from a spreadsheet.

paste-title = Вставить строки из таблицы
paste-lead = Скопируйте строки в вашей таблице, с заголовками, если они есть, и вставьте их сюда. Не более { $most } строк; целый реестр вносится файлом. До сохранения ничего не записывается.
paste-here = Строки
paste-here-help = Ctrl+V вставляет скопированное.
paste-read = Прочитать строки
paste-file = Вместо этого импортировать файл
paste-nothing = Пока ничего не вставлено.
paste-direction = Направление, если в строке не указано
paste-kind = Вид, если в строке не указано
paste-caption = Вставленные строки. Enter и стрелки переходят между строками.
paste-row = Строка
paste-means = Что содержит столбец { $column }
paste-cell = { $column }, строка { $row }
paste-verdict = Проверка
paste-sound = Можно сохранить
paste-remove-column = Убрать
paste-remove = Убрать строку { $row }
paste-add = Добавить строку
paste-checking = Проверка строк
paste-no-meaning = Укажите, что содержит хотя бы один столбец.
paste-none-sound = Пока ни одну строку нельзя сохранить.
paste-all-sound = Все строки можно сохранить. Строки без номера получат следующий.
paste-to-mend = { $count ->
    [one] { $count } строку пока нельзя сохранить. Она остается здесь.
    [few] { $count } строки пока нельзя сохранить. Они остаются здесь.
    [many] { $count } строк пока нельзя сохранить. Они остаются здесь.
   *[other] { $count } строки пока нельзя сохранить. Они остаются здесь.
  }
paste-save = { $count ->
    [one] Сохранить { $count } строку
    [few] Сохранить { $count } строки
    [many] Сохранить { $count } строк
   *[other] Сохранить { $count } строки
  }
paste-saved = { $count ->
    [one] Зарегистрирована { $count } просьба.
    [few] Зарегистрировано { $count } просьбы.
    [many] Зарегистрировано { $count } просьб.
   *[other] Зарегистрировано { $count } просьбы.
  }
paste-undo = Отменить все
paste-undone = { $count ->
    [one] Отменена { $count } просьба.
    [few] Отменено { $count } просьбы.
    [many] Отменено { $count } просьб.
   *[other] Отменено { $count } просьбы.
  }
paste-discard = Отбросить строки
import-pasted = Вставленные строки
import-run-officer = Импортирует сотрудник или руководитель; вы можете посмотреть, что произойдет.
