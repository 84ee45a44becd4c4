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

problem-view-twice = Une vue porte déjà ce nom : { $name }.
