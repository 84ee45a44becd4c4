# One request: its file, what can happen next, its clocks, and the form that registers a new one.

## The head of the file

req-where = Emplacement
req-register = Registre
req-loading = Ouverture du dossier.
req-failed = Le dossier n’a pas pu être ouvert.
req-failed-hint = Rien n’est perdu. Revenez au registre ou réessayez.
req-again = Réessayer
req-untitled = Demande sans objet
req-asks = { $direction ->
    [IN] Requérant : { $state }. Requis : { $home }
   *[OUT] Requérant : { $home }. Requis : { $state }
  }
req-their-ref = Leur réf. { $reference }
req-officer = Responsable { $officer }
req-no-officer = Pas encore de responsable
req-urgency = { $urgency ->
    [EMERGENCY] Situation d’urgence
   *[other] Urgente
  }
req-urgency-with = { $urgency ->
    [EMERGENCY] Situation d’urgence : { $reason }
   *[other] Urgente : { $reason }
  }
req-confidential-what = { $what ->
    [FACT] Confidentielle : existence
    [CONTENT] Confidentielle : teneur
   *[BOTH] Confidentielle : existence et teneur
  }
req-sensitivity = { $level ->
    [RESTRICTED] Diffusion restreinte
    [SEALED] Sous scellés
   *[CONFIDENTIAL] Confidentiel
  }
req-governs-law = Date déterminante : la loi
req-governs-given = Date déterminante : demandée, motifs à l’appui
req-governs-office = Date déterminante : notre propre norme
req-governs-hand = Date déterminante : fixée par une personne
req-no-governing = Aucune date déterminante
req-no-governing-why = Aucun délai daté ne court. Répondez dès que possible.
req-closed-note = Ce dossier est clos. Il peut être lu ; il faut le rouvrir pour aller plus loin.
req-waited = { $days ->
    [one] { $days } jour d’attente de l’autre État
   *[other] { $days } jours d’attente de l’autre État
  }
req-act-letter = Enregistrer une lettre
req-act-consult = Ouvrir une consultation
req-act-edit = Modifier
req-act-more = Autres actions

req-tabs = Parties du dossier
req-tab-overview = Vue d’ensemble
req-tab-deadlines = Délais
req-tab-persons = Personnes
req-tab-measures = Mesures et avoirs
req-tab-letters = Correspondance
# the same word as in English
req-tab-consultations = Consultations
req-tab-history = Historique

## What can happen next

req-next = Étapes possibles
req-next-none = Aucune étape n’est possible.
req-next-none-why = Le dossier est arrivé à son terme.
req-ready = Possible
req-ready-consult = Consulter d’abord
req-ready-open = { $open ->
    [one] { $open } point ouvert
   *[other] { $open } points ouverts
  }
req-ready-blocked = Pas encore possible
req-second-person = Le chef décide. Règle du bureau.
req-step-open = Franchir cette étape
req-step-review = Voir ce qui manque
req-ready-others = Pour le responsable ou le chef du bureau
req-needs-first = Nécessite : { $first }
req-needs-more = { $count ->
    [one] Nécessite : { $first }, et { $count } autre point
   *[other] Nécessite : { $first }, et { $count } autres points
  }

## The dialog of a step

req-advance-when = Date à compter de laquelle elle vaut
req-advance-when-hint = Le jour où cela s’est produit, au plus tard le { $today }.
req-advance-before = Avant de franchir l’étape
req-advance-nothing = La loi ne demande rien de plus.
req-need-met = Rempli
req-need-open = Ouvert
req-need-later = Réponse ici
req-need-override = Dérogation demandée
req-need-required = obligatoire
req-need-advised = recommandé
req-need-soft = s’il y a lieu
req-need-elsewhere = À faire d’abord dans le dossier.
req-need-choose = Choisir
req-override = Passer outre
req-override-hint = Permis là où la loi dit « s’il y a lieu ». Il faut un motif et le nom court du chef.
req-override-reason = Motif pour passer outre
req-approver-passphrase = Phrase de passe de ce chef
req-approver-passphrase-hint = Le chef la saisit lui-même. Elle prouve qui approuve et n’est pas conservée.
req-propose = Soumettre pour approbation
req-proposed = Soumis pour approbation
req-grounds = Motif prévu par la loi
req-grounds-hint = Choisissez-en au moins un. Les motifs que la loi interdit figurent ci-dessous et ne peuvent pas être choisis.
req-grounds-blocked = Motifs qui ne peuvent pas être invoqués
req-ground-not-allowed = Non admis
req-ground-reasons = Motivation
req-ground-reasons-hint = Ce texte sera lu par : { $state }. Indiquez les faits qui conduisent au motif.
req-ground-measure = Mesure
req-ground-all-measures = Toute la demande
# the same word as in English
req-advance-note = Note
req-advance-note-hint = Conservée avec l’étape dans l’historique.
req-advance-cannot = Cette étape n’est pas encore possible.
req-advance-cannot-consult = Les deux États se consultent d’abord. Ce que vous avez écrit ici est conservé comme notre position.
req-advance-cannot-open = { $open ->
    [one] Un point est encore ouvert. Il est indiqué à côté.
   *[other] { $open } points sont encore ouverts. Ils sont indiqués à côté.
  }

## Dialogs in general

req-discard-title = Quitter sans enregistrer ?
req-discard-stay = Poursuivre la saisie
req-discard-leave = Quitter
req-saving = Enregistrement.

## Conflict: somebody else saved first

req-conflict = Quelqu’un a modifié ce dossier pendant votre saisie.
req-conflict-text = Les deux versions sont côte à côte. Choisissez-en une pour chaque champ, puis enregistrez de nouveau.
req-conflict-field = Champ
req-conflict-theirs = Actuellement au dossier
req-conflict-mine = Votre saisie
req-conflict-keep-theirs = Garder celle-ci
req-conflict-keep-mine = Garder la mienne
req-conflict-empty = vide
req-conflict-reload = Afficher le dossier actuel
req-conflict-again = Votre texte est conservé. Lisez le dossier dans son état actuel, puis réessayez.

## Deadlines

req-deadlines = Délais
req-deadlines-none = Aucun délai ne court dans ce dossier.
req-deadlines-none-hint = Là où la loi ne donne pas de nombre, répondez dès que possible. Un délai peut être ouvert à la main.
req-deadline-governs = Cette date est déterminante.
req-certainty = { $certainty ->
    [A] lu dans le traité
    [B] lu dans un texte secondaire fiable
   *[C] à vérifier avant de s’y fier
  }
req-actor = { $actor ->
    [US] C’est à nous d’agir
   *[THEM] C’est à l’autre État d’agir
  }
req-working = Mode de calcul
req-working-none = Cette date a été fixée, non calculée.
req-deadline-alternative = Si le premier jour compte : { $day }. Tenez-vous à la date la plus proche.
req-deadline-ended-on = { $status } { $day }
req-deadline-reason = Motif : { $reason }
req-clock-start = Ouvrir un délai
req-clock-meet = Respecté
req-clock-cancel = Annuler le délai
req-clock-extend = Prolonger
req-clock-actions = Actions pour { $rule }
req-start-title = Ouvrir un délai
req-start-rule = Règle
req-start-rule-hint = Un délai de la loi ou une norme du bureau.
req-start-trigger = Jour de départ
req-start-trigger-hint = Jour 0. Il n’est pas compté, sauf si l’État qui détient la personne le compte.
req-start-due = L’échéance elle-même
req-start-due-hint = Pour les règles sans nombre : la date que quelqu’un a fixée.
req-start-reason = Motif
req-start-reason-hint = Pourquoi le délai est ouvert à la main.
req-start-go = Ouvrir le délai
req-meet-title = Marquer comme respecté : { $rule }
req-meet-on = Respecté le
req-meet-go = Marquer comme respecté
req-cancel-clock-title = Annuler : { $rule }
req-cancel-clock-on = Annulé le
req-cancel-clock-reason = Motif
req-cancel-clock-go = Annuler le délai
req-extend-title = Prolonger : { $rule }
req-extend-text = Une prolongation court à partir de l’ancienne date, { $day }. L’ancien délai est conservé comme remplacé.
req-extend-length = De combien
req-extend-length-hint = Dans l’unité de la règle : jours, jours ouvrables, mois ou heures.
req-extend-length-bad = Indiquez un nombre entier, 1 ou plus.
req-extend-reason = Motif
req-extend-go = Prolonger le délai

req-work-trigger = { $event } : { $at }.
req-work-from_end_of = Le décompte commence à la fin de { $rule }, { $due }.
req-work-extends = Prolongation : le décompte commence à l’ancienne date, { $old_due }.
req-work-counted-cd = { $number ->
    [one] { $number } jour civil { $backward ->
        [yes] en remontant à partir du
       *[no] à compter du
      } { $from } : { $to }.
   *[other] { $number } jours civils { $backward ->
        [yes] en remontant à partir du
       *[no] à compter du
      } { $from } : { $to }.
  }
req-work-counted-wd = { $number ->
    [one] { $number } jour ouvrable { $backward ->
        [yes] en remontant à partir du
       *[no] à compter du
      } { $from } : { $to }.
   *[other] { $number } jours ouvrables { $backward ->
        [yes] en remontant à partir du
       *[no] à compter du
      } { $from } : { $to }.
  }
req-work-counted-m = { $number ->
    [one] { $number } mois { $backward ->
        [yes] en remontant à partir du
       *[no] à compter du
      } { $from } : { $to }.
   *[other] { $number } mois { $backward ->
        [yes] en remontant à partir du
       *[no] à compter du
      } { $from } : { $to }.
  }
req-work-mode = { $mode ->
    [INCL] Le premier jour compte comme jour 1.
   *[EXCL] Le premier jour est le jour 0 et n’est pas compté.
  }
req-work-hours = { $number ->
    [one] { $number } heure { $backward ->
        [yes] en arrière
       *[no] en avant
      } : { $to }.
   *[other] { $number } heures { $backward ->
        [yes] en arrière
       *[no] en avant
      } : { $to }.
  }
req-work-fixed = La date a été fixée : { $day }.
req-work-skipped = { $count ->
    [one] Non compté, un jour de repos : { $list }.
   *[other] Non comptés, { $count } jours de repos : { $list }.
  }
req-work-rest = { $day } ({ $why ->
    [WEEKEND] fin de semaine
    [HOLIDAY] jour férié
   *[UNCONFIRMED_HOLIDAY] jour férié non confirmé
  })
req-work-clamped = Ce mois est plus court : son dernier jour, { $to }.
req-work-paused = { $days ->
    [one] { $days } jour non compté, du { $from } au { $to } : { $due }.
   *[other] { $days } jours non comptés, du { $from } au { $to } : { $due }.
  }
req-work-rolled = { $roll ->
    [P] Le { $from } est un jour de repos : retour au jour ouvrable précédent, { $to }.
   *[F] Le { $from } est un jour de repos : report au jour ouvrable suivant, { $to }.
  }
req-work-rolled-over = Jours passés : { $list }.
req-work-not_rolled = { $why ->
    [WEEKEND] Le { $day } tombe en fin de semaine et y reste. Cette règle ne se déplace pas.
    [HOLIDAY] Le { $day } est un jour férié et y reste. Cette règle ne se déplace pas.
   *[UNCONFIRMED_HOLIDAY] Le { $day } est peut-être un jour férié et y reste. Cette règle ne se déplace pas.
  }
req-work-result = Prend fin le { $due }, à la fin de ce jour.
req-work-result-instant = Prend fin le { $due }.
req-work-otherwise = { $mode ->
    [INCL] Si le premier jour était compté, ce serait le { $due }.
   *[EXCL] Si le premier jour n’était pas compté, ce serait le { $due }.
  }
req-work-other = Une autre étape ({ $step }).

## What has happened

req-happened = Ce qui s’est passé
req-happened-none = Rien encore.
req-happened-letter-in = Lettre reçue : { $what }
req-happened-letter-out = Lettre envoyée : { $what }
req-happened-due = Échéance : { $rule }
req-happened-consulted = Consultation : { $purpose }
req-happened-concluded = Consultation conclue : { $outcome }
req-more = Tout afficher

## Persons

req-persons = Personnes
req-persons-none = Aucune personne n’est nommée.
req-persons-none-hint = Nommez la personne réclamée, le témoin ou le destinataire, comme la demande l’écrit.
req-person-add = Ajouter une personne
req-person-born = Naissance
req-person-nationality = Nationalité
req-person-sex = Sexe
req-person-role = Qualité
req-person-name = Nom tel qu’écrit
req-person-name-hint = Comme le document l’écrit. Le premier figure partout en tête.
req-person-script = Écriture
req-person-sort = Type de nom
req-person-add-name = Autre graphie
req-person-remove-name = Retirer cette graphie
req-person-born-hint = Une date, ou seulement l’année.
req-person-name-needed = Indiquez au moins un nom.
req-person-save = Ajouter la personne
req-person-unknown = inconnue
name-sort-PRIMARY = Graphie principale
name-sort-TRANSLITERATION = Translittération
# the same word as in English
name-sort-ALIAS = Alias
script-Latn = Latine
script-Arab = Arabe
script-Cyrl = Cyrillique
script-Hans = Chinoise, simplifiée
script-Hant = Chinoise, traditionnelle
script-Grek = Grecque
script-Hebr = Hébraïque
script-Jpan = Japonaise
script-Kore = Coréenne
# the same word as in English
script-Deva = Devanagari
script-Armn = Arménienne
script-Geor = Géorgienne
script-Thai = Thaïe
script-Zyyy = Autre
sex-F = Féminin
sex-M = Masculin
sex-X = Autre

## Measures, offences, sums, contents

req-measures = Mesures
req-measures-none = Aucune mesure n’est encore demandée.
req-measures-none-hint = Chaque chose demandée est une mesure distincte, avec son propre résultat.
req-measures-caption = Mesures demandées
req-measure-number = N°
req-measure = Mesure
req-measure-detail = Précision
req-measure-status = Avancement
req-measure-since = Depuis
req-measure-act = Modifier
req-measure-add = Ajouter une mesure
req-measure-detail-hint = Compte, lieu, destinataire.
req-measure-categories = Données
req-measure-set-title = Avancement de la mesure { $number }
req-measure-set = Nouvel avancement
req-measure-on = Depuis
req-measure-save = Noter l’avancement
req-measure-change = Modifier l’avancement de la mesure { $number }
req-offences = Infractions
req-offences-none = Aucune infraction n’est notée.
req-offence-principal = la plus importante
req-amounts = Sommes indiquées
req-grounds-stated = Motifs indiqués
req-links = Demandes liées
req-link-later = { $tie }, ce dossier est le plus récent
req-link-earlier = { $tie }, ce dossier est le plus ancien
req-link-suspected = seulement présumé

req-checks = Contenu exigé par la loi
req-checks-count = { $present } présents sur { $total }
req-checks-hint = Espace change l’état : présent, manquant, sans objet, dispensé.
req-check-set = { $item } : { $state }
req-check-unseen = Non examiné
req-check-present = Présent
req-check-missing = Manquant
req-check-na = Sans objet
req-check-waived = Dispensé
req-check-optional = Facultatif
req-check-need = { $need ->
    [MANDATORY] obligatoire
    [IF_POSSIBLE] si possible
    [CONDITIONAL] dans certains cas
   *[OPTIONAL] facultatif
  }
req-waive-title = Dispenser : { $item }
req-waive-reason = Pourquoi cet élément peut manquer
req-waive-go = Dispenser

## Correspondence

req-letters = Correspondance
req-letters-none = Aucune lettre n’est enregistrée.
req-letters-none-hint = Enregistrez chaque lettre, appel ou message le jour de son départ ou de son arrivée.
req-letter-day = Date
req-letter-direction = Sens
req-letter-in = Reçue
req-letter-out = Envoyée
req-letter-sort = Type
req-letter-channel = Voie
req-letter-party = Expéditeur ou destinataire
req-letter-party-hint = L’autorité ou la personne.
req-letter-reference = Référence portée
req-letter-summary = Teneur
req-letter-summary-hint = En quelques mots.
req-letter-consultation = Relève d’une consultation
req-letter-no-consultation = Aucune
req-letter-title = Enregistrer une lettre
req-letter-save = Enregistrer la lettre

## Consultations

# the same word as in English
req-consultations = Consultations
req-consultations-none = Aucune consultation n’a été ouverte.
req-consultations-none-hint = Avant un refus ou un report, les deux États se consultent. UNCAC 46(26)
req-consult-title = Ouvrir une consultation
req-consult-purpose = Objet
req-consult-on = Ouverte le
req-consult-reply-by = Réponse demandée pour le
req-consult-reply-by-hint = 30 jours plus tard, sauf indication contraire.
req-consult-position = Notre position
req-consult-position-hint = Ce que nous ferions, et ce qui serait possible sous conditions.
req-consult-go = Ouvrir la consultation
req-consult-conclude = Noter l’issue
req-conclude-title = Issue de la consultation
req-conclude-outcome = Issue
req-conclude-on = Date de l’issue
req-conclude-position = Leur position
req-conclude-go = Noter l’issue
req-consult-opened = Ouverte le { $day }
req-consult-waits = Réponse demandée pour le { $day }
req-consult-open = En cours
req-consult-counts = Elle compte lorsqu’elle a une issue, ou lorsque la date de réponse est passée et qu’un rappel est enregistré.

## History

req-history = Historique
req-history-none = Rien n’a encore été écrit.
req-history-loading = Lecture de l’historique.
req-history-more = { $count ->
    [one] Afficher { $count } entrée plus ancienne
   *[other] Afficher { $count } entrées plus anciennes
  }
req-history-entry = Entrée { $seq }
req-history-by = { $user }, { $at }
req-history-effective = Vaut à compter du { $day }
req-history-reason = Motif : { $reason }
req-history-changes = { $count ->
    [one] { $count } modification
   *[other] { $count } modifications
  }
req-change-added = Ajout : { $noun }
req-change-dropped = Retrait : { $noun }
req-change-set = { $field } : { $was } → { $now }
req-change-first = { $field } : { $now }
req-change-cleared = { $field } : { $was } → vide
req-undo = Défaire
req-undo-entry = Défaire l’entrée { $seq }
req-undo-title = Défaire l’entrée { $seq } ?
req-undo-text = Les anciennes valeurs reviennent par une nouvelle entrée. Rien n’est effacé.
req-undo-reason = Motif
req-undo-go = Défaire l’entrée
req-source = Tel que dans le registre importé
req-source-where = { $file }, { $sheet }, ligne { $row }
req-source-where-plain = { $file }, ligne { $row }
req-source-caption = Cellules du registre, mot pour mot
req-source-header = Colonne
req-source-cell = Cellule
req-source-warnings = Remarques de l’importation

## Edit the fields

req-edit-title = Modifier le dossier
req-edit-reason = Motif de la modification
req-edit-reason-hint = Conservé dans l’historique.
req-edit-nothing = Rien n’a été modifié.
req-facts = Ce qui est connu

field-direction = Sens
field-kind = Type
field-state = État
field-authority = Autorité de l’autre État
field-home_authority = Autorité de notre État
field-our_ref = Notre référence
field-their_ref = Leur référence
field-basis = Base légale
field-other_bases = Autres bases légales
field-subject = Objet
field-status = Avancement
field-status_on = Avancement depuis
field-machine = Cycle de vie
field-urgency = Urgence
field-urgency_reason = Motif de l’urgence
field-urgency_on = Date de l’urgence
field-sensitivity = Confidentialité
field-language = Langue
field-channel = Voie
field-received_on = Reçue le
field-received_minute = Heure de réception
field-sent_on = Envoyée le
field-suggested_on = Date demandée
field-suggested_reason = Leurs motifs pour cette date
field-outcome = Issue
field-outcome_on = Date de l’issue
field-closed_on = Close le
field-officer = Responsable
field-unit = Unité
field-purpose = Objet
field-merged = Comptée avec sa demande ultérieure
field-remarks = Remarques
field-governing_on = Date déterminante fixée à la main
field-confidential = Confidentialité à garder
field-import = Importation
field-case_file = Dossier

## A new request

req-new-title-in = Nouvelle demande reçue
req-new-title-out = Nouvelle demande à envoyer
req-new-lead-in = Reprenez ce que dit la lettre ; ne la complétez pas à leur place.
req-new-lead-out = Un projet. Rien n’est envoyé avant d’être approuvé.
req-new-steps = Parties du formulaire
req-new-who-in = Qui demande, et quand
req-new-who-out = À qui nous demandons
req-new-what = Ce qui est demandé
req-new-persons = Personnes
req-new-offences = Infractions
req-new-urgency = Urgence et confidentialité
req-new-direction = Sens
req-new-in = On nous demande
req-new-out = Nous demandons
req-new-state-hint = Saisissez son nom ou son code.
req-new-state-none = Aucun État ne porte ce nom.
req-new-authority-in-hint = L’autorité qui a signé la demande.
req-new-authority-out-hint = L’autorité à laquelle nous écrivons.
req-new-home-hint = L’autorité de notre État qui souhaite l’entraide.
req-new-their-ref-hint = Telle qu’elle figure sur leur lettre.
req-new-received-hint = Le jour où l’autorité centrale l’a reçue.
req-new-time = Heure
req-new-time-hint = Heures et minutes, lorsque l’heure importe.
req-new-time-bad = Indiquez l’heure en heures et minutes, 15:40.
req-new-language-hint = Un code tel que en, ar, fr.
req-new-basis-hint = Le traité ou la loi invoqués par la demande. Ils déterminent les conditions et les délais applicables.
req-new-subject-hint = Quelques mots par lesquels le bureau reconnaît le dossier.
req-new-measures = Mesures
req-new-measures-hint = Une ligne pour chaque chose demandée.
req-new-measure-remove = Retirer la mesure { $number }
req-new-measure-add = Ajouter une autre mesure
req-new-offence = Infraction telle que formulée
# the same word as in English
req-new-offence-types = Types
req-new-offence-uncac = Article de l’UNCAC
req-new-offence-add = Ajouter une autre infraction
req-new-offence-remove = Retirer l’infraction { $number }
req-new-person = Personne { $number }
req-new-person-add = Ajouter une autre personne
req-new-suggested-hint = Ne nous lie que si elle est motivée. 46(24)
req-new-suggested-reason-hint = Dans leurs termes.
req-new-confidential-hint = Si nous ne le pouvons pas, l’autre État en est informé avant toute suite. 46(20)
req-new-conf-both = Existence et teneur
req-new-conf-content = Teneur seulement
req-new-conf-fact = Existence seulement
req-new-officer-hint = Nom court du responsable. Peut être indiqué plus tard.
req-unseen = { $by ->
    [ALL] Personne n’en est encore chargé : personne ne verra ce dossier sous scellés.
   *[other] Personne n’en est encore chargé : seuls les chefs verront ce dossier.
}
req-take-charge = Je m’en charge
req-new-save-in = Enregistrer la demande
req-new-save-out = Enregistrer le projet
req-new-save-hint = Ctrl+Entrée enregistre.
req-new-none = Non choisi
req-new-clear = Quitter ce formulaire
req-new-leave = Votre saisie n’est pas encore enregistrée.

req-beside = Délais et événements
req-conclude-needs-outcome = Choisissez d’abord l’issue.
req-consult-needs-purpose = Choisissez d’abord l’objet.
req-custody = Délai de détention
req-custody-where = détention depuis le { $day }, lieu : { $state }
req-day-and-time = { $day }, { $time }
req-deadlines-met = { $count ->
    [one] { $count } respecté
   *[other] { $count } respectés
  }
req-ground-measure-name = { $number }. { $name }
req-ground-measure-detail = { $number }. { $name }, { $detail }
req-letter-consultation-of = { $purpose }, ouverte le { $day }
# The mark between the parts of a list; same in every language but its own comma.
req-list-comma = {", "}
req-measure-needs-code = Choisissez d’abord la mesure.
req-measure-option = { $name } ({ $anchor })
req-needs-reason = Écrivez d’abord le motif.
req-new-person-remove = Retirer la personne { $number }
req-offence = Infraction
req-person-other = Graphie { $number }
req-start-needs-reason = Cette règle reste à vérifier : écrivez pourquoi vous ouvrez ce délai.
req-start-needs-rule = Choisissez d’abord la règle.
req-start-needs-trigger = Indiquez le jour de départ.
req-start-trigger-of = Jour 0 : { $event }
req-step-nothing = La loi ne demande rien de plus.
req-step-to = Passer à : { $status }

ground-why-N-BANK = Jamais un motif. Cette règle lie toute demande au titre de la Convention.
ground-why-N-FISCAL = Insuffisant à lui seul.
ground-why-N-POLCOR = Une infraction visée par la Convention n’est pas politique lorsque la Convention est la base.
ground-why-N-DCPRES = La conservation n’exige pas la double incrimination.
ground-why-N-DCLABEL = C’est le comportement qui compte, non sa qualification.

noun-office = bureau
noun-calendar = calendrier
noun-holiday = jour férié
noun-member = utilisateur
noun-case_file = dossier
noun-request = demande
noun-measure = mesure
noun-offence = infraction
noun-person = personne
noun-person_name = graphie d’un nom
noun-involvement = personne visée par la demande
noun-communication = lettre
noun-deadline = délai
noun-wait = période d’attente
noun-movement = étape
noun-fact = réponse
# the same word as in English
noun-consultation = consultation
noun-ground = motif
noun-check_item = élément du contenu
noun-amount = somme
noun-link = lien
noun-import = importation
noun-source_row = ligne du registre
noun-mapping = mode de lecture enregistré

intent-requests-register = Demande enregistrée
intent-requests-edit = Demande modifiée
intent-requests-advance = Étape franchie
intent-persons-add = Personne ajoutée
intent-tasks-save = Tâche écrite ou modifiée
intent-tasks-end = Tâche terminée
intent-series-save = Série de références modifiée
intent-series-drop = Série de références retirée
intent-fields-save = Champ propre au bureau modifié
intent-measures-add = Mesure ajoutée
intent-measures-set = Avancement d’une mesure noté
intent-communications-log = Lettre enregistrée
intent-deadlines-start = Délai ouvert
intent-deadlines-end = Délai terminé
intent-deadlines-extend = Délai prolongé
intent-checks-set = Contenu vérifié
intent-consultations-open = Consultation ouverte
intent-consultations-conclude = Consultation conclue
intent-import-run = Importation
intent-import-undo = Importation annulée
intent-history-undo = Annulation

# Why a clock cannot be counted. The terminal says the same in its own words.
count-bad-date = « { $value } » n’est pas une date.
count-bad-pause = Une suspension commence au plus tôt le premier jour et ne finit pas avant d’avoir commencé.
count-no-number = Cette règle n’indique aucun nombre : elle informe, et rien ne peut être calculé.
count-needs-time = Cette règle se compte en heures. Indiquez l’heure.
count-no-pause = Rien ne suspend cette règle.
count-fixed-length = La durée de cette règle est fixée par la loi.
count-out-of-range = La date dépasse les années qui peuvent être calculées.
intent-demo = Affaire de démonstration
req-own = Champs propres au bureau
req-measure-choose = Choisissez ce qu’il est advenu de cet élément.
req-measure-now = Actuellement : { $status }
