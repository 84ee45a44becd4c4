# Consultations with other States, and the meeting on all open files with one of them.

problem-consultation-ended = Эти консультации уже завершились итогом.
problem-consultation-not-reminded = Для итога «Без ответа» сначала нужно напоминание, и срок ответа должен истечь.
problem-not-tied = Консультации не касаются этого дела или были начаты по нему.
problem-not-of-state = { $reference } относится к государству { $state }, которое в этих консультациях не участвует.
problem-too-many = Слишком много за один раз. Не более { $most }.
problem-unknown-member = Ни у кого в ведомстве нет краткого имени { $login }.

intent-consultations-edit = Консультации изменены
intent-consultations-remind = Направлено напоминание о консультациях
intent-consultations-tie = Дела связаны с консультациями
intent-consultations-untie = Дела отвязаны от консультаций
intent-consultations-note = Отмечен результат консультаций

## The list

nav-consultations = Консультации
nav-open-consultations = { $count ->
    [one] идет { $count } консультация
    [few] идут { $count } консультации
    [many] идут { $count } консультаций
   *[other] идут { $count } консультации
  }
cons-new = Новые консультации
cons-meet = Встреча с государством
cons-meet-short = Лист встречи
cons-meet-go = Открыть лист
cons-meet-needs = Сначала выберите государство.
cons-meet-state = Другое государство
cons-meet-state-help = Все открытые с ним дела, в обоих направлениях.
cons-meet-with = Все открытые дела: { $state }
cons-show = Какие консультации
cons-show-open = Идут
cons-show-late = Просрочены
cons-show-ours = Наша очередь
cons-show-theirs = Их очередь
cons-show-ended = Завершены
cons-of-state = Государство
cons-any-purpose = Любая цель
cons-count = { $count ->
    [one] Всего: { $count }
    [few] Всего: { $count }
    [many] Всего: { $count }
   *[other] Всего: { $count }
  }
cons-none = Консультаций сейчас нет.
cons-nothing = Подходящих консультаций нет.
cons-nothing-hint = Другие могут относиться к другому государству или другой цели.
cons-show-all = Показать все идущие
cons-failed = Эти консультации не удается показать
cons-failed-hint = Ничего не потеряно. Повторите попытку или вернитесь к списку.
cons-no-day = дата не назначена
cons-reply-short = ответ { $day }
cons-tied = { $count ->
    [one] и еще { $count }
    [few] и еще { $count }
    [many] и еще { $count }
   *[other] и еще { $count }
  }
cons-col-file = Дело
cons-col-reply = Просим ответить к
cons-col-ended = Завершены
cons-col-turn = Чья очередь
cons-col-reminded = Напоминание
cons-col-rests = Опирается на
cons-col-acts = Действует
cons-col-next = Состояние и ближайшая дата
cons-col-ours = За нами
cons-col-theirs = За ними
cons-col-said = Сказано и согласовано
cons-pane = Консультации по последнему запросу
cons-whole-list = Весь список
cons-back = Все консультации
cons-more = { $count ->
    [one] Во всем списке еще { $count }
    [few] Во всем списке еще { $count }
    [many] Во всем списке еще { $count }
   *[other] Во всем списке еще { $count }
  }

## Opening one

cons-file = Дело
cons-files-more = Другие дела
cons-files-more-help = С тем же государством. Введите номер, имя или слово.
cons-leave-out = Исключить { $reference }
cons-needs-file = Сначала выберите дело.
cons-opened = Консультации начаты.
cons-began = Кто их начал
cons-reply-by-us = Наш ответ нужен к
cons-mode = В какой форме
cons-format = Между кем
cons-network = Сеть
cons-network-help = По какой сети общаются государства.
cons-states = Участвующие государства
cons-states-add = Добавить государство
cons-participants = Кто участвует
cons-participants-help = По одному в строке, с указанием органа.
cons-participants-short = Участники
cons-documents = Документы
cons-documents-help = По одному номеру в строке.
cons-documents-short = Документы в деле

## One consultation

cons-title = { $purpose }: { $state }
cons-turn-ours = Отвечать должны мы.
cons-turn-theirs = Отвечает { $state }.
cons-reminders = Напоминания
cons-reminders-none = Не направлялись
cons-reminded-on = Напоминание от { $day }
cons-unanswered = Срок ответа прошел, напоминание направлено. Решение можно принимать без ответа.
cons-nothing-noted = Пока ничего не отмечено.
cons-edit-title = Изменить данные
cons-edit-ours = Изменить нашу позицию
cons-edit-theirs = Изменить их позицию
cons-edit-agreed = Изменить согласованный текст
cons-agreed = Согласованный текст
cons-agreed-help = Слово в слово, как он хранится у обоих государств.
cons-files = О каких делах
cons-tie-title = Связать дело
cons-tie-go = Связать с консультациями
cons-untie = Отвязать
cons-untie-of = Отвязать { $reference }
cons-untied = Дело { $reference } больше не связано с консультациями.
cons-note = Сказано об этом деле
cons-note-act = Отметить
cons-note-of = Отметить сказанное о { $reference }
cons-note-title = { $reference }: сказано и согласовано
cons-note-go = Записать в дело
cons-action = Согласованное действие { $number }
cons-action-title = Что нужно сделать
cons-action-who = Кто делает
cons-action-who-help = Ответственный сотрудник, если не указано иное.
cons-action-by = До
cons-action-add = Добавить согласованное действие
cons-action-remove = Исключить
cons-action-remove-of = Исключить: { $number }
cons-action-note = Каждое согласованное действие становится задачей по делу.
cons-actions = Согласованные действия
cons-actions-none = Действия еще не согласованы.
cons-action-until = до { $day }
cons-action-end = Выполнено
cons-action-end-of = Выполнено: { $title }
cons-action-done = Задача выполнена.
cons-action-was-done = выполнено { $day }
cons-action-was-dropped = снято
cons-letters = Письма, звонки и сообщения
cons-letters-log = Зарегистрировать в деле
cons-letters-none = По этим консультациям ничего не зарегистрировано.
cons-duties = Чего право требует по этому делу
cons-duty-held = Консультации проведены.
cons-duty-open = Смотреть консультации
cons-duty-begin-of = Начать консультации: { $purpose }

## A reminder, the outcome

cons-remind-title = Напомнить
cons-remind-go = Зарегистрировать напоминание
cons-remind-lead = Напоминание стоит среди писем дела, и срок ответа начинается заново.
cons-remind-on = Направлено
cons-remind-by = Новый срок ответа
cons-remind-by-help = До сих пор просили к { $day }.
cons-remind-by-help-none = Срок еще не запрашивался.
cons-remind-channel = По какому каналу
cons-remind-party = Кому
cons-remind-reference = Номер напоминания
cons-remind-summary = Содержание
cons-not-noted = Не отмечено
cons-until = Отсрочена до
cons-split = Как делятся расходы
cons-split-help = Например: каждое государство несет свои.
cons-guard-passed = Срок ответа прошел: { $day }.
cons-guard-not-passed = Срок ответа еще не прошел: { $day }.
cons-guard-reminded = { $count ->
    [0] Напоминания не зарегистрированы.
    [one] Зарегистрировано { $count } напоминание.
    [few] Зарегистрировано { $count } напоминания.
    [many] Зарегистрировано { $count } напоминаний.
   *[other] Зарегистрировано { $count } напоминания.
  }

## The meeting on all open files

cons-sheet-title = Все открытые дела: { $state }
cons-sheet-lead = { $home } и { $state }, { $day }
cons-sheet-as-of = По состоянию на { $day }
cons-sheet-waits = { $ours ->
    [one] { $ours } дело ждет нас, их — { $theirs }
    [few] { $ours } дела ждут нас, их — { $theirs }
    [many] { $ours } дел ждут нас, их — { $theirs }
   *[other] { $ours } дела ждут нас, их — { $theirs }
  }
cons-sheet-for = Для: { $state }
cons-state-sheet = Лист государства: { $state }
cons-print = Печать листа
cons-record = Записать встречу
cons-meeting-open = Открыть встречу
cons-meeting-title = Встреча: { $state }
cons-meeting-go = Начать запись
cons-meeting-on = Дата встречи
cons-meeting-files = { $count ->
    [one] На столе { $count } дело
    [few] На столе { $count } дела
    [many] На столе { $count } дел
   *[other] На столе { $count } дела
  }
cons-meeting-opened = Встреча записана. Отмечайте сказанное рядом с каждым делом.
cons-last-meeting = Последняя встреча
cons-this-meeting = Эта встреча
cons-no-meeting = Записей нет
cons-files-both = Открытые дела, в обоих направлениях
cons-they-asked = Они просили нас
cons-we-asked = Мы просили их
cons-open-count = { $count ->
    [one] { $count } открыто
    [few] { $count } открыто
    [many] { $count } открыто
   *[other] { $count } открыто
  }
cons-no-date = Без даты
cons-owed-until = { $words }, до { $day }
cons-owed-since = { $words }, с { $day }
cons-owed-late = просрочено
cons-owed-nothing = Ничего
cons-portfolio-none = Открытых дел нет: { $state }.
cons-portfolio-none-hint = Лист государства говорит, что у нас с ним есть.
cons-portfolio-note = Отмеченное здесь записывается в каждое дело. Для отказа, отсрочки или условий по-прежнему нужен руководитель.
