# Who sees what, second persons, handovers, absences.

problem-approver-is-oneself = { $login } no puede aprobar su propio acto. Debe hacerlo otra persona de la jefatura.
problem-not-an-officer = { $login } no es responsable de expedientes ni tiene la jefatura de esta oficina.
problem-delegate-is-oneself = La suplencia debe corresponder a otra persona.
problem-days-reversed = El último día es anterior al { $from }.
problem-day-past = Ese día ya ha pasado; hoy es { $today }.
problem-absence-overlaps = Ya está anotada una ausencia desde el { $from }.
problem-grant-not-for-role = La función de { $login } no da acceso a expedientes; no se le puede abrir ninguno.
problem-observer-not-confidential = Un expediente confidencial no es para un observador.
problem-not-proposable = Esto no puede someterse a la jefatura: { $command }.
problem-no-second-person-needed = No hace falta una segunda persona. Puede hacerlo usted mismo.
problem-proposal-decided = Esta propuesta ya está decidida.
problem-handover-to-oneself = Los expedientes se traspasan a otra persona.
problem-handover-under-way = Ya hay en curso un traspaso de los expedientes de { $login }.
problem-handover-without-files = { $login } no tiene expedientes abiertos.
problem-handover-ended = Este traspaso ya ha terminado.
problem-not-to-sign = Aquí no se necesita su firma.
problem-file-confidential = Este expediente es confidencial. Pida a su responsable o a la jefatura que se lo abra.
problem-not-confidential = Nadie ha pedido confidencialidad en este expediente.
problem-notice-not-logged = Registre antes la carta con la que se les informó.
problem-corrected-by-two = Una fecha legal la corrigen dos personas: con un motivo y una segunda persona.
problem-chain-approval = La aprobación de una segunda persona no es válida, en { $place }.

state-masked = Confidencial

proposal-OPEN = Pendiente de aprobación
proposal-APPROVED = Aprobada
proposal-DECLINED = Rechazada
proposal-WITHDRAWN = Retirada

handover-OPEN = Aún sin firmar
handover-SIGNED = Firmado
handover-CANCELLED = Cancelado

audit-READ = Expediente confidencial abierto
audit-EXPORT = Exportado
audit-REFUSED = Denegado

intent-audit-read = Expediente confidencial abierto
intent-audit-export = Exportación escrita
intent-audit-refused = Acceso denegado
intent-grants-give = Expediente abierto a un miembro
intent-grants-revoke = Expediente cerrado a un miembro
intent-proposals-make = Enviada para aprobación
intent-proposals-approve = Aprobada
intent-proposals-decline = Rechazada
intent-proposals-withdraw = Propuesta retirada
intent-proposals-renew = Propuesta de nuevo
intent-requests-assign = Cambio de responsable
intent-handovers-open = Traspaso iniciado
intent-handovers-note = Nota de traspaso
intent-handovers-sign = Traspaso firmado
intent-handovers-cancel = Traspaso cancelado
intent-absences-save = Ausencia anotada
intent-absences-end = Ausencia terminada
intent-confidentiality-note = Confidencialidad anotada
intent-member-add = Usuario añadido
intent-member-readmit = Contraseña o acceso concedidos
intent-member-recover = Clave de recuperación usada
intent-members-edit = Usuario modificado
intent-members-end = Acceso terminado
intent-members-prefer = Presentación propia modificada
intent-members-passphrase = Frase de contraseña propia elegida
intent-words-save = Palabras de la oficina incorporadas
intent-words-drop = Palabras de la oficina retiradas
intent-calendars-save = Calendario modificado
intent-holidays-confirm = Festivo confirmado
intent-rules-choose = Decisión sobre un plazo
