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
