# One request: its file, what can happen next, its clocks, and the form that registers a new one.

intent-requests-register = Зарегистрировано
intent-requests-edit = Внесены изменения
intent-requests-advance = Сделан шаг
intent-persons-add = Добавлено лицо
intent-tasks-save = Задача записана или изменена
intent-tasks-end = Задача завершена
intent-series-save = Серия номеров изменена
intent-series-drop = Серия номеров больше не используется
intent-fields-save = Собственное поле ведомства изменено
intent-measures-add = Добавлена мера
intent-measures-set = Мера продвинута дальше
intent-communications-log = Письмо зарегистрировано
intent-deadlines-start = Начат отсчет срока
intent-deadlines-end = Отсчет срока завершен
intent-deadlines-extend = Срок продлен
intent-checks-set = Проверено содержание
intent-consultations-open = Начаты консультации
intent-consultations-conclude = Консультации завершены
intent-import-run = Импортировано
intent-import-undo = Импорт отменен
intent-history-undo = Отменено
intent-demo = Дело из демонстрации
