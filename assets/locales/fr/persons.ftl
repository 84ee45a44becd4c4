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
