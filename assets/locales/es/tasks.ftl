# Tasks and bring-forward dates.

tasks-title = Tareas
tasks-whose = Tareas de
tasks-own = Las mías
tasks-all = Las de todos
tasks-one = Las de un colega
tasks-ended = También las terminadas
tasks-none = Ninguna tarea
tasks-none-why = Lo que debe estar hecho para un día figura aquí y en Hoy, con un recordatorio antes.
tasks-count = { $count ->
    [one] { $count } tarea
   *[other] { $count } tareas
}
tasks-more = { $count ->
    [one] Mostrar { $count } más
   *[other] Mostrar { $count } más
}
task-new = Nueva tarea
task-change = Modificar la tarea
task-save = Guardar la tarea
task-saved = Tarea guardada
task-title = Qué hay que hacer
task-due = Para cuándo
task-remind = Recordar tantos días antes
task-remind-help = Figura en Hoy desde ese día.
task-assignee = Quién lo hace
task-sort = Qué es
task-bring-forward-help = El expediente vuelve a la mesa ese día.
task-remarks = Observaciones
task-undated = sin fecha
task-more = Más sobre: { $title }
task-drop = Abandonarla
task-drop-title = Abandonar «{ $title }»
task-drop-why = Por qué no se hará
task-dropped = Tarea abandonada
task-done-toast = Hecha: { $title }
task-done-on = hecha el { $day }
task-dropped-on = abandonada el { $day }
task-add-here = Añadir una tarea
