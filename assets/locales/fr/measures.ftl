# Measures of a file, one by one.

measures-named = mesure { $number }
measures-edit = Modifier la mesure { $number }
measures-edit-title = Modifier : { $measure }
measures-by = Exécutée par { $authority }
measures-order = Repose sur { $reference }
measures-order-until = Repose sur { $reference }, qui prend fin le { $day }
measures-happened = { $count ->
    [one] Déroulement, { $count } étape
   *[other] Déroulement, { $count } étapes
  }
measures-authority = Autorité d’exécution
measures-authority-hint = Seulement si ce n’est pas l’autorité de toute la demande.
measures-order-ref = Décision sur laquelle elle repose
measures-order-ref-hint = La décision interne : tribunal et numéro.
measures-print = Imprimer mesures et avoirs
measures-print-title = Mesures et avoirs
