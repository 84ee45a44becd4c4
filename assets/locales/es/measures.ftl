# Measures of a file, one by one.

measures-named = medida { $number }
measures-edit = Modificar la medida { $number }
measures-edit-title = Modificar: { $measure }
measures-by = Ejecutada por { $authority }
measures-order = Se apoya en { $reference }
measures-order-until = Se apoya en { $reference }, que termina el { $day }
measures-happened = { $count ->
    [one] Qué ocurrió, { $count } paso
   *[other] Qué ocurrió, { $count } pasos
  }
measures-authority = Autoridad que la ejecuta
measures-authority-hint = Solo si no es la autoridad de toda la solicitud.
measures-order-ref = Orden en que se apoya
measures-order-ref-hint = La orden interna: tribunal y número.
measures-print = Imprimir medidas y activos
measures-print-title = Medidas y activos
