# The directory of authorities, State sheets, treaties, party status, reciprocity, calendars of other States.

## Problems

problem-register-too-many-rows = Este directorio tiene demasiadas filas. Divídalo en archivos de 10.000 autoridades como máximo.
problem-number-out-of-range = Indique un número de { $least } a { $most }.
problem-dates-out-of-order = Esta fecha es anterior al { $before }, que debe ir antes.
problem-treaty-code = «{ $value }» no es un código de tratado. Escriba BIL- y después mayúsculas, cifras y guiones: BIL-XB-MLA.
problem-code-taken = El código { $code } ya está en uso. Elija otro.
problem-code-fixed = El código { $code } figura en solicitudes y ya no puede cambiar.
problem-own-state = Este es nuestro propio Estado. Indique el otro.
problem-other-state = Esto pertenece a otro Estado.
problem-noted-already = Ya está anotado. Modifique la entrada existente.
problem-authority-retired = Esta autoridad ya no existe. Elija otra.
problem-cell-not-understood = La celda dice «{ $value }». El programa no lo entiende aquí.
problem-row-twice = La misma autoridad ya figura en la fila { $row }.

## Columns of a directory

directory-sheet = Directorio
directory-id = Identificador
directory-state = Estado
directory-name = Nombre de la autoridad
directory-local_name = Nombre propio
directory-competences = Competencias
directory-channels = Vías
directory-languages = Idiomas aceptados
directory-address = Dirección
directory-phone = Teléfono
directory-email = Correo electrónico
directory-urgent_contact = Contacto urgente
directory-territory = Territorio
directory-bases = Instrumentos
directory-verified_on = Verificado el
directory-verified_by = Verificado por
directory-verified_how = Cómo se verificó
directory-remarks = Observaciones
directory-retired = Ya no existe
directory-yes = Sí

## The State sheet

state-sheet-title = Pedir asistencia a { $state }
state-sheet-as-of = A fecha de
state-sheet-oldest = Verificación más antigua de lo que figura aquí
state-sheet-demo = Demostración: nada de esto es real.
state-sheet-stale = Parte de esto se verificó hace más de doce meses, o nunca. Pregunte antes de fiarse de ello.
state-sheet-none = No hay ninguna autoridad anotada.
state-sheet-authorities = Autoridades
state-sheet-authority = Autoridad
state-sheet-competences = Competencias
state-sheet-channels = Vías
state-sheet-languages = Idiomas
state-sheet-contact = Contacto
state-sheet-verified = Verificado
state-sheet-never = nunca
state-sheet-old = hace más de doce meses
state-sheet-urgent = En caso de urgencia:
state-sheet-ways = Vías e idiomas
state-sheet-what = Qué
state-sheet-accepted = Aceptado
state-sheet-bases-extradition = Bases para la extradición
state-sheet-bases-assistance = Bases para la asistencia
state-sheet-basis = Base
state-sheet-articles = Artículos
state-sheet-reasons = Fundamentación de la denegación
state-sheet-consult = Consulta antes de denegar
state-sheet-use = Uso de las pruebas
state-sheet-use-DEFAULT = limitado a lo solicitado
state-sheet-use-ON_REQUEST = limitado si se solicita
state-sheet-use-IF_SET = limitado si lo dispone una condición
state-sheet-use-NONE = sin limitación
state-sheet-checked = Verificado
state-sheet-notes = A tener en cuenta
state-sheet-arrest = Cuánto dura una detención preventiva
state-sheet-days = Días
state-sheet-effect = Después
state-sheet-reservations = Reservas y declaraciones
state-sheet-text = Texto
state-sheet-assurances = Reciprocidad
state-sheet-whose = De quién
state-sheet-ours = Nuestra
state-sheet-theirs = Del otro Estado
state-sheet-kind = Tipo
state-sheet-all-kinds = Todos los tipos
state-sheet-until = Hasta
state-sheet-contents = Contenido que exige
state-sheet-e_evidence = Prueba electrónica
state-sheet-special_rules = Reglas especiales
state-sheet-practice = Práctica
state-sheet-remarks = Observaciones
state-sheet-record = Nuestro historial
state-sheet-record-note = Solicitudes formales que el lector puede ver. Días: la mediana de las cumplidas, y cuántas son.
state-sheet-direction = Solicitudes
state-sheet-asked-us = Solicitadas por ese Estado
state-sheet-we-asked = Solicitadas por nosotros
state-sheet-all = Todas
state-sheet-open = Abiertas
state-sheet-overdue = Atrasadas
state-sheet-closed = Terminadas
state-sheet-refused = Denegadas
state-sheet-median = Días
state-sheet-last-contact = Último contacto
