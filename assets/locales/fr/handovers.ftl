# Files that pass from one officer to another; who is away and who stands in.

nav-handovers = Passations
handovers-title = Passations et absences
handovers-list = Passations
handovers-ended = { $count ->
    [one] Aussi { $count } terminée
   *[other] Aussi { $count } terminées
}
handovers-none = Aucune passation en cours
handovers-none-why = Quand un responsable part ou change de poste, une passation énumère ses dossiers ouverts ; les deux signent, et les dossiers changent de mains.
handovers-more = { $count ->
    [one] Afficher { $count } de plus
   *[other] Afficher { $count } de plus
}
handover-begin = Commencer une passation
handover-begin-go = Établir la liste
handover-begin-all = La liste contiendra chaque dossier ouvert du responsable. Rien ne change de mains avant que les deux aient signé.
handover-begin-some = { $count ->
    [one] La liste contiendra le dossier choisi ({ $count }). Rien ne change de mains avant que les deux aient signé.
   *[other] La liste contiendra les { $count } dossiers choisis. Rien ne change de mains avant que les deux aient signé.
}
handover-from = Qui transmet
handover-to = Qui reprend
handover-day = À partir de quel jour
handover-day-help = Le jour où elle prend effet.
handover-why = Pourquoi
handover-from-to = De { $from } à { $to }
handover-from-day = à partir du { $day }
handover-files = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
handover-wants-you = Votre signature est attendue
handover-gives = { $who } transmet
handover-takes = { $who } reprend
handover-not-signed = pas encore signé
handover-signed-on = signé le { $day }
handover-signed-for = signé le { $day } par { $who }, le responsable étant parti
handover-notes-help = Écrivez pour chaque dossier ce que le responsable suivant doit savoir. { $noted } sur { $files } ont une note.
handover-list = Les dossiers de la passation
handover-masked = Confidentiel : ce n’est pas votre dossier
handover-no-clock = Aucun délai ne court
handover-next = { $day } : { $what }
handover-stayed = Passé entre-temps à quelqu’un d’autre ; il y est resté.
handover-note = Ce que le responsable suivant doit savoir de { $ref }
handover-note-kept = conservé
handover-no-note = Sans note.
handover-more = { $count ->
    [one] Afficher { $count } dossier de plus
   *[other] Afficher { $count } dossiers de plus
}
handover-sign = Signer la passation
handover-sign-go = Signer
handover-sign-give = { $files ->
    [one] Vous signez que vous transmettez { $files } dossier. Il change de mains quand { $to } aura signé aussi.
   *[other] Vous signez que vous transmettez { $files } dossiers. Ils changent de mains quand { $to } aura signé aussi.
}
handover-sign-give-last = { $files ->
    [one] Vous signez que vous transmettez { $files } dossier. Il change de mains aussitôt, puisque { $to } a signé.
   *[other] Vous signez que vous transmettez { $files } dossiers. Ils changent de mains aussitôt, puisque { $to } a signé.
}
handover-sign-take = { $files ->
    [one] Vous signez que vous reprenez { $files } dossier. Il change de mains quand { $from } aura signé aussi.
   *[other] Vous signez que vous reprenez { $files } dossiers. Ils changent de mains quand { $from } aura signé aussi.
}
handover-sign-take-last = { $files ->
    [one] Vous signez que vous reprenez { $files } dossier. Il est à vous aussitôt, puisque { $from } a signé.
   *[other] Vous signez que vous reprenez { $files } dossiers. Ils sont à vous aussitôt, puisque { $from } a signé.
}
handover-sign-for = { $from } n’est plus là. Vous signez à sa place, comme chef.
handover-signed = Signé
handover-done = { $files ->
    [one] { $files } dossier est passé à { $to }
   *[other] { $files } dossiers sont passés à { $to }
}
handover-cancel = Renoncer à la passation
handover-cancel-go = Renoncer
handover-cancel-why = Les dossiers restent où ils sont. La liste et ses notes restent consignées.
handover-cancelled = Passation annulée
handover-print = Imprimer la liste
handover-col-file = Dossier
handover-col-runs = Délais en cours
handover-col-note = Ce que le responsable suivant doit savoir

absence-title = Absences et remplacements
absence-none = Personne n’est absent, ni ne le sera pour autant que le bureau le sache.
absence-new = Noter une absence
absence-change = Modifier l’absence
absence-change-short = Modifier
absence-change-named = { absence-change-short } : { $who }
absence-save = Enregistrer l’absence
absence-saved = Absence enregistrée
absence-who = Qui est absent
absence-from = Du
absence-to = Au
absence-delegate = Qui remplace
absence-delegate-help = Voit et traite ces dossiers pendant cette période.
absence-why = Pourquoi
absence-why-help = Visible des deux personnes et des chefs.
absence-now = actuellement absent
absence-end = Déjà de retour
absence-take-back = Retirer
absence-end-named = { absence-end } : { $who }
absence-take-back-named = { absence-take-back } : { $who }
absence-ended = L’absence de { $who } a pris fin
absence-acts = Actions possibles
