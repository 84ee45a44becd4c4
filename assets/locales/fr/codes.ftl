# Words of codes that are not law: roles of users, days of the week, steps of long acts.

user-role-CLERK = Agent d’enregistrement
user-role-OFFICER = Responsable de dossiers
user-role-HEAD = Chef du bureau
user-role-MANAGER = Gestionnaire
user-role-OBSERVER = Observateur
user-role-ADMIN = Administrateur
user-role-hint-CLERK = Enregistre les demandes et les lettres.
user-role-hint-OFFICER = Traite les dossiers et leurs délais.
user-role-hint-HEAD = Voit les dossiers confidentiels, décide et approuve.
user-role-hint-MANAGER = Ne voit que les statistiques.
user-role-hint-OBSERVER = Ne lit que les dossiers qui lui sont ouverts.
user-role-hint-ADMIN = Gère les comptes et les sauvegardes, ne voit pas le contenu des dossiers.

weekend-mon = Lundi
weekend-tue = Mardi
weekend-wed = Mercredi
weekend-thu = Jeudi
weekend-fri = Vendredi
weekend-sat = Samedi
weekend-sun = Dimanche

job-step-READING = Lecture
job-step-CHECKING = Contrôle
job-step-WRITING = Écriture
job-step-VERIFYING = Vérification
job-step-REPLAYING = Comparaison avec le journal

article-as-ordered = selon l’ordonnance
article-by-legal-basis = selon la base légale
article-domestic-law = droit interne
article-domestic-law-of-the-requested-state = droit interne de l’État requis
article-office-policy = règle du bureau
article-office-practice = pratique du bureau
article-office-practice-nobody-abroad-has-it-yet = pratique du bureau : personne à l’étranger ne l’a encore
article-on-expedited-preservation = sur la conservation rapide
article-on-provisional-arrest = sur l’arrestation provisoire
article-on-speciality = sur la spécialité
article-on-the-time-for-deciding = sur le délai de décision
article-practice-for-dual-criminality = pratique, pour la double incrimination
article-practice-the-evidence-is-in-use-here = pratique : la preuve est utilisée dans notre État
article-practice-the-request-has-become-moot = pratique : la demande est devenue sans objet
article-service-standards = norme du bureau
article-bilateral-treaties-on-provisional-arrest = traités bilatéraux, sur l’arrestation provisoire
article-practice-for-electronic-evidence = pratique, pour la preuve électronique
