# The history of a file, narrowed to what somebody looks for.

his-filter = Filtrer l’historique
his-unfilter = Tout afficher
his-who = Qui
his-anybody = Tout le monde
his-about = À propos de
his-anything = Tout
his-about-file = Le dossier et ses étapes
his-about-deadlines = Délais
his-about-persons = Personnes et infractions
his-about-measures = Mesures, preuve, avoirs
his-about-promises = Consultations, conditions, utilisation
his-about-letters = Lettres et traductions
his-about-access = Accès et approbations
his-about-reads = Qui l’a lu
his-from = Du
his-to = Au
his-all = Effacer le filtre
his-shown = { $total ->
    [one] { $count } entrée sur { $total }
   *[other] { $count } entrées sur { $total }
  }
his-none = Rien de ce genre n’a été écrit.
his-none-hint = Choisissez d’autres dates, une autre personne ou un autre sujet.
his-proposed = Proposé par { $user }
his-approved = Approuvé par { $user }
his-masked = Vous ne pouvez pas voir ce qui a changé.
