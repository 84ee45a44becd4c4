# The register: every request of the office, searched, filtered and sorted.

register-title = Registro
register-new = Nueva solicitud
register-import = Importar
register-search = Buscar en el registro
register-search-hint = Estado, persona, referencia, palabras
register-filter = Filtrar
register-count = { $total ->
    [0] No hay coincidencias
    [one] { $total } solicitud
   *[other] { $total } solicitudes
  }
register-caption = Solicitudes. Las flechas mueven, Intro abre, Espacio selecciona.
register-select = Seleccionar { $reference }
register-selected = { $count ->
    [one] { $count } seleccionada
   *[other] { $count } seleccionadas
  }
register-selected-note = Las decisiones se toman expediente por expediente, nunca en bloque.
register-clear-selection = Quitar la selección

register-col-select = Seleccionada
register-col-reference = Referencia
register-col-kind = Tipo
register-col-state = Estado
register-col-subject = Asunto
register-col-status = Situación
register-col-day = Fecha
register-col-due = Próxima fecha
register-col-officer = Responsable
register-col-outcome = Resultado

register-incoming = Recibida
register-outgoing = Enviada
register-masked = Confidencial: no es su expediente
register-no-reference = Sin referencia
register-no-date = Sin fecha
register-no-state = Estado desconocido
register-urgent = Urgente
register-emergency = Emergencia
register-confidential = Confidencial

register-filters = Filtrar el registro
register-f-direction = Sentido
register-f-any = Cualquiera
register-f-in = Recibidas: nos solicitan
register-f-out = Enviadas: solicitamos
register-f-kinds = Tipo
register-f-states = Estado
register-f-statuses = Situación
register-f-officer = Responsable
register-f-from = Recibidas o enviadas desde
register-f-to = Recibidas o enviadas hasta
register-f-apply = Mostrar
register-f-clear = Quitar todo
register-f-backwards = El último día es anterior al primero.
register-chips = Filtros en uso
register-remove = Quitar: { $what }
register-chip-in = recibidas
register-chip-out = enviadas
register-chip-open = abiertas
register-chip-overdue = atrasadas
register-chip-officer = responsable { $officer }
register-chip-from = desde el { $day }
register-chip-to = hasta el { $day }

register-empty = Aún no hay ninguna solicitud registrada.
register-empty-hint = Incorpore el registro que lleva hoy, o registre la primera solicitud.
register-nothing = Nada coincide con estos filtros.
register-nothing-hint = Quite un filtro o busque otras palabras.
register-loading = Leyendo el registro.
register-failed = No se ha podido leer el registro.
register-failed-hint = No se ha perdido nada. Vuelva a intentarlo.
register-again = Reintentar

# Short words of kinds, for the narrow column of the register.
register-kind-EXT = Extradición
register-kind-PAR = Detención
register-kind-TRN = Tránsito
register-kind-SPC = Especialidad
register-kind-MLA = Asistencia
register-kind-AST = Activos
register-kind-EEV = Prueba elec.
register-kind-TSP = Condenado
register-kind-TCP = Actuaciones
register-kind-JIT = Equipo
register-kind-SIT = Técnicas
register-kind-TMP = Detenido
# the same word as in English
register-kind-CIV = Civil
register-kind-SPO = Espontánea
register-kind-INF = Oficiosa
register-kind-ENF = Ejecución
register-kind-AUT = Enjuiciar

problem-view-twice = Ya hay una vista con este nombre: { $name }.

register-count-more = Más de { $total } solicitudes
register-more = { $total }+
register-everything = todo el registro
register-menu = Lista
register-undo = Deshacer
register-paste = Pegar filas de una hoja de cálculo
register-show-view = Mostrar la vista: { $view }

register-views = Vistas guardadas
view-OPEN = Todos los expedientes abiertos
view-MINE = Mis expedientes abiertos
view-CUSTODY = Detención
view-OVERDUE = Atrasados
view-WAITING = En espera de otros
view-CONSULTING = En consulta
view-FREEZES = Embargos que terminan
view-EVIDENCE = Prueba electrónica

register-view-open = Guardar esta vista…
register-view-edit = Modificar esta vista…
register-view-drop = Eliminar esta vista
register-view-back = Mostrar la vista como se guardó
register-view-new = Guardar esta vista
register-view-change = Modificar esta vista
register-view-lead = Los filtros, las palabras buscadas, el orden y las columnas se guardan con un nombre.
register-view-name = Nombre de la vista
register-view-shared = Ofrecerla a toda la oficina
register-view-shared-help = Cada lector ve solo los expedientes que puede ver.
register-view-save = Guardar la vista
register-view-saved = Vista «{ $name }» guardada.
register-view-dropped = Vista «{ $name }» eliminada.

register-col-direction = Sentido
register-col-person = Persona
register-col-outcome-day = Fecha del resultado
register-col-their-reference = Su referencia
register-col-authority = Autoridad
register-col-urgency = Urgencia
register-col-sensitivity = Confidencialidad

register-columns-open = Columnas…
register-columns = Columnas del registro
register-columns-lead = Marque lo que debe mostrarse. Alt con arriba o abajo mueve una columna. Solo para usted.
register-columns-column = Columna
register-columns-width = Ancho
register-columns-width-of = Ancho de { $column }
register-columns-order = Orden
register-columns-earlier = Adelantar { $column }
register-columns-later = Retrasar { $column }
register-columns-moved = { $column } está en el lugar { $place }.
register-columns-usual = Como venían
register-columns-go = Mostrar estas columnas
register-width-narrow = Estrecha
register-width-usual = Normal
register-width-wide = Ancha
register-width-widest = Muy ancha

register-f-marks = Solo solicitudes que
register-f-mine = son mías
register-f-untaken = aún no tienen responsable
register-f-held = tienen a alguien detenido
register-f-waiting = esperan a otros
register-f-consulting = están en consulta
register-f-freezes = tienen un embargo que termina en un mes
register-f-unwatched = no tienen ninguna fecha
register-f-measures = Medida
register-f-roles = Con una persona en calidad de
register-f-outcomes = Resultado
register-f-urgencies = Urgencia
register-f-due-from = Próxima fecha desde
register-f-due-to = Próxima fecha hasta
register-f-own = Campos de la oficina
register-f-own-all = Todas las solicitudes
register-f-own-any = Cualquier valor
register-chip-mine = mías
register-chip-untaken = sin responsable
register-chip-held = detención
register-chip-waiting = en espera de otros
register-chip-consulting = en consulta
register-chip-freezes = embargo que termina
register-chip-unwatched = sin fecha
register-chip-due-from = próxima fecha desde el { $day }
register-chip-due-to = próxima fecha hasta el { $day }
register-chip-own = { $label }: { $value }
register-chip-own-any = { $label }: cualquier valor

register-bulk = Solicitudes seleccionadas
register-select-all = Seleccionar toda la lista
register-copy-table = Copiar como tabla
register-print-selected = Imprimir la selección…
register-export-selected = Exportar la selección…
register-assign = Asignar…
register-assign-title = { $count ->
    [one] Asignar { $count } solicitud
   *[other] Asignar { $count } solicitudes
  }
register-assign-to = A
register-assign-why = Motivo
register-assign-why-help = Figura en el historial de cada expediente.
register-assign-go = Asignar
register-assigned = { $count ->
    [0] No cambió nada: ya las tenía { $officer }.
    [one] { $count } solicitud asignada a { $officer }.
   *[other] { $count } solicitudes asignadas a { $officer }.
  }
register-hand = Traspasar…
register-hand-title = { $count ->
    [one] Traspasar { $count } solicitud
   *[other] Traspasar { $count } solicitudes
  }
register-hand-from = De { $officer }. Firman los dos antes de que los expedientes cambien de manos; los cerrados quedan.
register-hand-several = Estos expedientes son de varios responsables. Un traspaso es de uno solo: seleccione los de uno.
register-hand-nobody = Estos expedientes aún no tienen responsable. Asígnelos.
register-hand-to = A
register-hand-day = El
register-hand-why = Motivo
register-hand-go = Empezar el traspaso

register-export-open = Exportar…
register-export-title = Exportar esta lista
register-export-title-selected = { $count ->
    [one] Exportar { $count } solicitud
   *[other] Exportar { $count } solicitudes
  }
register-export-file = registro
register-export-format = Archivo
register-export-xlsx = Libro de cálculo (XLSX)
register-export-csv = Texto con comas (CSV)
register-export-every = Todas las columnas
register-export-every-help = Si no, las columnas mostradas, en su orden.
register-export-language = Idioma de las palabras
register-export-masked = Los expedientes que usted no puede ver quedan fuera. La exportación se anota en el registro de auditoría.
register-export-writing = Escribiendo el archivo
register-export-go = Exportar
register-exported = { $count ->
    [one] { $count } solicitud escrita en { $file }.
   *[other] { $count } solicitudes escritas en { $file }.
  }

register-print-open = Imprimir…
register-print = Imprimir el registro
register-print-what = Qué
register-print-list = Esta lista, con las columnas mostradas
register-print-rows = { $count ->
    [one] La solicitud seleccionada
   *[other] Las { $count } solicitudes seleccionadas
  }
register-print-year = Un año entero, con su cierre
register-print-which = Año
register-print-year-in = { $year }, recibidas ({ $count })
register-print-year-out = { $year }, enviadas ({ $count })
register-print-year-note = En orden de entrada, como en un registro de papel.
register-print-note = Como máximo { $most } solicitudes a la vez.
register-print-reading = Leyendo las filas
register-print-go = Mostrar las páginas
register-paper-title = Registro de { $office }
register-paper-lead = { $what }. Impreso el { $day }. { $count } asientos.
register-paper-cut = La lista es más larga que esta impresión. Redúzcala o imprímala año por año.
register-paper-number = N.º
register-paper-end = { $count ->
    [one] Fin de la lista: { $count } asiento.
   *[other] Fin de la lista: { $count } asientos.
  }
register-closing-in = { $count ->
    [one] El registro de solicitudes recibidas de { $year } se cierra con { $count } asiento: { $first }.
   *[other] El registro de solicitudes recibidas de { $year } se cierra con { $count } asientos, el primero { $first }, el último { $last }.
  }
register-closing-out = { $count ->
    [one] El registro de solicitudes enviadas de { $year } se cierra con { $count } asiento: { $first }.
   *[other] El registro de solicitudes enviadas de { $year } se cierra con { $count } asientos, el primero { $first }, el último { $last }.
  }
register-closing-running = { $direction ->
    [OUT] El registro de solicitudes enviadas de { $year } tal como está el { $day }: { $count ->
        [one] { $count } asiento
       *[other] { $count } asientos
    }; el primero, { $first }; el último, { $last }. El año no ha terminado.
   *[other] El registro de solicitudes recibidas de { $year } tal como está el { $day }: { $count ->
        [one] { $count } asiento
       *[other] { $count } asientos
    }; el primero, { $first }; el último, { $last }. El año no ha terminado.
  }
register-closing-partial = { $direction ->
    [OUT] Lo que { $who } puede ver del registro de solicitudes enviadas de { $year } el { $day }: { $count ->
        [one] { $count } asiento
       *[other] { $count } asientos
    }; el primero, { $first }; el último, { $last }. No es el registro entero.
   *[other] Lo que { $who } puede ver del registro de solicitudes recibidas de { $year } el { $day }: { $count ->
        [one] { $count } asiento
       *[other] { $count } asientos
    }; el primero, { $first }; el último, { $last }. No es el registro entero.
  }
register-closing-masked = { $count ->
    [one] { $count } de ellas es confidencial y figura sin sus datos.
   *[other] { $count } de ellas son confidenciales y figuran sin sus datos.
  }
register-closing-place = Lugar y fecha
register-closing-name = Nombre y cargo
register-closing-signature = Firma
register-f-is-open = están abiertas
register-f-is-overdue = están atrasadas
register-copy-rows = Copiar como filas
register-rows-copied = { $count ->
    [one] { $count } fila copiada. Péguela en una hoja de cálculo.
   *[other] { $count } filas copiadas. Péguelas en una hoja de cálculo.
  }
register-columns-first = Siempre la primera.
