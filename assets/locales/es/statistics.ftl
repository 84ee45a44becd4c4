# Statistics: table Q1 and its figures. Definitions follow the office's manual, as whole sentences.

stats-period = Período
stats-quarter = { $quarter ->
    [1] Primer trimestre de { $year }
    [2] Segundo trimestre de { $year }
    [3] Tercer trimestre de { $year }
   *[4] Cuarto trimestre de { $year }
  }
stats-year = Año { $year }
stats-custom = Del { $from } al { $to }
stats-span = Del { $from } al { $to }, días enteros en { $state }. Unidad: la solicitud.
stats-previous = Período anterior
stats-next = Período siguiente
stats-choose = Elegir un período
stats-by-quarter = Trimestre
stats-by-year = Año
stats-by-range = Desde y hasta
stats-from = Primer día
stats-to = Último día
stats-show = Mostrar
stats-range-backwards = El último día es anterior al primero.
stats-range-incomplete = Indique los dos días.
stats-year-field = Año
stats-quarter-field = Trimestre
stats-quarter-short = { $quarter ->
    [1] T1, enero a marzo
    [2] T2, abril a junio
    [3] T3, julio a septiembre
   *[4] T4, octubre a diciembre
  }

stats-counting = Contando las solicitudes.
stats-figures-in = Solicitudes recibidas
stats-figures-out = Solicitudes enviadas
stats-execution = Tasa de cumplimiento
stats-refusal = Tasa de denegación
stats-timely = En plazo
stats-overdue = Atrasadas el { $day }
stats-consulted = Consulta antes de denegar
stats-gross = Tiempo mediano, bruto
stats-net = Tiempo mediano, neto
stats-clearance = Tasa de resolución
stats-disposition = Tiempo de resolución
stats-e-evidence = Prueba electrónica
stats-percent = { $rate } %
stats-days = { $days ->
    [one] { $shown } día
   *[other] { $shown } días
  }
stats-none = –
stats-of-decided = { $part } de { $whole } decididas
stats-of-dated = { $part } de { $whole } con fecha
stats-of-pending = { $part } de { $whole } pendientes
stats-of-refused = parte de { $whole } denegadas
stats-of-received = parte de { $whole } recibidas
stats-cases = { $n ->
    [one] { $n } asunto, de { $min } a { $max } días
   *[other] { $n } asuntos, de { $min } a { $max } días
  }
stats-no-cases = ningún asunto
stats-closed-of = { $closed } cerradas, { $received } recibidas
stats-at-this-pace = a este ritmo
stats-p90 = Nueve de cada diez en { $days ->
    [one] { $days } día
   *[other] { $days } días
  }
stats-few = Menos de cinco asuntos: los tiempos solo se muestran a gestión.
stats-few-shown = Menos de cinco asuntos: los tiempos solo se muestran a gestión y se omiten en las exportaciones para organismos externos.
stats-empty = Nada estaba pendiente ni se recibió o cerró entre el { $from } y el { $to }.
stats-empty-hint = Elija otro período, o incorpore su registro.

stats-table-title = Tabla Q1.
stats-table-caption = Flujo por sentido y tipo. En cada fila: pendientes antes + recibidas = cerradas + pendientes después.
stats-col-kind = Tipo
stats-col-opening = Pendientes el { $day }
stats-col-received = Recibidas o enviadas
stats-col-executed = Cumplidas
stats-col-full = íntegramente
stats-col-part = en parte
stats-col-none = sin hallazgos
stats-col-refused = Denegadas
stats-col-withdrawn = Retiradas
stats-col-lapsed = Caducadas
stats-col-redirected = Remitidas
stats-col-closed = Cerradas
stats-col-closing = Pendientes el { $day }
stats-col-check = Comprobación
stats-incoming = Recibidas
stats-outgoing = Enviadas
stats-all-incoming = Todas las recibidas
stats-all-outgoing = Todas las enviadas
stats-identity = { $opening } + { $received } = { $closed } + { $closing }
stats-identity-holds = La comprobación cuadra
stats-identity-broken = La comprobación no cuadra
stats-identity-broken-note = Una fila no cuadra. No publique esta tabla: compruebe antes la base de datos en los ajustes.
stats-source = Elaborada el { $at }, Comity { $version }. Huella de los datos { $hash }.

stats-definitions = Cómo se cuenta
stats-def-unit = Unidad
stats-def-unit-text = Una solicitud cuenta una vez. Los complementos, los recordatorios, los contactos oficiosos y la transmisión espontánea de información no son solicitudes. Una detención preventiva y su solicitud de extradición son un solo asunto.
stats-def-received = Recibidas o enviadas
stats-def-received-text = Recibidas: el día en que las recibió la autoridad central. Enviadas: el día de su envío.
stats-def-open = Pendientes
stats-def-open-text = Recibidas o enviadas ese día o antes, y sin resultado para entonces. Las solicitudes aplazadas y las que están en consulta están pendientes. Una extradición se cumple el día de la entrega.
stats-def-outcome = Resultado
stats-def-outcome-text = Cuenta el día en que el resultado, la denegación o el aviso salió (recibidas) o llegó (enviadas), no el día en que se cerró el expediente.
stats-def-executed = Cumplidas
stats-def-executed-text = Atendidas íntegramente, en parte o sin hallazgos.
stats-def-rates = Tasas
stats-def-rates-text = Tasa de cumplimiento: cumplidas, sobre cumplidas y denegadas. Tasa de denegación: denegadas, sobre las mismas. Las solicitudes retiradas, caducadas y remitidas se muestran, pero no se cuentan aquí. Si no hay nada entre lo que dividir, la cifra es una raya, nunca 0 %.
stats-def-times = Tiempos
stats-def-times-text = Bruto: días desde la recepción hasta el resultado, solo solicitudes cumplidas. Neto: lo mismo, menos los días de espera del otro Estado. Mediana, nueve de cada diez, el más corto y el más largo.
stats-def-overdue = Atrasadas
stats-def-overdue-text = Pendientes al final del período y vencidas ese día o antes. La fecha determinante es la primera fecha obligatoria de nuestra parte; en su defecto, la fecha pedida; en su defecto, nuestro propio objetivo.
stats-def-clearance = Resolución
stats-def-clearance-text = Tasa de resolución: cerradas, sobre recibidas. Tiempo de resolución: pendientes al final, divididas entre las cerradas, por los días del período.

stats-export = Exportar
stats-export-xlsx = Esta tabla, hoja de cálculo
stats-export-csv = Esta tabla, CSV
stats-export-hint = Con definiciones, versión y huella de los datos
stats-exporting = Escribiendo el archivo.
stats-exported = La tabla se ha escrito en { $file }.
stats-flow = Del { $from } al { $to }
stats-flow-sentence = { $direction ->
    [IN] Recibidas: { $opening } pendientes antes, { $received } recibidas, { $executed } cumplidas, { $refused } denegadas, { $withdrawn } retiradas, { $other } caducadas o remitidas, { $closing } pendientes después.
   *[OUT] Enviadas: { $opening } pendientes antes, { $received } enviadas, { $executed } cumplidas, { $refused } denegadas, { $withdrawn } retiradas, { $other } caducadas o remitidas, { $closing } pendientes después.
  }
stats-bar-before = Pendientes antes
stats-bar-received = { $direction ->
    [IN] Recibidas
   *[OUT] Enviadas
  }
stats-bar-executed = Cumplidas
stats-bar-refused = Denegadas
stats-bar-withdrawn = Retiradas
stats-bar-other = Otros
stats-bar-after = Pendientes después
stats-print = Imprimir la tabla
stats-paper-title = Estadísticas
