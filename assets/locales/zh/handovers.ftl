# Files that pass from one officer to another; who is away and who stands in.

nav-handovers = 移交
handovers-title = 移交与缺勤
handovers-list = 移交
handovers-ended = { $count ->
   *[other] 包括已结束的{ $count }项
}
handovers-none = 没有进行中的移交
handovers-none-why = 经办人离任或调岗时，移交列出其未结案卷；双方签名后，案卷即告移交。
handovers-more = { $count ->
   *[other] 再显示{ $count }项
}
handover-begin = 开始移交
handover-begin-go = 生成清单
handover-begin-all = 清单将列出该经办人的每件未结案卷。双方签名之前，案卷不移交。
handover-begin-some = { $count ->
   *[other] 清单将列出选中的{ $count }件案卷。双方签名之前，案卷不移交。
}
handover-from = 移交人
handover-to = 接收人
handover-day = 自何日起
handover-day-help = 移交生效之日。
handover-why = 理由
handover-from-to = 由{ $from }移交{ $to }
handover-from-day = 自{ $day }起
handover-files = { $count ->
   *[other] { $count }件案卷
}
handover-wants-you = 需要您签名
handover-gives = { $who }移交
handover-takes = { $who }接收
handover-not-signed = 尚未签名
handover-signed-on = { $day }签名
handover-signed-for = 因经办人已离任，由{ $who }于{ $day }签名
handover-notes-help = 请就每件案卷写明接手人应了解的情况。{ $files }件中{ $noted }件有说明。
handover-list = 移交的案卷
handover-masked = 机密：非您经办的案卷
handover-no-clock = 无有效期限
handover-next = { $day }：{ $what }
handover-stayed = 其间已转给他人，保持不变。
handover-note = 接手人应了解的{ $ref }情况
handover-note-kept = 已保存
handover-no-note = 无说明。
handover-more = { $count ->
   *[other] 再显示{ $count }件案卷
}
handover-sign = 签署移交
handover-sign-go = 签名
handover-sign-give = { $files ->
   *[other] 您签名确认移交{ $files }件案卷。{ $to }签名后，案卷即告移交。
}
handover-sign-give-last = { $files ->
   *[other] 您签名确认移交{ $files }件案卷。{ $to }已签名，案卷立即移交。
}
handover-sign-take = { $files ->
   *[other] 您签名确认接收{ $files }件案卷。{ $from }签名后，案卷即告移交。
}
handover-sign-take-last = { $files ->
   *[other] 您签名确认接收{ $files }件案卷。{ $from }已签名，案卷立即归您。
}
handover-sign-for = { $from }已离任。您以负责人身份代为签名。
handover-signed = 已签名
handover-done = { $files ->
   *[other] { $files }件案卷已移交{ $to }
}
handover-cancel = 取消此次移交
handover-cancel-go = 取消移交
handover-cancel-why = 案卷保持原状。清单及说明保留在记录中。
handover-cancelled = 移交已取消
handover-print = 打印清单
handover-col-file = 案卷
handover-col-runs = 有效期限
handover-col-note = 接手人应了解的情况

absence-title = 缺勤与代理
absence-none = 目前无人缺勤，据办公室所知今后亦无。
absence-new = 记录缺勤
absence-change = 更改缺勤
absence-change-short = 更改
absence-change-named = { absence-change-short }：{ $who }
absence-save = 保存缺勤
absence-saved = 缺勤已保存
absence-who = 缺勤人
absence-from = 自
absence-to = 至
absence-delegate = 代理人
absence-delegate-help = 在此期间可查看和办理这些案卷。
absence-why = 理由
absence-why-help = 双方及负责人可见。
absence-now = 目前缺勤
absence-end = 已返回
absence-take-back = 撤回
absence-end-named = { absence-end }：{ $who }
absence-take-back-named = { absence-take-back }: { $who }
absence-ended = { $who }的缺勤已结束
absence-acts = 可进行的操作
