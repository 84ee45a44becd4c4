# Today: who is held, what is late, what comes.

today-working = Jour ouvrable : { $state }.
today-resting = Jour de repos : { $state }.
today-days-off = { $count ->
    [one] Jour de repos : { $list }.
   *[other] Jours de repos : { $list }.
}
today-print = Imprimer la journée
today-new = Nouvelle demande
today-custody = Délais de détention
today-held = { $count ->
    [one] { $count } personne détenue
   *[other] { $count } personnes détenues
}
today-held-abroad = détention pour notre compte : <state/>
today-held-here = détention ici, État requérant : <state/>
today-custody-law = { $article }. Ni les fins de semaine ni les jours fériés ne déplacent ces dates.
today-overdue = En retard
today-week = Échéances de la semaine
today-fortnight = Deux prochaines semaines
today-aside = Attente et réception
today-waiting = En attente d’autrui
today-received = Reçu récemment
today-ending = Prend fin sans intervention
today-unwatched = Aucun délai ne court
today-unwatched-why = Dossiers ouverts sans date. Donnez à chacun une prochaine date.
today-nothing-overdue = Rien n’est en retard
today-next-date = La prochaine date est le { $day } : { $what }, { $ref }.
today-no-next-date = Aucune date dans les deux semaines à venir.
today-nobody-waiting = Rien n’est attendu de personne.
today-nothing-received = Rien n’est arrivé récemment.
today-empty = Pas encore de demandes
today-empty-why = Reprenez le registre que vous tenez actuellement, ou enregistrez la première demande.
today-import = Reprendre un registre
today-more = { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
}
today-tasks = Tâches
today-task-due = pour le { $day }
today-task-done = Terminée
today-task-done-named = Terminée : { $title }
