# Who may see a file, who works it, whether it can be kept confidential.

grant-title = Qui peut voir ce dossier
grant-go = Le lui ouvrir
grant-lead = Le responsable, son unité et les chefs le voient selon leurs droits. Ici, il est ouvert à quelqu’un d’autre.
grant-none = Il n’est ouvert à personne d’autre.
grant-line = Ouvert par { $person } le { $day }
grant-line-until = Ouvert par { $person } le { $day }, jusqu’au { $until }
grant-for = Pour qui
grant-until = Jusqu’au
grant-why = Pourquoi
grant-needs = Choisissez d’abord quelqu’un et écrivez pourquoi.
grant-head-only = Un chef ouvre les dossiers à d’autres.
grant-shut = Le refermer
grant-shut-for = Le refermer pour { $person }
grant-ended = Terminé
assign-title = Confier le dossier à un responsable
assign-go = Confier
assign-now = Actuellement chez { $person }.
assign-why = Pourquoi
assign-needs = Choisissez d’abord un responsable.
assign-done = Le dossier est maintenant chez { $person }.
conf-title = Confidentialité
conf-go = Noter
conf-stand = Peut-elle être gardée comme demandé ?
# same in every language
conf-article = UNCAC 46(20), ETS 185 27(8)
# the same word as in English
conf-stand-is = { $stand ->
    [CAN_KEEP] Elle peut être gardée
    [CANNOT_KEEP] Elle ne peut pas être gardée
   *[SENDER_TOLD] Elle ne peut pas être gardée, et l’autre État en est informé
  }
conf-stand-means = { $stand ->
    [CAN_KEEP] Le dossier suit son cours.
    [CANNOT_KEEP] L’autre État doit en être informé sans délai. Une tâche est créée pour le prochain jour ouvrable.
   *[SENDER_TOLD] Enregistrez d’abord la lettre qui l’en a informé. L’exécution attend sa réponse.
  }
conf-needs = Choisissez d’abord si elle peut être gardée.
conf-open = Personne n’a encore noté si cela peut être gardé.
conf-note = Noter
