# Letters of a file and what proves them.

let-named = { $day }, { $sort }, { $what }
let-unnamed = { $day }, { $sort }
let-turns = A quién le toca
let-turn-us = Nos toca a nosotros:
let-turn-them = Le toca a { $state }:
let-find = Buscar una carta
let-both = Ambos sentidos
let-shown = { $total ->
    [one] { $count } de { $total } carta
   *[other] { $count } de { $total } cartas
  }
let-print = Imprimir la correspondencia
let-proved = Probada
let-delivered = Entregada el { $day }
let-receipt-of = recibo { $number }
let-proofs = Prueba y anexos
let-prove = Añadir prueba
let-prove-of = Añadir prueba: { $what }
let-prove-text = La prueba se añade a una carta y nunca se quita.
let-receipt = Número de recibo
let-receipt-hint = Del transportista o de la plataforma.
let-delivered-on = Entregada el
let-inventory = Anexos
let-inventory-hint = Un elemento por línea.
let-proof = Prueba en palabras
let-proof-hint = Acuse de recibo por teléfono, sello del registro.
let-digest = Huella (SHA-256)
let-digest-hint = 64 caracteres, del archivo que salió o llegó.
