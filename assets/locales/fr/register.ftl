# The register: every request of the office, searched, filtered and sorted.

register-title = Registre
register-new = Nouvelle demande
register-import = Importer
register-search = Rechercher dans le registre
register-search-hint = État, personne, référence, mots
register-filter = Filtrer
register-count = { $total ->
    [0] Rien ne correspond
    [one] { $total } demande
   *[other] { $total } demandes
  }
register-caption = Demandes. Les flèches déplacent, Entrée ouvre, Espace sélectionne.
register-select = Sélectionner { $reference }
register-selected = { $count ->
    [one] { $count } sélectionnée
   *[other] { $count } sélectionnées
  }
register-selected-note = Les décisions se prennent dossier par dossier, jamais en lot.
register-clear-selection = Effacer la sélection

register-col-select = Sélectionnée
register-col-reference = Référence
register-col-kind = Type
register-col-state = État
register-col-subject = Objet
register-col-status = Avancement
register-col-day = Date
register-col-due = Prochaine échéance
register-col-officer = Responsable
register-col-outcome = Issue

register-incoming = Reçue
register-outgoing = Envoyée
register-masked = Confidentiel : ce n’est pas votre dossier
register-no-reference = Sans référence
register-no-date = Sans date
register-no-state = État inconnu
register-urgent = Urgente
register-emergency = Situation d’urgence
register-confidential = Confidentiel

register-filters = Filtrer le registre
register-f-direction = Sens
register-f-any = Tous
register-f-in = Reçues : on nous demande
register-f-out = Envoyées : nous demandons
register-f-kinds = Type
register-f-states = État
register-f-statuses = Avancement
register-f-officer = Responsable
register-f-from = Reçues ou envoyées à partir du
register-f-to = Reçues ou envoyées jusqu’au
register-f-apply = Afficher
register-f-clear = Tout effacer
register-f-backwards = Le dernier jour précède le premier.
register-chips = Filtres actifs
register-remove = Retirer : { $what }
register-chip-in = reçues
register-chip-out = envoyées
register-chip-open = ouvertes
register-chip-overdue = en retard
register-chip-officer = responsable { $officer }
register-chip-from = à partir du { $day }
register-chip-to = jusqu’au { $day }

register-empty = Aucune demande n’est encore enregistrée.
register-empty-hint = Reprenez le registre que vous tenez aujourd’hui, ou enregistrez la première demande.
register-nothing = Rien ne correspond à ces filtres.
register-nothing-hint = Retirez un filtre ou cherchez d’autres mots.
register-loading = Lecture du registre.
register-failed = Le registre n’a pas pu être lu.
register-failed-hint = Rien n’est perdu. Réessayez.
register-again = Réessayer

# Short words of kinds, for the narrow column of the register.
# the same word as in English
register-kind-EXT = Extradition
register-kind-PAR = Arrestation
# the same word as in English
register-kind-TRN = Transit
register-kind-SPC = Spécialité
register-kind-MLA = Entraide
register-kind-AST = Avoirs
register-kind-EEV = Preuve élec.
register-kind-TSP = Condamné
register-kind-TCP = Procédures
register-kind-JIT = Équipe
# the same word as in English
register-kind-SIT = Techniques
register-kind-TMP = Détenu
# the same word as in English
register-kind-CIV = Civil
register-kind-SPO = Spontanée
register-kind-INF = Informelle
register-kind-ENF = Exécution
register-kind-AUT = Poursuites

problem-view-twice = Une vue porte déjà ce nom : { $name }.

register-count-more = Plus de { $total } demandes
register-more = { $total }+
register-everything = tout le registre
register-menu = Liste
register-undo = Défaire
register-paste = Coller des lignes d’un tableur
register-show-view = Afficher la vue : { $view }

register-views = Vues enregistrées
view-OPEN = Tous les dossiers ouverts
view-MINE = Mes dossiers ouverts
view-CUSTODY = Détention
view-OVERDUE = En retard
view-WAITING = En attente d’autrui
view-CONSULTING = En consultation
view-FREEZES = Fin de gel proche
view-EVIDENCE = Preuve électronique

register-view-open = Enregistrer cette vue…
register-view-edit = Modifier cette vue…
register-view-drop = Supprimer cette vue
register-view-back = Revenir à la vue enregistrée
register-view-new = Enregistrer cette vue
register-view-change = Modifier cette vue
register-view-lead = Les filtres, les mots cherchés, l’ordre et les colonnes sont gardés sous un nom.
register-view-name = Nom de la vue
register-view-shared = La proposer à tout le bureau
register-view-shared-help = Chacun n’y voit que les dossiers qu’il peut voir.
register-view-save = Enregistrer la vue
register-view-saved = Vue « { $name } » enregistrée.
register-view-dropped = Vue « { $name } » supprimée.

register-col-direction = Sens
register-col-person = Personne
register-col-outcome-day = Date de l’issue
register-col-their-reference = Leur référence
register-col-authority = Autorité
register-col-urgency = Urgence
register-col-sensitivity = Confidentialité

register-columns-open = Colonnes…
register-columns = Colonnes du registre
register-columns-lead = Cochez ce qui doit s’afficher. Alt avec haut ou bas déplace une colonne. Pour vous seul.
register-columns-column = Colonne
register-columns-width = Largeur
register-columns-width-of = Largeur de { $column }
register-columns-order = Ordre
register-columns-earlier = Avancer { $column }
register-columns-later = Reculer { $column }
register-columns-moved = { $column } est à la place { $place }.
register-columns-usual = Comme à l’origine
register-columns-go = Afficher ces colonnes
register-width-narrow = Étroite
register-width-usual = Normale
register-width-wide = Large
register-width-widest = Très large

register-f-marks = Seulement les demandes qui
register-f-mine = sont les miennes
register-f-untaken = n’ont pas encore de responsable
register-f-held = concernent une personne détenue
register-f-waiting = attendent autrui
register-f-consulting = sont en consultation
register-f-freezes = ont un gel qui finit dans le mois
register-f-unwatched = n’ont aucune date
register-f-measures = Mesure
register-f-roles = Avec une personne en qualité de
register-f-outcomes = Issue
register-f-urgencies = Urgence
register-f-due-from = Prochaine échéance à partir du
register-f-due-to = Prochaine échéance jusqu’au
register-f-own = Champs du bureau
register-f-own-all = Toutes les demandes
register-f-own-any = Toute valeur
register-chip-mine = les miennes
register-chip-untaken = sans responsable
register-chip-held = détention
register-chip-waiting = en attente d’autrui
register-chip-consulting = en consultation
register-chip-freezes = fin de gel
register-chip-unwatched = sans date
register-chip-due-from = échéance à partir du { $day }
register-chip-due-to = échéance jusqu’au { $day }
register-chip-own = { $label } : { $value }
register-chip-own-any = { $label } : toute valeur

register-bulk = Demandes sélectionnées
register-select-all = Sélectionner toute la liste
register-copy-table = Copier comme tableau
register-print-selected = Imprimer la sélection…
register-export-selected = Exporter la sélection…
register-assign = Confier…
register-assign-title = { $count ->
    [one] Confier { $count } demande
   *[other] Confier { $count } demandes
  }
register-assign-to = À
register-assign-why = Motif
register-assign-why-help = Figure dans l’historique de chaque dossier.
register-assign-go = Confier
register-assigned = { $count ->
    [0] Rien n’a changé : { $officer } les avait déjà.
    [one] { $count } demande confiée à { $officer }.
   *[other] { $count } demandes confiées à { $officer }.
  }
register-hand = Transmettre…
register-hand-title = { $count ->
    [one] Transmettre { $count } demande
   *[other] Transmettre { $count } demandes
  }
register-hand-from = De { $officer }. Les deux signent avant que les dossiers changent de mains ; les dossiers clos restent.
register-hand-several = Ces dossiers sont à plusieurs responsables. Une passation est celle d’un seul : sélectionnez les dossiers de l’un d’eux.
register-hand-nobody = Ces dossiers n’ont pas encore de responsable. Confiez-les plutôt.
register-hand-to = À
register-hand-day = Le
register-hand-why = Motif
register-hand-go = Commencer la passation

register-export-open = Exporter…
register-export-title = Exporter cette liste
register-export-title-selected = { $count ->
    [one] Exporter { $count } demande
   *[other] Exporter { $count } demandes
  }
register-export-file = registre
register-export-format = Fichier
register-export-xlsx = Classeur (XLSX)
register-export-csv = Texte à virgules (CSV)
register-export-every = Toutes les colonnes
register-export-every-help = Sinon les colonnes affichées, dans leur ordre.
register-export-language = Langue des mots
register-export-masked = Les dossiers que vous ne pouvez pas voir n’y figurent pas. L’exportation est notée au journal d’audit.
register-export-writing = Écriture du fichier
register-export-go = Exporter
register-exported = { $count ->
    [one] { $count } demande écrite dans { $file }.
   *[other] { $count } demandes écrites dans { $file }.
  }

register-print-open = Imprimer…
register-print = Imprimer le registre
register-print-what = Quoi
register-print-list = Cette liste, avec les colonnes affichées
register-print-rows = { $count ->
    [one] La demande sélectionnée
   *[other] Les { $count } demandes sélectionnées
  }
register-print-year = Une année entière, avec sa clôture
register-print-which = Année
register-print-year-in = { $year }, reçues ({ $count })
register-print-year-out = { $year }, envoyées ({ $count })
register-print-year-note = Dans l’ordre d’inscription, comme au registre de papier.
register-print-note = Au plus { $most } demandes à la fois.
register-print-reading = Lecture des lignes
register-print-go = Afficher les pages
register-paper-title = Registre : { $office }
register-paper-lead = { $what }. Imprimé le { $day }. { $count } inscriptions.
register-paper-cut = La liste dépasse cette impression. Restreignez-la, ou imprimez-la année par année.
register-paper-number = N°
register-paper-end = { $count ->
    [one] Fin de la liste : { $count } inscription.
   *[other] Fin de la liste : { $count } inscriptions.
  }
register-closing-in = { $count ->
    [one] Le registre des demandes reçues de { $year } est clos avec { $count } inscription : { $first }.
   *[other] Le registre des demandes reçues de { $year } est clos avec { $count } inscriptions, la première { $first }, la dernière { $last }.
  }
register-closing-out = { $count ->
    [one] Le registre des demandes envoyées de { $year } est clos avec { $count } inscription : { $first }.
   *[other] Le registre des demandes envoyées de { $year } est clos avec { $count } inscriptions, la première { $first }, la dernière { $last }.
  }
register-closing-running = { $direction ->
    [OUT] Le registre des demandes envoyées de { $year }, état au { $day } : { $count ->
        [one] { $count } inscription
       *[other] { $count } inscriptions
    }, la première { $first }, la dernière { $last }. L’année n’est pas terminée.
   *[other] Le registre des demandes reçues de { $year }, état au { $day } : { $count ->
        [one] { $count } inscription
       *[other] { $count } inscriptions
    }, la première { $first }, la dernière { $last }. L’année n’est pas terminée.
  }
register-closing-partial = { $direction ->
    [OUT] Ce que { $who } peut voir du registre des demandes envoyées de { $year } au { $day } : { $count ->
        [one] { $count } inscription
       *[other] { $count } inscriptions
    }, la première { $first }, la dernière { $last }. Ce n’est pas le registre entier.
   *[other] Ce que { $who } peut voir du registre des demandes reçues de { $year } au { $day } : { $count ->
        [one] { $count } inscription
       *[other] { $count } inscriptions
    }, la première { $first }, la dernière { $last }. Ce n’est pas le registre entier.
  }
register-closing-masked = { $count ->
    [one] { $count } d’entre elles est confidentielle et figure sans ses données.
   *[other] { $count } d’entre elles sont confidentielles et figurent sans leurs données.
  }
register-closing-place = Lieu et date
register-closing-name = Nom et fonction
# the same word as in English
register-closing-signature = Signature
register-f-is-open = sont ouvertes
register-f-is-overdue = sont en retard
register-copy-rows = Copier comme lignes
register-rows-copied = { $count ->
    [one] { $count } ligne copiée. Collez-la dans un tableur.
   *[other] { $count } lignes copiées. Collez-les dans un tableur.
  }
register-columns-first = Toujours en premier.
