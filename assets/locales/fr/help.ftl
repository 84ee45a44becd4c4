# The help: how to work with the program, in it.

help-topics = Sujets
help-next = Sujet suivant
help-previous = Sujet précédent
help-next-named = Suivant : { $what }
help-print = Imprimer l’aide
help-booklet = Comity : mode d’emploi
help-picture = Image du programme : { $what }

help-begin = Premiers pas
help-begin-1 = Comity tient le registre d’une autorité centrale : chaque demande d’extradition ou d’entraide judiciaire reçue ou envoyée, les délais qui courent, et ce qui doit suivre. Tout est chiffré sur cette machine. Aucun réseau n’est nécessaire.
help-begin-2 = La ligne de recherche en haut, ou <b>Ctrl K</b>, trouve chaque dossier par sa référence, un nom dans toute écriture ou un mot, ainsi que chaque personne et chaque commande. Si vous ne savez plus où se trouve une chose, saisissez son nom à cet endroit.
help-begin-3 = <b>?</b> affiche toutes les touches utilisables là où vous êtes. <b>Alt</b> avec un chiffre ouvre une rubrique, <b>F6</b> passe d’une partie de la fenêtre à l’autre, <b>Échap</b> revient en arrière. <b>Ctrl L</b> verrouille. Pour vous exercer, ouvrez le bureau d’exercice à l’entrée : ses affaires sont inventées et son horloge est à vous.

help-today = Votre journée
help-today-1 = Aujourd’hui commence par les personnes détenues. La barre montre les jours depuis l’arrestation : un trait discontinu est le jour à partir duquel la mise en liberté est possible, un mur est le jour au-delà duquel personne ne peut rester détenu.
help-today-2 = Viennent ensuite ce qui est en retard, les échéances de la semaine, ce que d’autres vous doivent, ce qui est arrivé, et les dossiers sans prochaine étape. Le dossier que personne ne suit est celui qui se perd : donnez-lui une étape ou une tâche.
help-today-3 = Les chefs trouvent ici ce qui attend leur approbation. Le calendrier montre les mêmes dates par mois, par semaine ou en liste, avec les jours fériés des deux États.

help-dates = Ce que signifient les marques des dates
help-dates-1 = Un drapeau est un jour auquel quelqu’un doit agir. Un mur est une durée maximale : rien ne peut se prolonger au-delà. Un trait discontinu est un jour à partir duquel une chose est possible sans être obligatoire, comme la mise en liberté après dix-huit jours.
help-dates-2 = Un mur au début est un seuil : pas avant ce jour, et rien ne se produit alors de soi-même. Un bouclier est une protection qui prend fin, comme la spécialité. Un losange est notre propre objectif, non une loi. Un drapeau vide est une date demandée par l’autre État.
help-dates-3 = Chaque date calculée peut montrer son calcul : la règle, son article, le jour de départ, le décompte, et si elle a été déplacée par un jour de repos. Ouvrez le mode de calcul à côté.
help-dates-4 = L’État qui agit décide des jours fériés qui comptent ; l’État qui détient, de la façon de compter les jours. Quand on ne le sait pas, les deux dates figurent, et la plus proche est déterminante.
help-dates-5 = Là où la loi ne donne pas de nombre, aucun n’est inventé : le dossier dit alors dès que possible.

help-intake = Une nouvelle demande
help-intake-1 = <b>Alt N</b> en commence une de partout. Choisissez d’abord le type et le sens : le formulaire ne demande ensuite que ce qu’il faut pour ce type, et la liste à côté montre ce que la loi veut trouver dans la demande.
help-intake-2 = Ce que vous saisissez est conservé au fur et à mesure, chiffré. Verrouillez, fermez la fenêtre, perdez le courant : le formulaire revient tel quel, jusqu’à ce que vous l’enregistriez ou l’abandonniez.
help-intake-3 = Si un nom ressemble à une personne du registre, Comity le dit. Reprenez cette personne au lieu d’en créer une seconde. Plusieurs lignes d’un tableur peuvent être collées à la fois et deviennent plusieurs demandes.

help-typing = Comment saisir les dates
help-typing-1 = Saisissez une date comme vous en avez l’habitude : 10.3.26, 10/3, 10 mars, 2026-03-10, ١٠/٣/٢٠٢٦, 2026年3月10日. <b>+5</b> veut dire dans cinq jours, <b>+5wd</b> dans cinq jours ouvrables du bureau. La date comprise figure sous le champ.
help-typing-2 = Une date qui n’existe pas, ou qui ne peut pas se trouver là, est expliquée au champ. Rien de ce que vous avez saisi n’est retiré.

help-file = Un dossier
help-file-1 = La première ligne des étapes possibles est celle que Comity propose, avec son article. Les autres disent si elles sont possibles, ce qui reste ouvert, ou que l’autre État doit d’abord être consulté.
help-file-2 = Une étape que la loi encadre s’ouvre tout de même : à l’intérieur, chaque condition dit si elle est remplie, et ce qui la remplirait. Le programme ne décide de rien.
help-file-3 = Les onglets contiennent les délais, les personnes, les mesures et les avoirs, la preuve électronique, les conditions, les lettres, les traductions, les consultations et l’historique. Le nom d’un onglet peut aussi être saisi dans la ligne de recherche.
help-file-4 = L’historique dit qui a fait quoi, quand et pourquoi. Ce qui a été fait par erreur y est défait par une nouvelle entrée ; défaire n’efface jamais rien.

help-refusal = Refuser, reporter, poser des conditions
help-refusal-1 = Les motifs que la loi interdit figurent dans la liste, bloqués, avec l’article qui les interdit : le secret bancaire n’est jamais un motif.
help-refusal-2 = Avant un refus ou un report, l’autre État est consulté. Le dialogue ouvre cette consultation avec votre motif et votre motivation comme première position. Elle compte lorsqu’elle a une issue, ou lorsque la date de réponse est passée et qu’un rappel est enregistré.
help-refusal-3 = Un refus demande une deuxième personne : le chef saisit sa phrase de passe à votre poste, ou vous soumettez pour approbation et il le trouve sur son écran Aujourd’hui.

# the same word as in English
help-consultation = Consultations
help-consultation-1 = Une consultation a un objet, un article qui la demande, une date de réponse et une issue. Elle peut porter sur plusieurs dossiers à la fois. Ce qui a été convenu devient des tâches datées.
help-consultation-2 = La réunion sur tous les dossiers énumère chaque dossier ouvert avec un État, dans les deux sens, afin qu’une seule réunion les passe tous en revue. Sa feuille peut être imprimée.

help-register = Le registre
help-register-1 = Les flèches déplacent dans le tableau, Entrée ouvre, Espace sélectionne. <b>/</b> va à la recherche du tableau, <b>F</b> ouvre ses filtres ; chaque filtre est une étiquette qui peut être retirée.
help-register-2 = Gardez comme vue une question que vous posez souvent : elle figure alors dans la navigation avec son nombre. Les colonnes se choisissent, y compris les champs propres à votre bureau.
help-register-3 = Les dossiers sélectionnés peuvent être confiés à un responsable, transmis, exportés ou imprimés. Les décisions ne se prennent jamais en lot. Les pages imprimées sont numérotées et chaque année s’y clôt par un trait, comme dans un registre de papier.

help-import = Reprendre un registre
help-import-1 = Choisissez la feuille de calcul que votre bureau tenait jusqu’ici. Comity lit ses colonnes et montre comment il les comprend ; changez ce qui est faux, et gardez ce mode de lecture pour la prochaine fois.
help-import-2 = Un essai dit ligne par ligne ce qui se produirait et n’écrit rien. Une importation s’annule en bloc, tant que personne n’a travaillé sur ses dossiers.

help-people = Personnes
help-people-1 = Une personne figure une seule fois au registre, avec chaque graphie de son nom dans chaque écriture, et mène à tous ses dossiers. Cherchez par l’une d’elles ; des translittérations différentes se retrouvent.
help-people-2 = Deux entrées qui sont une seule personne se fusionnent, après avoir été montrées côte à côte ; la fusion peut être défaite en entier. Les relations, comme un alias ou un parent, sont des liens.

help-neighbours = Autres États
help-neighbours-1 = Les bases légales indiquent quel État est lié par quelle convention, ce que disent les traités bilatéraux, et les assurances de réciprocité. L’assistant d’un traité montre les règles qui en résultent avant l’enregistrement.
help-neighbours-2 = Le répertoire contient les autorités auxquelles on écrit, leurs langues et leurs voies, et la date de la dernière vérification de chaque entrée. La fiche d’un État réunit tout ce qu’il faut pour lui demander l’entraide.

help-statistics = Chiffres
help-statistics-1 = Chaque chiffre dit comment il est compté. Les taux figurent avec les nombres dont ils sont faits. En dessous de cinq affaires, les durées ne sont montrées qu’aux gestionnaires.
help-statistics-2 = Un tableau exporté porte sa période, ses définitions et une empreinte, afin que le même chiffre puisse être établi de nouveau plus tard.

help-handover = Passation, absence
help-handover-1 = Une passation énumère les dossiers ouverts d’un responsable et ce que le suivant doit savoir de chacun. Les deux signent, et avec la dernière signature les dossiers changent de mains.
help-handover-2 = Notez d’avance une absence et son remplaçant : ce qui vous attend est alors montré aussi au remplaçant.

help-safety = En sécurité
help-safety-1 = Les données sont chiffrées par des clés que votre phrase de passe ouvre. Il n’y a pas d’autre accès que la clé de récupération notée à la création du bureau. Gardez ce papier dans un coffre.
help-safety-2 = Faites chaque jour une sauvegarde sur un autre disque : paramètres, sauvegarde. Elle est chiffrée aussi, relue aussitôt, et dit si elle est intacte.
help-safety-3 = Chaque modification est signée et enchaînée à la précédente. Vérifiez la base de données de temps en temps ; la vérification dit si quelque chose a été altéré à l’insu du programme.
help-safety-4 = Après dix minutes sans activité, Comity se verrouille. Ce que vous saisissiez est conservé.
