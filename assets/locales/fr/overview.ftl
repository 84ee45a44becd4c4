# A file's overview: what a glance has to tell, and what a key opens.

act-next-step = Franchir l’étape suivante
over-measures-open = { $open ->
    [0] aucune ouverte
    [one] { $open } ouverte
   *[other] { $open } ouvertes
  }
over-measures-force = { $count ->
    [one] { $count } en vigueur
   *[other] { $count } en vigueur
  }
over-where = Où et quoi
over-order-ends = La décision prend fin le { $day }
over-all-measures = Toutes les mesures ({ $count })
over-wanted = La personne réclamée
over-name = Nom
over-count-fixed = Ni les fins de semaine ni les jours fériés ne déplacent ces dates.
over-count-other = Si le jour de l’arrestation compte comme jour 1 : { $days }. Tenez-vous à la date la plus proche.
over-count-one = { $rule } { $day }
over-offences = Infractions
over-offence-decided = { $decision ->
    [GRANTED] remise accordée
   *[REFUSED] remise refusée
  }
over-duty = Consulter : { $purpose }
over-duty-open = En attente de leur réponse
over-duty-look = Consulter d’abord
over-basis-other = Cette base ne suffit peut-être pas : { $trap }
over-duty-why = { $cause }.
# the same word as in English
over-trap-article = UNCAC 46(7), 18(7)
over-basis-applies = { $basis ->
    [UNTOC] L’UNTOC art. 18(9) à (29) s’applique : aucun traité entre les deux États n’est noté
   *[UNCAC] L’UNCAC art. 46(9) à (29) s’applique : aucun traité entre les deux États n’est noté
  }
conclude-of = Noter l’issue : { $purpose }
