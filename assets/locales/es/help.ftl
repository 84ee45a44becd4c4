# The help: how to work with the program, in it.

help-topics = Temas
help-next = Tema siguiente
help-previous = Tema anterior
help-next-named = Siguiente: { $what }
help-print = Imprimir la ayuda
help-booklet = Comity: cómo trabajar con él
help-picture = Imagen del programa: { $what }

help-begin = Primeros pasos
help-begin-1 = Comity lleva el registro de una autoridad central: cada solicitud de extradición o de asistencia judicial que llega o sale, los plazos que corren y lo que debe ocurrir después. Todo está cifrado en este equipo. No hace falta ninguna red.
help-begin-2 = La línea de búsqueda de arriba, o <b>Ctrl K</b>, encuentra cada expediente por su referencia, un nombre en cualquier escritura o una palabra, y también cada persona y cada comando. Si olvida dónde está algo, escriba ahí su nombre.
help-begin-3 = <b>?</b> muestra todas las teclas que sirven donde está. <b>Alt</b> con una cifra abre un apartado, <b>F6</b> pasa de una parte de la ventana a otra, <b>Esc</b> vuelve atrás. <b>Ctrl L</b> bloquea. Para practicar, abra la oficina de prácticas en la entrada: sus casos son inventados y su reloj es de usted.

help-today = Su día
help-today-1 = Hoy empieza por las personas detenidas. La barra muestra los días desde la detención: una línea discontinua es el día desde el que es posible la puesta en libertad; un muro es el día después del cual nadie puede seguir detenido.
help-today-2 = Después vienen lo atrasado, lo que vence esta semana, lo que otros le deben, lo recibido y los expedientes sin próximo paso. El expediente que nadie vigila es el que se pierde: dele un paso o una tarea.
help-today-3 = La jefatura encuentra aquí lo que espera su aprobación. El calendario muestra las mismas fechas por mes, por semana o en lista, con los festivos de ambos Estados.

help-dates = Qué significan las marcas de las fechas
help-dates-1 = Una bandera es un día en que alguien debe actuar. Un muro es una duración máxima: nada puede durar más. Una línea discontinua es un día desde el que algo puede ocurrir sin ser obligatorio, como la puesta en libertad a los dieciocho días.
help-dates-2 = Un muro al principio es un mínimo: no antes de ese día, y entonces nada ocurre por sí solo. Un escudo es una protección que termina, como la especialidad. Un rombo es nuestro propio objetivo, no la ley. Una bandera hueca es una fecha que pidió el otro Estado.
help-dates-3 = Cada fecha calculada puede mostrar su cómputo: la regla, su artículo, el día desde el que cuenta, la cuenta y si se movió por un día de descanso. Abra el cómputo que está al lado.
help-dates-4 = Qué festivos cuentan lo decide el Estado que actúa; cómo se cuentan los días, el Estado que detiene. Cuando no se sabe, figuran las dos fechas y rige la más próxima.
help-dates-5 = Donde la ley no da un número, no se inventa ninguno: el expediente dice entonces lo antes posible.

help-intake = Una nueva solicitud
help-intake-1 = <b>Alt N</b> empieza una desde cualquier parte. Elija antes el tipo y el sentido: el formulario pide después solo lo que necesita ese tipo, y la lista de al lado muestra qué quiere la ley que contenga la solicitud.
help-intake-2 = Lo que escribe se conserva mientras escribe, cifrado. Bloquee, cierre la ventana, quédese sin corriente: el formulario vuelve como estaba, hasta que lo registre o lo descarte.
help-intake-3 = Si un nombre se parece al de una persona del registro, Comity lo dice. Tome esa persona en lugar de crear otra. Varias filas de una hoja de cálculo pueden pegarse de una vez y pasan a ser varias solicitudes.

help-typing = Cómo se escriben las fechas
help-typing-1 = Escriba la fecha como la conoce: 10.3.26, 10/3, 10 de marzo, 2026-03-10, ١٠/٣/٢٠٢٦, 2026年3月10日. <b>+5</b> es dentro de cinco días, <b>+5wd</b> dentro de cinco días hábiles de la oficina. La fecha entendida aparece debajo del campo.
help-typing-2 = Una fecha que no existe, o que no puede estar ahí, se explica en el campo. No se quita nada de lo que escribió.

help-file = Un expediente
help-file-1 = La primera fila de los pasos posibles es el que sugiere Comity, con su artículo. Los demás dicen si son posibles, qué queda pendiente o que antes hay que consultar al otro Estado.
help-file-2 = Un paso que la ley protege se abre igualmente: dentro, cada condición dice si se cumple y qué la cumpliría. El programa no decide nada.
help-file-3 = Las pestañas contienen plazos, personas, medidas y activos, prueba electrónica, condiciones, cartas, traducciones, consultas e historial. El nombre de una pestaña también puede escribirse en la línea de búsqueda.
help-file-4 = El historial dice quién hizo qué, cuándo y por qué. Lo hecho por error se deshace ahí con una nueva entrada; deshacer nunca borra nada.

help-refusal = Denegar, aplazar, poner condiciones
help-refusal-1 = Los motivos que la ley prohíbe figuran en la lista, bloqueados, con el artículo que los prohíbe: el secreto bancario nunca es un motivo.
help-refusal-2 = Antes de denegar o aplazar se consulta al otro Estado. El cuadro abre esa consulta con su motivo y su fundamentación como primera posición. Cuenta cuando tiene un resultado, o cuando ha pasado la fecha de respuesta y se ha registrado un recordatorio.
help-refusal-3 = Una denegación necesita una segunda persona: la jefatura escribe su frase de contraseña en este puesto, o usted la envía para aprobación y aparece en su pantalla Hoy.

help-consultation = Consultas
help-consultation-1 = Una consulta tiene un objeto, un artículo que la pide, una fecha de respuesta y un resultado. Puede referirse a varios expedientes a la vez. Lo convenido pasa a ser tareas con fecha.
help-consultation-2 = La reunión sobre todos los expedientes enumera cada expediente abierto con un Estado, en ambos sentidos, para que una sola reunión los repase todos. Su hoja puede imprimirse.

help-register = El registro
help-register-1 = Las flechas mueven por la tabla, Intro abre, Espacio selecciona. <b>/</b> va a la búsqueda de la tabla, <b>F</b> abre sus filtros; cada filtro es una etiqueta que puede quitarse.
help-register-2 = Guarde como vista una pregunta que hace a menudo: figurará en la navegación con su número. Las columnas pueden elegirse, también los campos propios de su oficina.
help-register-3 = Los expedientes seleccionados pueden darse a un responsable, traspasarse, exportarse o imprimirse. Las decisiones nunca se toman en bloque. Las páginas impresas van numeradas y cierran cada año con una raya, como en un libro de papel.

help-import = Incorporar un registro
help-import-1 = Elija la hoja de cálculo que su oficina llevaba hasta ahora. Comity lee sus columnas y muestra cómo las entiende; cambie lo que esté mal y guarde ese modo de lectura para la próxima vez.
help-import-2 = Un ensayo dice fila por fila qué ocurriría y no escribe nada. Una importación se deshace entera, mientras nadie haya trabajado en sus expedientes.

help-people = Personas
help-people-1 = Cada persona figura una vez en el registro, con cada grafía de su nombre en cada escritura, y lleva a todos sus expedientes. Busque por cualquiera de ellas; las transliteraciones distintas se encuentran entre sí.
help-people-2 = Dos entradas que son una sola persona se fusionan, después de verlas una al lado de la otra; la fusión puede deshacerse entera. Las relaciones, como un alias o un pariente, son vínculos.

help-neighbours = Otros Estados
help-neighbours-1 = En las bases jurídicas consta qué Estado está obligado por qué convención, qué dicen los tratados bilaterales y las garantías de reciprocidad. El asistente de un tratado muestra las reglas que resultan antes de guardarlo.
help-neighbours-2 = El directorio contiene las autoridades a las que se escribe, sus idiomas y vías, y cuándo se verificó por última vez cada entrada. La ficha de un Estado reúne todo lo necesario para pedirle asistencia.

help-statistics = Cifras
help-statistics-1 = Cada cifra dice cómo se cuenta. Las tasas figuran con los números de que están hechas. Con menos de cinco asuntos, los tiempos solo se muestran a gestión.
help-statistics-2 = Una tabla exportada lleva su período, sus definiciones y una huella, para que la misma cifra pueda obtenerse de nuevo más adelante.

help-handover = Traspasar, ausentarse
help-handover-1 = Un traspaso enumera los expedientes abiertos de un responsable con lo que el siguiente debe saber de cada uno. Firman los dos, y con la última firma los expedientes cambian de manos.
help-handover-2 = Anote antes la ausencia y quién la suple: lo que le espera a usted se muestra también a esa persona.

help-safety = Mantenerlo seguro
help-safety-1 = Los datos están cifrados con claves que abre su frase de contraseña. No hay otro acceso que la clave de recuperación que se anotó al crear la oficina. Guarde ese papel en una caja fuerte.
help-safety-2 = Haga cada día una copia de seguridad en otro disco: ajustes, copia de seguridad. También está cifrada, se relee al momento y dice si está íntegra.
help-safety-3 = Cada cambio se firma y se encadena al anterior. Compruebe la base de datos de vez en cuando; así se sabe si algo se alteró a espaldas del programa.
help-safety-4 = Tras diez minutos sin actividad, Comity se bloquea. Lo que estaba escribiendo se conserva.
