# Dates, deadlines and the parts every screen is made of.

date-weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
date-weekday-short = { $weekday ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] jeu.
    [5] ven.
    [6] sam.
   *[7] dim.
}
date-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
date-month-alone = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
date-month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juill.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
date-cell = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juill.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
} { $year }
date-long = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-full = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-table = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-short = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
date-day-month = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
date-at = { $day }, { $time }
date-today-at = aujourd’hui, { $time }
date-today = aujourd’hui
date-tomorrow = demain
date-yesterday = hier
date-in-days = { $days ->
    [one] dans { $days } jour
   *[other] dans { $days } jours
}
date-days-ago = { $days ->
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
}

# The hidden name at the start of each deadline flag.
deadline-form-must = Obligation d’agir :
deadline-form-max = Durée maximale :
deadline-form-may = Mise en liberté possible à partir de :
deadline-form-floor = Pas avant :
deadline-form-prot = Fin de la protection :
deadline-form-asked = Demandé pour :
deadline-form-target = Notre objectif :
deadline-form-paused = Suspendu :
deadline-form-met = Terminé :
deadline-form-info = Pour information :

deadline-due = { $days ->
    [one] <b>{ $days } jour</b>, { $day }
   *[other] <b>{ $days } jours</b>, { $day }
}
deadline-overdue = { $days ->
    [one] <b>{ $days } jour</b> de retard
   *[other] <b>{ $days } jours</b> de retard
}
deadline-past = { $days ->
    [one] passé de <b>{ $days } jour</b>
   *[other] passé de <b>{ $days } jours</b>
}
deadline-today = <b>Aujourd’hui</b>
deadline-tomorrow = <b>Demain</b>
deadline-in-days = { $days ->
    [one] <b>{ $days } jour</b>
   *[other] <b>{ $days } jours</b>
}
deadline-max = { $days ->
    [one] reste <b>{ $days } jour</b>, { $day }
   *[other] restent <b>{ $days } jours</b>, { $day }
}
deadline-max-today = Prend fin <b>aujourd’hui</b>
deadline-max-reached = Atteinte, <b>doit cesser</b>
deadline-may = à partir du { $day }
deadline-may-in = { $days ->
    [one] dans <b>{ $days } jour</b>
   *[other] dans <b>{ $days } jours</b>
}
deadline-may-since = Possible depuis le { $day }
deadline-floor = Pas avant le { $day }
deadline-floor-passed = Peut cesser, consulter d’abord
deadline-protection = Jusqu’au { $day }
deadline-protection-ends = { $days ->
    [0] Prend fin <b>aujourd’hui</b>
    [one] Prend fin dans <b>{ $days } jour</b>
   *[other] Prend fin dans <b>{ $days } jours</b>
}
deadline-protection-ended = A pris fin le { $day }
deadline-asked = Demandé : { $day }
deadline-on = { $day }
deadline-paused = En attente, { $day }
deadline-met = Respecté, { $day }
deadline-void = Ne compte plus

# Custody ruler
ruler-day = Jour { $day }
ruler-arrested = { $day }
ruler-arrested-note = arrestation
ruler-sentence = Jour { $day } sur { $length } depuis l’arrestation du { $date }.
ruler-sentence-max = Durée maximale : { $date }.
ruler-sentence-may = Mise en liberté possible à partir du { $date }.
ruler-sentence-target = Notre objectif : { $date }.
ruler-sentence-must = À faire au plus tard le { $date }.
ruler-sentence-alternative = Si le jour de l’arrestation compte, un jour peut être perdu : { $date }.
ruler-mark-max = détention impossible au-delà
ruler-mark-may = mise en liberté possible
ruler-mark-target = notre objectif
ruler-mark-must = à faire
ruler-rule-RIY-PA-30 = mise en liberté, faute de pièces
ruler-rule-RIY-PA-60 = mise en liberté dans tous les cas
ruler-rule-MIN-PA-40 = mise en liberté, faute de pièces
ruler-rule-TCP-PA-18 = mise en liberté, faute de demande
ruler-rule-INT-DISPATCH = envoi, notre objectif
ruler-mark-alternative = ou le { $date }, si le jour de l’arrestation compte

# Parts
required-word = obligatoire
optional-word = facultatif
choose-one = Choisir
close = Fermer
cancel = Annuler
back = Retour
save = Enregistrer
try-again = Réessayer
discard-question = Ce que vous avez saisi sera perdu.
discard = Abandonner la saisie
keep-typing = Poursuivre la saisie
menu-more = Autres actions
incoming = Reçue
outgoing = Envoyée
progress-of = { $done } sur { $total }
progress-done = { $done } traités
progress-stop = Arrêter
progress-stopping = Arrêt en cours
reading-now = Lecture des données
dismiss = Masquer
day-typed-help = Par exemple 16 3 2026, ou +5 pour dans cinq jours.
day-not-understood = Ce n’est pas une date. Écrivez-la 16 3 2026, ou +5 pour dans cinq jours.
day-too-early = Cette date est trop proche. Indiquez une date à partir du { $day }.
day-too-late = Cette date est trop tardive. Indiquez une date au plus tard le { $day }.
day-in-future = Cette date est dans l’avenir. Indiquez une date au plus tard le { $day }.
field-needed = Remplissez ce champ.
table-empty = Rien à afficher
table-row-coming = En cours de lecture
problem-law-note = { $article }
yes = Oui
no = Non
combo-none = Rien de ce nom dans la liste.
member-none = Personne de ce nom dans la liste.

# A form about one row, and choosing several of a list
row-reason = Motif de la modification
row-reason-hint = Conservé dans l’historique.
row-nothing = Rien n’a été modifié.
row-both = Quelqu’un d’autre a modifié ceci entre-temps. Choisissez ce qui vaut.
row-empty = vide
row-take = Prendre l’autre
row-take-of = Prendre l’autre : { $field }
row-keep = Garder la mienne
row-keep-of = Garder la mienne : { $field }
row-changed = Quelqu’un a modifié d’autres parties entre-temps. Elles sont maintenant dans le formulaire. Enregistrez encore une fois.
languages-help = Saisissez un nom, par exemple français, ou un code. La première est la préférée.
languages-none = Cette langue n’est pas dans la liste.
chips-remove = Retirer { $name }
# What is about to be printed.
paper-laying-out = Mise en page
# the same word as in English
paper-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
paper-page = Page { $number } sur { $count }
paper-print = Imprimer
file-picker-help = Saisissez une référence, un nom ou un mot.
file-picker-none = Aucun dossier de ce nom ne peut être choisi ici.
paper-invented = Fictif : rien sur cette page n’est réel
