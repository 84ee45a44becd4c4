# One request: its file, what can happen next, its clocks, and the form that registers a new one.

## The head of the file

req-where = Dónde está
req-register = Registro
req-loading = Abriendo el expediente.
req-failed = No se ha podido abrir el expediente.
req-failed-hint = No se ha perdido nada. Vuelva al registro o inténtelo de nuevo.
req-again = Reintentar
req-untitled = Solicitud sin asunto
req-asks = { $direction ->
    [IN] { $state } solicita a { $home }
   *[OUT] { $home } solicita a { $state }
  }
req-their-ref = Su ref. { $reference }
req-officer = Responsable { $officer }
req-no-officer = Aún sin responsable
req-urgency = { $urgency ->
    [EMERGENCY] Emergencia
   *[other] Urgente
  }
req-urgency-with = { $urgency ->
    [EMERGENCY] Emergencia: { $reason }
   *[other] Urgente: { $reason }
  }
req-confidential-what = { $what ->
    [FACT] Confidencial: existencia
    [CONTENT] Confidencial: contenido
   *[BOTH] Confidencial: existencia y contenido
  }
req-sensitivity = { $level ->
    [RESTRICTED] Difusión restringida
    [SEALED] Bajo sello
   *[CONFIDENTIAL] Confidencial
  }
req-governs-law = Fecha determinante: la ley
req-governs-given = Fecha determinante: pedida, con razones
req-governs-office = Fecha determinante: nuestro propio estándar
req-governs-hand = Fecha determinante: fijada por una persona
req-no-governing = Ninguna fecha determinante
req-no-governing-why = No corre ningún plazo con fecha. Responda lo antes posible.
req-closed-note = Este expediente está cerrado. Se puede leer; para dar pasos hay que reabrirlo.
req-waited = { $days ->
    [one] { $days } día de espera del otro Estado
   *[other] { $days } días de espera del otro Estado
  }
req-act-letter = Registrar una carta
req-act-consult = Abrir una consulta
req-act-edit = Modificar
req-act-more = Más acciones

req-tabs = Partes del expediente
req-tab-overview = Resumen
req-tab-deadlines = Plazos
req-tab-persons = Personas
req-tab-measures = Medidas y activos
req-tab-letters = Correspondencia
req-tab-consultations = Consultas
req-tab-history = Historial

## What can happen next

req-next = Pasos posibles
req-next-none = No hay ningún paso posible.
req-next-none-why = El expediente ha llegado a su fin.
req-ready = Posible
req-ready-consult = Consultar antes
req-ready-open = { $open ->
    [one] { $open } punto pendiente
   *[other] { $open } puntos pendientes
  }
req-ready-blocked = Aún no es posible
req-second-person = Decide la jefatura. Norma de la oficina.
req-step-open = Dar este paso
req-step-review = Ver lo que falta
req-ready-others = Corresponde al responsable o a la jefatura
req-needs-first = Necesita: { $first }
req-needs-more = { $count ->
    [one] Necesita: { $first }, y { $count } punto más
   *[other] Necesita: { $first }, y { $count } puntos más
  }

## The dialog of a step

req-advance-when = Fecha desde la que cuenta
req-advance-when-hint = El día en que ocurrió, a más tardar el { $today }.
req-advance-before = Antes de dar el paso
req-advance-nothing = La ley no exige nada más.
req-need-met = Cumplido
req-need-open = Pendiente
req-need-later = Se responde aquí
req-need-override = Excepción pedida
req-need-required = obligatorio
req-need-advised = recomendado
req-need-soft = cuando proceda
req-need-elsewhere = Hágalo antes en el expediente.
req-need-choose = Elegir
req-override = Seguir sin ello
req-override-hint = Se permite donde la ley dice «cuando proceda». Requiere un motivo y el nombre corto de la jefatura.
req-override-reason = Motivo para seguir sin ello
req-approver-passphrase = Frase de contraseña de quien aprueba
req-approver-passphrase-hint = La escribe esa misma persona. Prueba quién aprueba y no se conserva.
req-propose = Enviar para aprobación
req-proposed = Enviado para aprobación
req-grounds = Motivo previsto en la ley
req-grounds-hint = Elija al menos uno. Los motivos que la ley prohíbe figuran abajo y no se pueden elegir.
req-grounds-blocked = Motivos que no pueden invocarse
req-ground-not-allowed = No admitido
req-ground-reasons = Fundamentación
req-ground-reasons-hint = { $state } leerá este texto. Diga qué hechos llevan al motivo.
req-ground-measure = Medida
req-ground-all-measures = Toda la solicitud
req-advance-note = Nota
req-advance-note-hint = Se conserva con el paso en el historial.
req-advance-cannot = Aún no se puede dar este paso.
req-advance-cannot-consult = Los dos Estados se consultan antes. Lo que ha escrito aquí se conserva como nuestra posición.
req-advance-cannot-open = { $open ->
    [one] Queda un punto pendiente. Se indica al lado.
   *[other] Quedan { $open } puntos pendientes. Se indican al lado.
  }

## Dialogs in general

req-discard-title = ¿Salir sin guardar?
req-discard-stay = Seguir escribiendo
req-discard-leave = Salir
req-saving = Guardando.

## Conflict: somebody else saved first

req-conflict = Alguien ha modificado este expediente mientras usted escribía.
req-conflict-text = Las dos versiones están una al lado de la otra. Elija una para cada campo y guarde de nuevo.
req-conflict-field = Campo
req-conflict-theirs = Ahora en el expediente
req-conflict-mine = Lo que ha escrito
req-conflict-keep-theirs = Conservar esta
req-conflict-keep-mine = Conservar la mía
req-conflict-empty = vacío
req-conflict-reload = Mostrar el expediente actual
req-conflict-again = Su texto se conserva. Lea el expediente como está ahora y vuelva a intentarlo.

## Deadlines

req-deadlines = Plazos
req-deadlines-none = No corre ningún plazo en este expediente.
req-deadlines-none-hint = Donde la ley no da un número, responda lo antes posible. Se puede iniciar un plazo a mano.
req-deadline-governs = Esta fecha es la determinante.
req-certainty = { $certainty ->
    [A] leído en el tratado
    [B] leído en un texto secundario fiable
   *[C] por verificar antes de fiarse de ello
  }
req-actor = { $actor ->
    [US] Actuamos nosotros
   *[THEM] Actúa el otro Estado
  }
req-working = Cómo se contó
req-working-none = Esta fecha se fijó, no se contó.
req-deadline-alternative = Si cuenta el primer día: { $day }. Actúe según la fecha más próxima.
req-deadline-ended-on = { $status } { $day }
req-deadline-reason = Motivo: { $reason }
req-clock-start = Iniciar un plazo
req-clock-meet = Cumplido
req-clock-cancel = Anular el plazo
req-clock-extend = Prorrogar
req-clock-actions = Acciones para { $rule }
req-start-title = Iniciar un plazo
req-start-rule = Regla
req-start-rule-hint = Un plazo de la ley o un estándar de la oficina.
req-start-trigger = Día de inicio
req-start-trigger-hint = Día 0. No se cuenta, salvo que lo cuente el Estado que tiene detenida a la persona.
req-start-due = La fecha misma
req-start-due-hint = Para reglas sin número: la fecha que alguien fijó.
req-start-reason = Motivo
req-start-reason-hint = Por qué el plazo se inicia a mano.
req-start-go = Iniciar el plazo
req-meet-title = Marcar como cumplido: { $rule }
req-meet-on = Cumplido el
req-meet-go = Marcar como cumplido
req-cancel-clock-title = Anular: { $rule }
req-cancel-clock-on = Anulado el
req-cancel-clock-reason = Motivo
req-cancel-clock-go = Anular el plazo
req-extend-title = Prorrogar: { $rule }
req-extend-text = Una prórroga corre desde la fecha anterior, { $day }. El plazo anterior se conserva como sustituido.
req-extend-length = En cuánto
req-extend-length-hint = En la unidad de la regla: días, días hábiles, meses u horas.
req-extend-length-bad = Indique un número entero, 1 o más.
req-extend-reason = Motivo
req-extend-go = Prorrogar el plazo

req-work-trigger = { $event }: { $at }.
req-work-from_end_of = El cómputo empieza al terminar { $rule }, { $due }.
req-work-extends = Prórroga: el cómputo empieza en la fecha anterior, { $old_due }.
req-work-counted-cd = { $number ->
    [one] { $number } día natural { $backward ->
        [yes] hacia atrás desde el
       *[no] desde el
      } { $from }: { $to }.
   *[other] { $number } días naturales { $backward ->
        [yes] hacia atrás desde el
       *[no] desde el
      } { $from }: { $to }.
  }
req-work-counted-wd = { $number ->
    [one] { $number } día hábil { $backward ->
        [yes] hacia atrás desde el
       *[no] desde el
      } { $from }: { $to }.
   *[other] { $number } días hábiles { $backward ->
        [yes] hacia atrás desde el
       *[no] desde el
      } { $from }: { $to }.
  }
req-work-counted-m = { $number ->
    [one] { $number } mes { $backward ->
        [yes] hacia atrás desde el
       *[no] desde el
      } { $from }: { $to }.
   *[other] { $number } meses { $backward ->
        [yes] hacia atrás desde el
       *[no] desde el
      } { $from }: { $to }.
  }
req-work-mode = { $mode ->
    [INCL] El primer día cuenta como día 1.
   *[EXCL] El primer día es el día 0 y no se cuenta.
  }
req-work-hours = { $number ->
    [one] { $number } hora { $backward ->
        [yes] hacia atrás
       *[no] hacia delante
      }: { $to }.
   *[other] { $number } horas { $backward ->
        [yes] hacia atrás
       *[no] hacia delante
      }: { $to }.
  }
req-work-fixed = La fecha estaba fijada: { $day }.
req-work-skipped = { $count ->
    [one] No se cuenta un día de descanso: { $list }.
   *[other] No se cuentan { $count } días de descanso: { $list }.
  }
req-work-rest = { $day } ({ $why ->
    [WEEKEND] fin de semana
    [HOLIDAY] festivo
   *[UNCONFIRMED_HOLIDAY] festivo sin confirmar
  })
req-work-clamped = Ese mes es más corto: su último día, { $to }.
req-work-paused = { $days ->
    [one] { $days } día no contado, del { $from } al { $to }: { $due }.
   *[other] { $days } días no contados, del { $from } al { $to }: { $due }.
  }
req-work-rolled = { $roll ->
    [P] El { $from } es día de descanso: se retrocede al día hábil anterior, { $to }.
   *[F] El { $from } es día de descanso: pasa al siguiente día hábil, { $to }.
  }
req-work-rolled-over = Días saltados: { $list }.
req-work-not_rolled = { $why ->
    [WEEKEND] El { $day } cae en fin de semana y ahí queda. Esta regla no se mueve.
    [HOLIDAY] El { $day } es festivo y ahí queda. Esta regla no se mueve.
   *[UNCONFIRMED_HOLIDAY] El { $day } puede ser festivo y ahí queda. Esta regla no se mueve.
  }
req-work-result = Termina el { $due }, al final de ese día.
req-work-result-instant = Termina el { $due }.
req-work-otherwise = { $mode ->
    [INCL] Si se contara el primer día, sería el { $due }.
   *[EXCL] Si no se contara el primer día, sería el { $due }.
  }
req-work-other = Otro paso ({ $step }).

## What has happened

req-happened = Qué ha ocurrido
req-happened-none = Nada todavía.
req-happened-letter-in = Carta recibida: { $what }
req-happened-letter-out = Carta enviada: { $what }
req-happened-due = Vence: { $rule }
req-happened-consulted = Consulta: { $purpose }
req-happened-concluded = Consulta concluida: { $outcome }
req-more = Mostrar todo

## Persons

req-persons = Personas
req-persons-none = No se nombra a ninguna persona.
req-persons-none-hint = Nombre a la persona reclamada, al testigo o al destinatario, como los escribe la solicitud.
req-person-add = Añadir una persona
req-person-born = Nacimiento
req-person-nationality = Nacionalidad
req-person-sex = Sexo
req-person-role = Calidad
req-person-name = Nombre tal como está escrito
req-person-name-hint = Como lo escribe el documento. El primero figura el primero en todas partes.
req-person-script = Escritura
req-person-sort = Tipo de nombre
req-person-add-name = Otra grafía
req-person-remove-name = Quitar esta grafía
req-person-born-hint = Una fecha, o solo el año.
req-person-name-needed = Indique al menos un nombre.
req-person-save = Añadir la persona
req-person-unknown = no se conoce
name-sort-PRIMARY = Grafía principal
name-sort-TRANSLITERATION = Transliteración
# the same word as in English
name-sort-ALIAS = Alias
script-Latn = Latina
script-Arab = Árabe
script-Cyrl = Cirílica
script-Hans = China simplificada
script-Hant = China tradicional
script-Grek = Griega
script-Hebr = Hebrea
script-Jpan = Japonesa
script-Kore = Coreana
# the same word as in English
script-Deva = Devanagari
script-Armn = Armenia
script-Geor = Georgiana
script-Thai = Tailandesa
script-Zyyy = Otra
sex-F = Femenino
sex-M = Masculino
sex-X = Otro

## Measures, offences, sums, contents

req-measures = Medidas
req-measures-none = Aún no se pide ninguna medida.
req-measures-none-hint = Cada cosa pedida es una medida aparte, con su propio resultado.
req-measures-caption = Medidas pedidas
req-measure-number = N.º
req-measure = Medida
req-measure-detail = Qué exactamente
req-measure-status = Situación
req-measure-since = Desde
req-measure-act = Cambiar
req-measure-add = Añadir una medida
req-measure-detail-hint = Cuenta, lugar, destinatario.
req-measure-categories = Datos
req-measure-set-title = Situación de la medida { $number }
req-measure-set = Nueva situación
req-measure-on = Desde
req-measure-save = Anotar la situación
req-measure-change = Cambiar la situación de la medida { $number }
req-offences = Delitos
req-offences-none = No hay ningún delito anotado.
req-offence-principal = delito principal
req-amounts = Sumas indicadas
req-grounds-stated = Motivos indicados
req-links = Solicitudes vinculadas
req-link-later = { $tie }, este expediente es el posterior
req-link-earlier = { $tie }, este expediente es el anterior
req-link-suspected = solo presunto

req-checks = Contenido que exige la ley
req-checks-count = { $present } de { $total } presentes
req-checks-hint = Espacio cambia el estado: presente, falta, no procede, dispensado.
req-check-set = { $item }: { $state }
req-check-unseen = Sin examinar
req-check-present = Presente
req-check-missing = Falta
req-check-na = No procede
req-check-waived = Dispensado
req-check-optional = Opcional
req-check-need = { $need ->
    [MANDATORY] obligatorio
    [IF_POSSIBLE] si es posible
    [CONDITIONAL] en ciertos casos
   *[OPTIONAL] opcional
  }
req-waive-title = Dispensar: { $item }
req-waive-reason = Por qué puede omitirse
req-waive-go = Dispensar

## Correspondence

req-letters = Correspondencia
req-letters-none = No hay ninguna carta registrada.
req-letters-none-hint = Registre cada carta, llamada o mensaje el día en que salió o llegó.
req-letter-day = Fecha
req-letter-direction = Sentido
req-letter-in = Recibida
req-letter-out = Enviada
req-letter-sort = Tipo
req-letter-channel = Vía
req-letter-party = Remitente o destinatario
req-letter-party-hint = La autoridad o la persona.
req-letter-reference = Referencia que lleva
req-letter-summary = Qué dice
req-letter-summary-hint = En pocas palabras.
req-letter-consultation = Pertenece a una consulta
req-letter-no-consultation = Ninguna
req-letter-title = Registrar una carta
req-letter-save = Registrar la carta

## Consultations

req-consultations = Consultas
req-consultations-none = No se ha abierto ninguna consulta.
req-consultations-none-hint = Antes de una denegación o un aplazamiento, los dos Estados se consultan. UNCAC 46(26)
req-consult-title = Abrir una consulta
req-consult-purpose = Objeto
req-consult-on = Abierta el
req-consult-reply-by = Respuesta pedida para el
req-consult-reply-by-hint = 30 días después, salvo que indique otra cosa.
req-consult-position = Nuestra posición
req-consult-position-hint = Qué haríamos y qué sería posible con condiciones.
req-consult-go = Abrir la consulta
req-consult-conclude = Anotar el resultado
req-conclude-title = Resultado de la consulta
req-conclude-outcome = Resultado
req-conclude-on = Fecha del resultado
req-conclude-position = Su posición
req-conclude-go = Anotar el resultado
req-consult-opened = Abierta el { $day }
req-consult-waits = Respuesta pedida para el { $day }
req-consult-open = Abierta
req-consult-counts = Cuenta cuando tiene un resultado, o cuando ha pasado la fecha de respuesta y se ha registrado un recordatorio.

## History

req-history = Historial
req-history-none = Aún no se ha escrito nada.
req-history-loading = Leyendo el historial.
req-history-more = { $count ->
    [one] Mostrar { $count } entrada anterior
   *[other] Mostrar { $count } entradas anteriores
  }
req-history-entry = Entrada { $seq }
req-history-by = { $user }, { $at }
req-history-effective = Cuenta desde el { $day }
req-history-reason = Motivo: { $reason }
req-history-changes = { $count ->
    [one] { $count } cambio
   *[other] { $count } cambios
  }
req-change-added = Añadido: { $noun }
req-change-dropped = Quitado: { $noun }
req-change-set = { $field }: { $was } → { $now }
req-change-first = { $field }: { $now }
req-change-cleared = { $field }: { $was } → vacío
req-undo = Deshacer
req-undo-entry = Deshacer la entrada { $seq }
req-undo-title = ¿Deshacer la entrada { $seq }?
req-undo-text = Los valores anteriores vuelven como una nueva entrada. No se borra nada.
req-undo-reason = Motivo
req-undo-go = Deshacerla
req-source = Como estaba en el registro importado
req-source-where = { $file }, { $sheet }, fila { $row }
req-source-where-plain = { $file }, fila { $row }
req-source-caption = Celdas del registro, palabra por palabra
req-source-header = Columna
req-source-cell = Celda
req-source-warnings = Notas de la importación

## Edit the fields

req-edit-title = Modificar el expediente
req-edit-reason = Motivo del cambio
req-edit-reason-hint = Se conserva en el historial.
req-edit-nothing = No se ha modificado nada.
req-facts = Lo que se sabe

field-direction = Sentido
field-kind = Tipo
field-state = Estado
field-authority = Autoridad del otro Estado
field-home_authority = Autoridad de nuestro Estado
field-our_ref = Nuestra referencia
field-their_ref = Referencia del otro Estado
field-basis = Base jurídica
field-other_bases = Otras bases jurídicas
field-subject = Asunto
field-status = Situación
field-status_on = Situación desde
field-machine = Ciclo de vida
field-urgency = Urgencia
field-urgency_reason = Motivo de la urgencia
field-urgency_on = Fecha de la urgencia
field-sensitivity = Confidencialidad
field-language = Idioma
field-channel = Vía
field-received_on = Recibida el
field-received_minute = Hora de recepción
field-sent_on = Enviada el
field-suggested_on = Fecha pedida
field-suggested_reason = Sus razones para esa fecha
field-outcome = Resultado
field-outcome_on = Fecha del resultado
field-closed_on = Cerrada el
field-officer = Responsable
field-unit = Unidad
field-purpose = Objeto
field-merged = Contada con su solicitud posterior
field-remarks = Observaciones
field-governing_on = Fecha determinante fijada a mano
field-confidential = Debe mantenerse confidencial
field-import = Importación
field-case_file = Expediente

## A new request

req-new-title-in = Nueva solicitud recibida
req-new-title-out = Nueva solicitud por enviar
req-new-lead-in = Copie lo que dice la carta; no la complete por ellos.
req-new-lead-out = Un borrador. No se envía nada antes de aprobarlo.
req-new-steps = Partes del formulario
req-new-who-in = Quién solicita, y cuándo
req-new-who-out = A quién solicitamos
req-new-what = Qué se solicita
req-new-persons = Personas
req-new-offences = Delitos
req-new-urgency = Urgencia y confidencialidad
req-new-direction = Sentido
req-new-in = Nos solicitan
req-new-out = Solicitamos
req-new-state-hint = Escriba su nombre o su código.
req-new-state-none = Ningún Estado se llama así.
req-new-authority-in-hint = La autoridad que firmó la solicitud.
req-new-authority-out-hint = La autoridad a la que escribimos.
req-new-home-hint = La autoridad de nuestro Estado que desea la asistencia.
req-new-their-ref-hint = Como figura en su carta.
req-new-received-hint = El día en que la recibió la autoridad central.
req-new-time = Hora
req-new-time-hint = Horas y minutos, cuando importe la hora.
req-new-time-bad = Indique la hora en horas y minutos, 15:40.
req-new-language-hint = Un código como en, ar, fr.
req-new-basis-hint = El tratado o la ley en que se apoya la solicitud. Decide qué exigencias y plazos se aplican.
req-new-subject-hint = Unas palabras por las que la oficina reconoce el expediente.
req-new-measures = Medidas
req-new-measures-hint = Una línea por cada cosa pedida.
req-new-measure-remove = Quitar la medida { $number }
req-new-measure-add = Añadir otra medida
req-new-offence = Delito tal como lo formula la solicitud
req-new-offence-types = Tipos
req-new-offence-uncac = Artículo de UNCAC
req-new-offence-add = Añadir otro delito
req-new-offence-remove = Quitar el delito { $number }
req-new-person = Persona { $number }
req-new-person-add = Añadir otra persona
req-new-suggested-hint = Solo nos obliga si se dan razones. 46(24)
req-new-suggested-reason-hint = Con sus palabras.
req-new-confidential-hint = Si no podemos, se les informa antes de seguir. 46(20)
req-new-conf-both = Existencia y contenido
req-new-conf-content = Solo el contenido
req-new-conf-fact = Solo la existencia
req-new-officer-hint = Nombre corto del responsable. Puede indicarse después.
req-unseen = { $by ->
    [ALL] Aún no hay responsable: nadie verá este expediente bajo sello.
   *[other] Aún no hay responsable: solo los jefes verán este expediente.
}
req-take-charge = Me encargo yo
req-new-save-in = Registrar la solicitud
req-new-save-out = Guardar el borrador
req-new-save-hint = Ctrl+Intro guarda.
req-new-none = Sin elegir
req-new-clear = Salir de este formulario
req-new-leave = Lo que ha escrito aún no está registrado.

req-beside = Plazos y hechos
req-conclude-needs-outcome = Elija antes el resultado.
req-consult-needs-purpose = Elija antes el objeto.
req-custody = Plazo de detención
req-custody-where = detención en { $state } desde el { $day }
req-day-and-time = { $day }, { $time }
req-deadlines-met = { $count ->
    [one] { $count } cumplido
   *[other] { $count } cumplidos
  }
req-ground-measure-name = { $number }. { $name }
req-ground-measure-detail = { $number }. { $name }, { $detail }
req-letter-consultation-of = { $purpose }, abierta el { $day }
# The mark between the parts of a list; same in every language but its own comma.
req-list-comma = {", "}
req-measure-needs-code = Elija antes la medida.
req-measure-option = { $name } ({ $anchor })
req-needs-reason = Escriba antes el motivo.
req-new-person-remove = Quitar la persona { $number }
req-offence = Delito
req-person-other = Grafía { $number }
req-start-needs-reason = Esta regla está por verificar: escriba por qué inicia el plazo.
req-start-needs-rule = Elija antes la regla.
req-start-needs-trigger = Indique el día de inicio.
req-start-trigger-of = Día 0: { $event }
req-step-nothing = La ley no exige nada más.
req-step-to = Pasar a: { $status }

ground-why-N-BANK = Nunca es un motivo. Rige para toda solicitud en virtud de la Convención.
ground-why-N-FISCAL = No basta por sí solo.
ground-why-N-POLCOR = Un delito de la Convención no es político cuando la Convención es la base.
ground-why-N-DCPRES = La conservación no exige doble incriminación.
ground-why-N-DCLABEL = Cuenta la conducta, no su denominación.

noun-office = oficina
noun-calendar = calendario
noun-holiday = día festivo
noun-member = usuario
noun-case_file = expediente
noun-request = solicitud
noun-measure = medida
noun-offence = delito
noun-person = persona
noun-person_name = grafía de un nombre
noun-involvement = persona en la solicitud
noun-communication = carta
noun-deadline = plazo
noun-wait = tiempo de espera
noun-movement = paso
noun-fact = respuesta
noun-consultation = consulta
noun-ground = motivo
noun-check_item = elemento del contenido
noun-amount = suma
noun-link = vínculo
noun-import = importación
noun-source_row = fila del registro
noun-mapping = modo de lectura guardado

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

# Why a clock cannot be counted. The terminal says the same in its own words.
count-bad-date = «{ $value }» no es una fecha.
count-bad-pause = Una suspensión empieza el primer día o después y no termina antes de empezar.
count-no-number = Esta regla no indica ningún número: es informativa y no se puede calcular nada.
count-needs-time = Esta regla se cuenta en horas. Indique la hora.
count-no-pause = Nada suspende esta regla.
count-fixed-length = La duración de esta regla la fija la ley.
count-out-of-range = La fecha queda fuera de los años que se pueden calcular.
intent-demo = Caso de demostración
req-own = Campos propios de la oficina
req-measure-choose = Elija qué ocurrió con este elemento.
req-measure-now = Ahora: { $status }
