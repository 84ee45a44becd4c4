# The directory of authorities, State sheets, treaties, party status, reciprocity, calendars of other States.

## Problems

problem-register-too-many-rows = Ce répertoire a trop de lignes. Divisez-le en fichiers d’au plus 10 000 autorités.
problem-number-out-of-range = Indiquez un nombre de { $least } à { $most }.
problem-dates-out-of-order = Cette date est antérieure au { $before }, qui doit venir d’abord.
problem-treaty-code = « { $value } » n’est pas un code de traité. Écrivez BIL-, puis des majuscules, des chiffres et des tirets : BIL-XB-MLA.
problem-code-taken = Le code { $code } est déjà utilisé. Choisissez-en un autre.
problem-code-fixed = Le code { $code } figure dans des demandes et ne peut plus changer.
problem-own-state = C’est notre propre État. Indiquez l’autre.
problem-other-state = Cela appartient à un autre État.
problem-noted-already = C’est déjà noté. Modifiez l’entrée existante.
problem-authority-retired = Cette autorité n’existe plus. Choisissez-en une autre.
problem-cell-not-understood = La cellule porte « { $value } ». Le programme ne le comprend pas ici.
problem-row-twice = La même autorité figure déjà à la ligne { $row }.

## Columns of a directory

directory-sheet = Répertoire
directory-id = Identifiant
directory-state = État
directory-name = Nom de l’autorité
directory-local_name = Nom dans sa langue
directory-competences = Compétences
directory-channels = Voies
directory-languages = Langues acceptées
directory-address = Adresse
directory-phone = Téléphone
directory-email = Courrier électronique
directory-urgent_contact = Contact en cas d’urgence
directory-territory = Territoire
# the same word as in English
directory-bases = Instruments
directory-verified_on = Vérifié le
directory-verified_by = Vérifié par
directory-verified_how = Mode de vérification
directory-remarks = Remarques
directory-retired = N’existe plus
directory-yes = Oui

## The State sheet

state-sheet-title = Demander l’entraide : { $state }
state-sheet-as-of = À la date du
state-sheet-oldest = Vérification la plus ancienne de ce qui figure ici
state-sheet-demo = Démonstration : rien ici n’est réel.
state-sheet-stale = Une partie de ces informations a été vérifiée il y a plus de douze mois, ou jamais. Renseignez-vous avant de vous y fier.
state-sheet-none = Aucune autorité n’est notée.
state-sheet-authorities = Autorités
state-sheet-authority = Autorité
state-sheet-competences = Compétences
state-sheet-channels = Voies
state-sheet-languages = Langues
# the same word as in English
state-sheet-contact = Contact
state-sheet-verified = Vérifié
state-sheet-never = jamais
state-sheet-old = il y a plus de douze mois
state-sheet-urgent = En cas d’urgence :
state-sheet-ways = Voies et langues
state-sheet-what = Objet
state-sheet-accepted = Accepté
state-sheet-bases-extradition = Bases légales de l’extradition
state-sheet-bases-assistance = Bases légales de l’entraide
state-sheet-basis = Base légale
# the same word as in English
state-sheet-articles = Articles
state-sheet-reasons = Motivation d’un refus
state-sheet-consult = Consultation avant un refus
state-sheet-use = Utilisation de la preuve
state-sheet-use-DEFAULT = limitée à ce qui a été demandé
state-sheet-use-ON_REQUEST = limitée sur demande
state-sheet-use-IF_SET = limitée lorsqu’une condition le prévoit
state-sheet-use-NONE = non limitée
state-sheet-checked = Vérifié
state-sheet-notes = À noter
state-sheet-arrest = Durée de l’arrestation provisoire
state-sheet-days = Jours
state-sheet-effect = Ensuite
state-sheet-reservations = Réserves et déclarations
state-sheet-text = Texte
state-sheet-assurances = Réciprocité
state-sheet-whose = De qui
state-sheet-ours = De notre État
state-sheet-theirs = De l’autre État
state-sheet-kind = Type
state-sheet-all-kinds = Tous les types
state-sheet-until = Jusqu’au
state-sheet-contents = Contenu exigé
state-sheet-e_evidence = Preuve électronique
state-sheet-special_rules = Règles particulières
state-sheet-practice = Pratique
state-sheet-remarks = Remarques
state-sheet-record = Notre expérience
state-sheet-record-note = Demandes formelles que le lecteur peut voir. Jours : durée médiane des demandes exécutées, et leur nombre.
state-sheet-direction = Demandes
state-sheet-asked-us = Reçues de cet État
state-sheet-we-asked = Envoyées à cet État
state-sheet-all = Toutes
state-sheet-open = Pendantes
state-sheet-overdue = En retard
state-sheet-closed = Terminées
state-sheet-refused = Refusées
state-sheet-median = Jours
state-sheet-last-contact = Dernier contact

## The directory on the screen

nav-authorities = Autorités
dir-count = { $count ->
    [one] { $count } autorité
   *[other] { $count } autorités
  }
dir-search = Rechercher dans le répertoire
dir-new = Nouvelle autorité
dir-edit = Modifier l’entrée
dir-any = Toutes
dir-competence = Compétente pour
dir-stale = Seulement à vérifier
dir-retired-too = Aussi celles qui n’existent plus
dir-nothing = Aucune autorité ne correspond.
dir-nothing-hint = Cherchez sans l’État ou sans la compétence.
dir-empty = Aucune autorité n’est encore notée.
dir-empty-hint = Importez un répertoire depuis un fichier, ou notez la première.
dir-show-all = Afficher tout le répertoire
dir-saved = L’entrée est enregistrée.
dir-failed = Cette autorité ne peut pas être affichée
dir-sheet = Fiche : { $state }
dir-territory-help = Seulement si elle dessert une partie de son État.
dir-name-help = Comme nous l’écrivons sur une enveloppe.
dir-local-name-help = Dans sa langue et son écriture.
dir-urgent-help = Qui répond la nuit et les jours fériés, avec les heures.
dir-bases-help = Pour quels instruments elle a été désignée. Aucun : pour tous.
dir-verify = Vérifier
dir-verify-go = Noter la vérification
dir-verify-how-help = Par exemple : leur lettre du 3 mars, un appel, la liste du dépositaire.
dir-verified = Vérifié le { $day } par { $who } : { $how }.
dir-verify-again = C’était il y a plus de douze mois. Renseignez-vous avant de vous y fier.
dir-never-verified = Personne n’a vérifié cette entrée. Renseignez-vous avant de vous y fier.
dir-verified-now = La vérification est notée.
dir-retire = Elle n’existe plus
dir-retire-go = La retirer
dir-retire-note = Elle reste lisible dans les dossiers qui la nomment, et n’est plus proposée.
dir-back = La reprendre
dir-back-go = La reprendre au répertoire
dir-back-note = Elle est de nouveau proposée pour les nouvelles demandes.
dir-is-retired = Cette autorité n’existe plus. Elle n’est plus proposée.

dir-export = Exporter le répertoire
dir-export-go = Écrire le fichier
dir-export-note = Tous les champs sont exportés, pour que le fichier puisse être importé de nouveau. Les autorités retirées sont marquées.
# the same word as in English
dir-format = Format
dir-format-xlsx = Classeur (xlsx)
dir-format-csv = Tableau simple (csv)
dir-which = Quelles autorités
dir-which-all = Tout le répertoire
dir-which-one = Seulement : { $state }
dir-exported = { $count ->
    [one] { $count } autorité est dans { $file }.
   *[other] { $count } autorités sont dans { $file }.
  }

dir-import = Importer un répertoire
dir-import-leave = Revenir au répertoire
dir-import-note = Un classeur ou un tableau simple avec une colonne pour l’État, le nom et les compétences. Les en-têtes d’un répertoire exporté sont compris dans chaque langue.
dir-import-would = Ce que ferait le fichier
dir-import-done = Ce qu’a fait le fichier
dir-count-new = Nouvelles
dir-count-changed = Modifiées
dir-count-unchanged = Inchangées
dir-count-refused = Refusées
dir-decision-NEW = Nouvelle
dir-decision-CHANGED = Modifiée
dir-decision-UNCHANGED = Inchangée
dir-decision-REFUSED = Refusée
dir-import-competences = Lignes sans compétence
dir-import-competences-help = Les autorités qui n’en nomment aucune reçoivent celles-ci.
dir-import-again = Refaire l’essai
dir-import-run = { $count ->
    [one] Importer { $count } autorité
   *[other] Importer { $count } autorités
  }
dir-import-none = Rien à importer
dir-import-hint = Rien n’est écrit auparavant. Une seule importation, annulable en bloc au besoin.
dir-import-see = Voir le répertoire
dir-import-undo = Annuler l’importation
dir-import-undone = L’importation est annulée.
dir-import-rows = Lignes du fichier
dir-import-cells = Ligne { $row }, mot pour mot
