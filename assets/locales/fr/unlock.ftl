# The gate: who is working, and the way back in with the recovery key.

unlock-title = Qui travaille ?
unlock-choose = Choisissez votre nom
unlock-passphrase = Phrase de passe de { $name }
unlock-go = Déverrouiller
unlock-going = Ouverture de la base de données. La durée est voulue.
unlock-forgot = J’ai oublié ma phrase de passe
unlock-backup = Dernière sauvegarde
unlock-network = Réseau
unlock-network-none = Non utilisé. Tout reste sur cet appareil.
# the same word as in English
unlock-version = Version
recover-title = Définir une nouvelle phrase de passe
recover-how = La clé de récupération a été notée à la création du bureau. Elle permet à une personne de choisir une nouvelle phrase de passe. Chaque utilisation est consignée.
recover-key = Clé de récupération
recover-key-help = Les espaces, les tirets et les majuscules n’ont pas d’importance.
recover-user = Pour qui
recover-go = Définir et déverrouiller
passphrase-new = Nouvelle phrase de passe
passphrase-rule = Au moins 15 caractères. Quatre ou cinq mots sans rapport entre eux se retiennent facilement.
passphrase-short = { $missing ->
    [one] Il faut encore { $missing } caractère.
   *[other] Il faut encore { $missing } caractères.
}
passphrase-again = La même, une seconde fois
passphrase-differs = Les deux ne sont pas identiques.

first-passphrase-title = Choisissez votre propre phrase de passe
first-passphrase-why = Un administrateur a choisi celle que vous avez saisie. Désormais, personne d’autre que vous ne connaît la vôtre, et ce que vous signez n’est que de vous.

training-word = Bureau d’exercice
training-product-name = Comity, exercice
training-note = Un bureau fictif à côté du vrai, pour s’exercer. Il a sa propre horloge, que vous faites avancer.
training-fact-1 = Toutes les affaires, toutes les personnes et tous les États y sont inventés.
training-fact-2 = Il se trouve dans son propre dossier. La vraie base de données est verrouillée pendant l’exercice, et rien ne l’atteint.
training-fact-3 = Des bords hachurés, un bandeau et une mention sur chaque page imprimée disent qu’il n’est pas réel.
training-make = Créer le bureau d’exercice
training-enter = Aller au bureau d’exercice
training-renew = Le recréer
training-renew-note = Ce qui y a été fait disparaît. Le vrai bureau n’est pas touché.
training-making = Création du bureau d’exercice
training-leave = Quitter le bureau d’exercice
training-banner = <b>Bureau d’exercice : rien ici n’est réel.</b> On y est le { $day }.
training-day = Jour du bureau d’exercice
training-passphrase = Phrase de passe de tous ici
training-move = Avancer l’horloge
training-next-day = Jour suivant
training-next-week = Une semaine plus tard
training-next-month = 30 jours plus tard
training-moved = On est maintenant le { $day }.
training-door-why = Pour s’exercer sur des affaires fictives, à côté du vrai bureau.
training-gate-title = Bureau d’exercice
training-gate-facts = Affaires fictives. Rien de ce que vous faites ici n’atteint le vrai bureau.
training-gate-note = Chaque rôle voit et peut autre chose. Verrouillez pour en jouer un autre.
training-gate-who = Quel rôle jouez-vous ?
training-gate-user = { $name }, { $role }
training-begin = Commencer
training-gate-own = Phrase de passe donnée à cet utilisateur
