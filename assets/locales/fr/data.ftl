# Electronic evidence of a file, item by item.

data = Preuve électronique
data-add = Ajouter une preuve électronique
data-edit = Modifier l’élément
data-none = Aucune preuve électronique n’est notée.
data-none-hint = Notez chaque compte, adresse ou numéro séparément, avec sa période et son fuseau horaire, pour que le fournisseur le trouve.
data-caption = Preuve électronique demandée
data-item = élément { $number }
data-acts = Modifier ou retirer
data-category = Type de données
data-category-hint = Abonné, trafic ou contenu : la loi diffère, et les chiffres en ont besoin.
data-measure = Mesure
data-measure-hint = La mesure qui les demande.
data-provider = Fournisseur
data-provider-hint = Qui détient les données.
data-provider-state = État du fournisseur
data-provider-state-hint = De quel droit relève le fournisseur.
data-identifier = Identifiant
data-identifier-sort = Type d’identifiant
# the same word as in English
data-port = Port
data-port-hint = De nombreux utilisateurs peuvent partager une adresse ; le port les distingue.
# the same word as in English
data-port-of = port { $port }
data-period = Période
data-from = Du
data-to = Au
data-time-of = Heure : { $what }
data-time-hint = Heures et minutes, avec les secondes si vous les avez : 14:20:05
data-time-bad = Écrivez l’heure 14:20 ou 14:20:05.
data-zone = Fuseau horaire
data-zone-hint = Le fuseau de ces heures, par exemple +03:00.
data-preserved = Conservées
data-preserved-on = Conservées le
data-preserved-on-hint = Le jour où le fournisseur a mis les données en sûreté.
data-existing-ref = Référence d’une conservation antérieure
data-existing-ref-hint = Le numéro propre au fournisseur.
data-no-notice = sans avis
data-no-notice-check = L’utilisateur ne doit pas être averti
data-no-notice-hint = Le fournisseur est prié de taire la demande à son utilisateur.
data-needs-category = Choisissez le type de données.
data-without-category = La mesure { $number }, { $measure }, ne dit pas quel type de données elle vise. Ajoutez un élément, ou modifiez la mesure.
data-drop-title = Retirer : { $what } ?
