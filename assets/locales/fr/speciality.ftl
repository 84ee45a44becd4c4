# The rule of speciality after a surrender: what it was granted for, charges raised since, and until when the person is protected.

spec-title = Spécialité
spec-alert = Une accusation ne doit pas se poursuivre.
spec-alert-why = Elle ne figure pas parmi les infractions pour lesquelles la remise a été accordée. Demandez d’abord le consentement de l’État qui a remis la personne.
spec-surrendered = Remise à notre État
spec-granted = Accordée pour
spec-granted-none = Aucune infraction n’est notée
spec-detained = Détention à l’étranger pour notre compte
spec-detained-days = { $days ->
    [one] { $days } jour à partir du { $from }, à imputer
   *[other] { $days } jours à partir du { $from }, à imputer
  }
# the same word as in English
spec-protection = Protection
spec-protection-open = Dure encore : l’élargissement définitif n’est pas noté
spec-protection-until = Jusqu’au { $day }, à compter de l’élargissement définitif du { $discharged }
spec-protection-ended = A pris fin le { $day }
spec-charges = Accusations formulées depuis
spec-charge-line = Faits du { $conduct }, accusation du { $raised }
spec-acts = Actions pour l’accusation { $charge }
spec-raise = Formuler une accusation
spec-raise-go = Formuler l’accusation
spec-raise-lead = Pour des faits antérieurs à la remise. Si la remise n’a pas été accordée pour eux, l’accusation reste une alerte jusqu’au consentement.
spec-raise-needs = Écrivez d’abord l’accusation et la date des faits.
spec-charge = L’accusation, dans les termes du parquet
spec-provision = Disposition
spec-conduct = Date des faits
spec-authority = Qui veut l’ajouter
spec-ask = Créer la demande de consentement
spec-open-consent = Ouvrir la demande de consentement
spec-settle = Régler l’accusation
spec-settle-go = Régler
spec-discharge = Noter l’élargissement définitif
spec-discharge-go = Noter
spec-discharge-on = Date de l’élargissement définitif
spec-discharge-hint = Le jour à partir duquel la personne pouvait réellement partir.
spec-discharge-needs = Indiquez d’abord la date.
