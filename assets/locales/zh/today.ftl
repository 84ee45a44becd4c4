# Today: who is held, what is late, what comes.

today-working = { $state }工作日。
today-resting = { $state }休息日。
today-days-off = { $count ->
   *[other] { $list }为休息日。
}
today-print = 打印今日
today-new = 新建请求
today-custody = 羁押期限
today-held = { $count }人在押
today-held-abroad = 应我方请求在押于<state/>
today-held-here = 应<state/>请求在此羁押
today-custody-law = { $article }。周末和节假日不影响这些日期。
today-overdue = 逾期
today-week = 本周到期
today-fortnight = 未来两周
today-aside = 等待与收到
today-waiting = 等待他方
today-received = 最近收到
today-ending = 到期自动结束
today-unwatched = 无有效期限
today-unwatched-why = 没有日期的未结案卷。请为每件设定下一日期。
today-nothing-overdue = 没有逾期事项
today-next-date = 下一日期为{ $day }：{ $what }，{ $ref }。
today-no-next-date = 未来两周内没有日期。
today-nobody-waiting = 目前不等待任何一方。
today-nothing-received = 最近没有收到任何来件。
today-empty = 尚无请求
today-empty-why = 请导入您现用的登记簿，或登记第一件请求。
today-import = 导入登记簿
today-more = 另有{ $count }项
today-tasks = 任务
today-task-due = { $day }到期
today-task-done = 已完成
today-task-done-named = 已完成：{ $title }
today-scope-act = 今日：{ $scope }
today-all = 全部显示（{ $count }）：{ $what }
today-speciality = 特定规则：不得继续
today-speciality-why = 所提指控不在该人移交的范围内。在对方国家同意或保护终止之前，应予中止。
today-decide = 等待您办理
today-sign = 签署由{ $from }向{ $to }的移交
today-translations = 待收翻译
today-mine = 您的提议
today-away = 缺勤
today-away-until = { $from }至{ $to }；由{ $who }代理
today-drafts = 已开始，未完成
today-draft-forget = 放弃：{ $what }
today-verify = 待核实的名录条目
today-tasks-due = { $count ->
    [0] 无到期
   *[other] { $count }项到期
}
today-tasks-all = 全部任务
today-printed-for = 供{ $who }使用。{ $whose }。
today-printed-some = （{ $count }项中的{ $shown }项）
today-approve-named = { proposal-approve }：{ $what }，{ $ref }
today-decline-named = { proposal-decline }：{ $what }，{ $ref }
today-renew-named = { proposal-renew }：{ $what }，{ $ref }
today-withdraw-named = { proposal-withdraw }：{ $what }，{ $ref }
