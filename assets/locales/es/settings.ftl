# Settings: this user, the people, the calendar, the backup.

settings-display = Idioma y pantalla
settings-display-note = Solo para usted. Los cambios se aplican al momento.
settings-digits = Cifras
# same in every language
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩
settings-digits-help = Las referencias y los números de artículo conservan siempre 0123.
settings-theme = Claro u oscuro
settings-theme-system = Como el sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-contrast = Contraste
settings-contrast-normal = Como el sistema
settings-contrast-high = Alto
settings-passphrase = Frase de contraseña
settings-passphrase-note = Su frase de contraseña abre la base de datos solo para usted. Cambiarla no afecta a los demás.
settings-passphrase-current = Frase de contraseña actual
settings-passphrase-change = Cambiarla
settings-passphrase-changed = Frase de contraseña cambiada.
settings-people-note = Cada persona desbloquea con su propia frase de contraseña. Los administradores gestionan las cuentas y no pueden abrir el contenido de los expedientes.
settings-person = Nombre
settings-role = Función
settings-unit = Unidad
settings-unit-help = De qué unidad ve los expedientes. Déjelo vacío si la oficina no tiene unidades.
settings-language = Idioma
settings-add = Añadir un usuario
settings-added = { $name } ya puede desbloquear.
settings-first-passphrase = Primera frase de contraseña
settings-first-passphrase-help = Al menos 15 caracteres. El usuario elige la suya al desbloquear por primera vez.
settings-keeps-administrator = Solo un administrador hace copias de seguridad.
settings-calendar-saved = Calendario guardado.
settings-backup = Copia de seguridad y prueba
settings-backup-note = Un solo archivo cifrado con todo dentro. Guárdelo en otro equipo.
settings-backup-last = Última copia de seguridad
settings-backup-none = Ninguna todavía. Si este equipo falla, se pierde todo.
settings-backup-now = Hacer copia ahora
settings-backup-running = Copiando la base de datos
settings-backup-done = Copia de seguridad escrita y comprobada: { $name }
settings-verify = Comprobar la base de datos
settings-verify-note = Lee cada entrada y compara firmas, cadena y tablas.
settings-verify-running = Comprobando cada entrada
settings-verify-done = { $entries ->
    [one] La base de datos está íntegra: { $entries } entrada comprobada.
   *[other] La base de datos está íntegra: { $entries } entradas comprobadas.
}
settings-verify-broken = <b>La base de datos no está íntegra.</b> No siga trabajando. Restaure la copia de seguridad más reciente y conserve esta lista.
settings-about = Acerca de
settings-about-version = Versión
settings-about-office = Oficina
settings-about-note = Comity lo guarda todo en este equipo y no usa ninguna red.

settings-group-own = Para usted
settings-group-office = La oficina
settings-group-store = La base de datos
settings-users = Usuarios y funciones
settings-calendars = Calendarios y festivos
settings-series = Referencias
settings-fields = Campos de la oficina
settings-rules = Plazos y estándares
settings-words = Palabras de la oficina
settings-training = Oficina de prácticas
settings-region = Como se habla en
settings-region-help = Meses y cifras como allí es costumbre. Hoy es { $day }.
settings-region-plain = Ningún Estado en particular
settings-hijri = Mostrar la fecha de la hégira junto a la otra
settings-hijri-help = Según el calendario de Umm al-Qura. Los plazos se cuentan siempre en el otro.
settings-passphrase-changing = Preparando el nuevo cierre. Tarda un poco a propósito.
settings-open-files = Expedientes abiertos
settings-standing = Acceso
settings-changes = Cambios

user-active = Activo
user-left = Terminado
user-first-passphrase = Primera frase de contraseña
user-edit = Modificar
user-change = Modificar a { $name }
user-changed = { $name }: cambio hecho, vale al momento.
user-role-needed = Elija al menos una función.
user-new-passphrase = Nueva primera frase de contraseña
user-new-passphrase-for = Nueva primera frase de contraseña para { $name }
user-new-passphrase-go = Establecer la frase
user-give-back = Devolver el acceso
user-give-back-to = Devolver el acceso a { $name }
user-admit-note = Entréguela en persona. Al desbloquear la próxima vez, elige una propia que nadie más conoce.
user-admitted = { $name } ya puede desbloquear con la nueva frase de contraseña.
user-end = Poner fin al acceso
user-end-of = Poner fin al acceso de { $name }
user-end-note = Termina al momento. Lo que hizo queda registrado con su nombre. Las copias de la base de datos hechas antes aún se abren con su frase de contraseña.
user-end-files = { $count ->
    [one] Aún responde de { $count } expediente abierto. Traspáselo después, para que nadie espere en vano.
   *[other] Aún responde de { $count } expedientes abiertos. Traspáselos después, para que nadie espere en vano.
}
user-end-why = Por qué
user-ended = El acceso de { $name } ha terminado.
second-head-why = Otra persona de la jefatura debe estar de acuerdo, con su propia frase de contraseña. Norma de la oficina.
second-head = Quién da su acuerdo en la jefatura
second-head-choose = Elija a la persona
second-head-passphrase = Frase de contraseña de esa persona
second-head-passphrase-help = La escribe esa misma persona en este puesto. Prueba quién está de acuerdo y no se conserva.

calendars-note = Días hábiles, festivos y husos horarios: los de su propio Estado y los de los Estados que hacen correr un plazo o tienen detenida a una persona.
calendars-add = Añadir el calendario de un Estado
calendars-state = Estado
calendars-home = Estado de la oficina
calendars-this-year = Festivos de { $year }
calendars-edit-of = Modificar el calendario de { $state }
calendars-taken = { $state } ya tiene aquí un calendario. Modifique ese.
calendars-recount = Al guardar se vuelven a contar los plazos en curso.
moon-title = A la espera de la luna
moon-note = Diga en qué día cayó cada festivo. Los plazos que lo atraviesan se vuelven a contar.
moon-that-day = Fue ese día
moon-that-day-of = { $state }, { $day }: fue ese día
moon-other-day = Otro día
moon-other-day-of = { $state }, { $day }: fue otro día
moon-fell-on = El día en que cayó
moon-confirmed = Anotado: { $day }.

series-note = Cómo escribe su oficina las referencias que da. Las que ya se dieron quedan como están.
series-add = Añadir una serie
series-none = Su oficina no tiene series propias.
series-none-next = Las referencias se escriben entonces IN-2026-0001 y OUT-2026-0001, desde 1 cada año.
series-for = Para
series-pattern = Modelo
series-next = Próxima referencia
series-change = Modificar la serie { $pattern }
series-drop = Dejar de usar
series-dropped = La serie ya no se usa. Sus referencias quedan.
series-register = Registro
series-kinds = Tipos
series-kinds-help = Ninguno marcado: para todos los tipos sin serie propia.
series-pattern-help = Signos propios y partes entre llaves que rellena el programa. El número debe figurar una vez.
series-tokens = Añadir una parte al modelo
series-token-direction = Registro
series-token-kind = Tipo
series-token-state = Estado
series-token-unit = Unidad
series-token-desk = Puesto
series-token-year = Año
series-token-year-2 = Año, dos cifras
series-token-number-4 = Número, cuatro cifras
series-next-is = La próxima referencia sería { $reference }.
series-first = Primer número
series-first-help = Para continuar un registro en papel, escriba el número siguiente al último.
series-first-wrong = Un número entero desde 1.
series-continuous = Continuar después de fin de año
series-continuous-help = Si no, la numeración empieza cada año en el primer número.
series-saved = La serie está guardada. La próxima referencia la sigue.
which-both = Recibidas y enviadas
which-all-kinds = { $way }, todos los tipos
which-kinds = { $way }: { $kinds }

fields-note = Lo que su oficina anota de sus expedientes además de lo que exige la ley. Se busca, se cuenta y se exporta.
fields-add = Añadir un campo
fields-none = Su oficina no tiene campos propios.
fields-none-next = Por ejemplo, un código de proyecto o el ministerio que paga.
fields-label = Etiqueta
fields-sort = Contiene
fields-sort-TEXT = Texto
fields-sort-NUMBER = Un número
fields-sort-DATE = Una fecha
fields-sort-YES_NO = Sí o no
fields-sort-CHOICE = Una opción de una lista
fields-shown = En los formularios
fields-required = Se pide
fields-optional = Puede quedar vacío
fields-retired = Fuera de uso
fields-in-register = También en el registro
fields-change = Modificar el campo { $label }
fields-hint = Indicación
fields-hint-help = Una frase para quien lo rellena.
fields-choices = Las opciones
fields-choices-help = Una por línea, al menos dos.
fields-position = Lugar entre los campos
fields-required-ask = Los formularios lo piden
fields-in-register-ask = El registro puede mostrarlo
fields-retire-ask = Fuera de uso
fields-retire-help = Los formularios ya no lo muestran. Lo que los expedientes tienen en él queda.
fields-saved = El campo { $label } está guardado.

rules-note = Cada plazo con su artículo. A está leído en el texto, B en una fuente secundaria fiable, C no lo ha verificado nadie: esos descansan hasta que su oficina los compruebe.
rules-show = Mostrar
rules-show-standards = Estándares de la oficina
rules-show-unverified = Sin verificar (C)
rules-show-changed = Lo que eligió su oficina
rules-show-law = Plazos de la ley
rules-show-all = Todos
rules-search = Buscar por nombre o artículo
rules-count = { $count ->
    [one] { $count } plazo
   *[other] { $count } plazos
}
rules-none = No se muestra ningún plazo.
rules-none-next = Muestre todos o busque otra palabra.
rules-rule = Plazo
rules-number = Número
rules-certainty = Certeza
rules-certainty-A = leído en el texto
rules-certainty-B = fuente secundaria
rules-certainty-C = sin verificar
rules-runs = Empieza por sí solo
rules-on = Sí
rules-off = No
rules-office-standard = Estándar de la oficina
rules-shipped = de origen: { $length }
rules-decided = { $name }, { $day }
rules-change = Modificar { $rule } ({ $code })
rules-counted-from = desde: { $event }
rules-source = Fuente
rules-kind-of-limit = Qué es
rules-from = Se cuenta desde
rules-own-number = Número de su oficina
rules-own-number-help = De origen: { $length }. La unidad se mantiene.
rules-unverified = Nadie ha verificado este plazo para el programa. Diga quién de su oficina leyó qué texto.
rules-how-checked = Cómo se comprobó
rules-how-checked-needed = Diga cómo se comprobó: quién, qué texto, cuándo.
rules-why = Por qué
rules-saved = Guardado: { $rule }. Vale para los plazos que empiecen desde ahora.

words-note = Su oficina puede decir las cosas a su manera, o corregir una palabra, sin una nueva versión del programa. Sus palabras valen al momento para todos aquí, en pantalla y en lo impreso.
words-how-1 = Escriba las palabras de un idioma en un archivo.
words-how-2 = Cambie en cualquier editor lo que su oficina dice de otro modo. Las líneas que no cambie pueden quedar o quitarse.
words-how-3 = Elija aquí el archivo. Se comprueba línea por línea antes de que valga nada.
words-export = Escribir las palabras en un archivo
words-choose = Elegir un archivo corregido
words-writing = Escribiendo
words-none = Su oficina lo dice todo como el programa.
words-messages = Mensajes
words-file = Archivo
words-taken-in = Adoptado
words-change = Las palabras de la oficina en { $language }
words-drop = Retirarlas
words-exported = Escrito: { $name }
words-dropped = { $language } vuelve a las palabras del programa.
words-check = Palabras de { $name }
words-take-in = Adoptar
words-blocked = Corrija el archivo y elíjalo de nuevo.
words-reading = Leyendo el archivo
words-nothing = Nada difiere de las palabras del programa.
words-sound = { $changed ->
    [one] { $read } mensajes leídos, todos en orden. { $changed } dice algo nuevo.
   *[other] { $read } mensajes leídos, todos en orden. { $changed } dicen algo nuevo.
}
words-faults = { $count ->
    [one] { $count } línea no se puede usar. No se adopta nada hasta que esté bien.
   *[other] { $count } líneas no se pueden usar. No se adopta nada hasta que estén bien.
}
words-faults-list = Qué está mal, línea por línea
words-line = Línea
words-message = Mensaje
words-wrong = Qué está mal
words-saved = { $count ->
    [one] { $count } mensaje de su oficina vale ya.
   *[other] { $count } mensajes de su oficina valen ya.
}
settings-backup-how-often = Con qué frecuencia
settings-backup-often = Al final de cada día hábil. Lo escrito después de la última copia se pierde con este equipo.
settings-backup-where = Dónde
settings-backup-places = En dos equipos al menos, uno de ellos en otro edificio. Nadie puede leer el archivo sin una frase de contraseña de esta oficina.
settings-backup-back = Recuperación
settings-backup-restore = En un equipo sin oficina: comityctl restore, con el archivo y la frase de contraseña de alguien que entonces pudiera desbloquear.
settings-backup-old = { $days ->
    [one] La última copia de seguridad tiene { $days } día. Haga una hoy.
   *[other] La última copia de seguridad tiene { $days } días. Haga una hoy.
}
