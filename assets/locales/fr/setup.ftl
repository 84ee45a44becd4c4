# Setting up a new office, step by step.

setup-title = Créer votre bureau
setup-intro = Tout reste sur cet appareil, dans une seule base de données chiffrée.
setup-steps = Étapes
setup-step-office = Le bureau
setup-step-calendar = Son calendrier
setup-step-user = Le premier utilisateur
setup-step-key = La clé de récupération
setup-next = Continuer
setup-create = Créer le bureau
setup-creating = Création de la base de données. La durée est voulue.
office-name = Nom du bureau
office-name-help = Tel qu’il figure sur vos lettres. Par exemple : Autorité centrale, Ministère de la justice.
office-state = État du bureau
office-state-help = Son calendrier décide quels jours comptent.
office-state-choose = Choisissez l’État
office-state-code = Deux lettres de l’État (ISO 3166)
office-state-wrong = Deux lettres, par exemple FR ou EG.
calendar-weekend = Jours de repos
calendar-weekend-help = Ce ne sont jamais des jours ouvrables.
calendar-all-rest = Sept jours de repos : il n’y aurait jamais de jour ouvrable.
calendar-zone = Fuseau horaire
calendar-zone-help = Les délais en heures y sont comptés.
calendar-holidays = Jours fériés
calendar-holidays-help = Un jour par ligne, pour cette année et la suivante. Par exemple 1 5 2026, ou 1er mai. Mettez un point d’interrogation après un jour qui dépend de la lune ; il est confirmé plus tard.
calendar-holidays-count = { $count ->
    [0] Pas encore de jours fériés.
    [one] { $count } jour férié compris.
   *[other] { $count } jours fériés compris.
}
calendar-holiday-wrong = La ligne { $line } n’est pas une date : { $text }
calendar-count = Calcul de la détention
calendar-count-help = Le jour de l’arrestation compte-t-il comme premier jour ? Si personne n’a vérifié votre droit, les deux dates sont affichées et la plus proche est déterminante.
calendar-count-EXCL = À partir du lendemain de l’arrestation
calendar-count-INCL = Le jour de l’arrestation compte
calendar-count-unknown = Personne n’a encore vérifié
first-user-note = Le premier utilisateur est chef et administrateur du bureau. Les autres s’ajoutent dans les paramètres.
user-login = Nom court
user-login-help = Des lettres sans espaces. Affiché à côté des dossiers.
user-login-wrong = Utilisez de 2 à 32 minuscules, chiffres, points ou tirets, sans espaces.
user-display = Nom vu par les autres
user-language = Langue
user-passphrase = Phrase de passe
key-title = Notez la clé de récupération
key-why = Elle ouvre la base de données lorsqu’une phrase de passe est oubliée. Elle est affichée une seule fois et n’est conservée nulle part. Sans elle, et sans phrase de passe, personne ne peut ouvrir la base de données : ni vous, ni les auteurs de ce programme.
key-keep = Gardez-la sur papier, dans un coffre ou chez une personne de confiance. Pas sur cet appareil.
key-label = Clé de récupération
key-print = L’imprimer
key-written = Je l’ai notée
key-type-title = Saisissez à votre tour la clé de récupération
key-type-why = Pour être certain que le papier est exact. Les espaces, les tirets et les majuscules n’ont pas d’importance.
key-type = Clé de récupération, d’après le papier
key-show-again = L’afficher encore une fois
key-confirm = Confirmer et ouvrir
key-lost = Si elle n’a jamais été notée : rien n’a encore été enregistré. Fermez la fenêtre, supprimez le dossier de la base de données et créez de nouveau le bureau.

calendar-next-year = Ajouter les jours fixes de { $from } pour { $to }
kit-title = Clé de récupération : { $office }
kit-made-on = Établie le { $day }
kit-what = Qui détient cette clé peut ouvrir la base de données et définir une nouvelle phrase de passe pour une personne. Sans elle, et sans phrase de passe, personne ne le peut.
kit-how = Comment l’utiliser
kit-step-1 = Lancez Comity et choisissez « J’ai oublié ma phrase de passe ».
kit-step-2 = Saisissez la clé telle qu’elle figure ici, et choisissez pour qui. Les espaces, les tirets et les majuscules n’ont pas d’importance.
kit-step-3 = Choisissez une nouvelle phrase de passe. L’utilisation de la clé est consignée, ainsi que la personne.
kit-kept = Conservation
kit-kept-by = Par
kit-kept-where = Lieu
kit-kept-since = Depuis
