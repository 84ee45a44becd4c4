# Consultations with other States, and the meeting on all open files with one of them.

problem-consultation-ended = Cette consultation a déjà son issue.
problem-consultation-not-reminded = « Sans réponse » suppose d’abord un rappel, et la date de réponse doit être passée.
problem-not-tied = La consultation ne porte pas sur ce dossier, ou y a été ouverte.
problem-not-of-state = { $reference } concerne l’État suivant, qui ne prend pas part à cette consultation : { $state }.
problem-too-many = Trop à la fois. Au plus { $most }.
problem-unknown-member = Personne dans le bureau n’a le nom court { $login }.

intent-consultations-edit = Consultation modifiée
intent-consultations-remind = Rappel d’une consultation envoyé
intent-consultations-tie = Dossiers rattachés à une consultation
intent-consultations-untie = Dossiers détachés d’une consultation
intent-consultations-note = Résultat d’une consultation noté

## The list

# the same word as in English
nav-consultations = Consultations
nav-open-consultations = { $count ->
    [one] { $count } consultation en cours
   *[other] { $count } consultations en cours
  }
cons-new = Nouvelle consultation
cons-meet = Réunion avec un État
cons-meet-short = Feuille de réunion
cons-meet-go = Ouvrir la feuille
cons-meet-needs = Choisissez d’abord l’État.
cons-meet-state = L’autre État
cons-meet-state-help = Tous les dossiers ouverts avec lui, dans les deux sens.
cons-meet-with = Tous les dossiers ouverts : { $state }
cons-show = Quelles consultations
cons-show-open = En cours
cons-show-late = En retard
cons-show-ours = À nous d’agir
cons-show-theirs = À eux d’agir
cons-show-ended = Terminées
cons-of-state = État
cons-any-purpose = Tout objet
# the same word as in English
cons-count = { $count ->
    [one] { $count } consultation
   *[other] { $count } consultations
  }
cons-none = Aucune consultation n’est en cours.
cons-nothing = Aucune consultation ne correspond.
cons-nothing-hint = D’autres figurent peut-être sous un autre État ou un autre objet.
cons-show-all = Afficher toutes celles en cours
cons-failed = Cette consultation ne peut pas être affichée
cons-failed-hint = Rien n’est perdu. Réessayez, ou revenez à la liste.
cons-no-day = sans date fixée
cons-reply-short = réponse { $day }
cons-tied = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
  }
cons-col-file = Dossier
cons-col-reply = Réponse demandée pour le
cons-col-ended = Terminée le
cons-col-turn = À qui d’agir
cons-col-reminded = Rappel
cons-col-rests = Repose sur
cons-col-acts = Agit
cons-col-next = Avancement et prochaine date
cons-col-ours = Nous devons
cons-col-theirs = Ils doivent
cons-col-said = Dit et convenu
cons-pane = Consultations de la dernière recherche
cons-whole-list = Liste entière
cons-back = Toutes les consultations
cons-more = { $count ->
    [one] { $count } de plus dans la liste entière
   *[other] { $count } de plus dans la liste entière
  }

## Opening one

cons-file = Dossier
cons-files-more = Autres dossiers
cons-files-more-help = Avec le même État. Saisissez une référence, un nom ou un mot.
cons-leave-out = Écarter { $reference }
cons-needs-file = Choisissez d’abord un dossier.
cons-opened = La consultation est ouverte.
cons-began = Qui l’a commencée
cons-reply-by-us = Notre réponse souhaitée pour le
cons-mode = Forme
cons-format = Entre qui
cons-network = Réseau
cons-network-help = Par quel réseau les États se parlent.
cons-states = États participants
cons-states-add = Ajouter un État
cons-participants = Participants
cons-participants-help = Un par ligne, avec son autorité.
cons-participants-short = Participants
# the same word as in English
cons-documents = Documents
cons-documents-help = Une référence par ligne.
cons-documents-short = Documents enregistrés

## One consultation

cons-title = { $purpose }, autre État : { $state }
cons-turn-ours = C’est à nous de répondre.
cons-turn-theirs = Réponse attendue de l’autre État : { $state }.
cons-reminders = Rappels
cons-reminders-none = Aucun envoyé
cons-reminded-on = Rappel du { $day }
cons-unanswered = La date de réponse est passée et un rappel est parti. Une décision peut suivre sans réponse.
cons-nothing-noted = Rien n’est encore noté.
cons-edit-title = Modifier les données
cons-edit-ours = Modifier notre position
cons-edit-theirs = Modifier leur position
cons-edit-agreed = Modifier le texte convenu
cons-agreed = Texte convenu
cons-agreed-help = Mot pour mot, comme les deux États le conservent.
cons-files = Dossiers concernés
cons-tie-title = Rattacher un dossier
cons-tie-go = Rattacher à la consultation
cons-untie = Détacher
cons-untie-of = Détacher { $reference }
cons-untied = { $reference } n’est plus rattaché à la consultation.
cons-note = Dit de ce dossier
cons-note-act = Noter
cons-note-of = Noter ce qui a été dit de { $reference }
cons-note-title = { $reference } : dit et convenu
cons-note-go = Écrire au dossier
cons-action = Action convenue { $number }
cons-action-title = Ce qui est à faire
cons-action-who = Par qui
cons-action-who-help = Le responsable du dossier, sauf indication contraire.
cons-action-by = Jusqu’au
cons-action-add = Ajouter une action convenue
cons-action-remove = Écarter
cons-action-remove-of = Écarter : { $number }
cons-action-note = Chaque action convenue devient une tâche du dossier.
cons-actions = Actions convenues
cons-actions-none = Aucune action n’a encore été convenue.
cons-action-until = jusqu’au { $day }
cons-action-end = Terminée
cons-action-end-of = Terminée : { $title }
cons-action-done = La tâche est terminée.
cons-action-was-done = terminée le { $day }
cons-action-was-dropped = abandonnée
cons-letters = Lettres, appels et messages
cons-letters-log = En enregistrer un au dossier
cons-letters-none = Rien n’a été enregistré pour cette consultation.
cons-duties = Ce que la loi demande dans ce dossier
cons-duty-held = Une consultation a eu lieu.
cons-duty-open = Voir la consultation
cons-duty-begin-of = Ouvrir la consultation : { $purpose }

## A reminder, the outcome

cons-remind-title = Rappeler
cons-remind-go = Enregistrer le rappel
cons-remind-lead = Le rappel figure parmi les lettres du dossier, et le délai de réponse court de nouveau.
cons-remind-on = Envoyé le
cons-remind-by = Nouvelle date de réponse
cons-remind-by-help = Demandée jusqu’ici pour le { $day }.
cons-remind-by-help-none = Aucune date n’a encore été demandée.
cons-remind-channel = Par quelle voie
cons-remind-party = À qui
cons-remind-reference = Sa référence
cons-remind-summary = Sa teneur
cons-not-noted = Non noté
cons-until = Reportée jusqu’au
cons-split = Partage des frais
cons-split-help = Par exemple : chaque État supporte les siens.
cons-guard-passed = La date de réponse est passée : { $day }.
cons-guard-not-passed = La date de réponse n’est pas encore passée : { $day }.
cons-guard-reminded = { $count ->
    [0] Aucun rappel n’est enregistré.
    [one] { $count } rappel est enregistré.
   *[other] { $count } rappels sont enregistrés.
  }

## The meeting on all open files

cons-sheet-title = Tous les dossiers ouverts : { $state }
cons-sheet-lead = { $home } et { $state }, { $day }
cons-sheet-as-of = Au { $day }
cons-sheet-waits = { $ours ->
    [one] { $ours } dossier nous attend, { $theirs } les attendent
   *[other] { $ours } dossiers nous attendent, { $theirs } les attendent
  }
cons-sheet-for = Pour l’autre État : { $state }
cons-state-sheet = Fiche : { $state }
cons-print = Imprimer la feuille
cons-record = Consigner la réunion
cons-meeting-open = Ouvrir la réunion
cons-meeting-title = Réunion : { $state }
cons-meeting-go = Commencer à consigner
cons-meeting-on = Date de la réunion
cons-meeting-files = { $count ->
    [one] À l’ordre du jour : { $count } dossier
   *[other] À l’ordre du jour : { $count } dossiers
  }
cons-meeting-opened = La réunion est consignée. Notez ce qui est dit à côté de chaque dossier.
cons-last-meeting = Dernière réunion
cons-this-meeting = Cette réunion
cons-no-meeting = Aucune consignée
cons-files-both = Dossiers ouverts, dans les deux sens
cons-they-asked = Ils nous ont demandé
cons-we-asked = Nous leur avons demandé
cons-open-count = { $count ->
    [one] { $count } ouvert
   *[other] { $count } ouverts
  }
cons-no-date = Sans date
cons-owed-until = { $words }, jusqu’au { $day }
cons-owed-since = { $words }, depuis le { $day }
cons-owed-late = en retard
cons-owed-nothing = Rien
cons-portfolio-none = Aucun dossier n’est ouvert avec cet État : { $state }.
cons-portfolio-none-hint = La fiche de l’État dit ce que nous avons avec lui.
cons-portfolio-note = Ce qui est noté ici est écrit dans chaque dossier. Un point qui refuse, reporte ou pose des conditions demande toujours l’accord du chef.
