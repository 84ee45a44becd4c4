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
settings-people = Usuarios y funciones
settings-people-note = Cada persona desbloquea con su propia frase de contraseña. Los administradores gestionan las cuentas y no pueden abrir el contenido de los expedientes.
settings-person = Nombre
settings-role = Función
settings-unit = Unidad
settings-unit-help = De qué unidad ve los expedientes. Déjelo vacío si la oficina no tiene unidades.
settings-login = Nombre corto
settings-language = Idioma
settings-add = Añadir un usuario
settings-added = { $name } ya puede desbloquear.
settings-first-passphrase = Primera frase de contraseña
settings-first-passphrase-help = Al menos 15 caracteres. Pida que la cambie enseguida.
settings-needs-administrator = Solo un administrador añade usuarios.
settings-keeps-administrator = Solo un administrador hace copias de seguridad.
settings-needs-head = Solo la jefatura o un administrador pueden hacerlo.
settings-calendar = Calendario
settings-calendar-note = Días hábiles, festivos y huso horario de { $state }. Los plazos en curso se vuelven a contar cuando cambia.
settings-calendar-saved = Calendario guardado.
settings-holidays-kept = { $count ->
    [0] Ningún festivo guardado.
    [one] { $count } festivo guardado.
   *[other] { $count } festivos guardados.
}
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
