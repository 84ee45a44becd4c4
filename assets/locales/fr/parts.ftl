# What the parts of a file have in common: reading them, taking a row out, sums and languages.

part-loading = Lecture de cette partie du dossier.
part-failed-hint = Rien n’est perdu. Réessayez.
part-reason = Motif
part-take-out = Retirer
part-take-out-text = Cela quitte ce dossier. L’historique le conserve, et le retrait peut y être défait.
part-more-of = Autres actions pour { $what }
part-none = non indiqué
part-sum = Somme
part-sum-hint = Les chiffres comme vous les écrivez : 1 240 500,00
part-currency = Monnaie
part-currency-hint = Code ou nom, par exemple USD.
part-currency-none = Aucune monnaie de ce nom. Saisissez son code, par exemple USD.
part-language-hint = Nom ou code, par exemple fr ou pt-BR.
part-remarks = Remarques
part-days-on = du { $from } au { $to }
part-days-since = depuis le { $from }
part-days-until = jusqu’au { $to }
part-draft = { $reference } : { $what }
# the same word as in English
req-tab-conditions = Conditions
req-go-tab = Aller à : { $tab }
sheet-asset = { $what } : { $sort }, détenteur : { $holder }
sheet-letter = { $day }, { $direction }
sheet-limited = Utilisation limitée :
