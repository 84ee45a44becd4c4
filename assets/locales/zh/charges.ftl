# Charges raised after surrender, and what follows a refusal to surrender.

problem-charge-no-surrender = 此案卷中无人移交我国，因此特定规则不适用。
problem-charge-after-surrender = 该行为发生在{ $surrendered }移交之后，不受特定规则限制。
problem-charge-on-list = 已就此犯罪准予移交，没有障碍。
problem-charge-settled = 此指控已经处理。
problem-charge-not-asked = 尚未请求同意。请先提出同意请求。
problem-charge-consent-pending = 同意请求尚无结果。
problem-charge-consent-differs = 同意请求的结果与此不同。
problem-charge-protected = { $until ->
    [0] 保护仍然有效：尚未记录最终释放。
   *[other] 保护仍然有效，至{ $until }终了。
  }

intent-charges-raise = 已记录移交后的指控
intent-charges-ask = 已请求特定规则项下的同意
intent-charges-settle = 已处理移交后的指控
intent-charges-discharge = 已记录最终释放
noun-charge = 移交后的指控
noun-consultation_tie = 磋商所涉案卷
