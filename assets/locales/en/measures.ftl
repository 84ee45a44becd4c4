# Measures of a file, one by one.

measures-named = measure { $number }
measures-edit = Edit measure { $number }
measures-edit-title = Edit: { $measure }
measures-by = Carried out by { $authority }
measures-order = Rests on { $reference }
measures-order-until = Rests on { $reference }, which ends { $day }
measures-happened = { $count ->
    [one] What happened, { $count } step
   *[other] What happened, { $count } steps
  }
measures-authority = Authority that carries it out
measures-authority-hint = Only where it is not the authority of the whole request.
measures-order-ref = Order it rests on
measures-order-ref-hint = The domestic order: court and number.
measures-print = Print measures and assets
measures-print-title = Measures and assets
