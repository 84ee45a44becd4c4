# The rule of speciality after a surrender: what it was granted for, charges raised since, and until when the person is protected.

spec-title = 特定规则
spec-alert = 有一项指控不得继续。
spec-alert-why = 该项不在准予移交的犯罪之列。请先征得移交该人的国家同意。
spec-surrendered = 已移交我国
spec-granted = 准予移交的犯罪
spec-granted-none = 未记录任何犯罪
spec-detained = 应我方请求在境外羁押
spec-detained-days = { $days ->
   *[other] 自{ $from }起{ $days }天，应予折抵
  }
spec-protection = 保护
spec-protection-open = 仍有效：未记录最终释放
spec-protection-until = 至{ $day }，自{ $discharged }最终释放起算
spec-protection-ended = 已于{ $day }终止
spec-charges = 此后提出的指控
spec-charge-line = 行为日期{ $conduct }，提出日期{ $raised }
spec-acts = 指控{ $charge }的操作
spec-raise = 提出指控
spec-raise-go = 提出指控
spec-raise-lead = 针对移交之前的行为。如未就该行为准予移交，在取得同意之前予以警示。
spec-raise-needs = 请先填写指控和行为日期。
spec-charge = 指控，按检察官的措辞
spec-provision = 条款
spec-conduct = 行为日期
spec-authority = 要求追加的机关
spec-ask = 建立征求同意的请求
spec-open-consent = 打开征求同意的请求
spec-settle = 了结此项指控
spec-settle-go = 了结
spec-discharge = 记录最终释放
spec-discharge-go = 记录
spec-discharge-on = 最终释放日期
spec-discharge-hint = 该人确有机会离境之日。
spec-discharge-needs = 请先填写日期。
