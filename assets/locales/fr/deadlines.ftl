# The clocks of a file, by what they ask.

dln-us = À nous d’agir
dln-them = À l’autre État d’agir : { $state }
dln-informs = Portes, seuils et protections : rien ne se produit de soi-même
dln-none-running = Aucun délai ne court.
dln-ended = { $count ->
    [one] { $count } terminé
   *[other] { $count } terminés
  }
dln-superseded = { $count ->
    [one] { $count } remplacé par une prolongation
   *[other] { $count } remplacés par des prolongations
  }
dln-held-for = Retenu pour { $reference }
dln-pause = Ne pas compter des jours
dln-pause-title = Ne pas compter des jours dans les délais de détention
dln-pause-text = Les jours entre le consentement et sa révocation ne comptent pas dans les délais de détention. Ceux-ci sont recalculés, et le calcul montre ce qui a été laissé de côté.
dln-pause-from = Consentement notifié le
dln-pause-from-hint = Le premier jour non compté.
dln-pause-to = Consentement révoqué le
dln-pause-to-hint = Le premier jour de nouveau compté.
dln-needs-days = Indiquez les deux jours.
