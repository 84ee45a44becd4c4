# Files that pass from one officer to another; who is away and who stands in.

nav-handovers = Traspasos
handovers-title = Traspasos y ausencias
handovers-list = Traspasos
handovers-ended = { $count ->
    [one] También { $count } terminado
   *[other] También { $count } terminados
}
handovers-none = No hay ningún traspaso en curso
handovers-none-why = Cuando un responsable se va o cambia de puesto, un traspaso enumera sus expedientes abiertos; firman los dos, y los expedientes cambian de manos.
handovers-more = { $count ->
    [one] Mostrar { $count } más
   *[other] Mostrar { $count } más
}
handover-begin = Empezar un traspaso
handover-begin-go = Hacer la lista
handover-begin-all = La lista contendrá cada expediente abierto del responsable. Nada cambia de manos antes de que firmen los dos.
handover-begin-some = { $count ->
    [one] La lista contendrá el expediente elegido ({ $count }). Nada cambia de manos antes de que firmen los dos.
   *[other] La lista contendrá los { $count } expedientes elegidos. Nada cambia de manos antes de que firmen los dos.
}
handover-from = Quién traspasa
handover-to = Quién recibe
handover-day = Desde qué día
handover-day-help = El día en que surte efecto.
handover-why = Por qué
handover-from-to = De { $from } a { $to }
handover-from-day = desde el { $day }
handover-files = { $count ->
    [one] { $count } expediente
   *[other] { $count } expedientes
}
handover-wants-you = Se necesita su firma
handover-gives = { $who } traspasa
handover-takes = { $who } recibe
handover-not-signed = aún sin firmar
handover-signed-on = firmado el { $day }
handover-signed-for = firmado el { $day } por { $who }, porque el responsable se ha ido
handover-notes-help = Escriba para cada expediente lo que debe saber el siguiente responsable. { $noted } de { $files } tienen nota.
handover-list = Los expedientes del traspaso
handover-masked = Confidencial: no es su expediente
handover-no-clock = No corre ningún plazo
handover-next = { $day }: { $what }
handover-stayed = Pasó entretanto a otra persona; allí quedó.
handover-note = Qué debe saber el siguiente responsable de { $ref }
handover-note-kept = guardado
handover-no-note = Sin nota.
handover-more = { $count ->
    [one] Mostrar { $count } expediente más
   *[other] Mostrar { $count } expedientes más
}
handover-sign = Firmar el traspaso
handover-sign-go = Firmar
handover-sign-give = { $files ->
    [one] Firma que traspasa { $files } expediente. Cambia de manos cuando haya firmado también { $to }.
   *[other] Firma que traspasa { $files } expedientes. Cambian de manos cuando haya firmado también { $to }.
}
handover-sign-give-last = { $files ->
    [one] Firma que traspasa { $files } expediente. Cambia de manos al momento, porque { $to } ya firmó.
   *[other] Firma que traspasa { $files } expedientes. Cambian de manos al momento, porque { $to } ya firmó.
}
handover-sign-take = { $files ->
    [one] Firma que recibe { $files } expediente. Cambia de manos cuando haya firmado también { $from }.
   *[other] Firma que recibe { $files } expedientes. Cambian de manos cuando haya firmado también { $from }.
}
handover-sign-take-last = { $files ->
    [one] Firma que recibe { $files } expediente. Es suyo al momento, porque { $from } ya firmó.
   *[other] Firma que recibe { $files } expedientes. Son suyos al momento, porque { $from } ya firmó.
}
handover-sign-for = { $from } ya no está. Usted firma en su lugar, por la jefatura.
handover-signed = Firmado
handover-done = { $files ->
    [one] { $files } expediente ha pasado a { $to }
   *[other] { $files } expedientes han pasado a { $to }
}
handover-cancel = Desistir del traspaso
handover-cancel-go = Desistir
handover-cancel-why = Los expedientes quedan donde están. La lista y sus notas quedan registradas.
handover-cancelled = Traspaso cancelado
handover-print = Imprimir la lista
handover-col-file = Expediente
handover-col-runs = Plazos en curso
handover-col-note = Qué debe saber el siguiente responsable

absence-title = Ausencias y suplencias
absence-none = No hay nadie ausente, ni lo habrá por lo que sabe la oficina.
absence-new = Anotar una ausencia
absence-change = Modificar la ausencia
absence-change-short = Modificar
absence-change-named = { absence-change-short }: { $who }
absence-save = Guardar la ausencia
absence-saved = Ausencia guardada
absence-who = Quién está ausente
absence-from = Desde
absence-to = Hasta
absence-delegate = Quién suple
absence-delegate-help = Ve y tramita estos expedientes en ese período.
absence-why = Por qué
absence-why-help = Lo ven ambas personas y la jefatura.
absence-now = ausente ahora
absence-end = Ya ha vuelto
absence-take-back = Retirar
absence-end-named = { absence-end }: { $who }
absence-take-back-named = { absence-take-back }: { $who }
absence-ended = La ausencia de { $who } ha terminado
absence-acts = Qué se puede hacer
