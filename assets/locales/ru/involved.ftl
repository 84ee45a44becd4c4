# Persons on a file, and those of the register that may be meant.

inv-card = Открыть карточку лица
inv-names-of = Другие написания: { $name }
inv-withdraw-title = Убрать из этого дела: { $name }?
inv-withdraw-text = Лицо уходит из этого дела. Тот, кого нет в других делах, уходит и из реестра; история хранит и то и другое, там это можно отменить.
inv-register = Уже есть в реестре?
inv-register-hint = Введите имя: поиск в реестре идет во всех письменностях.
inv-found = { $count ->
    [0] В реестре такого имени нет.
    [one] Возможно, это { $count } лицо.
    [few] Возможно, это одно из { $count } лиц.
    [many] Возможно, это одно из { $count } лиц.
   *[other] Возможно, это одно из { $count } лиц.
  }
inv-files = { $count ->
    [0] ни в одном видимом вам деле
    [one] в { $count } деле
    [few] в { $count } делах
    [many] в { $count } делах
   *[other] в { $count } делах
  }
inv-take = Это оно
inv-take-of = Это оно: { $name }
inv-taken = { $name }, из реестра
inv-not-this = Кто-то другой
