# The gate: who is working, and the way back in with the recovery key.

unlock-title = ¿Quién trabaja?
unlock-choose = Elija su nombre
unlock-passphrase = Frase de contraseña de { $name }
unlock-go = Desbloquear
unlock-going = Abriendo la base de datos. Tarda un poco a propósito.
unlock-forgot = He olvidado mi frase de contraseña
unlock-backup = Última copia de seguridad
unlock-network = Red
unlock-network-none = No se usa. Todo queda en este equipo.
unlock-version = Versión
recover-title = Establecer una nueva frase de contraseña
recover-how = La clave de recuperación se anotó al crear la oficina. Permite que una persona elija una nueva frase de contraseña. Cada uso queda registrado.
recover-key = Clave de recuperación
recover-key-help = Los espacios, los guiones y las mayúsculas no importan.
recover-user = Para quién
recover-go = Establecer y desbloquear
passphrase-new = Nueva frase de contraseña
passphrase-rule = Al menos 15 caracteres. Cuatro o cinco palabras sin relación entre sí se recuerdan bien.
passphrase-short = { $missing ->
    [one] Falta { $missing } carácter.
   *[other] Faltan { $missing } caracteres.
}
passphrase-again = La misma otra vez
passphrase-differs = Las dos no son iguales.

first-passphrase-title = Elija su propia frase de contraseña
first-passphrase-why = La que ha escrito la eligió un administrador. Desde ahora nadie más conoce la suya, y lo que usted firma es solo suyo.

training-word = Oficina de prácticas
training-product-name = Comity, prácticas
training-note = Una oficina inventada junto a la real, para practicar. Tiene su propio reloj, que usted adelanta.
training-fact-1 = Todos los casos, personas y Estados son inventados.
training-fact-2 = Está en una carpeta propia. La base de datos real está bloqueada mientras practica, y nada llega a ella.
training-fact-3 = Bordes rayados, una banda y palabras en cada página impresa dicen que no es real.
training-make = Crear la oficina de prácticas
training-enter = Ir a la oficina de prácticas
training-renew = Crearla de nuevo
training-renew-note = Lo practicado en ella desaparece. La oficina real no se toca.
training-making = Creando la oficina de prácticas
training-leave = Salir de la oficina de prácticas
training-banner = <b>Oficina de prácticas: aquí nada es real.</b> Su día es el { $day }.
training-day = Día de la oficina de prácticas
training-passphrase = Frase de contraseña de todos aquí
training-move = Adelantar el reloj
training-next-day = Día siguiente
training-next-week = Una semana después
training-next-month = 30 días después
training-moved = Ahora es el { $day }.
training-door-why = Para practicar con casos inventados, junto a la oficina real.
training-gate-title = Oficina de prácticas
training-gate-facts = Casos inventados. Nada de lo que haga aquí llega a la oficina real.
training-gate-note = Cada papel ve y puede cosas distintas. Bloquee para hacer otro.
training-gate-who = ¿Qué papel hace usted?
training-gate-user = { $name }, { $role }
training-begin = Empezar
training-gate-own = Frase de contraseña que dio a este usuario
