# What waits for a second person.

proposals-here = 等待第二人
proposal-measure = 措施{ $number }：{ $act }
proposal-by = { $person }于{ $day }提请。
proposal-waits = 已于{ $day }提交批准。由负责人决定。
proposal-stale = 此后案卷已有变化，须重新提交给您。
proposal-stale-mine = 此后案卷已有变化。请重新提交批准。
proposal-approve = 批准
proposal-approve-what = 批准：{ $step }
proposal-approve-means = 立即办理，以两人名义记录。
proposal-approved-now = 已批准并办理
proposal-decline = 不批准
proposal-decline-what = 不批准：{ $step }
proposal-declined-now = 未批准
proposal-declined-by = { $person }于{ $day }未批准：
proposal-why-not = 不批准的理由
proposal-renew = 重新提交批准
proposal-withdraw = 撤回
proposal-withdrawn = 已撤回
