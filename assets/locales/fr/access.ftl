# Who sees what, second persons, handovers, absences.

problem-approver-is-oneself = { $login } ne peut pas approuver son propre acte. Un autre chef doit le faire.
problem-not-an-officer = { $login } n’est ni responsable de dossiers ni chef de ce bureau.
problem-delegate-is-oneself = Quelqu’un d’autre doit assurer le remplacement.
problem-days-reversed = Le dernier jour est antérieur au { $from }.
problem-day-past = Ce jour est passé ; nous sommes le { $today }.
problem-absence-overlaps = Une absence à partir du { $from } est déjà notée.
problem-grant-not-for-role = Le rôle de { $login } ne voit aucun dossier ; aucun ne peut lui être ouvert.
problem-observer-not-confidential = Un dossier confidentiel n’est pas ouvert à un observateur.
problem-not-proposable = Cela ne peut pas être soumis à un chef : { $command }.
problem-no-second-person-needed = Cela ne demande pas de deuxième personne. Vous pouvez le faire vous-même.
problem-proposal-decided = Cette proposition a déjà été tranchée.
problem-handover-to-oneself = Les dossiers se transmettent à quelqu’un d’autre.
problem-handover-under-way = Une passation des dossiers de { $login } est en cours.
problem-handover-without-files = { $login } n’a aucun dossier ouvert.
problem-handover-ended = Cette passation est terminée.
problem-not-to-sign = Votre signature n’est pas demandée ici.
problem-file-confidential = Ce dossier est confidentiel. Demandez à son responsable ou à un chef de vous l’ouvrir.
problem-not-confidential = Personne n’a demandé la confidentialité dans ce dossier.
problem-notice-not-logged = Enregistrez d’abord la lettre qui les en a informés.
problem-corrected-by-two = Une date légale se corrige à deux : avec un motif et une deuxième personne.
problem-chain-approval = L’accord d’une deuxième personne ne tient pas, à { $place }.

state-masked = Confidentiel

proposal-OPEN = En attente d’approbation
proposal-APPROVED = Approuvée
proposal-DECLINED = Rejetée
proposal-WITHDRAWN = Retirée

handover-OPEN = Pas encore signée
handover-SIGNED = Signée
handover-CANCELLED = Annulée

audit-READ = Dossier confidentiel ouvert
audit-EXPORT = Exportation
audit-REFUSED = Refus

intent-audit-read = Dossier confidentiel ouvert
intent-audit-export = Exportation écrite
intent-audit-refused = Accès refusé
intent-grants-give = Dossier ouvert à un membre
intent-grants-revoke = Dossier fermé à un membre
intent-proposals-make = Envoi pour approbation
intent-proposals-approve = Approbation
intent-proposals-decline = Rejet
intent-proposals-withdraw = Proposition retirée
intent-proposals-renew = Nouvelle proposition
intent-requests-assign = Responsable du dossier changé
intent-handovers-open = Passation commencée
intent-handovers-note = Note de passation
intent-handovers-sign = Passation signée
intent-handovers-cancel = Passation annulée
intent-absences-save = Absence notée
intent-absences-end = Fin d’absence notée
intent-confidentiality-note = Confidentialité notée
intent-member-add = Utilisateur ajouté
intent-member-readmit = Phrase de passe ou accès donnés
intent-member-recover = Clé de récupération utilisée
intent-members-edit = Utilisateur modifié
intent-members-end = Accès terminé
intent-members-prefer = Affichage personnel modifié
intent-members-passphrase = Phrase de passe personnelle choisie
intent-words-save = Mots du bureau repris
intent-words-drop = Mots du bureau retirés
intent-calendars-save = Calendrier modifié
intent-holidays-confirm = Jour férié confirmé
intent-rules-choose = Choix sur un délai
