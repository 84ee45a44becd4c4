# Requests tied to one another, and the request that follows another.

link-add = Vincular a otra solicitud
link-add-go = Vincularlas
link-other = La otra solicitud
link-tie = Qué las vincula
link-order = Cuál es posterior
link-order-later = Este expediente es el posterior
link-order-earlier = Este expediente es el anterior
link-suspected = Solo presunto
link-suspected-hint = Alguien debe aún resolverlo.
link-needs-other = Elija antes la otra solicitud.
link-needs-tie = Elija antes qué las vincula.
link-acts = Acciones para el vínculo con { $reference }
link-judge-same = Es así
link-judge-apart = No tienen nada que ver
link-drop = Quitar el vínculo
link-end-title = { $act ->
    [SAME] El vínculo con { $reference } es seguro
    [APART] { $reference } no tiene nada que ver con este expediente
   *[DROP] Quitar el vínculo con { $reference }
  }
link-end-go = { $act ->
    [SAME] Confirmar el vínculo
    [APART] Separarlas
   *[DROP] Quitar el vínculo
  }
link-reason = Motivo
follow-title = Crear la solicitud de seguimiento
follow-go = Crear la solicitud
follow-lead = Pasan el Estado, la base, el responsable, las personas y los delitos. Las dos quedan vinculadas.
follow-made = Se ha creado { $reference }.
arrest-title = Vincular a la detención preventiva
arrest-go = Vincular
arrest-lead = Las dos son un solo asunto: los plazos de detención pasan a este expediente, y la detención termina por haberle seguido la solicitud.
arrest-which = Solicitud de detención preventiva
arrest-on = Desde
arrest-documents = Solicitud y documentos recibidos el
link-other-one = Elegir otra
