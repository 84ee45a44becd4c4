# What waits for a second person.

proposals-here = En espera de una segunda persona
proposal-measure = Medida { $number }: { $act }
proposal-by = { $person } lo pide desde el { $day }.
proposal-waits = Enviado para aprobación el { $day }. Decide la jefatura.
proposal-stale = El expediente ha cambiado desde entonces. Hay que volver a presentárselo.
proposal-stale-mine = El expediente ha cambiado desde entonces. Envíelo de nuevo para aprobación.
proposal-approve = Aprobar
proposal-approve-what = Aprobar: { $step }
proposal-approve-means = Se hace al momento, con los nombres de ambos.
proposal-approved-now = Aprobado y hecho
proposal-decline = Rechazar
proposal-decline-what = Rechazar: { $step }
proposal-declined-now = Rechazado
proposal-declined-by = { $person } lo rechazó el { $day }:
proposal-why-not = Por qué no
proposal-renew = Enviar de nuevo
proposal-withdraw = Retirar
proposal-withdrawn = Retirado
