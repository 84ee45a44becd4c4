# Legal days put right by two.

correct-title = Corregir una fecha legal
correct-go = Corregirla
correct-lead = Lo que se cuenta desde esa fecha se vuelve a contar. La fecha anotada antes queda en el historial.
correct-which = Qué fecha
correct-day = { $what }: { $day }
correct-to = Cuál debería ser
correct-reason = Por qué
correct-reason-hint = Qué muestra que la fecha se anotó mal.
correct-needs-day = Elija antes la fecha.
correct-needs-new = Indique antes la fecha correcta.
