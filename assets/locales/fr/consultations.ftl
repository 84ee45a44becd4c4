# Consultations with other States, and the meeting on all open files with one of them.

problem-consultation-ended = Cette consultation a déjà son issue.
problem-consultation-not-reminded = « Sans réponse » suppose d’abord un rappel, et la date de réponse doit être passée.
problem-not-tied = La consultation ne porte pas sur ce dossier, ou y a été ouverte.
problem-not-of-state = { $reference } concerne l’État suivant, qui ne prend pas part à cette consultation : { $state }.
problem-too-many = Trop à la fois. Au plus { $most }.
problem-unknown-member = Personne dans le bureau n’a le nom court { $login }.

intent-consultations-edit = Consultation modifiée
intent-consultations-remind = Rappel d’une consultation envoyé
intent-consultations-tie = Dossiers rattachés à une consultation
intent-consultations-untie = Dossiers détachés d’une consultation
intent-consultations-note = Résultat d’une consultation noté
