# Setting up a new office, step by step.

setup-title = Crear su oficina
setup-intro = Todo queda en este equipo, en una sola base de datos cifrada.
setup-steps = Pasos
setup-step-office = La oficina
setup-step-calendar = Su calendario
setup-step-user = El primer usuario
setup-step-key = La clave de recuperación
setup-next = Continuar
setup-create = Crear la oficina
setup-creating = Creando la base de datos. Tarda un poco a propósito.
office-name = Nombre de la oficina
office-name-help = Como figura en sus cartas. Por ejemplo: Autoridad central, Ministerio de Justicia.
office-state = Estado de la oficina
office-state-help = Su calendario decide qué días cuentan.
office-state-choose = Elija el Estado
office-state-code = Dos letras del Estado (ISO 3166)
office-state-wrong = Dos letras, como FR o EG.
calendar-weekend = Días de descanso
calendar-weekend-help = Nunca son días hábiles.
calendar-all-rest = Siete días de descanso: nunca habría un día hábil.
calendar-zone = Huso horario
calendar-zone-help = En él se cuentan los plazos por horas.
calendar-holidays = Días festivos
calendar-holidays-help = Un día por línea, para este año y el siguiente. Por ejemplo 1 5 2026, o 1 de mayo. Ponga un signo de interrogación tras un día que depende de la luna; se confirma después.
calendar-holidays-count = { $count ->
    [0] Aún no hay festivos.
    [one] { $count } festivo entendido.
   *[other] { $count } festivos entendidos.
}
calendar-holiday-wrong = La línea { $line } no es una fecha: { $text }
calendar-count = Cómputo de la detención
calendar-count-help = ¿Cuenta el día de la detención como primer día? Si nadie ha comprobado su derecho, se muestran las dos fechas y rige la más próxima.
calendar-count-EXCL = Desde el día siguiente a la detención
calendar-count-INCL = Cuenta el día de la detención
calendar-count-unknown = Nadie lo ha comprobado todavía
first-user-note = El primer usuario tiene la jefatura y la administración de la oficina. Los demás se añaden en los ajustes.
user-login = Nombre corto
user-login-help = Letras sin espacios. Se muestra junto a los expedientes.
user-login-wrong = Use de 2 a 32 minúsculas, cifras, puntos o guiones, sin espacios.
user-display = Nombre que ven los demás
user-language = Idioma
user-passphrase = Frase de contraseña
key-title = Anote la clave de recuperación
key-why = Abre la base de datos cuando se olvida una frase de contraseña. Se muestra una vez y no se guarda en ninguna parte. Sin ella, y sin una frase de contraseña, nadie puede abrir la base de datos: ni usted ni los autores de este programa.
key-keep = Guárdela en papel, en una caja fuerte o con una persona de confianza. No en este equipo.
key-label = Clave de recuperación
key-print = Imprimirla
key-written = La he anotado
key-type-title = Vuelva a escribir la clave de recuperación
key-type-why = Para tener la certeza de que el papel es correcto. Los espacios, los guiones y las mayúsculas no importan.
key-type = Clave de recuperación, según el papel
key-show-again = Mostrarla otra vez
key-confirm = Confirmar y abrir
key-lost = Si nunca se anotó: aún no se ha guardado nada. Cierre la ventana, elimine la carpeta de la base de datos y cree de nuevo la oficina.

calendar-next-year = Añadir los días fijos de { $from } para { $to }
kit-title = Clave de recuperación de { $office }
kit-made-on = Hecha el { $day }
kit-what = Quien tenga esta clave puede abrir la base de datos y establecer una nueva frase de contraseña para una persona. Sin ella, y sin una frase de contraseña, nadie puede.
kit-how = Cómo se usa
kit-step-1 = Inicie Comity y elija «He olvidado mi frase de contraseña».
kit-step-2 = Escriba la clave como figura aquí y elija para quién. Los espacios, los guiones y las mayúsculas no importan.
kit-step-3 = Elija una nueva frase de contraseña. Queda registrado que se usó la clave y para quién.
kit-kept = Custodia
kit-kept-by = Quién
kit-kept-where = Dónde
kit-kept-since = Desde
