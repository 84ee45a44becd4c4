# The calendar of deadlines, the printed list of them, and the Islamic calendar beside the other one.

nav-calendar = Calendrier
calendar-month-view = Mois
calendar-week-view = Semaine
calendar-agenda-view = Jours à venir
calendar-look = Affichage des jours
calendar-whose = Jours de repos de
calendar-both = Les deux
calendar-to-today = Aujourd’hui
calendar-previous = Précédent
calendar-next = Suivant
calendar-span = { $from } – { $to }
calendar-is-today = aujourd’hui
calendar-holiday = jour férié
calendar-holiday-short = férié { $states }
calendar-holiday-in = jour férié : { $state }
calendar-weekend-in = fin de semaine : { $state }
calendar-things = { $count ->
    [0] rien ce jour-là
    [one] { $count } élément
   *[other] { $count } éléments
}
calendar-more = { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
}
calendar-more-named = { $count ->
    [one] { $count } de plus le { $day }
   *[other] { $count } de plus le { $day }
}
calendar-masked = Confidentiel : ce n’est pas votre dossier
calendar-of-person = { $person } : { $what }
calendar-translation = Traduction attendue
calendar-late = En retard
calendar-late-more = { $count ->
    [one] Afficher { $count } de plus
   *[other] Afficher { $count } de plus
}
calendar-nothing = Rien ne prend fin entre le { $from } et le { $to }.
calendar-day-close = Fermer le jour
calendar-day-empty = Rien ne prend fin ce jour-là.
calendar-away = Absence de { $who }, remplacement par { $instead }.
calendar-task-add = Nouvelle tâche
calendar-grey = Gris : fin de semaine ou jour férié ({ $states }). Les dates de détention, de conservation et de mise en liberté restent où elles tombent ; nos propres objectifs passent à un jour ouvrable.
calendar-side = Légende, dates ultérieures et jour ouvert
calendar-key = Signification des marques
calendar-key-must = Obligation d’agir
calendar-key-must-why = Un devoir de notre côté, au plus tard ce jour
calendar-key-max = Durée maximale
calendar-key-max-why = Un mur. Ne peut être dépassée
calendar-key-may = Mise en liberté possible à partir de
calendar-key-may-why = Une porte. Possible, non certain
calendar-key-floor = Pas avant
calendar-key-floor-why = Un seuil. Rien ne prend fin de soi-même
calendar-key-prot = Fin de la protection
calendar-key-prot-why = Spécialité, sauf-conduit
calendar-key-asked = Demandé pour
calendar-key-asked-why = Une date suggérée
calendar-key-target = Notre objectif
calendar-key-target-why = Règle du bureau, non la loi
calendar-key-paused = En attente
calendar-key-paused-why = À l’autre État d’agir
calendar-key-met = Terminé
calendar-key-met-why = Respecté, le jour de l’échéance
calendar-key-task = Tâche
calendar-key-task-why = Ce que quelqu’un doit faire pour ce jour
calendar-key-translation = Traduction
calendar-key-translation-why = Attendue d’un traducteur pour ce jour
calendar-later = Après le { $day }
calendar-filter = Filtrer
calendar-filtered = Ce qui est affiché
calendar-filter-drop = Retirer : { $what }
calendar-filter-done = Afficher
calendar-filter-none = Tout afficher
calendar-natures = Types de date
calendar-kinds = Types de demande
calendar-states = Autres États
calendar-theirs = Calendrier à côté du nôtre
calendar-theirs-help = Sa fin de semaine et ses jours fériés figurent sous « Les deux ».
calendar-theirs-first = Le premier
calendar-open-only = Laisser de côté ce qui est fait
calendar-print = Imprimer la liste des délais

scope-whose = Dossiers de
scope-MINE = Les miens
scope-UNIT = Mon unité
scope-ALL = Tous ceux que je peux voir

deadlines-title = Délais du { $from } au { $to }
deadlines-order = Ordre
deadlines-by-day = Par date
deadlines-by-officer = Par responsable
deadlines-from = Du
deadlines-to = Au
deadlines-late = Ce qui est en retard
deadlines-late-with = En tête de liste
deadlines-late-without = L’omettre
deadlines-reversed = Le dernier jour précède le premier.
deadlines-days-missing = Indiquez le premier et le dernier jour.
deadlines-reading = Lecture des délais
deadlines-show = Afficher les pages
deadlines-printed = { $count ->
    [one] Au { $day } : { $count } délai
   *[other] Au { $day } : { $count } délais
}
deadlines-no-officer = Sans responsable

hijri-month = { $month ->
    [1] mouharram
    [2] safar
    [3] rabia al awal
    [4] rabia ath-thani
    [5] joumada al oula
    [6] joumada ath-thania
    [7] rajab
    [8] chaabane
    [9] ramadan
    [10] chawwal
    [11] dhou al-qida
   *[12] dhou al-hijja
}
hijri-day = { $day } { $month } { $year }
hijri-first = { $day } { $month }
hijri-month-year = { $month } { $year }
hijri-span = { $first } – { $last }
