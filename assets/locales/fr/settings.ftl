# Settings: this user, the people, the calendar, the backup.

settings-display = Langue et affichage
settings-display-note = Pour vous seulement. Les changements s’appliquent aussitôt.
settings-digits = Chiffres
# same in every language
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩
settings-digits-help = Les références et les numéros d’article gardent toujours 0123.
settings-theme = Clair ou sombre
settings-theme-system = Comme le système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-contrast = Contraste
settings-contrast-normal = Comme le système
settings-contrast-high = Élevé
settings-passphrase = Phrase de passe
settings-passphrase-note = Votre phrase de passe ouvre la base de données pour vous seul. La changer ne touche pas les autres.
settings-passphrase-current = Phrase de passe actuelle
settings-passphrase-change = La changer
settings-passphrase-changed = Phrase de passe changée.
settings-people = Utilisateurs et rôles
settings-people-note = Chaque personne déverrouille avec sa propre phrase de passe. Les administrateurs gèrent les comptes et ne peuvent pas ouvrir le contenu des dossiers.
settings-person = Nom
settings-role = Rôle
settings-unit = Unité
settings-unit-help = Unité dont l’agent voit les dossiers. Laissez vide si le bureau n’a pas d’unités.
settings-login = Nom court
settings-language = Langue
settings-add = Ajouter un utilisateur
settings-added = Compte créé : { $name }.
settings-first-passphrase = Première phrase de passe
settings-first-passphrase-help = Au moins 15 caractères. Demandez que l’utilisateur la change aussitôt.
settings-needs-administrator = Seul un administrateur ajoute des utilisateurs.
settings-keeps-administrator = Seul un administrateur fait des sauvegardes.
settings-needs-head = Seuls le chef ou un administrateur peuvent le faire.
settings-calendar = Calendrier
settings-calendar-note = Jours ouvrables, jours fériés et fuseau horaire : { $state }. Les délais en cours sont recalculés lorsqu’il change.
settings-calendar-saved = Calendrier enregistré.
settings-holidays-kept = { $count ->
    [0] Aucun jour férié enregistré.
    [one] { $count } jour férié enregistré.
   *[other] { $count } jours fériés enregistrés.
}
settings-backup = Sauvegarde et preuve
settings-backup-note = Un seul fichier chiffré qui contient tout. Gardez-le sur un autre appareil.
settings-backup-last = Dernière sauvegarde
settings-backup-none = Aucune. Si cet appareil tombe en panne, tout est perdu.
settings-backup-now = Sauvegarder maintenant
settings-backup-running = Copie de la base de données
settings-backup-done = Sauvegarde écrite et contrôlée : { $name }
settings-verify = Vérifier la base de données
settings-verify-note = Lit chaque entrée et compare les signatures, la chaîne et les tableaux.
settings-verify-running = Contrôle de chaque entrée
settings-verify-done = { $entries ->
    [one] La base de données est intacte : { $entries } entrée contrôlée.
   *[other] La base de données est intacte : { $entries } entrées contrôlées.
}
settings-verify-broken = <b>La base de données n’est pas intacte.</b> Ne continuez pas à travailler. Restaurez la sauvegarde la plus récente et gardez cette liste.
settings-about = À propos
# the same word as in English
settings-about-version = Version
settings-about-office = Bureau
settings-about-note = Comity garde tout sur cet appareil et n’utilise aucun réseau.
