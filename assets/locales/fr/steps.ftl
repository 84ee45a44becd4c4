# The dialog of a guarded step: grounds, needs, the second person, and the way out where the law bars it for now.

step-lead = { $reference } · { $state } · { $basis }
step-lead-second = Vous proposez ; un chef décide.
step-second = Le chef décide
step-second-later = Soumettez-la pour approbation quand tout le reste y est.
step-second-why = Deuxième personne, règle du bureau
step-approver = Chef qui approuve
step-approver-hint = Une deuxième personne à ce poste, ou plus tard depuis le sien.
step-approver-later = Personne à ce poste : soumettre pour approbation
step-way-out = Ouvrir la consultation avec l’autre État : { $state }
step-way-checks = Aller à la liste du contenu
step-way-part = { $part ->
    [measures] Aller aux mesures
    [persons] Aller aux personnes
    [consultations] Aller aux consultations
   *[other] Y aller
  }
step-reply-offered = Date de réponse proposée : { $day }, 30 jours.
step-instead = Donner plutôt un motif
step-ground-has = { $measure } – un motif est choisi
step-ground-alone = Insuffisant à lui seul.
step-ground-alone-chosen = Ce motif ne peut pas être le seul. Choisissez-en un autre aussi, ou renoncez-y.
step-ground-unverified = À vérifier avant de s’y fier.
step-grounds-others = { $count ->
    [one] { $count } motif d’autres instruments
   *[other] { $count } motifs d’autres instruments
  }
step-granted-pick = La remise est accordée pour
step-granted-pick-hint = Cochez chaque infraction. Ce qui est omis ne pourra pas être poursuivi plus tard sans consentement.
step-draft = { $reference } : { $step }
step-gone = Le dossier est désormais à un autre stade : cette étape n’est plus possible. Votre saisie est conservée.
