# Letters of a file and what proves them.

let-named = { $day }, { $sort }, { $what }
let-unnamed = { $day }, { $sort }
let-turns = Чья очередь
let-turn-us = Действуем мы:
let-turn-them = Действует { $state }:
let-find = Найти письмо
let-both = Оба направления
let-shown = { $total ->
    [one] { $count } из { $total } письма
    [few] { $count } из { $total } писем
    [many] { $count } из { $total } писем
   *[other] { $count } из { $total } письма
  }
let-print = Печать переписки
let-proved = Доставка подтверждена
let-delivered = Доставлено { $day }
let-receipt-of = квитанция { $number }
let-proofs = Подтверждение и вложения
let-prove = Добавить подтверждение
let-prove-of = Добавить подтверждение: { $what }
let-prove-text = Подтверждение добавляется к письму и никогда не убирается.
let-receipt = Номер квитанции
let-receipt-hint = Перевозчика или платформы.
let-delivered-on = Доставлено
let-inventory = Вложения
let-inventory-hint = По одному в строке.
let-proof = Подтверждение словами
let-proof-hint = Подтверждение по телефону, штамп канцелярии.
let-digest = Дайджест (SHA-256)
let-digest-hint = 64 знака, отправленного или полученного файла.
