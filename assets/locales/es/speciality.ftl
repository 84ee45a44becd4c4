# The rule of speciality after a surrender: what it was granted for, charges raised since, and until when the person is protected.

spec-title = Especialidad
spec-alert = Un cargo no debe seguir adelante.
spec-alert-why = No figura entre los delitos por los que se concedió la entrega. Pida antes el consentimiento del Estado que entregó a la persona.
spec-surrendered = Entregada a nuestro Estado
spec-granted = Concedida por
spec-granted-none = No hay ningún delito anotado
spec-detained = Detención en el extranjero por cuenta nuestra
spec-detained-days = { $days ->
    [one] { $days } día desde el { $from }, por abonar
   *[other] { $days } días desde el { $from }, por abonar
  }
spec-protection = Protección
spec-protection-open = Sigue: la puesta en libertad definitiva no está anotada
spec-protection-until = Hasta el { $day }, contado desde la puesta en libertad definitiva del { $discharged }
spec-protection-ended = Terminó el { $day }
spec-charges = Cargos formulados desde entonces
spec-charge-line = Hechos del { $conduct }, formulado el { $raised }
spec-acts = Acciones para el cargo { $charge }
spec-raise = Formular un cargo
spec-raise-go = Formular el cargo
spec-raise-lead = Por hechos anteriores a la entrega. Si la entrega no se concedió por ellos, queda como alerta hasta que se dé el consentimiento.
spec-raise-needs = Escriba antes el cargo y la fecha de los hechos.
spec-charge = El cargo, en palabras de la fiscalía
spec-provision = Disposición
spec-conduct = Fecha de los hechos
spec-authority = Quién quiere añadirlo
spec-ask = Crear la solicitud de consentimiento
spec-open-consent = Abrir la solicitud de consentimiento
spec-settle = Resolver el cargo
spec-settle-go = Resolver
spec-discharge = Anotar la puesta en libertad definitiva
spec-discharge-go = Anotar
spec-discharge-on = Fecha de la puesta en libertad definitiva
spec-discharge-hint = El día desde el que la persona pudo realmente marcharse.
spec-discharge-needs = Indique antes la fecha.
