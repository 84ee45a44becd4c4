# The command line: answers, problems and the working of a count. Used by comityctl only, except for the problems.

ctl-error = Erreur : { $words }
ctl-error-field = Champ : { $field }
ctl-error-article = Exigé par : { $article }
ctl-error-code = Code : { $code }

# How a time limit was counted
ctl-due = { $rule } prend fin le { $due }
ctl-due-unverified = Cette règle reste à vérifier. Elle n’est calculée que sur demande et ne fait courir aucun délai d’elle-même.
ctl-due-alternative = { $due } si l’État qui détient la personne compte le jour de l’événement. Se régler sur la date la plus proche, { $alert }.
ctl-due-law = { $source } { $article }, certitude { $certainty }
ctl-working = Mode de calcul
ctl-step-calendar = Calendrier : jours de repos { $weekend } ; { $holidays ->
    [0] aucun jour férié
    [one] { $holidays } jour férié
   *[other] { $holidays } jours fériés
  }
ctl-step-calendar-default = Aucun calendrier indiqué : jours de repos { $weekend }, aucun jour férié
ctl-step-trigger = { $event } : { $at }
ctl-step-from-end = À compter de la fin de { $rule } : { $due }
ctl-step-extends = Continue à partir de l’ancienne date : { $day }
ctl-step-counted = { $number } { $unit ->
    [CD] jours civils
    [WD] jours ouvrables
    [M] mois
   *[other] { $unit }
  } { $backward ->
    [yes] en arrière
   *[no] en avant
  }, premier jour { $mode ->
    [INCL] compté
   *[EXCL] non compté
  } : { $to }
ctl-step-hours = { $number } heures { $backward ->
    [yes] en arrière
   *[no] en avant
  } : { $to }
ctl-step-fixed = La date a été fixée : { $day }
ctl-step-skipped = Jours de repos non comptés : { $days }
ctl-step-clamped = Ce mois est plus court ; son dernier jour est retenu : { $to }
ctl-step-paused = Non compté du { $from } au { $to }, { $days } jours : { $due }
ctl-step-rolled = Le { $from } est un jour de repos ; reporté au { $to }
ctl-step-not-rolled = Le { $day } est un jour de repos, et ce délai ne se déplace pas
ctl-step-result = Résultat : { $due }
ctl-step-otherwise = Avec le premier jour compté : { $due }
ctl-rest-weekend = fin de semaine
ctl-day-mon = lundi
ctl-day-tue = mardi
ctl-day-wed = mercredi
ctl-day-thu = jeudi
ctl-day-fri = vendredi
ctl-day-sat = samedi
ctl-day-sun = dimanche

# Answers
ctl-office-made = Le bureau { $office } est installé dans { $store }.
ctl-recovery-key = Clé de récupération, affichée cette seule fois. Notez-la et mettez-la sous clé : { $key }
ctl-recovery-file = La clé de récupération se trouve dans { $file }. Imprimez-la, mettez-la sous clé, supprimez le fichier.
ctl-import-done = { $imported } importées, { $attached } jointes comme lettres, { $rejected } refusées, { $warned } avec avertissements, { $not_rows } lignes qui ne sont pas des entrées.
ctl-import-rehearsed = Rien n’a été écrit. Le résultat serait : { $imported } importées, { $attached } jointes comme lettres, { $rejected } refusées, { $warned } avec avertissements, { $not_rows } lignes qui ne sont pas des entrées.
ctl-import-row-refused = Refusée : { $place } : { $reason }
ctl-import-row-warned = À examiner : { $place } : { $warnings }
ctl-import-duplicates = Peut-être la même demande : { $rows } ({ $why })
ctl-job = { $step ->
    [READING] Lecture
    [CHECKING] Contrôle
    [WRITING] Écriture
    [VERIFYING] Vérification
   *[other] Traitement
  } : { $done }
ctl-stats-title = Flux des demandes, du { $from } au { $to }
ctl-stats-broken = Une ligne ne s’équilibre pas. Vérifiez la base de données avant de publier ce tableau.
ctl-stats-written = Écrit : { $file }
ctl-found = { $total ->
    [0] Rien trouvé.
    [one] { $total } dossier trouvé.
   *[other] { $total } dossiers trouvés.
  }
ctl-verified = La base de données est intègre.
ctl-backup-done = La sauvegarde est écrite et a été relue : { $file }
ctl-restored = Restauré dans { $store }. Déverrouillez avec une phrase de passe valable au moment de la sauvegarde.
ctl-demo-done = { $requests } demandes pour { $office } écrites en { $seconds } s ({ $rate } par seconde).
ctl-demo-progress = { $done } sur { $total }
ctl-serving = Ouvrez { $url } dans un navigateur sur cette machine. L’adresse ne sert qu’une fois.

# Problems that only arise here
problem-rule-unknown = La règle { $rule } n’existe pas. "comityctl deadlines rules" en donne la liste.
problem-count-bad-date = "{ $value }" n’est pas une date. Écrivez 2026-03-28, ou 2026-03-28T16:30 lorsque l’heure compte.
problem-count-bad-mode = "{ $value }" n’est ni excl ni incl.
problem-count-bad-pause = Une suspension doit commencer au plus tôt le jour de l’événement et ne peut finir avant d’avoir commencé.
problem-count-no-number = { $rule } n’indique aucun nombre : elle informe, et rien ne peut être calculé.
problem-count-needs-time = { $rule } se compte en heures. Indiquez l’heure, par exemple 2026-03-28T16:30.
problem-count-no-pause = Rien ne suspend { $rule }.
problem-count-fixed-length = La durée de { $rule } est fixée par le droit et ne peut être modifiée.
problem-count-out-of-range = La date dépasse les années qui peuvent être calculées.
problem-calendar-not-toml = Le fichier du calendrier ne peut pas être lu : ligne { $line }.
problem-calendar-unknown-field = Un calendrier n’a pas de champ { $field }. Ses champs sont weekend, holidays, unconfirmed, zone et state.
problem-calendar-missing-field = Il manque { $field } au calendrier.
problem-calendar-bad-value = Dans le calendrier, { $field } ne peut pas être "{ $value }".
problem-calendar-no-working-day = Le calendrier compte sept jours de repos. Il n’y aurait jamais de jour ouvrable.
problem-file-unreadable = { $file } ne peut pas être lu.
problem-file-unwritable = { $file } ne peut pas être écrit.
problem-file-exists = { $file } existe déjà. Rien n’est écrasé.
problem-not-json = La requête n’est pas du JSON valide.
problem-unknown-command = La commande { $name } n’existe pas. "comityctl commands" en donne la liste.
problem-no-passphrase = Donnez la phrase de passe dans un fichier (--passphrase-file) ou sur l’entrée standard (--passphrase-stdin). Elle n’est jamais un argument.
problem-no-user = Indiquez qui vous êtes : --user NAME.
problem-no-store = Indiquez la base de données : --store DIR.
problem-no-such-period = "{ $value }" n’est pas une période. Écrivez 2026-Q2, 2026 ou 2026-04-01..2026-06-30.
problem-period-backwards = La période finit avant de commencer.
problem-no-such-table = Le tableau { $value } n’existe pas. Cette version a Q1.
problem-not-demo-size = Un bureau de démonstration compte entre 1 et 1 000 000 de demandes.
problem-port-taken = Le port { $port } ne peut pas être écouté.
problem-no-screen = { $file } ne contient pas index.html : construisez d’abord l’écran, ou indiquez --ui.
ctl-unsound = La base de données n’est pas intègre. Gardez-en une copie telle quelle et restaurez une sauvegarde.
ctl-demo-users = Utilisateurs, tous avec la phrase de passe donnée : { $users }

# The law as a document
ctl-law-written = Le droit est écrit dans { $file }
