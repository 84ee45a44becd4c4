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
