# One request: its file, what can happen next, its clocks, and the form that registers a new one.

intent-requests-register = Demande enregistrée
intent-requests-edit = Demande modifiée
intent-requests-advance = Étape franchie
intent-persons-add = Personne ajoutée
intent-tasks-save = Tâche écrite ou modifiée
intent-tasks-end = Tâche terminée
intent-series-save = Série de références modifiée
intent-series-drop = Série de références retirée
intent-fields-save = Champ propre au bureau modifié
intent-measures-add = Mesure ajoutée
intent-measures-set = Avancement d’une mesure noté
intent-communications-log = Lettre enregistrée
intent-deadlines-start = Délai ouvert
intent-deadlines-end = Délai terminé
intent-deadlines-extend = Délai prolongé
intent-checks-set = Contenu vérifié
intent-consultations-open = Consultation ouverte
intent-consultations-conclude = Consultation conclue
intent-import-run = Importation
intent-import-undo = Importation annulée
intent-history-undo = Annulation
intent-demo = Affaire de démonstration
