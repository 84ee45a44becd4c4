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
