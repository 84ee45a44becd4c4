# Charges raised after surrender, and what follows a refusal to surrender.

problem-charge-no-surrender = Personne ne nous a été remis dans ce dossier : la règle de la spécialité ne s’applique pas.
problem-charge-after-surrender = Les faits sont postérieurs à la remise du { $surrendered }. La règle de la spécialité n’y fait pas obstacle.
problem-charge-on-list = La remise a été accordée pour cette infraction. Rien n’y fait obstacle.
problem-charge-settled = Cette accusation a déjà été réglée.
problem-charge-not-asked = Aucun consentement n’a été demandé. Faites d’abord la demande de consentement.
problem-charge-consent-pending = La demande de consentement n’a pas encore d’issue.
problem-charge-consent-differs = La demande de consentement a eu une autre issue.
problem-charge-protected = { $until ->
    [0] La protection dure encore : l’élargissement définitif n’est pas noté.
   *[other] La protection dure encore, jusqu’à la fin du { $until }.
  }

intent-charges-raise = Accusation nouvelle après la remise
intent-charges-ask = Consentement au titre de la spécialité demandé
intent-charges-settle = Accusation après la remise réglée
intent-charges-discharge = Élargissement définitif noté
noun-charge = accusation après la remise
noun-consultation_tie = dossier d’une consultation
