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
settings-people-note = Chaque personne déverrouille avec sa propre phrase de passe. Les administrateurs gèrent les comptes et ne peuvent pas ouvrir le contenu des dossiers.
settings-person = Nom
settings-role = Rôle
settings-unit = Unité
settings-unit-help = Unité dont l’agent voit les dossiers. Laissez vide si le bureau n’a pas d’unités.
settings-language = Langue
settings-add = Ajouter un utilisateur
settings-added = Compte créé : { $name }.
settings-first-passphrase = Première phrase de passe
settings-first-passphrase-help = Au moins 15 caractères. L’utilisateur choisit la sienne au premier déverrouillage.
settings-keeps-administrator = Seul un administrateur fait des sauvegardes.
settings-calendar-saved = Calendrier enregistré.
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

settings-group-own = Pour vous
settings-group-office = Le bureau
settings-group-store = La base de données
settings-users = Utilisateurs et rôles
settings-calendars = Calendriers et jours fériés
settings-series = Références
settings-fields = Champs du bureau
settings-rules = Délais et normes
settings-words = Vocabulaire du bureau
settings-training = Bureau d’exercice
settings-region = Usage local de la langue
settings-region-help = Mois et chiffres tels qu’ils y sont d’usage. Aujourd’hui : { $day }.
settings-region-plain = Aucun État en particulier
settings-hijri = Afficher la date hégirienne à côté de l’autre
settings-hijri-help = D’après le calendrier d’Umm al-Qura. Les délais se comptent toujours dans l’autre.
settings-passphrase-changing = Mise en place du nouveau verrou. La durée est voulue.
settings-open-files = Dossiers ouverts
settings-standing = Accès
settings-changes = Modifications

user-active = Actif
user-left = Terminé
user-first-passphrase = Première phrase de passe
user-edit = Modifier
user-change = Modifier { $name }
user-changed = { $name } : modification faite, valable aussitôt.
user-role-needed = Choisissez au moins un rôle.
user-new-passphrase = Nouvelle première phrase de passe
user-new-passphrase-for = Nouvelle première phrase de passe : { $name }
user-new-passphrase-go = Définir la phrase de passe
user-give-back = Rendre l’accès
user-give-back-to = Rendre l’accès à { $name }
user-admit-note = Remettez-la en main propre. Au prochain déverrouillage, l’utilisateur en choisit une que personne d’autre ne connaît.
user-admitted = { $name } peut maintenant déverrouiller avec la nouvelle phrase de passe.
user-end = Mettre fin à l’accès
user-end-of = Mettre fin à l’accès de { $name }
user-end-note = L’accès prend fin aussitôt. Ce que cette personne a fait reste consigné sous son nom. Les copies de la base de données faites auparavant s’ouvrent encore avec sa phrase de passe.
user-end-files = { $count ->
    [one] Elle répond encore de { $count } dossier ouvert. Transmettez-le ensuite, pour que personne n’attende en vain.
   *[other] Elle répond encore de { $count } dossiers ouverts. Transmettez-les ensuite, pour que personne n’attende en vain.
}
user-end-why = Pourquoi
user-ended = L’accès de { $name } a pris fin.
second-head-why = Un autre chef doit donner son accord, avec sa propre phrase de passe. Règle du bureau.
second-head = Le chef qui donne son accord
second-head-choose = Choisissez le chef
second-head-passphrase = Phrase de passe de ce chef
second-head-passphrase-help = Le chef la saisit lui-même à ce poste. Elle prouve qui donne son accord et n’est pas conservée.

calendars-note = Jours ouvrables, jours fériés et fuseaux horaires : ceux de votre État, et ceux des États qui font courir un délai ou détiennent une personne.
calendars-add = Ajouter le calendrier d’un État
calendars-state = État
calendars-home = État du bureau
calendars-this-year = Jours fériés de { $year }
calendars-edit-of = Modifier le calendrier : { $state }
calendars-taken = Cet État a déjà un calendrier ici : { $state }. Modifiez celui-là.
calendars-recount = Les délais en cours sont recalculés à l’enregistrement.
moon-title = Dans l’attente de la lune
moon-note = Dites quel jour est tombée chaque fête. Les délais qui la traversent sont recalculés.
moon-that-day = C’était ce jour
moon-that-day-of = { $state }, { $day } : c’était ce jour
moon-other-day = Un autre jour
moon-other-day-of = { $state }, { $day } : c’était un autre jour
moon-fell-on = Le jour de la fête
moon-confirmed = Noté : { $day }.

series-note = Comment votre bureau écrit les références qu’il donne. Celles qui ont été données restent telles quelles.
series-add = Ajouter une série
series-none = Votre bureau n’a pas de série propre.
series-none-next = Les références s’écrivent alors IN-2026-0001 et OUT-2026-0001, à partir de 1 chaque année.
series-for = Pour
series-pattern = Modèle
series-next = Prochaine référence
series-change = Modifier la série { $pattern }
series-drop = Mettre hors d’usage
series-dropped = La série est hors d’usage. Ses références restent.
series-register = Registre
series-kinds = Types
series-kinds-help = Aucun coché : pour tous les types qui n’ont pas leur propre série.
series-pattern-help = Vos propres signes, et des parties entre accolades que le programme remplit. Le numéro doit y figurer une fois.
series-tokens = Ajouter une partie au modèle
series-token-direction = Registre
series-token-kind = Type
series-token-state = État
series-token-unit = Unité
series-token-desk = Poste
series-token-year = Année
series-token-year-2 = Année, deux chiffres
series-token-number-4 = Numéro, quatre chiffres
series-next-is = La prochaine référence serait { $reference }.
series-first = Premier numéro
series-first-help = Pour poursuivre un registre de papier, écrivez le numéro qui suit son dernier.
series-first-wrong = Un nombre entier à partir de 1.
series-continuous = Poursuivre d’une année à l’autre
series-continuous-help = Sinon, la numérotation repart chaque année du premier numéro.
series-saved = La série est enregistrée. La prochaine référence la suit.
which-both = Reçues et envoyées
which-all-kinds = { $way }, tous les types
which-kinds = { $way } : { $kinds }

fields-note = Ce que votre bureau note de ses dossiers outre ce que la loi demande. Cherchable, comptable, exporté.
fields-add = Ajouter un champ
fields-none = Votre bureau n’a pas de champs propres.
fields-none-next = Par exemple un code de projet, ou le ministère qui paie.
fields-label = Libellé
fields-sort = Contient
fields-sort-TEXT = Texte
fields-sort-NUMBER = Un nombre
fields-sort-DATE = Une date
fields-sort-YES_NO = Oui ou non
fields-sort-CHOICE = Un choix d’une liste
fields-shown = Dans les formulaires
fields-required = Demandé
fields-optional = Peut rester vide
fields-retired = Hors d’usage
fields-in-register = Aussi au registre
fields-change = Modifier le champ { $label }
fields-hint = Indication
fields-hint-help = Une phrase pour qui le remplit.
fields-choices = Les choix
fields-choices-help = Un par ligne, au moins deux.
fields-position = Place parmi les champs
fields-required-ask = Les formulaires le demandent
fields-in-register-ask = Le registre peut l’afficher
fields-retire-ask = Hors d’usage
fields-retire-help = Les formulaires ne l’affichent plus. Ce que les dossiers y portent reste.
fields-saved = Le champ { $label } est enregistré.

rules-note = Chaque délai avec son article. A est lu dans le texte, B dans une source secondaire fiable, C n’a été vérifié par personne : ceux-là restent au repos jusqu’à ce que votre bureau les contrôle.
rules-show = Afficher
rules-show-standards = Normes du bureau
rules-show-unverified = Non vérifiés (C)
rules-show-changed = Choix de votre bureau
rules-show-law = Délais de la loi
rules-show-all = Tous
rules-search = Rechercher par nom ou article
rules-count = { $count ->
    [one] { $count } délai
   *[other] { $count } délais
}
rules-none = Aucun délai n’est affiché.
rules-none-next = Affichez tout, ou cherchez un autre mot.
rules-rule = Délai
rules-number = Nombre
rules-certainty = Certitude
rules-certainty-A = lu dans le texte
rules-certainty-B = source secondaire
rules-certainty-C = non vérifié
rules-runs = Court de lui-même
rules-on = Oui
rules-off = Non
rules-office-standard = Norme du bureau
rules-shipped = livré : { $length }
rules-decided = { $name }, { $day }
rules-change = Modifier { $rule } ({ $code })
rules-counted-from = à partir de : { $event }
# the same word as in English
rules-source = Source
rules-kind-of-limit = Nature
rules-from = Compté à partir de
rules-own-number = Nombre de votre bureau
rules-own-number-help = Livré : { $length }. L’unité reste.
rules-unverified = Personne n’a vérifié ce délai pour le programme. Dites qui, dans votre bureau, a lu quel texte.
rules-how-checked = Mode de vérification
rules-how-checked-needed = Dites comment il a été vérifié : qui, quel texte, quand.
rules-why = Pourquoi
rules-saved = Enregistré : { $rule }. Vaut pour les délais ouverts à partir de maintenant.

words-note = Votre bureau peut s’exprimer à sa manière, ou corriger un mot, sans nouvelle version du programme. Ses mots valent aussitôt pour tous ici, à l’écran comme à l’impression.
words-how-1 = Écrivez les mots d’une langue dans un fichier.
words-how-2 = Changez dans un éditeur ce que votre bureau dit autrement. Les lignes inchangées peuvent rester ou partir.
words-how-3 = Choisissez le fichier ici. Il est contrôlé ligne par ligne avant que rien ne vaille.
words-export = Écrire les mots dans un fichier
words-choose = Choisir un fichier corrigé
words-writing = Écriture
words-none = Votre bureau s’exprime en tout comme le programme.
# the same word as in English
words-messages = Messages
words-file = Fichier
words-taken-in = Adopté
words-change = Les mots du bureau : { $language }
words-drop = Les retirer
words-exported = Écrit : { $name }
words-dropped = Mots du programme rétablis : { $language }.
words-check = Mots de { $name }
words-take-in = Adopter
words-blocked = Corrigez le fichier et choisissez-le à nouveau.
words-reading = Lecture du fichier
words-nothing = Rien n’y diffère des mots du programme.
words-sound = { $changed ->
    [one] { $read } messages lus, tous en ordre. { $changed } dit autre chose.
   *[other] { $read } messages lus, tous en ordre. { $changed } disent autre chose.
}
words-faults = { $count ->
    [one] { $count } ligne est inutilisable. Rien n’est adopté tant qu’elle n’est pas juste.
   *[other] { $count } lignes sont inutilisables. Rien n’est adopté tant qu’elles ne sont pas justes.
}
words-faults-list = Ce qui ne va pas, ligne par ligne
words-line = Ligne
# the same word as in English
words-message = Message
words-wrong = Ce qui ne va pas
words-saved = { $count ->
    [one] { $count } message de votre bureau vaut maintenant.
   *[other] { $count } messages de votre bureau valent maintenant.
}
settings-backup-how-often = Fréquence
settings-backup-often = À la fin de chaque jour ouvrable. Ce qui a été écrit après la dernière sauvegarde est perdu avec cet appareil.
settings-backup-where = Lieu
settings-backup-places = Sur deux appareils au moins, dont un dans un autre bâtiment. Personne ne peut lire le fichier sans une phrase de passe de ce bureau.
settings-backup-back = Restauration
settings-backup-restore = Sur un appareil sans bureau : comityctl restore, avec le fichier et la phrase de passe d’une personne qui pouvait alors déverrouiller.
settings-backup-old = { $days ->
    [one] La dernière sauvegarde date de { $days } jour. Faites-en une aujourd’hui.
   *[other] La dernière sauvegarde date de { $days } jours. Faites-en une aujourd’hui.
}
