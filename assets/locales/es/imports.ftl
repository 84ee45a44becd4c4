# Import: bringing in the register an office keeps today. First a rehearsal, then the import, then a way back.

import-title = Importar un registro
import-lead = Nada entra en el registro antes de que haya visto, fila por fila, qué ocurriría.
import-steps = Pasos de la importación
import-step-file = El archivo
import-step-columns = Las columnas
import-step-rehearsal = El ensayo
import-step-done = El resultado

import-choose = Elegir un archivo
import-choose-other = Elegir otro archivo
import-kinds = Libro de Excel o CSV. Se reconocen hojas, filas de encabezado, fechas, separadores y codificaciones.
import-file = Archivo: { $file }
import-no-file = No se ha elegido ningún archivo.

import-reading = { $step ->
    [READING] Leyendo el archivo.
    [CHECKING] Comprobando las filas.
    [WRITING] Escribiendo las solicitudes.
   *[VERIFYING] Verificando.
  }
import-cancelled = Detenido. No se ha escrito nada.

import-columns-lead = Así lee el programa las columnas. Corrija lo que esté mal; después no se adivina nada.
import-sheet = Hoja { $sheet }
import-sheet-only = El archivo tiene una sola tabla
import-sheet-use = Leer esta hoja
import-sheet-header = Encabezado en la fila { $row }
import-sheet-header-rows = Encabezado en las filas { $from } a { $to }
import-sheet-direction = Sentido de toda la hoja
import-sheet-left = No es un registro: se omite
import-column = Columna
import-column-header = Encabezado en el archivo
import-column-sample = Muestra
import-column-means = Significa
import-column-sure = Certeza
import-sure-high = seguro
import-sure-low = compruébelo
import-unnamed = Columna { $number }, sin encabezado
import-not-read = No se lee; se conserva con la solicitud
import-edited = Cambiada por usted
import-reset = Volver a la propuesta

import-saved = Modos de lectura guardados
import-saved-pick = Elegir uno
import-save-name = Nombre de este modo de lectura
import-save = Guardar este modo
import-saved-as = Guardado como «{ $name }».
import-save-needs-name = Póngale antes un nombre.

import-rehearse = Ensayar
import-rehearse-hint = Aún no se escribe nada.
import-run = { $count ->
    [one] Importar { $count } solicitud
   *[other] Importar { $count } solicitudes
  }
import-run-none = Nada que importar
import-run-hint = Una sola importación, que puede deshacerse entera. Cada celda se conserva palabra por palabra con su solicitud.
import-back = Volver a las columnas

import-result = Qué ocurriría
import-result-done = Qué ha ocurrido
import-count-imported = { $count ->
    [one] pasa a ser solicitud
   *[other] pasan a ser solicitudes
  }
import-count-imported-done = { $count ->
    [one] ha pasado a ser solicitud
   *[other] han pasado a ser solicitudes
  }
import-count-attached = { $count ->
    [one] adjuntada como carta
   *[other] adjuntadas como cartas
  }
import-count-rejected = rechazadas
import-count-warned = con advertencia
import-count-not-rows = no son entradas: títulos, encabezados, totales
import-count-duplicates = { $count ->
    [one] grupo de posibles duplicados
   *[other] grupos de posibles duplicados
  }

import-rows = Filas
import-rows-caption = Filas del archivo y qué es de ellas
import-show = Mostrar
import-only-all = Todas
import-only-import = Pasan a ser solicitudes
import-only-reject = Rechazadas
import-only-warned = Con advertencia
import-only-attach = Adjuntadas
import-rows-count = { $total ->
    [0] No hay filas así
    [one] { $total } fila
   *[other] { $total } filas
  }
import-col-where = Fila
import-col-decision = Decisión
import-col-why = Por qué
import-col-reference = Referencia
import-col-kind = Tipo
import-col-state = Estado
import-col-day = Fecha
import-col-person = Persona
import-col-status = Situación
import-where = { $sheet }, fila { $row }
import-where-row = Fila { $row }
import-cells-of = Celdas de { $where }, palabra por palabra
import-cells-show = Mostrar las celdas de { $where }
import-cells-empty = Esta fila no tiene celdas.
import-cell-empty = vacía

import-decision-IMPORT = Solicitud
import-decision-REJECT = Rechazada
import-decision-ATTACH = Carta

import-duplicates = Posibles duplicados
import-duplicates-lead = Ninguno se fusiona ni se omite. Tras la importación, cada uno queda como solicitud propia, marcada como presunta; decide una persona.
import-duplicates-rows = Filas { $rows }
import-duplicates-existing = En el registro: { $references }

import-why-other = Otro motivo ({ $code })
import-why-ALREADY_REGISTERED = Ya está registrada una solicitud con esta referencia
import-why-AMOUNT_UNREADABLE = No se puede leer una suma; se conserva su texto
import-why-ATTACH_TARGET_UNKNOWN = No se ha encontrado la solicitud a la que corresponde esta carta
import-why-CURRENCY_AMBIGUOUS = La moneda de una suma es ambigua
import-why-CURRENCY_MISSING = Una suma no tiene moneda
import-why-DATES_DISAGREE = Dos calendarios en una misma celda indican días distintos
import-why-FUTURE_DATE = La fecha está en el futuro
import-why-IMPOSSIBLE_DATE = La fecha no existe
import-why-INCOMPLETE_DATE = La fecha está incompleta
import-why-IN_STORE = Ya figura en el registro
import-why-MISSING_DATE = Sin fecha de recepción o de envío
import-why-MISSING_DIRECTION = No se indica si es recibida o enviada
import-why-MISSING_KIND = No se indica el tipo de solicitud
import-why-MISSING_STATE = No se indica ningún Estado
import-why-OUTCOME_BEFORE_RECEIPT = El resultado es anterior a la recepción
import-why-OUTCOME_DATE_MISSING = El resultado no tiene fecha: la solicitud sigue abierta
import-why-POSSIBLE_DUPLICATE = Puede ser la misma solicitud que otra
import-why-OWN_VALUE_UNREAD = Una celda no encajaba en el campo propio de la oficina; se conserva como está escrita con su origen
import-why-SAME_PERSON_AND_OFFENCE = Mismo Estado, persona y delito con pocos días de diferencia
import-why-SAME_REFERENCE = Mismo Estado y misma referencia
import-why-STATE_AMBIGUOUS = El nombre del Estado es ambiguo
import-why-STATE_SPELLING = El Estado se ha reconocido con otra grafía
import-why-STATUS_AMBIGUOUS = La situación de la solicitud es ambigua
import-why-STATUS_UNKNOWN = La situación de la solicitud no se conoce: registrada
import-why-UNKNOWN_KIND = El tipo de solicitud no se conoce
import-why-UNKNOWN_STATE = El Estado no se conoce

import-done-import = { $count ->
    [one] { $count } solicitud está en el registro.
   *[other] { $count } solicitudes están en el registro.
  }
import-open-register = Abrir el registro
import-another = Importar otro archivo
import-undo = Deshacer esta importación
import-undo-title = ¿Deshacer esta importación?
import-undo-text = Las solicitudes que trajo salen del registro. Si alguna se ha modificado desde entonces, se indica ese cambio y no se deshace nada. El historial conserva ambas cosas.
import-undo-yes = Deshacer la importación
import-undo-no = Conservarla
import-undone = La importación de { $file } se ha deshecho.

import-past = Importaciones anteriores
import-past-none = Aún no se ha importado nada.
import-past-caption = Importaciones hechas hasta ahora
import-past-file = Archivo
import-past-status = Estado
import-past-act = Deshacer
import-status-DONE = Hecha
import-status-RUNNING = Sin terminar
import-status-CANCELLED = Detenida
import-status-UNDONE = Deshecha
import-direction-cells = Según las celdas
import-month-first = Mes antes que día en las fechas en cifras
import-means-of = Qué significa { $header }
import-no-sheet = No se ha encontrado ningún registro en este archivo.
import-no-sheet-hint = Un registro tiene una fila de encabezados y, debajo, una fila por solicitud. Elija otro archivo.
import-undo-of = Deshacer la importación de { $file }

column-our_ref = Nuestra referencia
column-their_ref = Referencia del otro Estado
column-related_ref = Referencia de una solicitud vinculada
column-serial = Número de orden
column-direction = Sentido
column-kind = Tipo
column-state = El otro Estado
column-requesting_state = Estado requirente
column-requested_state = Estado requerido
column-authority = Autoridad
column-date_received = Fecha de recepción
column-date_sent = Fecha de envío
column-date = Fecha de recepción o envío
column-persons = Personas
column-family_name = Apellidos
column-given_name = Nombre
column-born = Nacimiento
column-offences = Delitos
column-measures = Medidas
column-data_category = Categoría de datos
column-legal_basis = Base jurídica
column-status = Situación
column-outcome = Resultado
column-outcome_date = Fecha del resultado
column-closed_on = Fecha de cierre
column-urgency = Urgencia
column-sensitivity = Confidencialidad
column-language = Idioma
column-channel = Vía
column-amount = Suma
column-currency = Moneda
column-remarks = Observaciones

problem-register-not-found = El archivo ya no existe. Elíjalo de nuevo.
problem-register-empty = El archivo está vacío.
problem-register-kind-unknown = No es un libro de Excel ni un archivo CSV. Guarde el registro en uno de esos formatos.
problem-register-unreadable = El archivo está dañado o protegido con contraseña. Ábralo en su propio programa y guárdelo de nuevo sin contraseña.
problem-register-too-large = El archivo supera el tamaño admitido para un registro. Divídalo e importe las partes.
problem-register-too-slow = El archivo tarda demasiado en leerse. Guárdelo de nuevo como libro simple, o en CSV.
problem-register-hostile = El archivo está construido de un modo que podría dañar el programa. No se ha leído.
problem-register-no-table = No se ha encontrado ninguna tabla en el archivo.
problem-worker-not-started = El lector de archivos externos no se ha iniciado. No se ha leído nada.
problem-worker-not-confined = El lector de archivos externos no ha podido aislarse. No se ha leído nada.

# Rows pasted from a spreadsheet.

paste-title = Pegar filas de una hoja de cálculo
paste-lead = Copie filas en su hoja de cálculo, con sus encabezados si los hay, y péguelas aquí. Como máximo { $most } filas; un registro entero entra como archivo. No se escribe nada antes de guardar.
paste-here = Filas
paste-here-help = Ctrl+V pega lo que copió.
paste-read = Leer las filas
paste-file = Importar un archivo en su lugar
paste-nothing = Aún no se ha pegado nada.
paste-direction = Sentido, si una fila no lo dice
paste-kind = Tipo, si una fila no lo dice
paste-caption = Filas pegadas. Intro y las flechas pasan de una fila a otra.
paste-row = Fila
paste-means = Qué contiene la columna { $column }
paste-cell = { $column }, fila { $row }
paste-verdict = Comprobación
paste-sound = Puede guardarse
paste-remove-column = Quitar
paste-remove = Quitar la fila { $row }
paste-add = Añadir una fila
paste-checking = Comprobando las filas
paste-no-meaning = Diga qué contiene al menos una columna.
paste-none-sound = Aún no puede guardarse ninguna fila.
paste-all-sound = Todas las filas pueden guardarse. Las que no tienen referencia reciben la siguiente.
paste-to-mend = { $count ->
    [one] { $count } fila aún no puede guardarse. Queda aquí.
   *[other] { $count } filas aún no pueden guardarse. Quedan aquí.
  }
paste-save = { $count ->
    [one] Guardar { $count } fila
   *[other] Guardar { $count } filas
  }
paste-saved = { $count ->
    [one] { $count } solicitud registrada.
   *[other] { $count } solicitudes registradas.
  }
paste-undo = Deshacer todas
paste-undone = { $count ->
    [one] { $count } solicitud retirada.
   *[other] { $count } solicitudes retiradas.
  }
paste-discard = Descartar las filas
import-pasted = Filas pegadas
import-run-officer = Lo importa un responsable de expedientes o la jefatura; usted puede ver qué ocurriría.
