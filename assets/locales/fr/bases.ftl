# What binds us to other States: treaties of two, instruments of many, assurances, and what follows from them.

nav-bases = Bases légales
bases-treaties = Traités bilatéraux
bases-parties = Qualité de partie
bases-assurances = Réciprocité
bases-between = Entre nous et un État
bases-head-only = Un chef du bureau consigne les traités.
# the same word as in English
bases-instrument = Instrument
bases-any-instrument = Tout instrument
bases-bound = État lié ou non
bases-since = Depuis
bases-from = Lié depuis
bases-to = Lié jusqu’au
bases-until = jusqu’au { $day }
bases-not-known = Inconnu
# the same word as in English
bases-source = Source
bases-source-help = Par exemple : la liste du dépositaire, le journal officiel.
bases-checked-on = Vérifié le
bases-checked = Vérifié le { $day } par { $who }.
bases-never-checked = Personne ne l’a vérifié.
bases-extradition-basis = Retenu comme base de l’extradition
bases-extradition-basis-help = UNCAC 44(6), UNTOC 16(5) : ce que l’État a notifié au dépositaire.
bases-territory-help = Seulement si ce n’est pas tout l’État.
bases-central = Autorité centrale désignée
bases-central-help = Telle que notifiée au dépositaire.
bases-stale-only = Seulement ce qui est à revérifier
bases-stale-legend = à revérifier
bases-take-back = Revenir sur la fin
bases-end-empty = Videz ce champ pour revenir sur la fin.

## Bilateral treaties

treaties-note = Consigné une fois, un traité fait loi ici : une base légale, ce qu’il exige des décisions, et ses délais.
treaties-none = Aucun traité bilatéral n’est consigné.
treaties-none-hint = Un chef du bureau en consigne un pas à pas ; rien d’autre n’est à préparer.
treaty-new = Consigner un traité
treaty-edit = Modifier le traité
treaty-draft = Un traité bilatéral
treaty-failed = Ce traité ne peut pas être affiché
treaty-saved = Le traité est enregistré. Les délais qui en dépendent ont été recalculés.
treaty-save = Enregistrer le traité
treaty-next = Étape suivante
treaty-back = Étape précédente
treaty-steps = Étapes
treaty-standing = Situation
treaty-standing-IN_FORCE = En vigueur
treaty-standing-NOT_YET = Pas encore en vigueur
treaty-standing-DENOUNCED = Dénoncé
treaty-denounce = Dénoncer
treaty-denounce-note = À partir de ce jour, il ne lie plus. Les demandes qui reposent sur lui gardent leur base.
treaty-denounce-on = Dénoncé avec effet au
treaty-denounced-on = dénoncé avec effet au { $day }
treaty-law = Ce qui en résulte
treaty-live = Ce qui en résulte, d’après la saisie
treaty-live-waits = Il manque encore une chose :
treaty-asks = Ce qu’il exige des décisions
treaty-starts = Délais qu’il fait courir
treaty-starts-none = Aucun qui lui soit propre.
treaty-runs = { $length } à compter de : { $event }
treaty-length-CD = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
  }
treaty-length-WD = { $count ->
    [one] { $count } jour ouvrable
   *[other] { $count } jours ouvrables
  }
treaty-length-M = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
  }
treaty-length-H = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
  }
treaty-kept-DEFAULT = toujours confidentielle
treaty-kept-ON_REQUEST = confidentielle sur demande
treaty-kept-IF_SET = confidentielle lorsqu’une condition le prévoit
treaty-kept-NONE = non confidentielle

treaty-step-parties = Titre et dates
treaty-step-parties-lead = Avec quel État, sous quel titre, depuis quand.
treaty-step-scope = Ce qu’il couvre
treaty-step-scope-lead = Les types de demande, leurs articles, la voie et la langue des demandes.
treaty-step-times = Délais qu’il fixe
treaty-step-times-lead = Laissez vide ce que le traité ne fixe pas : rien n’est inventé.
treaty-step-bars = Motifs de refus d’extradition
treaty-step-bars-lead = Ce que le traité dit des nationaux, des infractions politiques et fiscales, et de la peine.
treaty-step-duties = Ce qu’exigent les décisions
treaty-step-duties-lead = Là où le traité est muet, on compte comme dans les traités bilatéraux habituels.
treaty-step-rest = Frais, réserves, source
treaty-step-rest-lead = Dites où et quand vous l’avez lu : un traité que personne n’a vérifié est marqué comme tel partout.
treaty-state = L’autre État
treaty-code = Code court
treaty-code-help = BIL-, puis des majuscules, des chiffres et des tirets. Il figure dans les demandes et ne peut plus changer.
treaty-title = Titre
treaty-signed = Signé le
treaty-in-force = En vigueur depuis le
treaty-in-force-help = Vide : pas encore en vigueur.
treaty-text = Où se trouve son texte
treaty-kinds = Types de demande couverts
treaty-ext-articles = Articles sur l’extradition
treaty-mla-articles = Articles sur l’entraide
treaty-articles-help = Comme on les cite : 1-21.
treaty-arrest-days = Arrestation provisoire, jours
treaty-arrest-extra = Jours supplémentaires sur demande
treaty-arrest-extra-help = Comptés à partir de la fin des premiers.
treaty-arrest-effect = Une fois écoulés, la personne
treaty-arrest-from = Les jours se comptent
treaty-surrender-may = Après la date de remise, mise en liberté possible : jours
treaty-surrender-must = Après la date de remise, mise en liberté obligatoire : jours
treaty-speciality = Fin de la spécialité après l’élargissement, jours
treaty-consent = Décision sur le consentement au titre de la spécialité, jours
treaty-count = Comment se comptent ses jours
treaty-count-help = Si personne n’a vérifié, les deux dates sont affichées et la plus proche est marquée.
treaty-count-unknown = Personne n’a vérifié
treaty-nationals = Nationaux
treaty-political = Infractions politiques
treaty-fiscal = Infractions fiscales
treaty-silent = Le traité est muet
treaty-threshold = Seuil du maximum de la peine, mois
treaty-threshold-help = Pour les poursuites : 12 est un an.
treaty-sentence = Seuil du reste de la peine, mois
treaty-sentence-help = Pour l’exécution d’une peine.
treaty-as-usual = Comme dans les traités bilatéraux habituels
treaty-reasons = Motivation d’un refus
treaty-consult-refusing = Consultation avant un refus
treaty-reasons-postponing = Motivation d’un report
treaty-consult-postponing = Consultation avant un report
treaty-use = Utilisation de la preuve
treaty-confidentiality = Confidentialité de la demande
treaty-costs = Qui supporte quels frais
treaty-checked-help = Le jour où vous l’avez comparé au texte.

## Party status

parties-note = Rien n’est livré avec le programme : c’est ce que le bureau a noté lui-même, avec la source et la date.
parties-new = Noter une qualité de partie
parties-edit = Modifier la qualité de partie
parties-saved = La qualité de partie est enregistrée.
parties-none = Rien n’est noté pour cette recherche.
parties-none-hint = Notez d’abord si notre propre État est lié : sans cela, aucun instrument ne peut fonder une demande.
parties-cell = { $stale ->
    [yes] { $state }, { $instrument } : { $bound }. Source : { $source }. Vérifié : { $day }, à revérifier.
   *[no] { $state }, { $instrument } : { $bound }. Source : { $source }. Vérifié : { $day }.
  }
parties-cell-none = { $state }, { $instrument } : rien n’est noté. Noter.

## Reciprocity

assurances-note = Une demande sans traité repose sur ces assurances : les nôtres pour ce que nous demandons, les leurs pour ce qu’ils demandent.
assurances-none = Aucune assurance n’est notée.
assurances-none-hint = Notez-en une lorsqu’un État la donne, ou lorsque nous donnons la nôtre.
assurance-new = Noter une assurance
assurance-case = En noter une pour une seule affaire
assurance-new-case = Assurance pour { $reference }
assurance-file = L’affaire
assurance-edit = Modifier l’assurance
assurance-edit-of = Modifier : { $text }
assurance-end = Mettre fin
assurance-end-of = Mettre fin : { $text }
assurance-end-title = Jusqu’à quand vaut l’assurance
assurance-text = Ses termes
assurance-text-help = Mot pour mot.
assurance-by = Donnée par
assurance-on = Donnée le
assurance-document = Où elle figure
assurance-expires = Vaut jusqu’au
assurance-holds = Vaut aujourd’hui
assurance-practice = Notre pratique antérieure
assurance-practice-help = Affaires où la réciprocité a été respectée, ou non.
assurance-saved = L’assurance est enregistrée.

## Between us and a State

between-note = Quelles bases peuvent fonder une demande, la meilleure d’abord. Le programme propose ; une personne choisit.
between-choose = Choisissez l’État.
between-caption = Bases légales : { $state }
between-count = { $count ->
    [0] Aucune base n’est connue.
    [one] { $count } base, la meilleure d’abord
   *[other] { $count } bases, la meilleure d’abord
  }
between-none = Rien de ce que nous avons noté ne peut fonder cette demande.
between-none-hint = Notez la qualité de partie des deux États, un traité ou une assurance de réciprocité.
