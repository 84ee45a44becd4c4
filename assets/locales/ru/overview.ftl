# A file's overview: what a glance has to tell, and what a key opens.

act-next-step = Сделать следующий шаг
over-measures-open = { $open ->
    [0] открытых нет
    [one] { $open } открыта
    [few] { $open } открыты
    [many] { $open } открыто
   *[other] { $open } открыто
  }
over-measures-force = { $count ->
    [one] { $count } действует
    [few] { $count } действуют
    [many] { $count } действуют
   *[other] { $count } действует
  }
over-where = Где и что
over-order-ends = Постановление истекает { $day }
over-all-measures = Все меры ({ $count })
over-wanted = Запрашиваемое лицо
over-name = Имя
over-count-fixed = Выходные и праздники эти даты не переносят.
over-count-other = Если день ареста считается днем 1: { $days }. Действуйте по более ранней дате.
over-count-one = { $rule } { $day }
over-offences = Преступления
over-offence-decided = { $decision ->
    [GRANTED] передача разрешена
   *[REFUSED] в передаче отказано
  }
over-duty = Консультации: { $purpose }
over-duty-open = Ждем их ответа
over-duty-look = Сначала консультации
over-basis-other = Этого основания может не хватить: { $trap }
over-duty-why = { $cause }.
# the same word as in English
over-trap-article = UNCAC 46(7), 18(7)
over-basis-applies = { $basis ->
    [UNTOC] Применяется UNTOC, ст. 18(9)–(29): договор между двумя государствами не отмечен
   *[UNCAC] Применяется UNCAC, ст. 46(9)–(29): договор между двумя государствами не отмечен
  }
conclude-of = Отметить итог: { $purpose }
