# Statistics: table Q1 and its figures. Definitions follow the office's manual, as whole sentences.

stats-period = Période
stats-quarter = { $quarter ->
    [1] Premier trimestre { $year }
    [2] Deuxième trimestre { $year }
    [3] Troisième trimestre { $year }
   *[4] Quatrième trimestre { $year }
  }
stats-year = Année { $year }
stats-custom = Du { $from } au { $to }
stats-span = Du { $from } au { $to }, jours entiers, calendrier : { $state }. Unité : la demande.
stats-previous = Période précédente
stats-next = Période suivante
stats-choose = Choisir une période
stats-by-quarter = Trimestre
stats-by-year = Année
stats-by-range = Du et au
stats-from = Premier jour
stats-to = Dernier jour
stats-show = Afficher
stats-range-backwards = Le dernier jour précède le premier.
stats-range-incomplete = Indiquez les deux jours.
stats-year-field = Année
stats-quarter-field = Trimestre
stats-quarter-short = { $quarter ->
    [1] T1, janvier à mars
    [2] T2, avril à juin
    [3] T3, juillet à septembre
   *[4] T4, octobre à décembre
  }

stats-counting = Comptage des demandes.
stats-figures-in = Demandes reçues
stats-figures-out = Demandes envoyées
stats-execution = Taux d’exécution
stats-refusal = Taux de refus
stats-timely = Dans les délais
stats-overdue = En retard le { $day }
stats-consulted = Consultation avant refus
stats-gross = Durée médiane, brute
stats-net = Durée médiane, nette
stats-clearance = Variation du stock
stats-disposition = Durée d’écoulement
stats-e-evidence = Preuve électronique
stats-percent = { $rate } %
stats-days = { $days ->
    [one] { $shown } jour
   *[other] { $shown } jours
  }
stats-none = –
stats-of-decided = { $part } sur { $whole } tranchées
stats-of-dated = { $part } sur { $whole } ayant une date
stats-of-pending = { $part } sur { $whole } pendantes
stats-of-refused = part de { $whole } refusées
stats-of-received = part de { $whole } reçues
stats-cases = { $n ->
    [one] { $n } affaire, de { $min } à { $max } jours
   *[other] { $n } affaires, de { $min } à { $max } jours
  }
stats-no-cases = aucune affaire
stats-closed-of = { $closed } closes, { $received } reçues
stats-at-this-pace = à ce rythme
stats-p90 = Neuf sur dix en { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }
stats-few = Moins de cinq affaires : les durées ne sont montrées qu’aux gestionnaires.
stats-few-shown = Moins de cinq affaires : les durées ne sont montrées qu’aux gestionnaires et sont omises des exportations destinées à l’extérieur.
stats-empty = Rien n’était pendant, reçu ou clos entre le { $from } et le { $to }.
stats-empty-hint = Choisissez une autre période, ou reprenez votre registre.

stats-table-title = Tableau Q1.
stats-table-caption = Flux par sens et par type. Pour chaque ligne : pendantes avant + reçues = closes + pendantes après.
stats-col-kind = Type
stats-col-opening = Pendantes le { $day }
stats-col-received = Reçues ou envoyées
stats-col-executed = Exécutées
stats-col-full = intégralement
stats-col-part = en partie
stats-col-none = rien trouvé
stats-col-refused = Refusées
stats-col-withdrawn = Retirées
stats-col-lapsed = Caduques
stats-col-redirected = Transmises
stats-col-closed = Closes
stats-col-closing = Pendantes le { $day }
stats-col-check = Contrôle
stats-incoming = Reçues
stats-outgoing = Envoyées
stats-all-incoming = Toutes les demandes reçues
stats-all-outgoing = Toutes les demandes envoyées
stats-identity = { $opening } + { $received } = { $closed } + { $closing }
stats-identity-holds = Le contrôle est vérifié
stats-identity-broken = Le contrôle n’est pas vérifié
stats-identity-broken-note = Une ligne ne s’équilibre pas. Ne publiez pas ce tableau : vérifiez d’abord la base de données dans les paramètres.
stats-source = Établi le { $at }, Comity { $version }. Empreinte des données { $hash }.

stats-definitions = Mode de comptage
stats-def-unit = Unité
stats-def-unit-text = Une demande compte une fois. Les compléments, les rappels, les contacts informels et les communications spontanées d’informations ne sont pas des demandes. Une arrestation provisoire et sa demande d’extradition forment une seule affaire.
stats-def-received = Reçues ou envoyées
stats-def-received-text = Demandes reçues : le jour où l’autorité centrale les a reçues. Demandes envoyées : le jour de leur envoi.
stats-def-open = Pendantes
stats-def-open-text = Reçues ou envoyées au plus tard ce jour-là, et sans issue à cette date. Les demandes reportées et celles en consultation sont pendantes. Une extradition est exécutée le jour de la remise.
stats-def-outcome = Issue
stats-def-outcome-text = Compte le jour où le résultat, le refus ou l’avis est parti (demandes reçues) ou arrivé (demandes envoyées), et non le jour où le dossier a été clos.
stats-def-executed = Exécutées
stats-def-executed-text = Satisfaites intégralement, en partie, ou sans que rien ait été trouvé.
stats-def-rates = Taux
stats-def-rates-text = Taux d’exécution : exécutées, sur exécutées et refusées. Taux de refus : refusées, sur les mêmes. Les demandes retirées, caduques et transmises sont montrées, mais ne comptent pas ici. Lorsqu’il n’y a rien par quoi diviser, le chiffre est un tiret, jamais 0 %.
stats-def-times = Durées
stats-def-times-text = Brute : jours de la réception à l’issue, demandes exécutées seulement. Nette : la même, moins les jours d’attente de l’autre État. Médiane, neuf sur dix, la plus courte et la plus longue.
stats-def-overdue = En retard
stats-def-overdue-text = Pendantes à la fin de la période et arrivées à échéance au plus tard ce jour-là. La date déterminante est la première date contraignante de notre côté, à défaut la date demandée, à défaut notre propre objectif.
stats-def-clearance = Variation du stock et écoulement
stats-def-clearance-text = Variation du stock : closes, sur reçues. Durée d’écoulement : pendantes à la fin, divisées par closes, multipliées par les jours de la période.

stats-export = Exporter
stats-export-xlsx = Ce tableau, feuille de calcul
stats-export-csv = Ce tableau, CSV
stats-export-hint = Avec définitions, version et empreinte des données
stats-exporting = Écriture du fichier.
stats-exported = Le tableau est écrit dans { $file }.
stats-flow = Du { $from } au { $to }
stats-flow-sentence = { $direction ->
    [IN] Demandes reçues : { $opening } pendantes avant, { $received } reçues, { $executed } exécutées, { $refused } refusées, { $withdrawn } retirées, { $other } caduques ou transmises, { $closing } pendantes après.
   *[OUT] Demandes envoyées : { $opening } pendantes avant, { $received } envoyées, { $executed } exécutées, { $refused } refusées, { $withdrawn } retirées, { $other } caduques ou transmises, { $closing } pendantes après.
  }
stats-bar-before = Pendantes avant
stats-bar-received = { $direction ->
    [IN] Reçues
   *[OUT] Envoyées
  }
stats-bar-executed = Exécutées
stats-bar-refused = Refusées
stats-bar-withdrawn = Retirées
stats-bar-other = Autres issues
stats-bar-after = Pendantes après
stats-print = Imprimer le tableau
stats-paper-title = Statistiques
