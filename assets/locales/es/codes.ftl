# Words of codes that are not law: roles of users, days of the week, steps of long acts.

user-role-CLERK = Auxiliar de registro
user-role-OFFICER = Responsable de expedientes
user-role-HEAD = Jefatura de la oficina
user-role-MANAGER = Gestión
user-role-OBSERVER = Observador
user-role-ADMIN = Administrador
user-role-hint-CLERK = Registra las solicitudes y las cartas.
user-role-hint-OFFICER = Tramita los expedientes y sus plazos.
user-role-hint-HEAD = Ve los expedientes confidenciales, decide y aprueba.
user-role-hint-MANAGER = Solo ve las estadísticas.
user-role-hint-OBSERVER = Solo lee los expedientes que se le abren.
user-role-hint-ADMIN = Gestiona las cuentas y las copias de seguridad, no ve el contenido de los expedientes.

weekend-mon = Lunes
weekend-tue = Martes
weekend-wed = Miércoles
weekend-thu = Jueves
weekend-fri = Viernes
weekend-sat = Sábado
weekend-sun = Domingo

job-step-READING = Lectura
job-step-CHECKING = Comprobación
job-step-WRITING = Escritura
job-step-VERIFYING = Verificación
job-step-REPLAYING = Comparación con el historial

article-as-ordered = según la orden
article-by-legal-basis = según la base jurídica
article-domestic-law = derecho interno
article-domestic-law-of-the-requested-state = derecho interno del Estado requerido
article-office-policy = norma de la oficina
article-office-practice = práctica de la oficina
article-office-practice-nobody-abroad-has-it-yet = práctica de la oficina: en el extranjero aún no la tiene nadie
article-on-expedited-preservation = sobre la conservación rápida
article-on-provisional-arrest = sobre la detención preventiva
article-on-speciality = sobre la especialidad
article-on-the-time-for-deciding = sobre el plazo para decidir
article-practice-for-dual-criminality = práctica, para la doble incriminación
article-practice-the-evidence-is-in-use-here = práctica: la prueba está en uso en nuestro Estado
article-practice-the-request-has-become-moot = práctica: la solicitud ha perdido su objeto
article-service-standards = estándar de la oficina
article-bilateral-treaties-on-provisional-arrest = tratados bilaterales, sobre la detención preventiva
article-practice-for-electronic-evidence = práctica, para la prueba electrónica
