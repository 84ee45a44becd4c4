# The calendar of deadlines, the printed list of them, and the Islamic calendar beside the other one.

nav-calendar = Calendario
calendar-month-view = Mes
calendar-week-view = Semana
calendar-agenda-view = Próximos días
calendar-look = Cómo ver los días
calendar-whose = Días de descanso de
calendar-both = Ambos
calendar-to-today = Hoy
calendar-previous = Anterior
calendar-next = Siguiente
calendar-span = Del { $from } al { $to }
calendar-is-today = hoy
calendar-holiday = festivo
calendar-holiday-short = festivo { $states }
calendar-holiday-in = festivo en { $state }
calendar-weekend-in = fin de semana en { $state }
calendar-things = { $count ->
    [0] nada ese día
    [one] { $count } asunto
   *[other] { $count } asuntos
}
calendar-more = { $count ->
    [one] { $count } más
   *[other] { $count } más
}
calendar-more-named = { $count ->
    [one] { $count } más el { $day }
   *[other] { $count } más el { $day }
}
calendar-masked = Confidencial: no es su expediente
calendar-of-person = { $person }: { $what }
calendar-translation = Traducción esperada
calendar-late = Atrasado
calendar-late-more = { $count ->
    [one] Mostrar { $count } más
   *[other] Mostrar { $count } más
}
calendar-nothing = No termina nada entre el { $from } y el { $to }.
calendar-day-close = Cerrar el día
calendar-day-empty = Ese día no termina nada.
calendar-away = { $who } está ausente; suple { $instead }.
calendar-task-add = Nueva tarea
calendar-grey = Gris: fin de semana o festivo en { $states }. Las fechas de detención, conservación y libertad quedan donde caen; nuestros propios objetivos pasan a un día hábil.
calendar-side = Leyenda, fechas posteriores y día abierto
calendar-key = Qué significan las marcas
calendar-key-must = Hay que actuar
calendar-key-must-why = Un deber nuestro, a más tardar ese día
calendar-key-max = Duración máxima
calendar-key-max-why = Un muro. No se puede superar
calendar-key-may = Libertad posible desde
calendar-key-may-why = Una puerta. Posible, no seguro
calendar-key-floor = No antes de
calendar-key-floor-why = Un mínimo. Nada termina por sí solo
calendar-key-prot = Fin de la protección
calendar-key-prot-why = Especialidad, salvoconducto
calendar-key-asked = Pedido para
calendar-key-asked-why = Una fecha que alguien sugirió
calendar-key-target = Nuestro objetivo
calendar-key-target-why = Norma de la oficina, no la ley
calendar-key-paused = En espera
calendar-key-paused-why = Le toca al otro Estado
calendar-key-met = Terminado
calendar-key-met-why = Cumplido, en su fecha
calendar-key-task = Tarea
calendar-key-task-why = Lo que alguien debe hacer para ese día
calendar-key-translation = Traducción
calendar-key-translation-why = Esperada de un traductor para ese día
calendar-later = Después del { $day }
calendar-filter = Filtrar
calendar-filtered = Qué se muestra
calendar-filter-drop = Quitar: { $what }
calendar-filter-done = Mostrar
calendar-filter-none = Mostrar todo
calendar-natures = Tipos de fecha
calendar-kinds = Tipos de solicitud
calendar-states = Otros Estados
calendar-theirs = Calendario junto al nuestro
calendar-theirs-help = Su fin de semana y sus festivos se muestran en «Ambos».
calendar-theirs-first = El primero
calendar-open-only = Omitir lo que está hecho
calendar-print = Imprimir la lista de plazos

scope-whose = Expedientes de
scope-MINE = Los míos
scope-UNIT = Mi unidad
scope-ALL = Todos los que puedo ver

deadlines-title = Plazos del { $from } al { $to }
deadlines-order = Orden
deadlines-by-day = Por fecha
deadlines-by-officer = Por responsable
deadlines-from = Desde
deadlines-to = Hasta
deadlines-late = Lo atrasado
deadlines-late-with = Ponerlo primero
deadlines-late-without = Omitirlo
deadlines-reversed = El último día es anterior al primero.
deadlines-days-missing = Indique el primer y el último día.
deadlines-reading = Leyendo los plazos
deadlines-show = Mostrar las páginas
deadlines-printed = { $count ->
    [one] A { $day }: { $count } plazo
   *[other] A { $day }: { $count } plazos
}
deadlines-no-officer = Sin responsable todavía

hijri-month = { $month ->
    [1] muharram
    [2] safar
    [3] rabí I
    [4] rabí II
    [5] yumada I
    [6] yumada II
    [7] rayab
    [8] shaabán
    [9] ramadán
    [10] shawwal
    [11] du al-qaada
   *[12] du al-hiyya
}
hijri-day = { $day } de { $month } de { $year }
hijri-first = { $day } de { $month }
hijri-month-year = { $month } de { $year }
hijri-span = de { $first } a { $last }
