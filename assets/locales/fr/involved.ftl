# Persons on a file, and those of the register that may be meant.

inv-card = Ouvrir la fiche de la personne
inv-names-of = Autres graphies : { $name }
inv-withdraw-title = Retirer de ce dossier : { $name } ?
inv-withdraw-text = La personne quitte ce dossier. Qui ne figure dans aucun autre dossier quitte aussi le registre ; l’historique conserve les deux, et le retrait peut y être défait.
inv-register = Déjà au registre ?
inv-register-hint = Saisissez un nom : le registre est parcouru dans toutes les écritures.
inv-found = { $count ->
    [0] Personne de ce nom au registre.
    [one] { $count } personne possible.
   *[other] { $count } personnes possibles.
  }
inv-files = { $count ->
    [0] dans aucun dossier que vous voyez
    [one] dans { $count } dossier
   *[other] dans { $count } dossiers
  }
inv-take = C’est cette personne
inv-take-of = C’est cette personne : { $name }
inv-taken = { $name }, du registre
inv-not-this = Quelqu’un d’autre
