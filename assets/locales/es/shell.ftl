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
nav-office = Oficina
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

# The palette, the acts of every screen, and their keys.
find-persons = Personas
find-here = En esta pantalla
find-everywhere = En todas partes
act-new-request = Nueva solicitud
act-paste = Pegar filas de una hoja de cálculo
act-keys = Mostrar las teclas
act-next-part = A la parte siguiente de la ventana
act-last-part = A la parte anterior de la ventana
act-back = Volver
nav-help = Ayuda
keys-title = Teclas
keys-here = En esta pantalla
keys-everywhere = En todas las pantallas
keys-in-lists = En listas y tablas
keys-move = Fila anterior, fila siguiente
keys-screenful = Una pantalla arriba, abajo
keys-ends = Primera fila, última fila
keys-open = Abrir
keys-select = Seleccionar
keys-extend = Ampliar la selección
keys-all = Seleccionar todo
keys-leave = Borrar, cerrar, volver
keys-print = Imprimir las teclas
# same in every language
key-enter = Intro
# same in every language
key-escape = Esc
key-space = Espacio
# same in every language
key-up = ↑
# same in every language
key-down = ↓
# same in every language
key-home = Inicio
# same in every language
key-end = Fin
# same in every language
key-page-up = Re Pág
# same in every language
key-page-down = Av Pág
# same in every language
key-delete = Supr
