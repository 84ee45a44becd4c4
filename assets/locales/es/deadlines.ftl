# The clocks of a file, by what they ask.

dln-us = Debemos actuar nosotros
dln-them = Debe actuar { $state }
dln-informs = Puertas, mínimos y protecciones: nada ocurre por sí solo
dln-none-running = No corre ningún plazo.
dln-ended = { $count ->
    [one] { $count } terminado
   *[other] { $count } terminados
  }
dln-superseded = { $count ->
    [one] { $count } sustituido por una prórroga
   *[other] { $count } sustituidos por prórrogas
  }
dln-held-for = Retenido para { $reference }
dln-pause = No contar días
dln-pause-title = No contar días en los plazos de detención
dln-pause-text = Los días entre el consentimiento y su revocación no cuentan en los plazos de detención. Se vuelven a contar, y el cómputo muestra lo que se dejó fuera.
dln-pause-from = Consentimiento notificado el
dln-pause-from-hint = El primer día que no cuenta.
dln-pause-to = Consentimiento revocado el
dln-pause-to-hint = El primer día que vuelve a contar.
dln-needs-days = Indique los dos días.
