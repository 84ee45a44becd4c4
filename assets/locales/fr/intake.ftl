# A new request, typed in steps.

intake-title-in = Nouvelle demande reçue : { $kind }
intake-title-out = Nouvelle demande à envoyer : { $kind }
intake-title-from = Nouvelle demande reçue, { $state } : { $kind }
intake-title-to = Nouvelle demande à envoyer, { $state } : { $kind }
intake-step-came = Qui, quand et comment
intake-step-basis = Base légale
intake-step-asked = Ce qui est demandé
intake-step-who = Personnes
intake-step-contents = Contenu
intake-step-review = Relire et enregistrer
intake-step-missing = { $count ->
    [one] { $count } champ manquant
   *[other] { $count } champs manquants
}
intake-kept = Conservé au fil de la saisie. Vous pouvez partir et revenir. Aucun numéro n’est donné avant l’enregistrement.
intake-next = Partie suivante
intake-back = Partie précédente
intake-keys = Entrée avance. Ctrl+Entrée enregistre depuis toute partie.
intake-save-another = Enregistrer et en commencer une autre
intake-carry = Garder État, autorité, voie et base pour la suivante
intake-registered = Enregistrée sous { $reference }.
intake-open = Ouvrir { $reference }
intake-added-not = La demande est enregistrée, mais l’une de ses lignes n’a pas été ajoutée. { $why }
intake-by-word = Demande urgente faite oralement
intake-oral = Une demande orale est aussitôt confirmée par écrit. Une tâche pour le prochain jour ouvrable le dira.
intake-addressee = À qui écrire
intake-addressee-hint = Du répertoire, la meilleure d’abord.
intake-addressee-other = Une autre autorité
intake-addressee-none = Le répertoire n’a encore aucune autorité de cet État.
intake-competent = Compétente en la matière
intake-not-competent = Compétence non notée en la matière
intake-regional = Pour une partie de l’État seulement
intake-stale = Pas vérifiée récemment
intake-basis = Sur quoi repose la demande
intake-basis-first = Dites d’abord quel État et quel type
intake-basis-first-next = Les bases qui peuvent fonder la demande sont alors énumérées, la meilleure d’abord.
intake-basis-other = Une autre base, ou pas encore connue
intake-basis-any = Toute base
intake-basis-none = Aucune base connue ne lie les deux États. Choisissez-en une, ou laissez ouvert pour l’instant.
intake-basis-stale = dernière vérification le { $day }
intake-basis-unknown = Avant de s’appuyer sur cette base, quelqu’un devrait s’informer : { $what }.
intake-trap-PARAGRAPHS_9_29 = Entre deux États liés par un traité, le traité régit. Choisissez-le comme base, ou gardez la lettre par laquelle les deux ont convenu d’appliquer plutôt les paragraphes 9 à 29.
intake-assets = Biens
intake-assets-hint = Une ligne pour chaque bien à localiser, geler, confisquer ou restituer. Les sommes se notent au dossier.
intake-asset-add = Ajouter un bien
intake-asset-remove = Retirer le bien { $number }
intake-asset-sort = Type de bien
intake-asset-what = Description
intake-asset-state = État où il se trouve
intake-asset-reference = Numéro de compte, de registre ou d’immatriculation
intake-asset-reference-hint = Tel que la demande le donne.
intake-data = Preuve électronique
intake-data-hint = Une ligne pour chaque compte ou donnée.
intake-data-add = Ajouter des données
intake-data-remove = Retirer les données { $number }
intake-data-category = Type de données
intake-data-provider = Fournisseur
intake-data-identifier-sort = Type d’identifiant
intake-data-identifier = Identifiant
intake-persons-hint = Comme la lettre les nomme, dans chaque graphie qu’elle donne.
intake-known = Repris du registre
intake-known-role = Qualité de { $name }
intake-alike = { $count ->
    [one] Le registre a une personne qui pourrait être celle-ci
   *[other] Le registre a { $count } personnes qui pourraient être celle-ci
}
intake-alike-take = Reprendre { $name }
intake-confidential = Nous demande-t-on la confidentialité ?
intake-confidential-hint = Si nous ne le pouvons pas, l’autre État en est informé avant toute suite. { $article }
intake-confidential-no = Non
intake-wanted = Contenu exigé
intake-wanted-count = { $settled } présents sur { $of }
intake-wanted-none = La liste apparaît avec le type de demande.
intake-wanted-hint = Activez un élément pour dire ce que vous avez trouvé : présent, manquant, sans objet.
intake-wanted-all = Tout le reste est présent
intake-wanted-note = La liste change avec le type, la base et les mesures.
intake-not-yet = Pas encore assez pour enregistrer.
intake-go-to = Aller à { $part }
intake-change = Modifier
intake-will-be = Elle sera enregistrée sous { $reference }.
intake-missing-later = { $count ->
    [one] { $count } élément manque. Il entre dans la lettre qui demande un complément.
   *[other] { $count } éléments manquent. Ils entrent dans la lettre qui demande un complément.
}
intake-clocks = Délais qui s’ouvrent
intake-clocks-none = Aucun encore : un délai s’ouvre avec ce dont la loi le fait partir.
intake-typed = Votre saisie
intake-nothing = Rien encore.
intake-measures = { $count ->
    [one] { $count } mesure
   *[other] { $count } mesures
}
intake-offences = { $count ->
    [one] { $count } infraction
   *[other] { $count } infractions
}
intake-checked = { $count ->
    [one] { $count } élément examiné
   *[other] { $count } éléments examinés
}
intake-arrest = Fait suite à une arrestation provisoire
intake-arrest-hint = Les délais de détention passent à ce dossier.
intake-arrest-none = Non
intake-arrest-row = { $reference }, { $person }, { $day }
