# A new request, typed in steps.

intake-title-in = Nueva solicitud recibida: { $kind }
intake-title-out = Nueva solicitud por enviar: { $kind }
intake-title-from = Nueva solicitud de { $state }: { $kind }
intake-title-to = Nueva solicitud a { $state }: { $kind }
intake-step-came = Quién, cuándo y cómo
intake-step-basis = Base jurídica
intake-step-asked = Qué se solicita
intake-step-who = Personas
intake-step-contents = Contenido
intake-step-review = Revisar y registrar
intake-step-missing = { $count ->
    [one] falta { $count } campo
   *[other] faltan { $count } campos
}
intake-kept = Se guarda mientras escribe. Puede irse y volver. No se da ningún número hasta registrar.
intake-next = Parte siguiente
intake-back = Parte anterior
intake-keys = Intro avanza. Ctrl+Intro registra desde cualquier parte.
intake-save-another = Registrar y empezar otra
intake-carry = Mantener Estado, autoridad, vía y base para la siguiente
intake-registered = Registrada como { $reference }.
intake-open = Abrir { $reference }
intake-added-not = La solicitud está registrada, pero no se añadió una de sus filas. { $why }
intake-by-word = Solicitud urgente de palabra
intake-oral = Una solicitud de palabra se confirma por escrito enseguida. Lo dirá una tarea para el próximo día hábil.
intake-addressee = A quién escribir
intake-addressee-hint = Del directorio, la mejor primero.
intake-addressee-other = Otra autoridad
intake-addressee-none = El directorio aún no tiene ninguna autoridad de este Estado.
intake-competent = Competente en esta materia
intake-not-competent = Competencia no anotada en esta materia
intake-regional = Solo para una parte del Estado
intake-stale = Sin verificar últimamente
intake-basis = En qué se apoya la solicitud
intake-basis-first = Diga antes qué Estado y qué tipo
intake-basis-first-next = Se enumeran entonces las bases que pueden fundar la solicitud, la mejor primero.
intake-basis-other = Otra base, o aún no se sabe
intake-basis-any = Cualquier base
intake-basis-none = No se conoce ninguna base que obligue a los dos Estados. Elija una o déjelo abierto por ahora.
intake-basis-stale = verificado por última vez el { $day }
intake-basis-unknown = Antes de apoyarse en esta base, alguien debería averiguar: { $what }.
intake-trap-PARAGRAPHS_9_29 = Si hay un tratado entre los dos Estados, rige el tratado. Elíjalo como base, o conserve la carta en que ambos convinieron aplicar en su lugar los párrafos 9 a 29.
intake-assets = Bienes
intake-assets-hint = Una línea por cada bien que se deba localizar, embargar, decomisar o restituir. Las sumas se anotan en el expediente.
intake-asset-add = Añadir un bien
intake-asset-remove = Quitar el bien { $number }
intake-asset-sort = Tipo de bien
intake-asset-what = Qué es
intake-asset-state = Estado donde está
intake-asset-reference = Número de cuenta, de registro o de matrícula
intake-asset-reference-hint = Como lo da la solicitud.
intake-data = Prueba electrónica
intake-data-hint = Una línea por cada cuenta o dato.
intake-data-add = Añadir datos
intake-data-remove = Quitar los datos { $number }
intake-data-category = Tipo de datos
intake-data-provider = Proveedor
intake-data-identifier-sort = Tipo de identificador
intake-data-identifier = Identificador
intake-persons-hint = Como las nombra la carta, en cada grafía que da.
intake-known = Tomada del registro
intake-known-role = Calidad de { $name }
intake-alike = { $count ->
    [one] En el registro hay alguien que puede ser esta persona
   *[other] En el registro hay { $count } que pueden ser esta persona
}
intake-alike-take = Tomar a { $name }
intake-confidential = ¿Nos piden confidencialidad?
intake-confidential-hint = Si no podemos, se les informa antes de seguir. { $article }
intake-confidential-no = No
intake-wanted = Contenido exigido
intake-wanted-count = { $settled } de { $of } presentes
intake-wanted-none = La lista aparece con el tipo de solicitud.
intake-wanted-hint = Pulse un elemento para decir qué encontró: presente, falta, no procede.
intake-wanted-all = Todo lo demás está presente
intake-wanted-note = La lista cambia con el tipo, la base y las medidas.
intake-not-yet = Aún no basta para registrar.
intake-go-to = Ir a { $part }
intake-change = Modificar
intake-will-be = Se registrará como { $reference }.
intake-missing-later = { $count ->
    [one] Falta { $count } elemento. Va en la carta que pide más.
   *[other] Faltan { $count } elementos. Van en la carta que pide más.
}
intake-clocks = Plazos que empiezan
intake-clocks-none = Ninguno aún: un plazo empieza con aquello desde lo que cuenta la ley.
intake-typed = Lo que ha escrito
intake-nothing = Nada todavía.
intake-measures = { $count ->
    [one] { $count } medida
   *[other] { $count } medidas
}
intake-offences = { $count ->
    [one] { $count } delito
   *[other] { $count } delitos
}
intake-checked = { $count ->
    [one] { $count } elemento examinado
   *[other] { $count } elementos examinados
}
intake-arrest = Sigue a una detención preventiva
intake-arrest-hint = Los plazos de detención pasan a este expediente.
intake-arrest-none = No
intake-arrest-row = { $reference }, { $person }, { $day }
