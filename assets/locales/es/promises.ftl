# What two States promised each other on a file: conditions, assurances, limits on use.

## Conditions and assurances

cond = Condiciones y garantías
cond-add = Añadir una condición o garantía
cond-edit = Modificarla
cond-none = No se ha pedido ninguna condición ni garantía.
cond-none-hint = Antes de denegar la ayuda, los dos Estados pueden convenir condiciones. Anote cada una por separado, palabra por palabra.
cond-sort = Tipo
cond-code = Sobre qué
cond-text = Con estas palabras
cond-text-hint = Como se escribió: quien acepta queda obligado por estas palabras.
cond-asked-by = Quién la pide
cond-us = Nosotros
cond-asked-on = Pedida el
cond-asked = { $side ->
    [US] La pedimos el { $day }
   *[THEM] { $state } la pidió el { $day }
  }
cond-open = { $side ->
    [US] Debe responder { $state }
   *[THEM] Debemos responder
  }
cond-binds = { $side ->
    [US] Nos obliga desde el { $day }: { $authority }, { $document }
   *[THEM] Obliga a { $state } desde el { $day }: { $authority }, { $document }
  }
cond-watch = Se vigila: { $how }
cond-declined = Rechazada el { $day }
cond-kept = Cumplida el { $day }
cond-in-force = Vigente
cond-answer = Anotar la respuesta
cond-answer-of = Anotar la respuesta: { $what }
cond-answer-what = { $side ->
    [US] Respuesta de { $state }
   *[THEM] Nuestra respuesta
  }
cond-answered-on = Fecha de la respuesta
cond-committed-by = Autoridad que se compromete
cond-committed-by-hint = Un tribunal, un ministerio: quien vaya a cumplirla.
cond-document = Dónde consta
cond-document-hint = La carta o decisión, con fecha y número.
cond-use-limit = Limitación del uso
cond-use-limit-hint = Aceptada, una condición sobre el uso pasa a ser una limitación. Una ya existente puede tomar sus palabras.
cond-use-limit-new = Una nueva limitación
cond-keep = Vigilada o cumplida
cond-keep-of = Vigilada o cumplida: { $what }
cond-watch-how = Cómo se vigila
cond-watch-how-hint = Informes, visitas, una carta al año.
cond-kept-on = Cumplida el
cond-kept-on-hint = Déjelo vacío mientras solo se vigila.
cond-drop-title = ¿Quitar: { $what }?
cond-needs-code = Elija sobre qué es.
cond-needs-text = Escriba sus palabras.
cond-needs-answer = Elija la respuesta.
cond-needs-commitment = La aceptación obliga: indique la autoridad y dónde consta su compromiso.
cond-needs-keep = Diga cómo se vigila, o el día en que se cumplió.

## Limits on use

use = Limitaciones del uso
use-add = Añadir una limitación
use-edit = Modificar la limitación
use-none = No hay ninguna limitación anotada.
use-none-hint = Lo que vino con una condición solo puede usarse dentro de ella. Anote la condición en sus palabras.
use-by-itself = La base jurídica limita el uso por sí misma: lo recibido solo puede usarse en las actuaciones que nombra la solicitud. Añada la limitación cuando lleguen las pruebas.
use-evidence = Lo que llegó
use-evidence-hint = Documentación bancaria, una declaración, un dispositivo. Vacío: la limitación abarca todo.
use-source = De dónde viene la limitación
use-received = Llegó el
use-condition = Condición, palabra por palabra
use-condition-hint = Cada impresión y exportación de este expediente la repite.
use-allowed = Puede usarse en
use-allowed-hint = Actuaciones y cargos. Vacío: los que nombra la solicitud.
use-allowed-request = las actuaciones que nombra la solicitud
use-prior-consent = Cualquier otro uso necesita antes su consentimiento
use-exculpatory = El contenido exculpatorio puede revelarse tras aviso
use-exculpatory-hint = Donde lo dice el tratado: UNCAC 46(19), UNTOC 18(19).
use-until = Termina el
use-article = Artículo
use-article-hint = Vacío: el artículo de la base jurídica.
use-letter = Carta con que vino
use-not-binding = Ya no obliga.
use-needs-words = Escriba la condición con sus palabras.
use-ask = Pedir otro uso
use-ask-of = Pedir otro uso: { $what }
use-ask-go = Pedirlo y abrir una consulta
use-who-asks = Quién pide
use-purpose = Para qué
use-purpose-hint = Las actuaciones, el cargo, el tribunal.
use-asked-on = Pedido el
use-reply-by-hint = Vacío: el estándar de la oficina.
use-needs-purpose = Diga para qué.
use-consents = Pedido más allá: { $what }
use-asked = { $status ->
    [NOTIFIED] { $direction ->
        [OUT] Dimos aviso el { $day }
       *[IN] { $state } dio aviso el { $day }
      }
   *[other] { $direction ->
        [OUT] Lo pedimos el { $day }
       *[IN] { $state } lo pidió el { $day }
      }
  }
use-decided = { $answer }, { $day }
use-decide = Decidir
use-decide-of = Decidir: { $what }
use-decision = Decisión
use-decided-on = Decidido el
use-needs-decision = Elija la decisión.
use-needs-condition = Escriba la condición.
use-notify = Dar aviso de pruebas exculpatorias
use-notify-go = Anotar el aviso
use-disclosure = Qué se revela, y dónde
use-disclosure-hint = Qué contenido, a qué tribunal o defensa.
use-notified-on = Aviso dado el
use-consult = Pidieron que se les consulte
use-needs-disclosure = Diga qué se revela.
