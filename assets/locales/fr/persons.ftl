# The register of persons.

paper-sort-PASSPORT = Passeport
paper-sort-ID_CARD = Carte d’identité
paper-sort-RESIDENCE = Titre de séjour
paper-sort-SEAMAN = Livret de marin
paper-sort-OTHER = Autre pièce

person-tie-SPOUSE = Conjoint
person-tie-PARENT = Père ou mère
person-tie-CHILD = Enfant
person-tie-SIBLING = Frère ou sœur
person-tie-ASSOCIATE = Associé
person-tie-EMPLOYER = Employeur
person-tie-EMPLOYEE = Employé
person-tie-NOT_SAME = Autre personne de nom semblable
person-tie-OTHER = Autre lien

likeness-PAPER = Pièce portant le même numéro
likeness-NAME = Même nom

intent-persons-edit = Données de la personne modifiées
intent-persons-name = Graphie du nom d’une personne modifiée
intent-persons-paper = Pièce de la personne modifiée
intent-persons-tie = Lien entre personnes modifié
intent-persons-merge = Personne enregistrée deux fois : entrées réunies
intent-persons-involve = Personne du registre ajoutée au dossier
intent-persons-withdraw = Personne retirée du dossier

problem-no-such-person = Cette personne ne figure pas au registre.
problem-person-itself = C’est une seule et même entrée. Choisissez une autre personne.
problem-persons-not-same = Quelqu’un a noté qu’il s’agit de deux personnes. Si c’est une erreur, supprimez d’abord cette note.
problem-name-twice = La personne a déjà ce nom.
problem-already-involved = La personne figure déjà dans ce dossier, en cette qualité.
problem-person-holds-asset = La personne est notée comme détentrice d’un avoir de ce dossier. Modifiez d’abord l’avoir.

person-born = naissance { $day }
person-files = { $count ->
    [0] dans aucun dossier que vous voyez
    [one] dans { $count } dossier
   *[other] dans { $count } dossiers
}
nav-persons = Personnes
persons-lead = Tous ceux qui figurent dans un dossier, dans les deux sens.
persons-search = Trouver une personne
persons-search-hint = Un nom dans toute écriture, ou le numéro d’un document.
persons-birth = Naissance
persons-birth-hint = Une date ou une année.
persons-count = { $count ->
    [0] Personne
    [one] { $count } personne
   *[other] { $count } personnes
}
persons-many = Les { $most } premières. Écrivez davantage du nom.
persons-empty = Saisissez un nom, un document ou une naissance
persons-empty-next = Les dossiers que vous ne pouvez pas voir n’y figurent pas.
persons-none = Personne de ce nom
persons-none-next = Une autre graphie du nom la trouvera peut-être : une écriture suffit.
persons-found = Personnes trouvées
person-name = Nom
person-names = Graphies du nom
person-name-add = Ajouter une graphie
person-name-change = Modifier une graphie
person-name-empty = Vide, cette graphie est retirée.
person-edit = Modifier ce qui est connu
person-save = Enregistrer
person-known = Ce qui est connu
person-birthplace = Lieu de naissance
person-papers = Documents
person-papers-none = Aucun document n’est noté.
person-paper-add = Ajouter un document
person-paper-change = Modifier un document
person-paper-empty = Vide, ce document est retiré.
person-paper-needed = Écrivez son numéro.
person-paper-sort = Type de document
person-paper-number = Numéro
person-paper-state = État émetteur
person-paper-issued = Délivré
person-paper-expires = Expire
person-paper-until = jusqu’au { $day }
# the same word as in English
person-ties = Relations
person-ties-none = Aucune relation avec une autre personne n’est notée.
person-tie = Noter une relation
person-tie-what = Ce que l’autre est pour { $name }
person-tie-needed = Choisissez l’autre personne et la relation.
person-untie = Retirer la relation avec { $name }
person-how-known = Comment on le sait
person-other = L’autre personne
person-files-head = Dossiers
person-file = Dossier
person-file-kind = Type
person-open = Ouvrir { $name }
person-back = Retour
person-change-what = Modifier : { $what }
person-alert-open = Cette personne figure dans { $count } dossiers ouverts.
person-alike = { $count ->
    [one] Quelqu’un au registre est peut-être la même personne
   *[other] { $count } personnes au registre sont peut-être la même
}
person-merge = De deux, faire une personne
person-merge-with = Comparer avec { $name }
person-merge-go = Faire une seule personne
person-merge-needed = Choisissez d’abord l’autre personne.
person-merge-why = Comment on sait qu’elles sont une seule
person-merged = Deux entrées sont maintenant une seule personne.
person-merge-undo = Défaire
person-merge-undone = Ce sont de nouveau deux personnes.
person-merge-undone-why = Défait aussitôt après la fusion
person-compared = Les deux côte à côte
person-compared-head = Comparaison
person-same = Identique
person-differs = Différent
person-keep = Quelle entrée reste
person-keep-hint = Les graphies, documents et dossiers de l’autre lui reviennent. Là où les deux disent quelque chose, c’est le sien qui reste.
