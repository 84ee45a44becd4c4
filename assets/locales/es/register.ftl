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
