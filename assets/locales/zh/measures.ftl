# Measures of a file, one by one.

measures-named = 措施{ $number }
measures-edit = 编辑措施{ $number }
measures-edit-title = 编辑：{ $measure }
measures-by = 由{ $authority }执行
measures-order = 依据{ $reference }
measures-order-until = 依据{ $reference }，{ $day }届满
measures-happened = { $count ->
   *[other] 经过，共{ $count }步
  }
measures-authority = 执行机关
measures-authority-hint = 仅在与整件请求的机关不同时填写。
measures-order-ref = 所依命令
measures-order-ref-hint = 国内命令：法院和编号。
measures-print = 打印措施与资产
measures-print-title = 措施与资产
