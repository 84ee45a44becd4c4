# The law as one document, for a lawyer to review; used by comityctl.

lawbook-title = El derecho por el que se rige Comity
lawbook-contents = Índice
lawbook-preface = Este documento se elabora con los mismos datos que utiliza el programa: lo que aquí figura es lo que se aplica. Todo está parafraseado; se cita la fuente de cada fila para que pueda verificarse.
lawbook-certainty = Certeza: A, leído en el propio texto; B, leído en un texto secundario o parcial fiable; C, aún por verificar. Los plazos de certeza C están desactivados hasta que una oficina los verifique.
lawbook-review = Para revisarlo: compare cada fila con su fuente y anote el código de toda fila que sea errónea o falte.
lawbook-yes = Sí
lawbook-new = (nueva)
lawbook-any-open = cualquier situación abierta
lawbook-previous = la situación de la que venía
lawbook-only-kinds = solo
lawbook-four-eyes = una segunda persona, de la jefatura
lawbook-head = la jefatura
lawbook-starts = inicia:
lawbook-meets = cumple
lawbook-cancels = termina
lawbook-cancels-when-met = termina, si se cumple a tiempo:
lawbook-extends = prorroga desde el vencimiento anterior:
lawbook-ends-rest = termina todos los demás plazos
lawbook-closes = cierra el expediente
lawbook-reopens = reabre el expediente
lawbook-settles = fija el resultado
lawbook-under = según
lawbook-with = con
lawbook-unless-only = salvo que solo se solicite
lawbook-mandatory-under = obligatorio según
lawbook-not-under = no según
lawbook-urgency = urgencia
lawbook-channel = vía
lawbook-replaces = en lugar de
lawbook-supersedes = sustituye a
lawbook-limits-law = Plazos del derecho
lawbook-limits-office = Estándares de la oficina
lawbook-backward = contado hacia atrás
lawbook-from-end-of = desde el final de
lawbook-named-only = solo si lo indica una base jurídica o una persona
lawbook-pausable = pueden excluirse días
lawbook-until-decision = en suspenso hasta que se decida una solicitud posterior
lawbook-disabled = desactivado hasta su verificación
lawbook-never-under = según
lawbook-never-alone-under = como único motivo según
lawbook-never-for-only = cuando solo se solicita
lawbook-length-FIX = una fecha que alguien fija

lawbook-chapter-kinds = Tipos de solicitud
lawbook-note-kinds = { "" }
lawbook-chapter-measures = Medidas de asistencia
lawbook-note-measures = { "" }
lawbook-chapter-cycles = Ciclos de vida
lawbook-note-cycles = Cada paso, con lo que exige antes, el artículo que lo exige y su efecto en los plazos.
lawbook-chapter-measure-steps = Evolución posible de una medida
lawbook-note-measure-steps = { "" }
lawbook-chapter-letters = Cartas que inician o terminan plazos
lawbook-note-letters = { "" }
lawbook-chapter-guards = Lo que exigen los pasos
lawbook-note-guards = Una obligación detiene el paso. Cuando proceda: la jefatura puede prescindir de ello con un motivo escrito. La buena práctica no detiene nada.
lawbook-chapter-checklists = Lo que debe contener una solicitud
lawbook-note-checklists = Se reúnen las listas que corresponden al tipo, las medidas y la base jurídica. Solo los elementos obligatorios retienen una solicitud.
lawbook-chapter-limits = Plazos
lawbook-note-limits = Aquí no figura ningún número que no dé su fuente. Las reglas de certeza C solo se aplican cuando una oficina las ha verificado.
lawbook-chapter-grounds = Motivos
lawbook-note-grounds = { "" }
lawbook-chapter-profiles = Lo que una base jurídica exige de una denegación o un aplazamiento
lawbook-note-profiles = Según UNCAC 46(7) y UNTOC 18(7), un tratado de asistencia en vigor reemplaza a los párrafos 9 a 29, salvo que los Estados convengan otra cosa.
lawbook-chapter-bases = Bases jurídicas
lawbook-note-bases = Qué Estado está obligado, desde cuándo y con qué reservas lo sabe la propia oficina y no figura aquí.
lawbook-chapter-offences = Clases de delitos
lawbook-note-offences = { "" }
lawbook-chapter-lists = Listas cerradas
lawbook-note-lists = { "" }

lawbook-head-code = Código
lawbook-head-words = Texto
lawbook-head-article = Fuente
lawbook-head-certainty = Certeza
lawbook-head-counted = En las cifras formales
lawbook-head-criminal = Asunto penal
lawbook-head-coercive = Coercitiva
lawbook-head-strength = Con qué fuerza
lawbook-head-answers = Respuestas
lawbook-head-instead = En su lugar
lawbook-head-need = Exigencia
lawbook-head-applies = Se aplica
lawbook-head-trigger = Día 0
lawbook-head-length = Duración
lawbook-head-roll = En día inhábil
lawbook-head-nature = Naturaleza
lawbook-head-effect = Al vencer
lawbook-head-acts = Quién debe actuar
lawbook-head-never = No puede invocarse
lawbook-head-reasons-refusal = Fundamentación de la denegación
lawbook-head-consult-refusal = Consulta antes de denegar
lawbook-head-consult-grounds = Motivos que abarca
lawbook-head-consult-postponement = Consulta antes de aplazar
lawbook-head-reasons-postponement = Fundamentación del aplazamiento
lawbook-head-use = Limitación del uso
lawbook-head-confidentiality = Confidencialidad
lawbook-head-sort = Clase
lawbook-head-adopted = Adopción
lawbook-head-in-force = En vigor
lawbook-head-profiles = Perfil
lawbook-head-list = Lista
lawbook-head-from = De
lawbook-head-to = A
lawbook-head-needs = Lo que exige antes
lawbook-head-approval = Aprobación
lawbook-head-clocks = Efecto
lawbook-head-request = Solicitud
lawbook-head-letter-way = Carta
lawbook-head-letter = Tipo de carta

lawbook-coercive = { $code ->
    [YES] sí
    [NO] no
    [DEPENDS] depende
   *[CONSENT] requiere consentimiento
  }
lawbook-strength = { $code ->
    [HARD] obligación
    [SOFT] cuando proceda
    [ADVICE] buena práctica
   *[NONE] no se pide
  }
lawbook-need = { $code ->
    [MANDATORY] obligatorio
    [IF_POSSIBLE] si es posible
    [CONDITIONAL] condicional
    [OPTIONAL] facultativo
   *[RECOMMENDED] recomendado
  }
lawbook-when = { $code ->
    [COERCIVE] obligatorio con una medida coercitiva
    [SENTENCED] obligatorio si la persona ha sido condenada
    [URGENT] obligatorio en caso de urgencia
   *[PRESERVED_BEFORE] obligatorio si los datos se conservaron antes
  }
lawbook-roll = { $code ->
    [N] no se mueve
    [F] hacia delante
   *[P] hacia atrás
  }
lawbook-acts = { $code ->
    [REQUESTING] Estado requirente
    [REQUESTED] Estado requerido
    [BOTH] ambos Estados
    [OTHER] el otro Estado
    [PROVIDER] proveedor de servicios
   *[OFFICE] la oficina
  }
lawbook-family = { $code ->
    [REFUSAL] Denegación de la asistencia
    [POSTPONEMENT] Aplazamiento
    [CONFISCATION] Denegación del decomiso
    [EXTRADITION] Denegación de la extradición
    [PRESERVATION] Denegación de la conservación
   *[PROHIBITED] Prohibidos: ningún Estado puede invocarlos
  }
lawbook-limit = { $code ->
    [DEFAULT] de por sí
    [ON_REQUEST] si se solicita
    [IF_SET] si la fija una condición
   *[NONE] ninguna
  }
lawbook-basis-sort = { $code ->
    [MULTILATERAL] abierta a todos
    [REGIONAL] regional
    [EU] Unión Europea
    [BILATERAL] entre dos Estados
    [RECIPROCITY] reciprocidad
    [DOMESTIC_LAW] derecho interno
   *[COMITY] cortesía internacional
  }

lawbook-length-CD = { $number ->
    [one] { $number } día natural
   *[other] { $number } días naturales
  }
lawbook-length-WD = { $number ->
    [one] { $number } día hábil
   *[other] { $number } días hábiles
  }
lawbook-length-M = { $number ->
    [one] { $number } mes
   *[other] { $number } meses
  }
lawbook-length-H = { $number ->
    [one] { $number } hora
   *[other] { $number } horas
  }

lawbook-set-C-MLA = Asistencia
lawbook-set-C-ETS30 = Asistencia según ETS 30
lawbook-set-C-BANK = Cuentas bancarias
lawbook-set-C-COERC = Medidas coercitivas
lawbook-set-C-CONF = Decomiso, embargo preventivo y localización
lawbook-set-C-EXT = Extradición
lawbook-set-C-PAR = Detención preventiva
lawbook-set-C-PAR3 = Detención preventiva, procedimiento simplificado
lawbook-set-C-SPC = Consentimiento por especialidad
lawbook-set-C-TRN = Tránsito
lawbook-set-C-EEV-PRES = Conservación de datos
lawbook-set-C-EEV-ACC = Acceso a datos almacenados
lawbook-set-C-TSP = Traslado de personas condenadas
lawbook-set-C-TCP = Remisión de actuaciones penales
