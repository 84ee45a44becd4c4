# Who may see a file, who works it, whether it can be kept confidential.

grant-title = 谁可以查看此案卷
grant-go = 向其开放
grant-lead = 经办人、其部门和负责人按各自权限查看。在此可向他人开放。
grant-none = 未向其他人开放。
grant-line = 由{ $person }于{ $day }开放
grant-line-until = 由{ $person }于{ $day }开放，至{ $until }
grant-for = 向谁开放
grant-until = 截止
grant-why = 理由
grant-needs = 请先选择人员并写明理由。
grant-head-only = 由负责人向他人开放案卷。
grant-shut = 关闭访问
grant-shut-for = 关闭访问：{ $person }
grant-ended = 已结束
assign-title = 将案卷交给经办人
assign-go = 交给
assign-now = 现由{ $person }经办。
assign-why = 理由
assign-needs = 请先选择经办人。
assign-done = 此案卷现由{ $person }经办。
conf-title = 保密
conf-go = 记录
conf-stand = 能否按其要求保密？
# same in every language
conf-article = UNCAC 46(20), ETS 185 27(8)
# the same word as in English
conf-stand-is = { $stand ->
    [CAN_KEEP] 能够保密
    [CANNOT_KEEP] 无法保密
   *[SENDER_TOLD] 无法保密，已告知对方
  }
conf-stand-means = { $stand ->
    [CAN_KEEP] 案卷继续办理。
    [CANNOT_KEEP] 须尽快告知对方。将为下一工作日建立一项任务。
   *[SENDER_TOLD] 请先登记告知对方的信函。执行须等待其答复。
  }
conf-needs = 请先选择能否保密。
conf-open = 尚无人记录能否保密。
conf-note = 记录
