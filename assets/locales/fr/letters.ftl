# Letters of a file and what proves them.

let-named = { $day }, { $sort }, { $what }
let-unnamed = { $day }, { $sort }
let-turns = À qui d’agir
let-turn-us = À nous d’agir :
let-turn-them = À l’autre État d’agir ({ $state }) :
let-find = Trouver une lettre
let-both = Les deux sens
let-shown = { $total ->
    [one] { $count } lettre sur { $total }
   *[other] { $count } lettres sur { $total }
  }
let-print = Imprimer la correspondance
let-proved = Prouvée
let-delivered = Remise le { $day }
let-receipt-of = récépissé { $number }
let-proofs = Preuve et pièces jointes
let-prove = Ajouter une preuve
let-prove-of = Ajouter une preuve : { $what }
let-prove-text = Une preuve s’ajoute à une lettre et ne s’enlève jamais.
let-receipt = Numéro de récépissé
let-receipt-hint = Du transporteur ou de la plateforme.
let-delivered-on = Remise le
let-inventory = Pièces jointes
let-inventory-hint = Une pièce par ligne.
let-proof = Preuve en toutes lettres
let-proof-hint = Accusé de réception par téléphone, cachet du greffe.
let-digest = Empreinte (SHA-256)
let-digest-hint = 64 caractères, du fichier envoyé ou reçu.
