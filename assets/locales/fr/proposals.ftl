# What waits for a second person.

proposals-here = En attente d’une deuxième personne
proposal-measure = Mesure { $number } : { $act }
proposal-by = { $person } le demande depuis le { $day }.
proposal-waits = Soumis pour approbation le { $day }. Un chef décide.
proposal-stale = Le dossier a changé depuis. La proposition doit vous être soumise de nouveau.
proposal-stale-mine = Le dossier a changé depuis. Soumettez de nouveau pour approbation.
proposal-approve = Approuver
proposal-approve-what = Approuver : { $step }
proposal-approve-means = C’est fait aussitôt, sous vos deux noms.
proposal-approved-now = Approuvé et fait
proposal-decline = Rejeter
proposal-decline-what = Rejeter : { $step }
proposal-declined-now = Rejeté
proposal-declined-by = { $person } a rejeté le { $day } :
proposal-why-not = Pourquoi non
proposal-renew = Soumettre de nouveau
proposal-withdraw = Retirer
proposal-withdrawn = Retiré
