# Dates, deadlines and the parts every screen is made of.

date-weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
date-weekday-short = { $weekday ->
    [1] lun
    [2] mar
    [3] mié
    [4] jue
    [5] vie
    [6] sáb
   *[7] dom
}
date-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
date-month-alone = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
date-month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
date-cell = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
} { $year }
date-long = { $weekday }, { $day } de { $month } de { $year }
date-full = { $day } de { $month } de { $year }
date-table = { $day } { $month } { $year }
date-short = { $weekday }, { $day } { $month }
date-day-month = { $day } { $month }
date-at = { $day }, { $time }
date-today-at = hoy, { $time }
date-today = hoy
date-tomorrow = mañana
date-yesterday = ayer
date-in-days = { $days ->
    [one] dentro de { $days } día
   *[other] dentro de { $days } días
}
date-days-ago = { $days ->
    [one] hace { $days } día
   *[other] hace { $days } días
}

# The hidden name at the start of each deadline flag.
deadline-form-must = Hay que actuar:
deadline-form-max = Duración máxima:
deadline-form-may = Puesta en libertad posible desde:
deadline-form-floor = No antes de:
deadline-form-prot = Fin de la protección:
deadline-form-asked = Pedido para:
deadline-form-target = Nuestro objetivo:
deadline-form-paused = Suspendido:
deadline-form-met = Terminado:
deadline-form-info = A título informativo:

deadline-due = { $days ->
    [one] <b>{ $days } día</b>, { $day }
   *[other] <b>{ $days } días</b>, { $day }
}
deadline-overdue = { $days ->
    [one] <b>{ $days } día</b> de atraso
   *[other] <b>{ $days } días</b> de atraso
}
deadline-past = { $days ->
    [one] pasado hace <b>{ $days } día</b>
   *[other] pasado hace <b>{ $days } días</b>
}
deadline-today = <b>Hoy</b>
deadline-tomorrow = <b>Mañana</b>
deadline-in-days = { $days ->
    [one] <b>{ $days } día</b>
   *[other] <b>{ $days } días</b>
}
deadline-max = { $days ->
    [one] queda <b>{ $days } día</b>, { $day }
   *[other] quedan <b>{ $days } días</b>, { $day }
}
deadline-max-today = Termina <b>hoy</b>
deadline-max-reached = Alcanzada, <b>debe terminar</b>
deadline-may = desde el { $day }
deadline-may-in = { $days ->
    [one] dentro de <b>{ $days } día</b>
   *[other] dentro de <b>{ $days } días</b>
}
deadline-may-since = Posible desde el { $day }
deadline-floor = No antes del { $day }
deadline-floor-passed = Puede terminar; consulte antes
deadline-protection = Hasta el { $day }
deadline-protection-ends = { $days ->
    [0] Termina <b>hoy</b>
    [one] Termina dentro de <b>{ $days } día</b>
   *[other] Termina dentro de <b>{ $days } días</b>
}
deadline-protection-ended = Terminó el { $day }
deadline-asked = Pedido: { $day }
deadline-on = { $day }
deadline-paused = En espera, { $day }
deadline-met = Cumplido, { $day }
deadline-void = Ya no cuenta

# Custody ruler
ruler-day = Día { $day }
ruler-arrested = { $day }
ruler-arrested-note = detención
ruler-sentence = Día { $day } de { $length } desde la detención del { $date }.
ruler-sentence-max = Duración máxima: { $date }.
ruler-sentence-may = Puesta en libertad posible desde el { $date }.
ruler-sentence-target = Nuestro objetivo: { $date }.
ruler-sentence-must = Debe hacerse a más tardar el { $date }.
ruler-sentence-alternative = Si cuenta el día de la detención, puede perderse un día: { $date }.
ruler-mark-max = no puede seguir detenida
ruler-mark-may = puesta en libertad posible
ruler-mark-target = nuestro objetivo
ruler-mark-must = por hacer
ruler-rule-RIY-PA-30 = libertad, salvo que lleguen los documentos
ruler-rule-RIY-PA-60 = libertad en todo caso
ruler-rule-MIN-PA-40 = libertad, salvo que lleguen los documentos
ruler-rule-TCP-PA-18 = libertad, salvo que llegue una solicitud
ruler-rule-INT-DISPATCH = envío, nuestro objetivo
ruler-mark-alternative = o el { $date }, si cuenta el día de la detención

# Parts
required-word = obligatorio
optional-word = opcional
choose-one = Elegir
close = Cerrar
cancel = Cancelar
back = Volver
save = Guardar
try-again = Reintentar
discard-question = Se perderá lo que ha escrito.
discard = Descartarlo
keep-typing = Seguir escribiendo
menu-more = Más acciones
incoming = Recibida
outgoing = Enviada
progress-of = { $done } de { $total }
progress-done = { $done } hechos
progress-stop = Detener
progress-stopping = Deteniendo
reading-now = Leyendo los datos
dismiss = Ocultar
day-typed-help = Por ejemplo 16 3 2026, o +5 para dentro de cinco días.
day-not-understood = No es una fecha. Escríbala como 16 3 2026, o como +5 para dentro de cinco días.
day-too-early = Esta fecha es demasiado temprana. Indique una fecha a partir del { $day }.
day-too-late = Esta fecha es demasiado tardía. Indique una fecha no posterior al { $day }.
day-in-future = Esta fecha está en el futuro. Indique una fecha no posterior al { $day }.
field-needed = Rellene este campo.
table-empty = Nada que mostrar
table-row-coming = Leyendo
problem-law-note = { $article }
yes = Sí
no = No
combo-none = No hay nada con este nombre en la lista.
member-none = No hay nadie con este nombre en la lista.

# A form about one row, and choosing several of a list
row-reason = Por qué se modifica
row-reason-hint = Se conserva en el historial.
row-nothing = No se ha modificado nada.
row-both = Otra persona ha modificado esto entretanto. Elija lo que vale.
row-empty = vacío
row-take = Tomar el otro
row-take-of = Tomar el otro: { $field }
row-keep = Conservar el mío
row-keep-of = Conservar el mío: { $field }
row-changed = Alguien ha modificado otras partes entretanto. Ya están en el formulario. Guarde otra vez.
languages-help = Escriba un nombre, como francés, o un código. El primero es el preferido.
languages-none = Este idioma no está en la lista.
chips-remove = Quitar { $name }
# What is about to be printed.
paper-laying-out = Componiendo las páginas
paper-pages = { $count ->
    [one] { $count } página
   *[other] { $count } páginas
}
paper-page = Página { $number } de { $count }
paper-print = Imprimir
file-picker-help = Escriba una referencia, un nombre o una palabra.
file-picker-none = Aquí no se puede elegir ningún expediente con ese nombre.
paper-invented = Inventado: nada de esta página es real
