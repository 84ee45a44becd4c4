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
