# Tasks and bring-forward dates.

tasks-title = Tâches
tasks-whose = Tâches de
tasks-own = Les miennes
tasks-all = Celles de tous
tasks-one = Celles d’un collègue
tasks-ended = Aussi celles qui sont terminées
tasks-none = Aucune tâche
tasks-none-why = Ce qui doit être fait pour un jour donné figure ici et dans Aujourd’hui, avec un rappel avant.
tasks-count = { $count ->
    [one] { $count } tâche
   *[other] { $count } tâches
}
tasks-more = { $count ->
    [one] Afficher { $count } de plus
   *[other] Afficher { $count } de plus
}
task-new = Nouvelle tâche
task-change = Modifier la tâche
task-save = Enregistrer la tâche
task-saved = Tâche enregistrée
task-title = Ce qui est à faire
task-due = Pour quand
task-remind = Rappel, jours avant
task-remind-help = Elle figure dans Aujourd’hui à partir de ce jour.
task-assignee = Qui le fait
task-sort = Nature
task-bring-forward-help = Le dossier revient sur le bureau ce jour-là.
task-remarks = Remarques
task-undated = sans date
task-more = Plus sur : { $title }
task-drop = Abandonner
task-drop-title = Abandonner « { $title } »
task-drop-why = Pourquoi ce ne sera pas fait
task-dropped = Tâche abandonnée
task-done-toast = Terminée : { $title }
task-done-on = terminée le { $day }
task-dropped-on = abandonnée le { $day }
task-add-here = Ajouter une tâche
