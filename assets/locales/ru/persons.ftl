# The register of persons.

paper-sort-PASSPORT = Паспорт
paper-sort-ID_CARD = Удостоверение личности
paper-sort-RESIDENCE = Вид на жительство
paper-sort-SEAMAN = Удостоверение личности моряка
paper-sort-OTHER = Иной документ

person-tie-SPOUSE = Супруг или супруга
person-tie-PARENT = Родитель
person-tie-CHILD = Сын или дочь
person-tie-SIBLING = Брат или сестра
person-tie-ASSOCIATE = Связанное лицо
person-tie-EMPLOYER = Работодатель
person-tie-EMPLOYEE = Работник
person-tie-NOT_SAME = Другой человек с похожим именем
person-tie-OTHER = Иная связь

likeness-PAPER = Документ с тем же номером
likeness-NAME = То же имя

intent-persons-edit = Изменены данные лица
intent-persons-name = Изменено написание имени лица
intent-persons-paper = Изменен документ лица
intent-persons-tie = Изменена связь между лицами
intent-persons-merge = Дважды записанное лицо объединено
intent-persons-involve = Лицо из реестра внесено в дело
intent-persons-withdraw = Лицо убрано из дела

problem-no-such-person = Этого лица нет в реестре.
problem-person-itself = Это одна и та же запись. Выберите другое лицо.
problem-persons-not-same = Кто-то отметил, что это два разных лица. Если это неверно, сначала уберите отметку.
problem-name-twice = У этого лица уже есть такое имя.
problem-already-involved = Это лицо уже есть в деле в этой роли.
problem-person-holds-asset = Это лицо отмечено как владелец актива по этому делу. Сначала измените актив.

person-born = рождение { $day }
person-files = { $count ->
    [0] ни в одном видимом вам деле
    [one] в { $count } деле
    [few] в { $count } делах
    [many] в { $count } делах
   *[other] в { $count } делах
}
nav-persons = Лица
persons-lead = Все, кто есть в делах, в обоих направлениях.
persons-search = Найти лицо
persons-search-hint = Имя в любой письменности или номер документа.
persons-birth = Дата рождения
persons-birth-hint = Дата или год.
persons-count = { $count ->
    [0] Никого
    [one] { $count } лицо
    [few] { $count } лица
    [many] { $count } лиц
   *[other] { $count } лица
}
persons-many = Показаны первые { $most }. Напишите имя полнее.
persons-empty = Введите имя, документ или дату рождения
persons-empty-next = Недоступные вам дела не учитываются.
persons-none = Такого имени нет
persons-none-next = Поможет другое написание имени: достаточно одной письменности.
persons-found = Найденные лица
person-name = Имя
person-names = Написания имени
person-name-add = Добавить написание
person-name-change = Изменить написание
person-name-empty = Пустое поле убирает это написание.
person-edit = Изменить известное
person-save = Сохранить
person-known = Что известно
person-birthplace = Место рождения
person-papers = Документы
person-papers-none = Документы не указаны.
person-paper-add = Добавить документ
person-paper-change = Изменить документ
person-paper-empty = Пустое поле убирает этот документ.
person-paper-needed = Напишите номер.
person-paper-sort = Вид документа
person-paper-number = Номер
person-paper-state = Кем выдан, государство
person-paper-issued = Выдан
person-paper-expires = Истекает
person-paper-until = до { $day }
person-ties = Отношения
person-ties-none = Отношения с другими лицами не отмечены.
person-tie = Отметить отношение
person-tie-what = Кем другое лицо приходится: { $name }
person-tie-needed = Выберите другое лицо и отношение.
person-untie = Убрать отношение: { $name }
person-how-known = Откуда известно
person-other = Другое лицо
person-files-head = Дела
person-file = Дело
person-file-kind = Вид
person-open = Открыть: { $name }
person-back = Назад
person-change-what = Изменить: { $what }
person-alert-open = Это лицо в открытых делах: { $count }.
person-alike = { $count ->
    [one] Возможно, в реестре это же лицо: { $count }
    [few] Возможно, в реестре это же лицо: { $count }
    [many] Возможно, в реестре это же лицо: { $count }
   *[other] Возможно, в реестре это же лицо: { $count }
}
person-merge = Сделать из двух одно лицо
person-merge-with = Сравнить: { $name }
person-merge-go = Сделать одним лицом
person-merge-needed = Сначала выберите другое лицо.
person-merge-why = Откуда известно, что это одно лицо
person-merged = Две записи теперь — одно лицо.
person-merge-undo = Отменить
person-merge-undone = Это снова два лица.
person-merge-undone-why = Отменено сразу после объединения
person-compared = Обе записи рядом
person-compared-head = Сравнение
person-same = Совпадает
person-differs = Различается
person-keep = Какая запись остается
person-keep-hint = Написания, документы и дела другой переходят к ней. Где говорят обе, остается ее.
