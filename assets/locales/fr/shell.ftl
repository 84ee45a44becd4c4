# The frame round every screen: navigation, search, status bar.

# same in every language
product-name = Comity
skip-to-content = Aller au contenu
main-navigation = Navigation principale
nav-today = Aujourd’hui
nav-register = Registre
nav-statistics = Statistiques
nav-import = Importation
nav-settings = Paramètres
nav-office = Bureau
nav-to-do = { $count ->
    [one] { $count } chose à faire
   *[other] { $count } choses à faire
}
nav-open-files = { $count ->
    [one] { $count } dossier ouvert
   *[other] { $count } dossiers ouverts
}
find-prompt = Trouver un dossier, une personne ou une commande
find-type = Saisissez une référence, un nom dans toute écriture ou un mot
find-none = Aucun dossier ne correspond.
find-files = Dossiers
find-results = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
user-and-role = <b>{ $name }</b>, { $role }
theme-switch = Clair ou sombre
language-switch = Langue
lock-now = Verrouiller
lock-why-idle = Verrouillé après dix minutes sans activité.
status-calendar = Calendrier : { $state }, { $zone }
status-offline = Hors ligne
status-saved = Enregistré { $time }
status-backup = Sauvegarde { $time }
status-no-backup = Pas encore de sauvegarde
demo-banner = <b>Bureau de démonstration.</b> Toutes les affaires et toutes les personnes sont fictives.
rolled-back-banner = { $missing ->
    [one] <b>Rien ne peut être écrit.</b> Il manque à la base de données { $missing } modification déjà enregistrée : une copie plus ancienne a peut-être été remise en place. Restaurez la sauvegarde la plus récente.
   *[other] <b>Rien ne peut être écrit.</b> Il manque à la base de données { $missing } modifications déjà enregistrées : une copie plus ancienne a peut-être été remise en place. Restaurez la sauvegarde la plus récente.
}
desk-unreachable = Les données sont inaccessibles
desk-unreachable-next = Rien n’a été modifié. Fermez la fenêtre et rouvrez-la ; si le problème persiste, prévenez votre administrateur.
opening-now = Ouverture

# The palette, the acts of every screen, and their keys.
find-persons = Personnes
find-here = Sur cet écran
find-everywhere = Partout
act-new-request = Nouvelle demande
act-paste = Coller des lignes d’un tableur
act-keys = Afficher les touches
act-next-part = Partie suivante de la fenêtre
act-last-part = Partie précédente de la fenêtre
act-back = Retour
nav-help = Aide
keys-title = Touches
keys-here = Sur cet écran
keys-everywhere = Sur tous les écrans
keys-in-lists = Dans les listes et les tableaux
keys-move = Ligne précédente, ligne suivante
keys-screenful = Un écran plus haut, plus bas
keys-ends = Première ligne, dernière ligne
keys-open = Ouvrir
keys-select = Sélectionner
keys-extend = Étendre la sélection
keys-all = Tout sélectionner
keys-leave = Effacer, fermer, revenir
keys-print = Imprimer les touches
# same in every language
key-enter = Entrée
# same in every language
key-escape = Échap
key-space = Espace
# same in every language
key-up = ↑
# same in every language
key-down = ↓
# same in every language
key-home = Début
# same in every language
key-end = Fin
# same in every language
key-page-up = Page préc.
# same in every language
key-page-down = Page suiv.
# same in every language
key-delete = Suppr
