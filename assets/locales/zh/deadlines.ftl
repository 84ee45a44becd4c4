# The clocks of a file, by what they ask.

dln-us = 应由我方办理
dln-them = 应由{ $state }办理
dln-informs = 门、最低期限和保护：不会自动发生
dln-none-running = 没有有效期限。
dln-ended = { $count ->
   *[other] { $count }项已结束
  }
dln-superseded = { $count ->
   *[other] { $count }项已由延长替代
  }
dln-held-for = 为{ $reference }扣留
dln-pause = 扣除天数
dln-pause-title = 从羁押期限中扣除天数
dln-pause-text = 同意至撤回同意之间的天数不计入羁押期限。期限将重新计算，计算过程显示所扣除的天数。
dln-pause-from = 通知同意之日
dln-pause-from-hint = 不计入的首日。
dln-pause-to = 撤回同意之日
dln-pause-to-hint = 重新计入的首日。
dln-needs-days = 请填写两个日期。
