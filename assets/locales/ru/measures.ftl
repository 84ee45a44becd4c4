# Measures of a file, one by one.

measures-named = мера { $number }
measures-edit = Изменить меру { $number }
measures-edit-title = Изменить: { $measure }
measures-by = Выполняет { $authority }
measures-order = Опирается на { $reference }
measures-order-until = Опирается на { $reference }, истекает { $day }
measures-happened = { $count ->
    [one] Что произошло, { $count } шаг
    [few] Что произошло, { $count } шага
    [many] Что произошло, { $count } шагов
   *[other] Что произошло, { $count } шага
  }
measures-authority = Исполняющий орган
measures-authority-hint = Только если это не орган всей просьбы.
measures-order-ref = Постановление, на которое опирается
measures-order-ref-hint = Внутреннее постановление: суд и номер.
measures-print = Печать мер и активов
measures-print-title = Меры и активы
