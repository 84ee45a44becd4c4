# Typing and choosing a day.

date-month-year = { $month } { $year }
day-of-rest = { $day }, jour non ouvrable
day-is-today = { $day }, aujourd’hui
day-choose = Choisir dans un mois : { $field }
month-before = Mois précédent
month-after = Mois suivant
day-grid-keys = Les flèches déplacent d’un jour, Page préc. et Page suiv. d’un mois, T va à aujourd’hui, Entrée prend le jour.
day-short-month = { $days ->
    [one] En { $month }, il n’y a que { $days } jour.
   *[other] En { $month }, il n’y a que { $days } jours.
}
day-short-hijri = Le mois { $month } de l’année hégirienne { $year } n’a pas ce jour.
day-which-month = Plusieurs mois commencent ainsi. Écrivez davantage de lettres.
day-no-month = Une année a douze mois. Écrivez d’abord le jour : 16 3 2026.
day-no-calendar = Les jours ouvrables du bureau ne sont pas encore connus ici. Écrivez la date elle-même.
