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
today-scope-act = Aujourd’hui : { $scope }
today-all = Tout afficher ({ $count }) : { $what }
today-speciality = Spécialité : rien ne peut se poursuivre
today-speciality-why = Une accusation porte sur des faits pour lesquels la personne n’a pas été remise. Elle reste en suspens jusqu’au consentement de l’autre État ou à la fin de la protection.
today-decide = En attente de vous
today-sign = Signer la passation de { $from } à { $to }
today-translations = Traductions attendues
today-mine = Ce que vous avez proposé
today-away = Absences
today-away-until = du { $from } au { $to } ; remplacement par { $who }
today-drafts = Commencé, non terminé
today-draft-forget = Oublier : { $what }
today-verify = Entrées du répertoire à vérifier
today-tasks-due = { $count ->
    [0] aucune échue
    [one] { $count } échue
   *[other] { $count } échues
}
today-tasks-all = Toutes les tâches
today-printed-for = Pour { $who }. { $whose }.
today-printed-some = ({ $shown } sur { $count })
today-approve-named = { proposal-approve } : { $what }, { $ref }
today-decline-named = { proposal-decline } : { $what }, { $ref }
today-renew-named = { proposal-renew } : { $what }, { $ref }
today-withdraw-named = { proposal-withdraw } : { $what }, { $ref }
