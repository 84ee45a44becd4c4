# Letters of a file and what proves them.

let-named = { $day }，{ $sort }，{ $what }
let-unnamed = { $day }，{ $sort }
let-turns = 下一步由谁办理
let-turn-us = 下一步由我方办理：
let-turn-them = 下一步由{ $state }办理：
let-find = 查找信函
let-both = 双向
let-shown = { $total ->
   *[other] { $total }封信函中的{ $count }封
  }
let-print = 打印来往信函
let-proved = 已有凭证
let-delivered = { $day }送达
let-receipt-of = 回执{ $number }
let-proofs = 凭证和附件
let-prove = 添加凭证
let-prove-of = 添加凭证：{ $what }
let-prove-text = 凭证只能添加，不能移除。
let-receipt = 回执号
let-receipt-hint = 承运人或平台的回执号。
let-delivered-on = 送达日期
let-inventory = 附件
let-inventory-hint = 每行一项。
let-proof = 凭证说明
let-proof-hint = 电话确认、收发室印章。
let-digest = 哈希值（SHA-256）
let-digest-hint = 收发文件的64个字符。
