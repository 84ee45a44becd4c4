# Consultations with other States, and the meeting on all open files with one of them.

problem-consultation-ended = Esta consulta ya tiene su resultado.
problem-consultation-not-reminded = «Sin respuesta» exige antes un recordatorio, y debe haber pasado la fecha de la respuesta.
problem-not-tied = La consulta no se refiere a este expediente, o se abrió en él.
problem-not-of-state = { $reference } es con { $state }, que no participa en esta consulta.
problem-too-many = Demasiados a la vez. Como máximo { $most }.
problem-unknown-member = En la oficina nadie tiene el nombre corto { $login }.

intent-consultations-edit = Consulta modificada
intent-consultations-remind = Recordatorio de una consulta enviado
intent-consultations-tie = Expedientes vinculados a una consulta
intent-consultations-untie = Expedientes desvinculados de una consulta
intent-consultations-note = Resultado de una consulta anotado

## The list

nav-consultations = Consultas
nav-open-consultations = { $count ->
    [one] { $count } consulta abierta
   *[other] { $count } consultas abiertas
  }
cons-new = Nueva consulta
cons-meet = Reunión con un Estado
cons-meet-short = Hoja de reunión
cons-meet-go = Abrir la hoja
cons-meet-needs = Elija antes el Estado.
cons-meet-state = El otro Estado
cons-meet-state-help = Todos los expedientes abiertos con él, en ambos sentidos.
cons-meet-with = Todos los expedientes abiertos con { $state }
cons-show = Qué consultas
cons-show-open = Abiertas
cons-show-late = Atrasadas
cons-show-ours = Nos toca a nosotros
cons-show-theirs = Les toca a ellos
cons-show-ended = Terminadas
cons-of-state = Estado
cons-any-purpose = Cualquier objeto
cons-count = { $count ->
    [one] { $count } consulta
   *[other] { $count } consultas
  }
cons-none = No hay ninguna consulta abierta.
cons-nothing = Ninguna consulta responde a esta búsqueda.
cons-nothing-hint = Puede haber otras con otro Estado u otro objeto.
cons-show-all = Mostrar todas las abiertas
cons-failed = No se puede mostrar esta consulta
cons-failed-hint = No se ha perdido nada. Vuelva a intentarlo o regrese a la lista.
cons-no-day = sin fecha fijada
cons-reply-short = respuesta { $day }
cons-tied = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
  }
cons-col-file = Expediente
cons-col-reply = Respuesta pedida para el
cons-col-ended = Terminada el
cons-col-turn = A quién le toca
cons-col-reminded = Recordatorio
cons-col-rests = Se apoya en
cons-col-acts = Actúa
cons-col-next = Situación y próxima fecha
cons-col-ours = Debemos
cons-col-theirs = Deben
cons-col-said = Dicho y convenido
cons-pane = Consultas de la última búsqueda
cons-whole-list = Lista completa
cons-back = Todas las consultas
cons-more = { $count ->
    [one] { $count } más en la lista completa
   *[other] { $count } más en la lista completa
  }

## Opening one

cons-file = Expediente
cons-files-more = Otros expedientes
cons-files-more-help = Con el mismo Estado. Escriba una referencia, un nombre o una palabra.
cons-leave-out = Omitir { $reference }
cons-needs-file = Elija antes un expediente.
cons-opened = La consulta está abierta.
cons-began = Quién la empezó
cons-reply-by-us = Nuestra respuesta se pide para el
cons-mode = Cómo se celebra
cons-format = Entre quiénes
cons-network = Red
cons-network-help = Por qué red se comunican los Estados.
cons-states = Estados que participan
cons-states-add = Añadir un Estado
cons-participants = Quién participa
cons-participants-help = Uno por línea, con su autoridad.
cons-participants-short = Participantes
cons-documents = Documentos
cons-documents-help = Una referencia por línea.
cons-documents-short = Documentos registrados

## One consultation

cons-title = { $purpose }, con { $state }
cons-turn-ours = Nos toca responder.
cons-turn-theirs = Debe responder { $state }.
cons-reminders = Recordatorios
cons-reminders-none = Ninguno enviado
cons-reminded-on = Recordatorio del { $day }
cons-unanswered = La fecha de respuesta ha pasado y se ha enviado un recordatorio. Puede decidirse sin respuesta.
cons-nothing-noted = Aún no hay nada anotado.
cons-edit-title = Modificar los datos
cons-edit-ours = Modificar nuestra posición
cons-edit-theirs = Modificar su posición
cons-edit-agreed = Modificar el texto convenido
cons-agreed = Texto convenido
cons-agreed-help = Palabra por palabra, como lo guardan ambos Estados.
cons-files = Expedientes que trata
cons-tie-title = Vincular un expediente
cons-tie-go = Vincular a la consulta
cons-untie = Desvincular
cons-untie-of = Desvincular { $reference }
cons-untied = { $reference } ya no está vinculado a la consulta.
cons-note = Dicho de este expediente
cons-note-act = Anotar
cons-note-of = Anotar lo dicho de { $reference }
cons-note-title = { $reference }: dicho y convenido
cons-note-go = Escribir en el expediente
cons-action = Acción convenida { $number }
cons-action-title = Qué hay que hacer
cons-action-who = Por quién
cons-action-who-help = El responsable del expediente, salvo que indique otra cosa.
cons-action-by = Hasta
cons-action-add = Añadir una acción convenida
cons-action-remove = Omitirla
cons-action-remove-of = Omitirla: { $number }
cons-action-note = Cada acción convenida pasa a ser una tarea del expediente.
cons-actions = Acciones convenidas
cons-actions-none = Aún no se ha convenido ninguna acción.
cons-action-until = hasta el { $day }
cons-action-end = Hecha
cons-action-end-of = Hecha: { $title }
cons-action-done = La tarea está hecha.
cons-action-was-done = hecha el { $day }
cons-action-was-dropped = abandonada
cons-letters = Cartas, llamadas y mensajes
cons-letters-log = Registrar uno en el expediente
cons-letters-none = No se ha registrado ninguno para esta consulta.
cons-duties = Qué exige la ley en este expediente
cons-duty-held = Se celebró una consulta.
cons-duty-open = Ver la consulta
cons-duty-begin-of = Abrir la consulta: { $purpose }

## A reminder, the outcome

cons-remind-title = Recordar
cons-remind-go = Registrar el recordatorio
cons-remind-lead = El recordatorio figura entre las cartas del expediente, y el plazo de respuesta empieza de nuevo.
cons-remind-on = Enviado el
cons-remind-by = Nueva fecha de respuesta
cons-remind-by-help = Pedida hasta ahora para el { $day }.
cons-remind-by-help-none = Aún no se ha pedido ninguna fecha.
cons-remind-channel = Por qué vía
cons-remind-party = A quién
cons-remind-reference = Su referencia
cons-remind-summary = Qué dice
cons-not-noted = No anotado
cons-until = Aplazada hasta
cons-split = Cómo se reparten los gastos
cons-split-help = Por ejemplo: cada Estado los suyos.
cons-guard-passed = La fecha de respuesta ha pasado: { $day }.
cons-guard-not-passed = La fecha de respuesta aún no ha pasado: { $day }.
cons-guard-reminded = { $count ->
    [0] No hay ningún recordatorio registrado.
    [one] Hay { $count } recordatorio registrado.
   *[other] Hay { $count } recordatorios registrados.
  }

## The meeting on all open files

cons-sheet-title = Todos los expedientes abiertos con { $state }
cons-sheet-lead = { $home } y { $state }, { $day }
cons-sheet-as-of = A { $day }
cons-sheet-waits = { $ours ->
    [one] { $ours } expediente nos espera a nosotros, { $theirs } a ellos
   *[other] { $ours } expedientes nos esperan a nosotros, { $theirs } a ellos
  }
cons-sheet-for = Para { $state }
cons-state-sheet = Ficha de { $state }
cons-print = Imprimir la hoja
cons-record = Dejar constancia de la reunión
cons-meeting-open = Abrir la reunión
cons-meeting-title = Reunión con { $state }
cons-meeting-go = Empezar la constancia
cons-meeting-on = Fecha de la reunión
cons-meeting-files = { $count ->
    [one] Sobre la mesa: { $count } expediente
   *[other] Sobre la mesa: { $count } expedientes
  }
cons-meeting-opened = La reunión consta. Anote lo que se diga junto a cada expediente.
cons-last-meeting = Última reunión
cons-this-meeting = Esta reunión
cons-no-meeting = Ninguna consta
cons-files-both = Expedientes abiertos, en ambos sentidos
cons-they-asked = Nos solicitaron
cons-we-asked = Les solicitamos
cons-open-count = { $count ->
    [one] { $count } abierto
   *[other] { $count } abiertos
  }
cons-no-date = Sin fecha
cons-owed-until = { $words }, hasta el { $day }
cons-owed-since = { $words }, desde el { $day }
cons-owed-late = atrasado
cons-owed-nothing = Nada
cons-portfolio-none = No hay ningún expediente abierto con { $state }.
cons-portfolio-none-hint = La ficha del Estado dice qué tenemos con él.
cons-portfolio-note = Lo que se anota aquí se escribe en cada expediente. Un punto que deniega, aplaza o pone condiciones sigue necesitando a la jefatura.
