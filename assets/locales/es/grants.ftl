# Who may see a file, who works it, whether it can be kept confidential.

grant-title = Quién puede ver este expediente
grant-go = Abrírselo
grant-lead = El responsable, su unidad y la jefatura lo ven según sus derechos. Aquí se abre a otra persona.
grant-none = No está abierto a nadie más.
grant-line = Abierto por { $person } el { $day }
grant-line-until = Abierto por { $person } el { $day }, hasta el { $until }
grant-for = Para quién
grant-until = Hasta
grant-why = Por qué
grant-needs = Elija antes a alguien y escriba por qué.
grant-head-only = La jefatura abre expedientes a otros.
grant-shut = Volver a cerrarlo
grant-shut-for = Volver a cerrarlo para { $person }
grant-ended = Terminado
assign-title = Dar el expediente a un responsable
assign-go = Darlo
assign-now = Ahora lo tiene { $person }.
assign-why = Por qué
assign-needs = Elija antes un responsable.
assign-done = Ahora el expediente lo tiene { $person }.
conf-title = Confidencialidad
conf-go = Anotarla
conf-stand = ¿Puede mantenerse como lo piden?
# same in every language
conf-article = UNCAC 46(20), ETS 185 27(8)
# the same word as in English
conf-stand-is = { $stand ->
    [CAN_KEEP] Puede mantenerse
    [CANNOT_KEEP] No puede mantenerse
   *[SENDER_TOLD] No puede mantenerse, y se les ha informado
  }
conf-stand-means = { $stand ->
    [CAN_KEEP] El expediente sigue.
    [CANNOT_KEEP] Hay que informarles sin demora. Se crea una tarea para el próximo día hábil.
   *[SENDER_TOLD] Registre antes la carta con la que se les informó. La ejecución espera su respuesta.
  }
conf-needs = Elija antes si puede mantenerse.
conf-open = Nadie ha anotado aún si puede mantenerse.
conf-note = Anotarlo
