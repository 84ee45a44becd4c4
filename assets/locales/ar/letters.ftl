# مراسلات الملف وما يثبتها.

let-named = { $day }، { $sort }، { $what }
let-unnamed = { $day }، { $sort }
let-turns = على من الدور
let-turn-us = الدور علينا:
let-turn-them = الدور على { $state }:
let-find = البحث عن رسالة
let-both = الاتجاهان
let-shown = { $total ->
    [zero] لا رسائل
    [one] { $count } من رسالة واحدة
    [two] { $count } من رسالتين
    [few] { $count } من { $total } رسائل
    [many] { $count } من { $total } رسالة
   *[other] { $count } من { $total } رسالة
  }
let-print = طباعة المراسلات
let-proved = مثبتة
let-delivered = سُلّمت في { $day }
let-receipt-of = الإيصال { $number }
let-proofs = الإثبات والمرفقات
let-prove = إضافة إثبات
let-prove-of = إضافة إثبات: { $what }
let-prove-text = يضاف الإثبات إلى الرسالة ولا يُنزع منها.
let-receipt = رقم الإيصال
let-receipt-hint = إيصال الناقل أو المنصة.
let-delivered-on = تاريخ التسليم
let-inventory = المرفقات
let-inventory-hint = بند واحد في كل سطر.
let-proof = الإثبات وصفًا
let-proof-hint = إقرار بالهاتف، ختم قلم الكتّاب.
let-digest = البصمة (SHA-256)
let-digest-hint = 64 رمزًا، للملف المرسل أو الوارد.
