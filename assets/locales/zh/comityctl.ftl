# The command line: answers, problems and the working of a count. Used by comityctl only, except for the problems.

ctl-error = 错误：{ $words }
ctl-error-field = 字段：{ $field }
ctl-error-article = 依据：{ $article }
ctl-error-code = 代码：{ $code }

# How a time limit was counted
ctl-due = { $rule }于{ $due }届满
ctl-due-unverified = 此规则尚待核实，仅应要求计算，不会自行开始计时。
ctl-due-alternative = 如果羁押该人的国家将事件当日计算在内，则为{ $due }。请以较早者为准：{ $alert }。
ctl-due-law = { $source } { $article }，确定程度{ $certainty }
ctl-working = 计算过程
ctl-step-calendar = 日历：休息日{ $weekend }；{ $holidays ->
    [0] 无节假日
   *[other] { $holidays }个节假日
  }
ctl-step-calendar-default = 未指定日历：休息日{ $weekend }，无节假日
ctl-step-trigger = { $event }：{ $at }
ctl-step-from-end = 自{ $rule }届满起算：{ $due }
ctl-step-extends = 自原定日期起继续计算：{ $day }
ctl-step-counted = { $backward ->
    [yes] 倒推
   *[no] 顺推
  }{ $number }{ $unit ->
    [CD] 个日历日
    [WD] 个工作日
    [M] 个月
   *[other] { $unit }
  }，首日{ $mode ->
    [INCL] 计入
   *[EXCL] 不计入
  }：{ $to }
ctl-step-hours = { $backward ->
    [yes] 倒推
   *[no] 顺推
  }{ $number }小时：{ $to }
ctl-step-fixed = 日期已定：{ $day }
ctl-step-skipped = 跳过的休息日：{ $days }
ctl-step-clamped = 该月较短，取其最后一日：{ $to }
ctl-step-paused = { $from }至{ $to }不计，共{ $days }天：{ $due }
ctl-step-rolled = { $from }为休息日，改为{ $to }
ctl-step-not-rolled = { $day }为休息日，但此期限不顺延
ctl-step-result = 结果：{ $due }
ctl-step-otherwise = 首日计入时：{ $due }
ctl-rest-weekend = 周末
ctl-day-mon = 星期一
ctl-day-tue = 星期二
ctl-day-wed = 星期三
ctl-day-thu = 星期四
ctl-day-fri = 星期五
ctl-day-sat = 星期六
ctl-day-sun = 星期日

# Answers
ctl-office-made = 办公室{ $office }已建立于{ $store }。
ctl-recovery-key = 恢复密钥，仅显示这一次。请抄写并锁存：{ $key }
ctl-recovery-file = 恢复密钥在{ $file }中。请打印并锁存，然后删除该文件。
ctl-import-done = 导入{ $imported }条，作为信函附入{ $attached }条，拒绝{ $rejected }条，有警告{ $warned }条，非条目{ $not_rows }行。
ctl-import-rehearsed = 未写入任何内容。实际导入时将：导入{ $imported }条，作为信函附入{ $attached }条，拒绝{ $rejected }条，有警告{ $warned }条，非条目{ $not_rows }行。
ctl-import-row-refused = 已拒绝：{ $place }：{ $reason }
ctl-import-row-warned = 请查看：{ $place }：{ $warnings }
ctl-import-duplicates = 可能是同一请求：{ $rows }（{ $why }）
ctl-job = { $step ->
    [READING] 读取
    [CHECKING] 检查
    [WRITING] 写入
    [VERIFYING] 验证
   *[other] 处理
  }：{ $done }
ctl-stats-title = 请求流量，{ $from }至{ $to }
ctl-stats-broken = 有一行数字不平衡。公布此表之前请先验证存储库。
ctl-stats-written = 已写入：{ $file }
ctl-found = { $total ->
    [0] 未找到任何内容。
   *[other] 找到{ $total }份案卷。
  }
ctl-verified = 存储库完好。
ctl-backup-done = 备份已写入并已回读核对：{ $file }
ctl-restored = 已恢复至{ $store }。请用制作备份时有效的口令解锁。
ctl-demo-done = 已为{ $office }写入{ $requests }件请求，用时{ $seconds }秒（每秒{ $rate }件）。
ctl-demo-progress = 已完成{ $done }，共{ $total }
ctl-serving = 请在本机的浏览器中打开 { $url } 。该地址只能使用一次。

# Problems that only arise here
problem-rule-unknown = 没有规则{ $rule }。“comityctl deadlines rules”可列出全部规则。
problem-count-bad-date = “{ $value }”不是日期。请写成2026-03-28；需要计算小时的，写成2026-03-28T16:30。
problem-count-bad-mode = “{ $value }”既不是excl也不是incl。
problem-count-bad-pause = 中止须在触发之日或其后开始，且不得在开始之前结束。
problem-count-no-number = { $rule }没有规定数字：仅供参考，无法计算。
problem-count-needs-time = { $rule }按小时计算。请给出时刻，例如2026-03-28T16:30。
problem-count-no-pause = { $rule }不因任何事由中止。
problem-count-fixed-length = { $rule }的长度由法律规定，不能设定。
problem-count-out-of-range = 该日期超出可计算的年份。
problem-calendar-not-toml = 无法读取日历文件：第{ $line }行。
problem-calendar-unknown-field = 日历没有{ $field }字段。可用字段为weekend、holidays、unconfirmed、zone和state。
problem-calendar-missing-field = 日历缺少{ $field }。
problem-calendar-bad-value = 日历中{ $field }不能为“{ $value }”。
problem-calendar-no-working-day = 日历中七天均为休息日，永远不会有工作日。
problem-file-unreadable = 无法读取{ $file }。
problem-file-unwritable = 无法写入{ $file }。
problem-file-exists = { $file }已存在。未覆盖任何内容。
problem-not-json = 请求不是有效的JSON。
problem-unknown-command = 没有命令{ $name }。“comityctl commands”可列出全部命令。
problem-no-passphrase = 请以文件（--passphrase-file）或标准输入（--passphrase-stdin）提供口令。口令绝不能作为参数。
problem-no-user = 请说明您的身份：--user NAME。
problem-no-store = 请指明存储库：--store DIR。
problem-no-such-period = “{ $value }”不是时段。请写成2026-Q2、2026或2026-04-01..2026-06-30。
problem-period-backwards = 时段的结束早于开始。
problem-no-such-table = 没有表{ $value }。此版本有Q1。
problem-not-demo-size = 演示办公室可有1至1,000,000件请求。
problem-port-taken = 无法在端口{ $port }上监听。
problem-no-screen = { $file }中没有index.html：请先构建界面，或指定--ui。
ctl-unsound = 存储库未通过验证。请原样保留一份副本，并恢复备份。
ctl-demo-users = 用户，均使用所给口令：{ $users }

# The law as a document
ctl-law-written = 法律已写入{ $file }
