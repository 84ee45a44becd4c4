# Offences of a file.

off-add = Añadir un delito
off-edit = Modificar el delito
off-none-hint = Toda solicitud se refiere a un delito. Escríbalo como la solicitud y después clasifíquelo.
off-caption = Delitos a que se refiere la solicitud
off-acts = Modificar
off-as-written = Delito tal como está formulado
off-as-written-hint = Con las palabras de la solicitud.
off-types = Tipos de delito
off-add-type = Tipo de delito
off-types-hint = Escriba una palabra o un código. Puede haber varios; las cifras cuentan una vez el delito principal.
off-unclassified = Aún sin clasificar
off-uncac = Artículo de UNCAC
off-uncac-hint = Un número o una palabra, por ejemplo 17.
# the same word as in English
off-uncac-of = UNCAC art. { $article }: { $name }
off-iccs = Código ICCS
off-iccs-hint = Una sección de la lista, o un código más largo de cuatro a seis cifras.
# the same word as in English
off-iccs-of = ICCS { $code }: { $name }
off-provisions = Disposiciones
off-provision = Su disposición
off-provision-hint = Del derecho del Estado requirente.
off-provision-of = La suya: { $text }
off-equivalent = Nuestro equivalente
off-equivalent-hint = Para la doble incriminación.
off-equivalent-of = La nuestra: { $text }
off-flag = Blanqueo, financiación o delito determinante
off-make-principal = Hacerlo delito principal
off-decision = Decisión
off-undecided = Sin decidir
off-decide = Decidir
off-decide-title = Decidir: { $what }
off-decide-text = La extradición se concede o deniega delito por delito. Lo que aquí se concede obliga al Estado que recibe a la persona.
off-ground = Motivo de denegación
off-drop-title = ¿Quitar: { $what }?
off-needs-words = Escriba el delito como la solicitud.
off-needs-type = Elija al menos un tipo de delito.
off-needs-ground = Una denegación necesita su motivo.
