# The law as one document, for a lawyer to review; used by comityctl.

lawbook-title = Le droit suivi par Comity
lawbook-contents = Table des matières
lawbook-preface = Ce document est tiré des données mêmes qu’utilise le programme : ce qui figure ici est ce qui s’applique. Tout est paraphrasé ; la source de chaque ligne est citée pour permettre la vérification.
lawbook-certainty = Certitude : A, lu dans le texte lui-même ; B, lu dans une source secondaire fiable ou un texte partiel ; C, reste à vérifier. Les délais de certitude C sont désactivés tant qu’un bureau ne les a pas vérifiés.
lawbook-review = Pour la relecture : comparer chaque ligne à sa source et noter le code de chaque ligne erronée ou manquante.
lawbook-yes = Oui
lawbook-new = (nouvelle)
lawbook-any-open = tout état ouvert
lawbook-previous = l’état antérieur
lawbook-only-kinds = seulement
lawbook-four-eyes = une deuxième personne, chef du bureau
lawbook-head = chef du bureau
lawbook-starts = ouvre :
lawbook-meets = satisfait
lawbook-cancels = met fin à
lawbook-cancels-when-met = met fin, s’il est respecté, à :
lawbook-extends = prolonge, à partir de l’ancienne échéance :
lawbook-ends-rest = met fin à tous les autres délais
lawbook-closes = clôt le dossier
lawbook-reopens = rouvre le dossier
lawbook-settles = arrête l’issue
lawbook-under = au titre de
lawbook-with = avec
lawbook-unless-only = sauf s’il n’est demandé que
lawbook-mandatory-under = obligatoire au titre de
lawbook-not-under = exclu au titre de
lawbook-urgency = urgence
lawbook-channel = voie
lawbook-replaces = au lieu de
lawbook-supersedes = remplace
lawbook-limits-law = Délais fixés par le droit
lawbook-limits-office = Normes du bureau
lawbook-backward = compté en arrière
lawbook-from-end-of = à compter de la fin de
lawbook-named-only = seulement si une base légale ou une personne le prévoit
lawbook-pausable = des jours peuvent ne pas être comptés
lawbook-until-decision = maintenu jusqu’à la décision sur une demande qui suit
lawbook-disabled = désactivé jusqu’à vérification
lawbook-never-under = au titre de
lawbook-never-alone-under = comme seul motif au titre de
lawbook-never-for-only = s’il n’est demandé que
lawbook-length-FIX = date fixée par une personne

lawbook-chapter-kinds = Types de demandes
lawbook-note-kinds = { "" }
lawbook-chapter-measures = Mesures d’entraide
lawbook-note-measures = { "" }
lawbook-chapter-cycles = Cycles de vie
lawbook-note-cycles = Chaque étape, avec ce qu’elle exige au préalable, l’article qui l’exige et son effet sur les délais.
lawbook-chapter-measure-steps = Ce qu’une mesure peut devenir
lawbook-note-measure-steps = { "" }
lawbook-chapter-letters = Lettres qui ouvrent ou closent des délais
lawbook-note-letters = { "" }
lawbook-chapter-guards = Ce que les étapes exigent
lawbook-note-guards = Une obligation arrête l’étape. S’il y a lieu : un chef peut l’écarter par un motif écrit. Une bonne pratique n’arrête rien.
lawbook-chapter-checklists = Ce qu’une demande doit contenir
lawbook-note-checklists = Les listes qui correspondent au type, aux mesures et à la base légale sont réunies. Seuls les éléments obligatoires retiennent une demande.
lawbook-chapter-limits = Délais
lawbook-note-limits = Aucun nombre ne figure ici que sa source ne donne. Les règles de certitude C ne s’appliquent qu’une fois vérifiées par un bureau.
lawbook-chapter-grounds = Motifs
lawbook-note-grounds = { "" }
lawbook-chapter-profiles = Ce qu’une base légale exige d’un refus ou d’un report
lawbook-note-profiles = Selon UNCAC 46(7) et UNTOC 18(7), un traité d’entraide en vigueur remplace les paragraphes 9 à 29, sauf accord contraire des États.
lawbook-chapter-bases = Bases légales
lawbook-note-bases = Quel État est lié, depuis quand et avec quelles réserves : le bureau le sait lui-même, et cela ne figure pas ici.
lawbook-chapter-offences = Classes d’infractions
lawbook-note-offences = { "" }
lawbook-chapter-lists = Listes fermées
lawbook-note-lists = { "" }

# the same word as in English
lawbook-head-code = Code
lawbook-head-words = Libellé
# the same word as in English
lawbook-head-article = Source
lawbook-head-certainty = Certitude
lawbook-head-counted = Dans les chiffres formels
lawbook-head-criminal = Matière pénale
lawbook-head-coercive = Coercitive
lawbook-head-strength = Force
lawbook-head-answers = Réponses
lawbook-head-instead = À la place
lawbook-head-need = Nécessité
lawbook-head-applies = S’applique
lawbook-head-trigger = Jour 0
lawbook-head-length = Durée
lawbook-head-roll = Un jour de repos
# the same word as in English
lawbook-head-nature = Nature
lawbook-head-effect = Au terme
lawbook-head-acts = Qui doit agir
lawbook-head-never = Ne peut être invoqué
lawbook-head-reasons-refusal = Motivation d’un refus
lawbook-head-consult-refusal = Consultation avant un refus
lawbook-head-consult-grounds = Motifs visés
lawbook-head-consult-postponement = Consultation avant un report
lawbook-head-reasons-postponement = Motivation d’un report
lawbook-head-use = Limitation de l’utilisation
lawbook-head-confidentiality = Confidentialité
lawbook-head-sort = Genre
lawbook-head-adopted = Adoption
lawbook-head-in-force = Entrée en vigueur
lawbook-head-profiles = Profil
lawbook-head-list = Liste
lawbook-head-from = De
lawbook-head-to = À
lawbook-head-needs = Exigé au préalable
lawbook-head-approval = Approbation
lawbook-head-clocks = Effet
lawbook-head-request = Demande
lawbook-head-letter-way = Sens de la lettre
lawbook-head-letter = Genre de lettre

lawbook-coercive = { $code ->
    [YES] oui
    [NO] non
    [DEPENDS] selon le cas
   *[CONSENT] consentement nécessaire
  }
lawbook-strength = { $code ->
    [HARD] obligatoire
    [SOFT] s’il y a lieu
    [ADVICE] bonne pratique
   *[NONE] non demandé
  }
lawbook-need = { $code ->
    [MANDATORY] obligatoire
    [IF_POSSIBLE] si possible
    [CONDITIONAL] conditionnel
    [OPTIONAL] facultatif
   *[RECOMMENDED] recommandé
  }
lawbook-when = { $code ->
    [COERCIVE] obligatoire pour une mesure coercitive
    [SENTENCED] obligatoire si la personne a été condamnée
    [URGENT] obligatoire en cas d’urgence
   *[PRESERVED_BEFORE] obligatoire si les données ont déjà été conservées
  }
lawbook-roll = { $code ->
    [N] maintenu
    [F] reporté
   *[P] avancé
  }
lawbook-acts = { $code ->
    [REQUESTING] État requérant
    [REQUESTED] État requis
    [BOTH] les deux États
    [OTHER] l’autre État
    [PROVIDER] fournisseur de services
   *[OFFICE] le bureau
  }
lawbook-family = { $code ->
    [REFUSAL] Refus d’entraide
    [POSTPONEMENT] Report
    [CONFISCATION] Refus de confiscation
    [EXTRADITION] Refus d’extradition
    [PRESERVATION] Refus de conservation
   *[PROHIBITED] Interdits : aucun État ne peut les invoquer
  }
lawbook-limit = { $code ->
    [DEFAULT] de plein droit
    [ON_REQUEST] sur demande
    [IF_SET] si une condition le prévoit
   *[NONE] aucune
  }
lawbook-basis-sort = { $code ->
    [MULTILATERAL] ouverte à tous
    [REGIONAL] régionale
    [EU] Union européenne
    [BILATERAL] entre deux États
    [RECIPROCITY] réciprocité
    [DOMESTIC_LAW] droit interne
   *[COMITY] courtoisie
  }

lawbook-length-CD = { $number ->
    [one] { $number } jour civil
   *[other] { $number } jours civils
  }
lawbook-length-WD = { $number ->
    [one] { $number } jour ouvrable
   *[other] { $number } jours ouvrables
  }
lawbook-length-M = { $number } mois
lawbook-length-H = { $number ->
    [one] { $number } heure
   *[other] { $number } heures
  }

lawbook-set-C-MLA = Entraide
lawbook-set-C-ETS30 = Entraide selon l’ETS 30
lawbook-set-C-BANK = Comptes bancaires
lawbook-set-C-COERC = Mesures coercitives
lawbook-set-C-CONF = Confiscation, gel et localisation
# the same word as in English
lawbook-set-C-EXT = Extradition
lawbook-set-C-PAR = Arrestation provisoire
lawbook-set-C-PAR3 = Arrestation provisoire, procédure simplifiée
lawbook-set-C-SPC = Consentement au titre de la spécialité
# the same word as in English
lawbook-set-C-TRN = Transit
lawbook-set-C-EEV-PRES = Conservation de données
lawbook-set-C-EEV-ACC = Accès à des données stockées
lawbook-set-C-TSP = Transfèrement des personnes condamnées
lawbook-set-C-TCP = Transfert des procédures pénales
