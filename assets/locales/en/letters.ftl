# Letters of a file and what proves them.

let-named = { $day }, { $sort }, { $what }
let-unnamed = { $day }, { $sort }
let-turns = Who acts next
let-turn-us = We act next:
let-turn-them = { $state } acts next:
let-find = Find a letter
let-both = Both ways
let-shown = { $total ->
    [one] { $count } of { $total } letter
   *[other] { $count } of { $total } letters
  }
let-print = Print the correspondence
let-proved = Proved
let-delivered = Delivered { $day }
let-receipt-of = receipt { $number }
let-proofs = Proof and enclosures
let-prove = Add proof
let-prove-of = Add proof: { $what }
let-prove-text = Proof is added to a letter and never taken away.
let-receipt = Receipt number
let-receipt-hint = Of the carrier or the platform.
let-delivered-on = Delivered on
let-inventory = Enclosures
let-inventory-hint = One item a line.
let-proof = Proof in words
let-proof-hint = Acknowledgement by telephone, stamp of the registry.
let-digest = Digest (SHA-256)
let-digest-hint = 64 characters, of the file that went or came.
