# A file's overview: what a glance has to tell, and what a key opens.

act-next-step = Dar el paso siguiente
over-measures-open = { $open ->
    [0] ninguna pendiente
    [one] { $open } pendiente
   *[other] { $open } pendientes
  }
over-measures-force = { $count ->
    [one] { $count } vigente
   *[other] { $count } vigentes
  }
over-where = Dónde y qué
over-order-ends = La orden termina el { $day }
over-all-measures = Todas las medidas ({ $count })
over-wanted = La persona reclamada
over-name = Nombre
over-count-fixed = Ni los fines de semana ni los festivos mueven estas fechas.
over-count-other = Si el día de la detención cuenta como día 1: { $days }. Actúe según la fecha más próxima.
over-count-one = { $rule } { $day }
over-offences = Delitos
over-offence-decided = { $decision ->
    [GRANTED] entrega concedida
   *[REFUSED] entrega denegada
  }
over-duty = Consultar: { $purpose }
over-duty-open = Espera su respuesta
over-duty-look = Consultar antes
over-basis-other = Puede que esta base no baste: { $trap }
over-duty-why = { $cause }.
# the same word as in English
over-trap-article = UNCAC 46(7), 18(7)
over-basis-applies = { $basis ->
    [UNTOC] Se aplica UNTOC art. 18(9) a (29): no consta ningún tratado entre los dos Estados
   *[UNCAC] Se aplica UNCAC art. 46(9) a (29): no consta ningún tratado entre los dos Estados
  }
conclude-of = Anotar el resultado: { $purpose }
