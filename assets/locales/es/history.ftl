# The history of a file, narrowed to what somebody looks for.

his-filter = Filtrar el historial
his-unfilter = Mostrarlo todo
his-who = Quién
his-anybody = Cualquiera
his-about = Sobre
his-anything = Cualquier cosa
his-about-file = El expediente y sus pasos
his-about-deadlines = Plazos
his-about-persons = Personas y delitos
his-about-measures = Medidas, pruebas, activos
his-about-promises = Consultas, condiciones, uso
his-about-letters = Cartas y traducciones
his-about-access = Acceso y aprobaciones
his-about-reads = Quién lo leyó
his-from = Desde el día
his-to = Hasta el día
his-all = Quitar el filtro
his-shown = { $total ->
    [one] { $count } de { $total } entrada
   *[other] { $count } de { $total } entradas
  }
his-none = No se ha escrito nada de este tipo.
his-none-hint = Elija otros días, otra persona u otro asunto.
his-proposed = Propuesto por { $user }
his-approved = Aprobado por { $user }
his-masked = Usted no puede ver qué cambió.
