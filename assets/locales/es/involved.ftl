# Persons on a file, and those of the register that may be meant.

inv-card = Abrir la ficha de la persona
inv-names-of = Otras grafías: { $name }
inv-withdraw-title = ¿Quitar de este expediente: { $name }?
inv-withdraw-text = La persona sale de este expediente. Quien no está en ningún otro sale también del registro; el historial conserva ambas cosas, y allí puede deshacerse.
inv-register = ¿Ya está en el registro?
inv-register-hint = Escriba un nombre: se busca en el registro en todas las escrituras.
inv-found = { $count ->
    [0] Nadie con ese nombre en el registro.
    [one] Puede ser { $count } persona.
   *[other] Pueden ser { $count } personas.
  }
inv-files = { $count ->
    [0] en ningún expediente que usted vea
    [one] en { $count } expediente
   *[other] en { $count } expedientes
  }
inv-take = Es esta persona
inv-take-of = Es esta persona: { $name }
inv-taken = { $name }, del registro
inv-not-this = Otra persona
