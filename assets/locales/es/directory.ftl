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

## The directory on the screen

nav-authorities = Autoridades
dir-count = { $count ->
    [one] { $count } autoridad
   *[other] { $count } autoridades
  }
dir-search = Buscar en el directorio
dir-new = Nueva autoridad
dir-edit = Modificar la entrada
dir-any = Cualquiera
dir-competence = Competente para
dir-stale = Solo las que hay que verificar
dir-retired-too = También las que ya no existen
dir-nothing = Ninguna autoridad responde a esta búsqueda.
dir-nothing-hint = Busque sin el Estado o sin la competencia.
dir-empty = Aún no hay ninguna autoridad anotada.
dir-empty-hint = Importe un directorio desde un archivo, o anote la primera.
dir-show-all = Mostrar todo el directorio
dir-saved = La entrada está guardada.
dir-failed = No se puede mostrar esta autoridad
dir-sheet = Ficha de { $state }
dir-territory-help = Solo si atiende una parte de su Estado.
dir-name-help = Como lo escribimos en un sobre.
dir-local-name-help = En su propio idioma y escritura.
dir-urgent-help = Quién responde de noche y en festivos, con el horario.
dir-bases-help = Para qué instrumentos fue designada. Ninguno: para todos.
dir-verify = Verificar
dir-verify-go = Anotar la verificación
dir-verify-how-help = Por ejemplo: su carta del 3 de marzo, una llamada, la lista del depositario.
dir-verified = Verificado el { $day } por { $who }: { $how }.
dir-verify-again = Hace más de doce meses de eso. Pregunte antes de fiarse de ello.
dir-never-verified = Nadie ha verificado esta entrada. Pregunte antes de fiarse de ella.
dir-verified-now = La verificación está anotada.
dir-retire = Ya no existe
dir-retire-go = Retirarla
dir-retire-note = Sigue legible en los expedientes que la nombran, y ya no se propone.
dir-back = Recuperarla
dir-back-go = Devolverla al directorio
dir-back-note = Se propone de nuevo para solicitudes nuevas.
dir-is-retired = Esta autoridad ya no existe. Ya no se propone.

dir-export = Exportar el directorio
dir-export-go = Escribir el archivo
dir-export-note = Salen todos los campos, para que el archivo pueda importarse de nuevo. Las autoridades retiradas van marcadas.
dir-format = Formato
dir-format-xlsx = Libro de cálculo (xlsx)
dir-format-csv = Tabla simple (csv)
dir-which = Qué autoridades
dir-which-all = Todo el directorio
dir-which-one = Solo las de { $state }
dir-exported = { $count ->
    [one] { $count } autoridad está en { $file }.
   *[other] { $count } autoridades están en { $file }.
  }

dir-import = Importar un directorio
dir-import-leave = Volver al directorio
dir-import-note = Un libro o una tabla simple con columnas de Estado, nombre y competencias. Los encabezados de un directorio exportado se entienden en todos los idiomas.
dir-import-would = Qué haría el archivo
dir-import-done = Qué hizo el archivo
dir-count-new = Nuevas
dir-count-changed = Modificadas
dir-count-unchanged = Sin cambios
dir-count-refused = Rechazadas
dir-decision-NEW = Nueva
dir-decision-CHANGED = Modificada
dir-decision-UNCHANGED = Sin cambios
dir-decision-REFUSED = Rechazada
dir-import-competences = Filas sin competencia
dir-import-competences-help = Las autoridades que no indican ninguna reciben estas.
dir-import-again = Ensayar otra vez
dir-import-run = { $count ->
    [one] Importar { $count } autoridad
   *[other] Importar { $count } autoridades
  }
dir-import-none = Nada que importar
dir-import-hint = Antes de esto no se escribe nada. Una sola importación, que puede deshacerse entera.
dir-import-see = Ver el directorio
dir-import-undo = Deshacer la importación
dir-import-undone = La importación se ha deshecho.
dir-import-rows = Filas del archivo
dir-import-cells = Fila { $row }, palabra por palabra
