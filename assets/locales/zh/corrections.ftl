# Legal days put right by two.

correct-title = 更正法定日期
correct-go = 更正
correct-lead = 自该日期起算的各项将重新计算。原记录的日期保留于历史。
correct-which = 哪个日期
correct-day = { $what }：{ $day }
correct-to = 正确日期
correct-reason = 理由
correct-reason-hint = 何以证明该日期记录有误。
correct-needs-day = 请先选择日期。
correct-needs-new = 请先填写正确日期。
