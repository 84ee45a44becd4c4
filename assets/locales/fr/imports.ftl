# Import: bringing in the register an office keeps today. First a rehearsal, then the import, then a way back.

import-title = Importer un registre
import-lead = Rien n’entre au registre avant que vous ayez vu, ligne par ligne, ce qui se produirait.
import-steps = Étapes de l’importation
import-step-file = Le fichier
import-step-columns = Les colonnes
import-step-rehearsal = L’essai
import-step-done = Le résultat

import-choose = Choisir un fichier
import-choose-other = Choisir un autre fichier
import-kinds = Classeur Excel ou CSV. Feuilles, lignes d’en-tête, dates, séparateurs et encodages sont reconnus.
import-file = Fichier : { $file }
import-no-file = Aucun fichier n’a été choisi.

import-reading = { $step ->
    [READING] Lecture du fichier.
    [CHECKING] Contrôle des lignes.
    [WRITING] Écriture des demandes.
   *[VERIFYING] Vérification.
  }
import-cancelled = Interrompu. Rien n’a été écrit.

import-columns-lead = Voici comment le programme lit les colonnes. Corrigez ce qui est faux ; rien n’est deviné ensuite.
import-sheet = Feuille { $sheet }
import-sheet-only = Le fichier a un seul tableau
import-sheet-use = Lire cette feuille
import-sheet-header = En-tête à la ligne { $row }
import-sheet-header-rows = En-tête aux lignes { $from } à { $to }
import-sheet-direction = Sens de toute la feuille
import-sheet-left = Pas un registre : laissée de côté
import-column = Colonne
import-column-header = En-tête dans le fichier
import-column-sample = Exemple
import-column-means = Signifie
import-column-sure = Certitude
import-sure-high = sûr
import-sure-low = à vérifier
import-unnamed = Colonne { $number }, sans en-tête
import-not-read = Non lue ; conservée avec la demande
import-edited = Modifiée par vous
import-reset = Revenir à la proposition

import-saved = Modes de lecture enregistrés
import-saved-pick = En choisir un
import-save-name = Nom de ce mode de lecture
import-save = Enregistrer ce mode
import-saved-as = Enregistré sous « { $name } ».
import-save-needs-name = Donnez-lui d’abord un nom.

import-rehearse = Faire un essai
import-rehearse-hint = Rien n’est encore écrit.
import-run = { $count ->
    [one] Importer { $count } demande
   *[other] Importer { $count } demandes
  }
import-run-none = Rien à importer
import-run-hint = Une seule importation, annulable en bloc au besoin. Chaque cellule est conservée mot pour mot avec sa demande.
import-back = Revenir aux colonnes

import-result = Ce qui se produirait
import-result-done = Ce qui s’est produit
import-count-imported = { $count ->
    [one] devient une demande
   *[other] deviennent des demandes
  }
import-count-imported-done = { $count ->
    [one] est devenue une demande
   *[other] sont devenues des demandes
  }
import-count-attached = { $count ->
    [one] jointe comme lettre
   *[other] jointes comme lettres
  }
import-count-rejected = refusées
import-count-warned = avec avertissement
import-count-not-rows = hors entrées : titres, en-têtes, totaux
import-count-duplicates = { $count ->
    [one] groupe de doublons possibles
   *[other] groupes de doublons possibles
  }

import-rows = Lignes
import-rows-caption = Lignes du fichier et ce qu’elles deviennent
import-show = Afficher
import-only-all = Toutes
import-only-import = Deviennent des demandes
import-only-reject = Refusées
import-only-warned = Avec avertissement
import-only-attach = Jointes
import-rows-count = { $total ->
    [0] Aucune ligne de ce genre
    [one] { $total } ligne
   *[other] { $total } lignes
  }
import-col-where = Ligne
import-col-decision = Décision
import-col-why = Pourquoi
import-col-reference = Référence
import-col-kind = Type
import-col-state = État
import-col-day = Date
import-col-person = Personne
import-col-status = Avancement
import-where = { $sheet }, ligne { $row }
import-where-row = Ligne { $row }
import-cells-of = Cellules de { $where }, mot pour mot
import-cells-show = Afficher les cellules de { $where }
import-cells-empty = Cette ligne n’a pas de cellules.
import-cell-empty = vide

import-decision-IMPORT = Demande
import-decision-REJECT = Refusée
import-decision-ATTACH = Lettre

import-duplicates = Doublons possibles
import-duplicates-lead = Aucun n’est fusionné ni écarté. Après l’importation, chacun est une demande distincte, marquée comme présumée ; une personne décide.
import-duplicates-rows = Lignes { $rows }
import-duplicates-existing = Au registre : { $references }

import-why-other = Autre raison ({ $code })
import-why-ALREADY_REGISTERED = Une demande portant cette référence est déjà enregistrée
import-why-AMOUNT_UNREADABLE = Une somme ne peut pas être lue ; son texte est conservé
import-why-ATTACH_TARGET_UNKNOWN = La demande à laquelle cette lettre se rapporte n’a pas été trouvée
import-why-CURRENCY_AMBIGUOUS = La monnaie d’une somme est équivoque
import-why-CURRENCY_MISSING = Une somme n’a pas de monnaie
import-why-DATES_DISAGREE = Deux calendriers dans une même cellule désignent des jours différents
import-why-FUTURE_DATE = La date est dans l’avenir
import-why-IMPOSSIBLE_DATE = La date n’existe pas
import-why-INCOMPLETE_DATE = La date est incomplète
import-why-IN_STORE = Déjà au registre
import-why-MISSING_DATE = Aucune date de réception ou d’envoi
import-why-MISSING_DIRECTION = Reçue ou envoyée : ce n’est pas indiqué
import-why-MISSING_KIND = Aucun type de demande n’est indiqué
import-why-MISSING_STATE = Aucun État n’est indiqué
import-why-OUTCOME_BEFORE_RECEIPT = L’issue précède la réception
import-why-OUTCOME_DATE_MISSING = L’issue n’a pas de date : la demande reste ouverte
import-why-POSSIBLE_DUPLICATE = Peut-être la même demande qu’une autre
import-why-OWN_VALUE_UNREAD = Une cellule ne convenait pas au champ propre au bureau ; elle est conservée telle qu’écrite avec sa source
import-why-SAME_PERSON_AND_OFFENCE = Mêmes État, personne et infraction à quelques jours d’intervalle
import-why-SAME_REFERENCE = Même État et même référence
import-why-STATE_AMBIGUOUS = Le nom de l’État est équivoque
import-why-STATE_SPELLING = L’État a été reconnu sous une autre graphie
import-why-STATUS_AMBIGUOUS = L’état de la demande est équivoque
import-why-STATUS_UNKNOWN = L’état de la demande n’est pas connu : enregistrée
import-why-UNKNOWN_KIND = Le type de demande n’est pas connu
import-why-UNKNOWN_STATE = L’État n’est pas connu

import-done-import = { $count ->
    [one] { $count } demande est au registre.
   *[other] { $count } demandes sont au registre.
  }
import-open-register = Ouvrir le registre
import-another = Importer un autre fichier
import-undo = Annuler cette importation
import-undo-title = Annuler cette importation ?
import-undo-text = Les demandes qu’elle a apportées quittent le registre. Si l’une a été modifiée depuis, cette modification est indiquée et rien n’est annulé. L’historique conserve les deux.
import-undo-yes = Annuler l’importation
import-undo-no = La conserver
import-undone = L’importation de { $file } est annulée.

import-past = Importations passées
import-past-none = Rien n’a encore été importé.
import-past-caption = Importations effectuées jusqu’ici
import-past-file = Fichier
import-past-status = État
import-past-act = Annuler
import-status-DONE = Effectuée
import-status-RUNNING = Inachevée
import-status-CANCELLED = Interrompue
import-status-UNDONE = Annulée
import-direction-cells = Selon les cellules
import-month-first = Mois avant jour dans les dates en chiffres
import-means-of = Ce que { $header } signifie
import-no-sheet = Aucun registre n’a été trouvé dans ce fichier.
import-no-sheet-hint = Un registre a une ligne d’en-têtes et, en dessous, une ligne par demande. Choisissez un autre fichier.
import-undo-of = Annuler l’importation de { $file }

column-our_ref = Notre référence
column-their_ref = Leur référence
column-related_ref = Référence d’une demande liée
column-serial = Numéro d’ordre
column-direction = Sens
column-kind = Type
column-state = L’autre État
column-requesting_state = État requérant
column-requested_state = État requis
column-authority = Autorité
column-date_received = Date de réception
column-date_sent = Date d’envoi
column-date = Date de réception ou d’envoi
column-persons = Personnes
column-family_name = Nom de famille
column-given_name = Prénom
column-born = Naissance
column-offences = Infractions
column-measures = Mesures
column-data_category = Catégorie de données
column-legal_basis = Base légale
column-status = Avancement
column-outcome = Issue
column-outcome_date = Date de l’issue
column-closed_on = Date de clôture
column-urgency = Urgence
column-sensitivity = Confidentialité
column-language = Langue
column-channel = Voie
column-amount = Somme
column-currency = Monnaie
column-remarks = Remarques

problem-register-not-found = Le fichier n’existe plus. Choisissez-le à nouveau.
problem-register-empty = Le fichier est vide.
problem-register-kind-unknown = Ce n’est ni un classeur Excel ni un fichier CSV. Enregistrez le registre sous l’une de ces formes.
problem-register-unreadable = Le fichier est endommagé ou protégé par un mot de passe. Ouvrez-le dans son propre programme et enregistrez-le de nouveau sans mot de passe.
problem-register-too-large = Le fichier dépasse la taille admise pour un registre. Divisez-le et importez les parties.
problem-register-too-slow = Le fichier est trop long à lire. Enregistrez-le de nouveau comme classeur simple, ou en CSV.
problem-register-hostile = Le fichier est construit d’une façon qui pourrait nuire au programme. Il n’a pas été lu.
problem-register-no-table = Aucun tableau n’a été trouvé dans le fichier.
problem-worker-not-started = Le lecteur de fichiers externes n’a pas démarré. Rien n’a été lu.
problem-worker-not-confined = Le lecteur de fichiers externes n’a pas pu être isolé. Rien n’a été lu.

# Rows pasted from a spreadsheet.

paste-title = Coller des lignes d’un tableur
paste-lead = Copiez des lignes dans votre tableur, avec leurs en-têtes s’il y en a, et collez-les ici. Au plus { $most } lignes ; un registre entier vient comme fichier. Rien n’est écrit avant que vous enregistriez.
paste-here = Lignes
paste-here-help = Ctrl+V colle ce que vous avez copié.
paste-read = Lire les lignes
paste-file = Importer plutôt un fichier
paste-nothing = Rien n’est encore collé.
paste-direction = Sens, si une ligne ne le dit pas
paste-kind = Type, si une ligne ne le dit pas
paste-caption = Lignes collées. Entrée et les flèches passent d’une ligne à l’autre.
paste-row = Ligne
paste-means = Ce que contient la colonne { $column }
paste-cell = { $column }, ligne { $row }
paste-verdict = Contrôle
paste-sound = Peut être enregistrée
paste-remove-column = Retirer
paste-remove = Retirer la ligne { $row }
paste-add = Ajouter une ligne
paste-checking = Contrôle des lignes
paste-no-meaning = Dites ce que contient au moins une colonne.
paste-none-sound = Aucune ligne ne peut encore être enregistrée.
paste-all-sound = Toutes les lignes peuvent être enregistrées. Celles sans référence reçoivent la suivante.
paste-to-mend = { $count ->
    [one] { $count } ligne ne peut pas encore être enregistrée. Elle reste ici.
   *[other] { $count } lignes ne peuvent pas encore être enregistrées. Elles restent ici.
  }
paste-save = { $count ->
    [one] Enregistrer { $count } ligne
   *[other] Enregistrer { $count } lignes
  }
paste-saved = { $count ->
    [one] { $count } demande enregistrée.
   *[other] { $count } demandes enregistrées.
  }
paste-undo = Défaire l’ensemble
paste-undone = { $count ->
    [one] { $count } demande reprise.
   *[other] { $count } demandes reprises.
  }
paste-discard = Abandonner les lignes
import-pasted = Lignes collées
import-run-officer = Un responsable de dossiers ou un chef l’importe ; vous pouvez voir ce qui se produirait.
