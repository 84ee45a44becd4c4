# Charges raised after surrender, and what follows a refusal to surrender.

problem-charge-no-surrender = En este expediente nadie fue entregado a nuestro Estado, por lo que no se aplica el principio de especialidad.
problem-charge-after-surrender = El hecho es posterior a la entrega del { $surrendered }. El principio de especialidad no lo impide.
problem-charge-on-list = La entrega se concedió por este delito. Nada lo impide.
problem-charge-settled = Este cargo ya está resuelto.
problem-charge-not-asked = No se ha pedido el consentimiento. Haga antes la solicitud de consentimiento.
problem-charge-consent-pending = La solicitud de consentimiento aún no tiene resultado.
problem-charge-consent-differs = La solicitud de consentimiento terminó de otro modo.
problem-charge-protected = { $until ->
    [0] La protección aún continúa: no está anotada la puesta en libertad definitiva.
   *[other] La protección aún continúa, hasta el final del { $until }.
  }

intent-charges-raise = Cargo posterior a la entrega planteado
intent-charges-ask = Consentimiento por especialidad solicitado
intent-charges-settle = Cargo posterior a la entrega resuelto
intent-charges-discharge = Puesta en libertad definitiva anotada
noun-charge = cargo posterior a la entrega
noun-consultation_tie = expediente de una consulta
