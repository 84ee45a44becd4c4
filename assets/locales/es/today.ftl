# Today: who is held, what is late, what comes.

today-working = Día hábil en { $state }.
today-resting = Día de descanso en { $state }.
today-days-off = { $count ->
    [one] Día de descanso: { $list }.
   *[other] Días de descanso: { $list }.
}
today-print = Imprimir el día
today-new = Nueva solicitud
today-custody = Plazos de detención
today-held = { $count ->
    [one] { $count } persona detenida
   *[other] { $count } personas detenidas
}
today-held-abroad = detención en <state/> a petición nuestra
today-held-here = detención aquí a petición de <state/>
today-custody-law = { $article }. Ni los fines de semana ni los festivos mueven estas fechas.
today-overdue = Atrasado
today-week = Vence esta semana
today-fortnight = Próximas dos semanas
today-aside = En espera y recibido
today-waiting = En espera de otros
today-received = Recibido hace poco
today-ending = Termina sin actuación
today-unwatched = Sin plazo en curso
today-unwatched-why = Expedientes abiertos sin fecha. Dé a cada uno una próxima fecha.
today-nothing-overdue = No hay nada atrasado
today-next-date = La próxima fecha es el { $day }: { $what }, { $ref }.
today-no-next-date = No hay ninguna fecha en las dos próximas semanas.
today-nobody-waiting = No se espera nada de nadie.
today-nothing-received = No ha llegado nada últimamente.
today-empty = Aún no hay solicitudes
today-empty-why = Incorpore el registro que lleva ahora, o registre la primera solicitud.
today-import = Incorporar un registro
today-more = { $count ->
    [one] { $count } más
   *[other] { $count } más
}
today-tasks = Tareas
today-task-due = para el { $day }
today-task-done = Hecha
today-task-done-named = Hecha: { $title }
today-scope-act = Hoy: { $scope }
today-all = Mostrar todo ({ $count }): { $what }
today-speciality = Especialidad: nada puede seguir
today-speciality-why = Se formuló un cargo por algo por lo que la persona no fue entregada. Queda en suspenso hasta que el otro Estado consienta o termine la protección.
today-decide = En espera de usted
today-sign = Firmar el traspaso de { $from } a { $to }
today-translations = Traducciones esperadas
today-mine = Lo que usted propuso
today-away = Ausencias
today-away-until = del { $from } al { $to }; suple { $who }
today-drafts = Empezado, sin terminar
today-draft-forget = Olvidar: { $what }
today-verify = Entradas del directorio por verificar
today-tasks-due = { $count ->
    [0] ninguna vence
    [one] { $count } vence
   *[other] { $count } vencen
}
today-tasks-all = Todas las tareas
today-printed-for = Para { $who }. { $whose }.
today-printed-some = ({ $shown } de { $count })
today-approve-named = { proposal-approve }: { $what }, { $ref }
today-decline-named = { proposal-decline }: { $what }, { $ref }
today-renew-named = { proposal-renew }: { $what }, { $ref }
today-withdraw-named = { proposal-withdraw }: { $what }, { $ref }
