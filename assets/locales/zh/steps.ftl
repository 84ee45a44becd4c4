# The dialog of a guarded step: grounds, needs, the second person, and the way out where the law bars it for now.

step-lead = { $reference } · { $state } · { $basis }
step-lead-second = 您提议，由负责人决定。
step-second = 由负责人决定
step-second-later = 其他事项齐备后提交批准。
step-second-why = 第二人，办公室规则
step-approver = 批准的负责人
step-approver-hint = 在此工作台的第二人，或稍后在其本人的工作台。
step-approver-later = 此处无人：提交批准
step-way-out = 与{ $state }开始磋商
step-way-checks = 转到内容清单
step-way-part = { $part ->
    [measures] 转到措施
    [persons] 转到人员
    [consultations] 转到磋商
   *[other] 前往
  }
step-reply-offered = 拟定答复日期：{ $day }，30天。
step-instead = 改为说明理由
step-ground-has = { $measure } – 已选择理由
step-ground-alone = 不足以单独构成理由。
step-ground-alone-chosen = 此理由不得单独使用。请另选一项，或不采用此项。
step-ground-unverified = 采用前须核实。
step-grounds-others = { $count ->
   *[other] 其他文书的{ $count }项理由
  }
step-granted-pick = 准予移交的犯罪
step-granted-pick-hint = 请勾选每项犯罪。未勾选的，以后未经同意不得追诉。
step-draft = { $reference }：{ $step }
step-gone = 案卷现处于其他状态：此步骤已不能进行。您输入的内容予以保留。
