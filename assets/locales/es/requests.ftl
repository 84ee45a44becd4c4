# One request: its file, what can happen next, its clocks, and the form that registers a new one.

intent-requests-register = Registrada
intent-requests-edit = Modificada
intent-requests-advance = Paso dado
intent-persons-add = Persona añadida
intent-tasks-save = Tarea escrita o modificada
intent-tasks-end = Tarea terminada
intent-series-save = Serie de referencias modificada
intent-series-drop = Serie de referencias fuera de uso
intent-fields-save = Campo propio de la oficina modificado
intent-measures-add = Medida añadida
intent-measures-set = Avance de una medida
intent-communications-log = Carta registrada
intent-deadlines-start = Plazo iniciado
intent-deadlines-end = Plazo terminado
intent-deadlines-extend = Plazo prorrogado
intent-checks-set = Contenido verificado
intent-consultations-open = Consulta abierta
intent-consultations-conclude = Consulta concluida
intent-import-run = Importada
intent-import-undo = Importación deshecha
intent-history-undo = Deshecho
intent-demo = Caso de demostración
