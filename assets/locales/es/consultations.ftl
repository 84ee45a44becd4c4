# Consultations with other States, and the meeting on all open files with one of them.

problem-consultation-ended = Esta consulta ya tiene su resultado.
problem-consultation-not-reminded = «Sin respuesta» exige antes un recordatorio, y debe haber pasado la fecha de la respuesta.
problem-not-tied = La consulta no se refiere a este expediente, o se abrió en él.
problem-not-of-state = { $reference } es con { $state }, que no participa en esta consulta.
problem-too-many = Demasiados a la vez. Como máximo { $most }.
problem-unknown-member = En la oficina nadie tiene el nombre corto { $login }.

intent-consultations-edit = Consulta modificada
intent-consultations-remind = Recordatorio de una consulta enviado
intent-consultations-tie = Expedientes vinculados a una consulta
intent-consultations-untie = Expedientes desvinculados de una consulta
intent-consultations-note = Resultado de una consulta anotado
