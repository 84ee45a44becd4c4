# The States we deal with, and the sheet of one of them.

nav-states = Estados
states-count = { $count ->
    [one] { $count } Estado
   *[other] { $count } Estados
  }
states-go = Ir a un Estado
states-none = Aún no tenemos nada con ningún Estado.
states-none-hint = Vaya a uno por su nombre y anote lo que se sabe de él.
states-open-in = Nos solicitaron
states-open-out = Les solicitamos
states-of = { $open } abiertas de { $all }
states-treaties = Tratados
states-parties = Instrumentos que lo obligan
states-notes = Nuestras notas
states-fresh = Lo que sabemos
states-stale = por verificar de nuevo
states-checked = verificado hace menos de doce meses
states-oldest = Verificación más antigua: { $day }
states-print = Imprimir la ficha
states-file = Escribir en un archivo
states-written = La ficha está en { $file }.
states-edit = Modificar nuestras notas
states-edit-title = Nuestras notas sobre { $state }
states-saved = Las notas están guardadas.
states-meet = Todos los expedientes abiertos
states-ask = Nueva solicitud por enviar
states-authorities = Sus autoridades en el directorio
states-median = { $count ->
    [one] { $days }, de { $count }
   *[other] { $days }, de { $count }
  }
