# What the parts of a file have in common: reading them, taking a row out, sums and languages.

part-loading = Leyendo esta parte del expediente.
part-failed-hint = No se ha perdido nada. Vuelva a intentarlo.
part-reason = Motivo
part-take-out = Quitar
part-take-out-text = Sale de este expediente. El historial lo conserva, y allí puede deshacerse.
part-more-of = Más acciones para { $what }
part-none = no indicado
part-sum = Suma
part-sum-hint = Las cifras como usted las escribe: 1.240.500,00
part-currency = Moneda
part-currency-hint = Código o nombre, por ejemplo USD.
part-currency-none = No hay moneda con ese nombre. Escriba su código, como USD.
part-language-hint = Nombre o código, por ejemplo fr o pt-BR.
part-remarks = Observaciones
part-days-on = del { $from } al { $to }
part-days-since = desde el { $from }
part-days-until = hasta el { $to }
part-draft = { $reference }: { $what }
req-tab-conditions = Condiciones
req-go-tab = Ir a: { $tab }
sheet-asset = { $what }: { $sort }, titular: { $holder }
sheet-letter = { $day }, { $direction }
sheet-limited = Uso limitado:
