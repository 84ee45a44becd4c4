# Requests tied to one another, and the request that follows another.

link-add = Lier à une autre demande
link-add-go = Les lier
link-other = L’autre demande
link-tie = Ce qui les lie
link-order = Laquelle est la plus récente
link-order-later = Ce dossier est le plus récent
link-order-earlier = Ce dossier est le plus ancien
link-suspected = Seulement présumé
link-suspected-hint = Quelqu’un doit encore en juger.
link-needs-other = Choisissez d’abord l’autre demande.
link-needs-tie = Choisissez d’abord ce qui les lie.
link-acts = Actions pour le lien avec { $reference }
link-judge-same = C’est exact
link-judge-apart = Elles n’ont aucun rapport
link-drop = Supprimer le lien
link-end-title = { $act ->
    [SAME] Le lien avec { $reference } est certain
    [APART] { $reference } n’a aucun rapport avec ce dossier
   *[DROP] Supprimer le lien avec { $reference }
  }
link-end-go = { $act ->
    [SAME] Confirmer le lien
    [APART] Les séparer
   *[DROP] Supprimer le lien
  }
link-reason = Motif
follow-title = Créer la demande de suite
follow-go = Créer la demande
follow-lead = L’État, la base légale, le responsable, les personnes et les infractions sont repris. Les deux demandes sont liées.
follow-made = { $reference } a été créée.
arrest-title = Lier à l’arrestation provisoire
arrest-go = Lier
arrest-lead = Les deux forment une seule affaire : les délais de détention passent à ce dossier, et l’arrestation prend fin comme suivie d’une demande.
arrest-which = Demande d’arrestation provisoire
arrest-on = Depuis
arrest-documents = Demande et pièces reçues le
link-other-one = En choisir une autre
