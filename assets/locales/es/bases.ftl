# What binds us to other States: treaties of two, instruments of many, assurances, and what follows from them.

nav-bases = Bases jurídicas
bases-treaties = Tratados bilaterales
bases-parties = Condición de parte
bases-assurances = Reciprocidad
bases-between = Entre nosotros y un Estado
bases-head-only = Los tratados los anota la jefatura de la oficina.
bases-instrument = Instrumento
bases-any-instrument = Cualquier instrumento
bases-bound = Si está obligado
bases-since = Desde
bases-from = Obligado desde
bases-to = Obligado hasta
bases-until = hasta el { $day }
bases-not-known = No se sabe
bases-source = Fuente
bases-source-help = Por ejemplo: la lista del depositario, el boletín oficial.
bases-checked-on = Verificado el
bases-checked = Verificado el { $day } por { $who }.
bases-never-checked = Nadie lo ha verificado.
bases-extradition-basis = Tomado como base para la extradición
bases-extradition-basis-help = UNCAC 44(6), UNTOC 16(5): lo que el Estado comunicó al depositario.
bases-territory-help = Solo si no es todo el Estado.
bases-central = Autoridad central designada
bases-central-help = Como se comunicó al depositario.
bases-stale-only = Solo lo que hay que volver a verificar
bases-stale-legend = por verificar de nuevo
bases-take-back = Revocar el fin
bases-end-empty = Vacíe este campo para revocar el fin.

## Bilateral treaties

treaties-note = Anotado una vez, un tratado es aquí derecho: una base jurídica, lo que exige de las decisiones y sus plazos.
treaties-none = No hay ningún tratado bilateral anotado.
treaties-none-hint = La jefatura anota uno paso a paso; no hay que preparar nada más.
treaty-new = Anotar un tratado
treaty-edit = Modificar el tratado
treaty-draft = Un tratado bilateral
treaty-failed = No se puede mostrar este tratado
treaty-saved = El tratado está guardado. Los plazos que dependen de él se han vuelto a contar.
treaty-save = Guardar el tratado
treaty-next = Paso siguiente
treaty-back = Paso anterior
treaty-steps = Pasos
treaty-standing = Situación
treaty-standing-IN_FORCE = Vigente
treaty-standing-NOT_YET = Aún no vigente
treaty-standing-DENOUNCED = Denunciado
treaty-denounce = Denunciar
treaty-denounce-note = Desde ese día ya no obliga. Las solicitudes que se apoyan en él conservan su base.
treaty-denounce-on = Denunciado con efecto desde
treaty-denounced-on = denunciado con efecto desde el { $day }
treaty-law = Qué se deriva de él
treaty-live = Qué se deriva de él, según lo escrito
treaty-live-waits = Aún falta una cosa:
treaty-asks = Qué exige de las decisiones
treaty-starts = Plazos que inicia
treaty-starts-none = Ninguno propio.
treaty-runs = { $length } desde: { $event }
treaty-length-CD = { $count ->
    [one] { $count } día
   *[other] { $count } días
  }
treaty-length-WD = { $count ->
    [one] { $count } día hábil
   *[other] { $count } días hábiles
  }
treaty-length-M = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
  }
treaty-length-H = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
  }
treaty-kept-DEFAULT = siempre confidencial
treaty-kept-ON_REQUEST = confidencial si se pide
treaty-kept-IF_SET = confidencial si lo dispone una condición
treaty-kept-NONE = no confidencial

treaty-step-parties = Título y fechas
treaty-step-parties-lead = Con qué Estado, con qué título, desde cuándo.
treaty-step-scope = Qué abarca
treaty-step-scope-lead = Tipos de solicitud, sus artículos, por qué vía y en qué idioma van.
treaty-step-times = Plazos que fija
treaty-step-times-lead = Deje vacío lo que el tratado no fija: no se inventa nada.
treaty-step-bars = Motivos para denegar la extradición
treaty-step-bars-lead = Qué dice el tratado de los nacionales, de los delitos políticos y fiscales, y de la pena.
treaty-step-duties = Qué necesitan las decisiones
treaty-step-duties-lead = Donde el tratado calla, cuenta como suelen los tratados bilaterales.
treaty-step-rest = Gastos, reservas, fuente
treaty-step-rest-lead = Diga dónde lo leyó y cuándo: un tratado que nadie ha verificado queda marcado así en todas partes.
treaty-state = El otro Estado
treaty-code = Código corto
treaty-code-help = BIL- y después mayúsculas, cifras y guiones. Figura en las solicitudes y luego no puede cambiar.
treaty-title = Título
treaty-signed = Firmado el
treaty-in-force = Vigente desde
treaty-in-force-help = Vacío: aún no vigente.
treaty-text = Dónde está su texto
treaty-kinds = Tipos de solicitud que abarca
treaty-ext-articles = Artículos sobre la extradición
treaty-mla-articles = Artículos sobre la asistencia
treaty-articles-help = Como se citan: 1-21.
treaty-arrest-days = Detención preventiva, días
treaty-arrest-extra = Días adicionales si se piden
treaty-arrest-extra-help = Contados desde el fin de los primeros.
treaty-arrest-effect = Cuando hayan pasado, la persona
treaty-arrest-from = Los días se cuentan
treaty-surrender-may = Tras la fecha de entrega, libertad posible: días
treaty-surrender-must = Tras la fecha de entrega, libertad obligada: días
treaty-speciality = Fin de la especialidad tras la puesta en libertad, días
treaty-consent = Decisión sobre el consentimiento por especialidad, días
treaty-count = Cómo se cuentan sus días
treaty-count-help = Si nadie lo ha comprobado, se muestran las dos fechas y se marca la más próxima.
treaty-count-unknown = Nadie lo ha comprobado
treaty-nationals = Nacionales propios
treaty-political = Delitos políticos
treaty-fiscal = Delitos fiscales
treaty-silent = El tratado calla
treaty-threshold = Pena máxima mínima, meses
treaty-threshold-help = Para el enjuiciamiento: 12 es un año.
treaty-sentence = Condena pendiente mínima, meses
treaty-sentence-help = Para la ejecución de una condena.
treaty-as-usual = Como suelen los tratados bilaterales
treaty-reasons = Fundamentación de la denegación
treaty-consult-refusing = Consulta antes de denegar
treaty-reasons-postponing = Fundamentación del aplazamiento
treaty-consult-postponing = Consulta antes de aplazar
treaty-use = Uso de las pruebas
treaty-confidentiality = Confidencialidad de la solicitud
treaty-costs = Quién asume qué gastos
treaty-checked-help = El día en que lo comparó con el texto.

## Party status

parties-note = El programa no trae nada: esto es lo que la propia oficina ha anotado, con su fuente y fecha.
parties-new = Anotar una condición de parte
parties-edit = Modificar la condición de parte
parties-saved = La condición de parte está guardada.
parties-none = No hay nada anotado para esta búsqueda.
parties-none-hint = Anote antes si nuestro propio Estado está obligado: sin ello ningún instrumento puede fundar una solicitud.
parties-cell = { $stale ->
    [yes] { $state }, { $instrument }: { $bound }. Fuente: { $source }. Verificado: { $day }, por verificar de nuevo.
   *[no] { $state }, { $instrument }: { $bound }. Fuente: { $source }. Verificado: { $day }.
  }
parties-cell-none = { $state }, { $instrument }: nada anotado. Anotarlo.

## Reciprocity

assurances-note = Una solicitud sin tratado se apoya en estas: las nuestras para lo que pedimos, las suyas para lo que piden.
assurances-none = No hay ninguna garantía anotada.
assurances-none-hint = Anote una cuando un Estado la dé, o cuando demos la nuestra.
assurance-new = Anotar una garantía
assurance-case = Anotar una para un solo caso
assurance-new-case = Garantía para { $reference }
assurance-file = El caso
assurance-edit = Modificar la garantía
assurance-edit-of = Modificar: { $text }
assurance-end = Poner fin
assurance-end-of = Poner fin: { $text }
assurance-end-title = Hasta cuándo vale la garantía
assurance-text = Sus términos
assurance-text-help = Palabra por palabra.
assurance-by = Dada por
assurance-on = Dada el
assurance-document = Dónde consta
assurance-expires = Vale hasta
assurance-holds = Vale hoy
assurance-practice = Cómo actuamos antes
assurance-practice-help = Casos en que se mantuvo la reciprocidad, o no.
assurance-saved = La garantía está guardada.

## Between us and a State

between-note = Qué bases pueden fundar una solicitud, la mejor primero. El programa propone; una persona elige.
between-choose = Elija el Estado.
between-caption = Bases jurídicas con { $state }
between-count = { $count ->
    [0] No se conoce ninguna base.
    [one] { $count } base, la mejor primero
   *[other] { $count } bases, la mejor primero
  }
between-none = Nada de lo que hemos anotado puede fundar esta solicitud.
between-none-hint = Anote la condición de parte de ambos Estados, un tratado o una garantía de reciprocidad.
