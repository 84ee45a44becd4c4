# The command line: answers, problems and the working of a count. Used by comityctl only, except for the problems.

# the same word as in English
ctl-error = Error: { $words }
ctl-error-field = Campo: { $field }
ctl-error-article = Lo exige: { $article }
ctl-error-code = Código: { $code }

# How a time limit was counted
ctl-due = { $rule } termina el { $due }
ctl-due-unverified = Esta regla aún está por verificar. Solo se calcula cuando se pide y no pone en marcha ningún plazo por sí misma.
ctl-due-alternative = { $due } si el Estado que retiene a la persona cuenta el día del hecho. Atenerse a la fecha más próxima, { $alert }.
ctl-due-law = { $source } { $article }, certeza { $certainty }
ctl-working = Cómo se ha calculado
ctl-step-calendar = Calendario: días de descanso { $weekend }; { $holidays ->
    [0] ningún día festivo
    [one] { $holidays } día festivo
   *[other] { $holidays } días festivos
  }
ctl-step-calendar-default = No se ha dado ningún calendario: días de descanso { $weekend }, ningún día festivo
ctl-step-trigger = { $event }: { $at }
ctl-step-from-end = Contado desde el fin de { $rule }: { $due }
ctl-step-extends = Sigue corriendo desde la fecha anterior: { $day }
ctl-step-counted = { $number } { $unit ->
    [CD] días naturales
    [WD] días hábiles
    [M] meses
   *[other] { $unit }
  } { $backward ->
    [yes] hacia atrás
   *[no] hacia delante
  }, con el primer día { $mode ->
    [INCL] contado
   *[EXCL] sin contar
  }: { $to }
ctl-step-hours = { $number } horas { $backward ->
    [yes] hacia atrás
   *[no] hacia delante
  }: { $to }
ctl-step-fixed = La fecha estaba fijada: { $day }
ctl-step-skipped = Días de descanso no contados: { $days }
ctl-step-clamped = Ese mes es más corto; se toma su último día: { $to }
ctl-step-paused = No se cuenta del { $from } al { $to }, { $days } días: { $due }
ctl-step-rolled = El { $from } es día de descanso; pasa al { $to }
ctl-step-not-rolled = El { $day } es día de descanso, y este plazo no se mueve
ctl-step-result = Resultado: { $due }
ctl-step-otherwise = Contando el primer día: { $due }
ctl-rest-weekend = fin de semana
ctl-day-mon = lunes
ctl-day-tue = martes
ctl-day-wed = miércoles
ctl-day-thu = jueves
ctl-day-fri = viernes
ctl-day-sat = sábado
ctl-day-sun = domingo

# Answers
ctl-office-made = La oficina { $office } está en { $store }.
ctl-recovery-key = Clave de recuperación, que solo se muestra esta vez. Anótela y guárdela bajo llave: { $key }
ctl-recovery-file = La clave de recuperación está en { $file }. Imprímala, guárdela bajo llave y borre el archivo.
ctl-import-done = { $imported } importadas, { $attached } adjuntadas como cartas, { $rejected } rechazadas, { $warned } con advertencias, { $not_rows } líneas que no son entradas.
ctl-import-rehearsed = No se ha escrito nada. El resultado sería: { $imported } importadas, { $attached } adjuntadas como cartas, { $rejected } rechazadas, { $warned } con advertencias, { $not_rows } líneas que no son entradas.
ctl-import-row-refused = Rechazada: { $place }: { $reason }
ctl-import-row-warned = Para revisar: { $place }: { $warnings }
ctl-import-duplicates = Posiblemente la misma solicitud: { $rows } ({ $why })
ctl-job = { $step ->
    [READING] Lectura
    [CHECKING] Comprobación
    [WRITING] Escritura
    [VERIFYING] Verificación
   *[other] En proceso
  }: { $done }
ctl-stats-title = Flujo de solicitudes, del { $from } al { $to }
ctl-stats-broken = Una fila no cuadra. Verifique la base de datos antes de publicar esta tabla.
ctl-stats-written = Escrito: { $file }
ctl-found = { $total ->
    [0] No se ha encontrado nada.
    [one] { $total } expediente encontrado.
   *[other] { $total } expedientes encontrados.
  }
ctl-verified = La base de datos está íntegra.
ctl-backup-done = La copia de seguridad está escrita y se ha vuelto a leer: { $file }
ctl-restored = Restaurado en { $store }. Desbloquéelo con una frase de contraseña válida cuando se hizo la copia de seguridad.
ctl-demo-done = { $requests } solicitudes para { $office } escritas en { $seconds } s ({ $rate } por segundo).
ctl-demo-progress = { $done } de { $total }
ctl-serving = Abra { $url } en un navegador de este equipo. La dirección solo sirve una vez.

# Problems that only arise here
problem-rule-unknown = No existe la regla { $rule }. "comityctl deadlines rules" las enumera.
problem-count-bad-date = "{ $value }" no es una fecha. Escriba 2026-03-28, o 2026-03-28T16:30 cuando cuente la hora.
problem-count-bad-mode = "{ $value }" no es ni excl ni incl.
problem-count-bad-pause = Una suspensión debe empezar el día del hecho o después y no puede terminar antes de empezar.
problem-count-no-number = { $rule } no indica ningún número: es informativa y no se puede calcular nada.
problem-count-needs-time = { $rule } se cuenta en horas. Indique la hora, por ejemplo 2026-03-28T16:30.
problem-count-no-pause = Nada suspende { $rule }.
problem-count-fixed-length = La duración de { $rule } la fija el derecho y no se puede cambiar.
problem-count-out-of-range = La fecha queda fuera de los años que se pueden calcular.
problem-calendar-not-toml = No se puede leer el archivo del calendario: línea { $line }.
problem-calendar-unknown-field = Un calendario no tiene el campo { $field }. Tiene weekend, holidays, unconfirmed, zone y state.
problem-calendar-missing-field = Al calendario le falta { $field }.
problem-calendar-bad-value = En el calendario, { $field } no puede ser "{ $value }".
problem-calendar-no-working-day = El calendario tiene siete días de descanso. Nunca habría un día hábil.
problem-file-unreadable = No se puede leer { $file }.
problem-file-unwritable = No se puede escribir { $file }.
problem-file-exists = { $file } ya existe. No se sobrescribe nada.
problem-not-json = La petición no es JSON válido.
problem-unknown-command = No existe la orden { $name }. "comityctl commands" las enumera.
problem-no-passphrase = Dé la frase de contraseña en un archivo (--passphrase-file) o por la entrada estándar (--passphrase-stdin). Nunca es un argumento.
problem-no-user = Indique quién es: --user NAME.
problem-no-store = Indique la base de datos: --store DIR.
problem-no-such-period = "{ $value }" no es un período. Escriba 2026-Q2, 2026 o 2026-04-01..2026-06-30.
problem-period-backwards = El período termina antes de empezar.
problem-no-such-table = No existe la tabla { $value }. Esta versión tiene Q1.
problem-not-demo-size = Una oficina de demostración tiene entre 1 y 1 000 000 de solicitudes.
problem-port-taken = No se puede escuchar en el puerto { $port }.
problem-no-screen = { $file } no tiene index.html: construya antes la pantalla, o indique --ui.
ctl-unsound = La base de datos no supera la verificación. Guarde una copia tal como está y restaure una copia de seguridad.
ctl-demo-users = Usuarios, todos con la frase de contraseña dada: { $users }

# The law as a document
ctl-law-written = El derecho está escrito en { $file }
