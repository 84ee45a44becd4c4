# The frame round every screen: navigation, search, status bar.

# same in every language
product-name = Comity
skip-to-content = Ir al contenido
main-navigation = Navegación principal
nav-today = Hoy
nav-register = Registro
nav-statistics = Estadísticas
nav-import = Importación
nav-settings = Ajustes
nav-to-do = { $count ->
    [one] { $count } cosa por hacer
   *[other] { $count } cosas por hacer
}
nav-open-files = { $count ->
    [one] { $count } expediente abierto
   *[other] { $count } expedientes abiertos
}
find-prompt = Buscar un expediente, una persona o un comando
find-type = Escriba una referencia, un nombre en cualquier escritura o una palabra
find-none = Ningún expediente coincide.
find-files = Expedientes
find-results = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
user-and-role = <b>{ $name }</b>, { $role }
theme-switch = Claro u oscuro
language-switch = Idioma
lock-now = Bloquear
lock-why-idle = Bloqueado tras diez minutos sin actividad.
status-calendar = Calendario de { $state }, { $zone }
status-offline = Sin conexión
status-saved = Guardado { $time }
status-backup = Copia de seguridad { $time }
status-no-backup = Aún sin copia de seguridad
demo-banner = <b>Oficina de demostración.</b> Todos los casos y todas las personas son ficticios.
rolled-back-banner = { $missing ->
    [one] <b>No se puede escribir nada.</b> A la base de datos le falta { $missing } cambio ya guardado: puede que se haya repuesto una copia más antigua. Restaure la copia de seguridad más reciente.
   *[other] <b>No se puede escribir nada.</b> A la base de datos le faltan { $missing } cambios ya guardados: puede que se haya repuesto una copia más antigua. Restaure la copia de seguridad más reciente.
}
desk-unreachable = No se puede acceder a los datos
desk-unreachable-next = No se ha modificado nada. Cierre la ventana y vuelva a abrirla; si sigue igual, avise a su administrador.
opening-now = Abriendo
