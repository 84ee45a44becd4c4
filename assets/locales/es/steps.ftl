# The dialog of a guarded step: grounds, needs, the second person, and the way out where the law bars it for now.

step-lead = { $reference } · { $state } · { $basis }
step-lead-second = Usted propone; decide la jefatura.
step-second = Decide la jefatura
step-second-later = Envíelo para aprobación cuando esté todo lo demás.
step-second-why = Segunda persona, norma de la oficina
step-approver = Quién aprueba en la jefatura
step-approver-hint = Una segunda persona en este puesto, o después desde el suyo.
step-approver-later = Nadie en este puesto: enviar para aprobación
step-way-out = Abrir la consulta con { $state }
step-way-checks = Ir a la lista de contenido
step-way-part = { $part ->
    [measures] Ir a las medidas
    [persons] Ir a las personas
    [consultations] Ir a las consultas
   *[other] Ir allí
  }
step-reply-offered = Fecha de respuesta ofrecida: { $day }, 30 días.
step-instead = Dar un motivo en su lugar
step-ground-has = { $measure } – hay un motivo elegido
step-ground-alone = No basta por sí solo.
step-ground-alone-chosen = Este motivo no puede ser el único. Elija también otro, o prescinda de él.
step-ground-unverified = Por verificar antes de fiarse de ello.
step-grounds-others = { $count ->
    [one] { $count } motivo de otros instrumentos
   *[other] { $count } motivos de otros instrumentos
  }
step-granted-pick = La entrega se concede por
step-granted-pick-hint = Marque cada delito. Lo que se omita no podrá enjuiciarse después sin consentimiento.
step-draft = { $reference }: { $step }
step-gone = El expediente está ahora en otro punto: este paso ya no es posible. Lo que escribió se conserva.
