# Forms that were begun and not sent.

draft-restored = Ya había empezado esto, por última vez { $moment }. Lo que escribió está aquí de nuevo.
draft-kept = Lo escrito se conserva. Ábralo de nuevo para continuar.
draft-discard = Descartar y empezar de nuevo
draft-discarded = Lo que había escrito se ha descartado.
draft-bring-back = Recuperarlo
draft-not-kept = Lo que escribe aquí no se conserva para después. { $why }
drafts-go-on = Continuar con { $what }
