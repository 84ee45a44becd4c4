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
