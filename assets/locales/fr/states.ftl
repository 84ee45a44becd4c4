# The States we deal with, and the sheet of one of them.

nav-states = États
states-count = { $count ->
    [one] { $count } État
   *[other] { $count } États
  }
states-go = Aller à un État
states-none = Nous n’avons encore rien avec aucun État.
states-none-hint = Cherchez-en un par son nom, et notez ce qu’on en sait.
states-open-in = Ils nous ont demandé
states-open-out = Nous leur avons demandé
states-of = { $open } ouvertes sur { $all }
states-treaties = Traités
states-parties = Instruments qui le lient
states-notes = Nos notes
states-fresh = Ce que nous savons
states-stale = à revérifier
states-checked = vérifié depuis moins de douze mois
states-oldest = Vérification la plus ancienne : { $day }
states-print = Imprimer la fiche
states-file = Écrire dans un fichier
states-written = La fiche est dans { $file }.
states-edit = Modifier nos notes
states-edit-title = Nos notes : { $state }
states-saved = Les notes sont enregistrées.
states-meet = Tous les dossiers ouverts
states-ask = Nouvelle demande à envoyer
states-authorities = Ses autorités au répertoire
states-median = { $count ->
    [one] { $days }, sur { $count }
   *[other] { $days }, sur { $count }
  }
