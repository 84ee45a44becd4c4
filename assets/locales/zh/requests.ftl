# One request: its file, what can happen next, its clocks, and the form that registers a new one.

## The head of the file

req-where = 当前位置
req-register = 登记簿
req-loading = 正在打开案卷。
req-failed = 无法打开案卷。
req-failed-hint = 没有丢失任何内容。请返回登记簿，或重试。
req-again = 重试
req-untitled = 无事由的请求
req-asks = { $direction ->
    [IN] { $state }向{ $home }提出请求
   *[OUT] { $home }向{ $state }提出请求
  }
req-their-ref = 对方编号{ $reference }
req-officer = 经办人{ $officer }
req-no-officer = 尚无经办人
req-urgency = { $urgency ->
    [EMERGENCY] 特急
   *[other] 紧急
  }
req-urgency-with = { $urgency ->
    [EMERGENCY] 特急：{ $reason }
   *[other] 紧急：{ $reason }
  }
req-confidential-what = { $what ->
    [FACT] 保密：请求的存在
    [CONTENT] 保密：请求的内容
   *[BOTH] 保密：请求的存在和内容
  }
req-sensitivity = { $level ->
    [RESTRICTED] 限制
    [SEALED] 封存
   *[CONFIDENTIAL] 机密
  }
req-governs-law = 决定性期限：法律规定
req-governs-given = 决定性期限：对方要求并说明理由
req-governs-office = 决定性期限：我方标准
req-governs-hand = 决定性期限：人工设定
req-no-governing = 无决定性期限
req-no-governing-why = 没有带日期的有效期限。请尽快答复。
req-closed-note = 此案卷已结案，可以查阅；如需进行后续步骤，须重新打开。
req-waited = { $days ->
   *[other] 等待对方国家{ $days }天
  }
req-act-letter = 登记信函
req-act-consult = 开始磋商
req-act-edit = 编辑
req-act-more = 更多操作

req-tabs = 案卷各部分
req-tab-overview = 概览
req-tab-deadlines = 期限
req-tab-persons = 人员
req-tab-measures = 措施与资产
req-tab-letters = 来往信函
req-tab-consultations = 磋商
req-tab-history = 历史

## What can happen next

req-next = 可进行的步骤
req-next-none = 没有可进行的步骤。
req-next-none-why = 案卷已办结。
req-ready = 可以进行
req-ready-consult = 须先磋商
req-ready-open = { $open ->
   *[other] { $open }项未满足
  }
req-ready-blocked = 尚不能进行
req-second-person = 由负责人决定。办公室规则。
req-step-open = 进行此步骤
req-step-review = 查看所缺事项
req-ready-others = 须由经办人或负责人进行
req-needs-first = 需要：{ $first }
req-needs-more = { $count ->
   *[other] 需要：{ $first }，另有{ $count }项
  }

## The dialog of a step

req-advance-when = 起算日期
req-advance-when-hint = 事情发生之日，不晚于{ $today }。
req-advance-before = 进行此步骤之前
req-advance-nothing = 法律没有其他要求。
req-need-met = 已满足
req-need-open = 未满足
req-need-later = 在此答复
req-need-override = 已申请例外
req-need-required = 必须
req-need-advised = 建议
req-need-soft = 酌情
req-need-elsewhere = 请先在案卷中完成此项。
req-need-choose = 请选择
req-override = 不满足仍继续
req-override-hint = 法律规定“酌情”之处方可。需要理由和负责人的短名称。
req-override-reason = 不满足仍继续的理由
req-approver-passphrase = 该负责人的口令
req-approver-passphrase-hint = 由其本人输入。用以证明批准人身份，不予保存。
req-propose = 提交批准
req-proposed = 已提交批准
req-grounds = 法律上的理由
req-grounds-hint = 请至少选择一项。法律禁止的理由列于下方，不能选择。
req-grounds-blocked = 不得使用的理由
req-ground-not-allowed = 不允许
req-ground-reasons = 说明
req-ground-reasons-hint = { $state }将阅读此文。请说明哪些事实构成该理由。
req-ground-measure = 措施
req-ground-all-measures = 整件请求
req-advance-note = 备注
req-advance-note-hint = 与此步骤一并保存于历史。
req-advance-cannot = 尚不能进行此步骤。
req-advance-cannot-consult = 两国须先磋商。您在此处所写内容将作为我方立场保存。
req-advance-cannot-open = { $open ->
   *[other] 尚有{ $open }项未满足，见旁列。
  }

## Dialogs in general

req-discard-title = 不保存就离开？
req-discard-stay = 继续输入
req-discard-leave = 离开
req-saving = 正在保存。

## Conflict: somebody else saved first

req-conflict = 您输入期间，有人更改了此案卷。
req-conflict-text = 两个版本并列于此。请为每个字段选择其一，然后再次保存。
req-conflict-field = 字段
req-conflict-theirs = 案卷现有内容
req-conflict-mine = 您输入的内容
req-conflict-keep-theirs = 采用此内容
req-conflict-keep-mine = 采用我的内容
req-conflict-empty = 空
req-conflict-reload = 显示案卷现状
req-conflict-again = 您的文字已保留。请先阅读案卷现状，再重试。

## Deadlines

req-deadlines = 期限
req-deadlines-none = 此案卷没有有效期限。
req-deadlines-none-hint = 法律未规定天数的，请尽快答复。也可以手动开始一个期限。
req-deadline-governs = 以此日期为准。
req-certainty = { $certainty ->
    [A] 已查阅条约原文
    [B] 已查阅可靠的二手文本
   *[C] 采用前须核实
  }
req-actor = { $actor ->
    [US] 由我方办理
   *[THEM] 由对方国家办理
  }
req-working = 计算方法
req-working-none = 此日期为设定，并非计算得出。
req-deadline-alternative = 如首日计入：{ $day }。请以较早者为准。
req-deadline-ended-on = { $status } { $day }
req-deadline-reason = 理由：{ $reason }
req-clock-start = 开始期限
req-clock-meet = 完成
req-clock-cancel = 取消期限
req-clock-extend = 延长
req-clock-actions = { $rule }的操作
req-start-title = 开始期限
req-start-rule = 规则
req-start-rule-hint = 法律规定的期限，或办公室标准。
req-start-trigger = 起始日
req-start-trigger-hint = 第0天。不计入期限，除非羁押该人的国家将其计入。
req-start-due = 到期日
req-start-due-hint = 用于未规定天数的规则：由人设定的日期。
req-start-reason = 理由
req-start-reason-hint = 为何手动开始此期限。
req-start-go = 开始期限
req-meet-title = 标记为完成：{ $rule }
req-meet-on = 完成日期
req-meet-go = 标记为完成
req-cancel-clock-title = 取消：{ $rule }
req-cancel-clock-on = 取消日期
req-cancel-clock-reason = 理由
req-cancel-clock-go = 取消期限
req-extend-title = 延长：{ $rule }
req-extend-text = 延长自原定日期{ $day }起算。原期限予以保留，标为已被替代。
req-extend-length = 延长多少
req-extend-length-hint = 以规则的单位计：天、工作日、月或小时。
req-extend-length-bad = 请填写整数，1或以上。
req-extend-reason = 理由
req-extend-go = 延长期限

req-work-trigger = { $event }：{ $at }。
req-work-from_end_of = 自{ $rule }届满起算，{ $due }。
req-work-extends = 延长：自原定日期{ $old_due }起算。
req-work-counted-cd = { $number ->
   *[other] 自{ $from }{ $backward ->
        [yes] 倒推
       *[no] 起
      }{ $number }个日历日：{ $to }。
  }
req-work-counted-wd = { $number ->
   *[other] 自{ $from }{ $backward ->
        [yes] 倒推
       *[no] 起
      }{ $number }个工作日：{ $to }。
  }
req-work-counted-m = { $number ->
   *[other] 自{ $from }{ $backward ->
        [yes] 倒推
       *[no] 起
      }{ $number }个月：{ $to }。
  }
req-work-mode = { $mode ->
    [INCL] 首日计为第1天。
   *[EXCL] 首日为第0天，不计入。
  }
req-work-hours = { $number ->
   *[other] { $backward ->
        [yes] 倒推
       *[no] 顺推
      }{ $number }小时：{ $to }。
  }
req-work-fixed = 日期已定：{ $day }。
req-work-skipped = { $count ->
   *[other] 不计入{ $count }个休息日：{ $list }。
  }
req-work-rest = { $day }（{ $why ->
    [WEEKEND] 周末
    [HOLIDAY] 节假日
   *[UNCONFIRMED_HOLIDAY] 节假日，未确认
  }）
req-work-clamped = 该月较短，取其最后一日：{ $to }。
req-work-paused = { $days ->
   *[other] { $from }至{ $to }共{ $days }天不计入：{ $due }。
  }
req-work-rolled = { $roll ->
    [P] { $from }为休息日：提前至前一工作日，{ $to }。
   *[F] { $from }为休息日：顺延至下一工作日，{ $to }。
  }
req-work-rolled-over = 跳过：{ $list }。
req-work-not_rolled = { $why ->
    [WEEKEND] { $day }为周末，日期不变。此规则不顺延。
    [HOLIDAY] { $day }为节假日，日期不变。此规则不顺延。
   *[UNCONFIRMED_HOLIDAY] { $day }可能为节假日，日期不变。此规则不顺延。
  }
req-work-result = { $due }届满，以该日结束时为准。
req-work-result-instant = { $due }届满。
req-work-otherwise = { $mode ->
    [INCL] 如首日计入，则为{ $due }。
   *[EXCL] 如首日不计入，则为{ $due }。
  }
req-work-other = 另一步骤（{ $step }）。

## What has happened

req-happened = 已发生的事项
req-happened-none = 暂无。
req-happened-letter-in = 来函：{ $what }
req-happened-letter-out = 发函：{ $what }
req-happened-due = 到期：{ $rule }
req-happened-consulted = 磋商：{ $purpose }
req-happened-concluded = 磋商结束：{ $outcome }
req-more = 全部显示

## Persons

req-persons = 人员
req-persons-none = 未列明任何人员。
req-persons-none-hint = 请按请求书的写法填写被请求引渡人、证人或受送达人。
req-person-add = 添加人员
req-person-born = 出生日期
req-person-nationality = 国籍
req-person-sex = 性别
req-person-role = 身份
req-person-name = 原文姓名
req-person-name-hint = 按文件上的写法。第一个在各处排在最前。
req-person-script = 文字
req-person-sort = 姓名类型
req-person-add-name = 另一写法
req-person-remove-name = 删除此写法
req-person-born-hint = 日期，或仅年份。
req-person-name-needed = 请至少填写一个姓名。
req-person-save = 添加此人
req-person-unknown = 不详
name-sort-PRIMARY = 主要写法
name-sort-TRANSLITERATION = 转写
name-sort-ALIAS = 别名
script-Latn = 拉丁文
script-Arab = 阿拉伯文
script-Cyrl = 西里尔文
script-Hans = 简体中文
script-Hant = 繁体中文
script-Grek = 希腊文
script-Hebr = 希伯来文
script-Jpan = 日文
script-Kore = 韩文
script-Deva = 天城文
script-Armn = 亚美尼亚文
script-Geor = 格鲁吉亚文
script-Thai = 泰文
script-Zyyy = 其他
sex-F = 女
sex-M = 男
sex-X = 其他

## Measures, offences, sums, contents

req-measures = 措施
req-measures-none = 尚未请求任何措施。
req-measures-none-hint = 每项请求事项均为单独的措施，各有其结果。
req-measures-caption = 请求的措施
req-measure-number = 序号
req-measure = 措施
req-measure-detail = 具体内容
req-measure-status = 状态
req-measure-since = 自
req-measure-act = 更改
req-measure-add = 添加措施
req-measure-detail-hint = 账户、地点、受送达人。
req-measure-categories = 数据
req-measure-set-title = 措施{ $number }的状态
req-measure-set = 新状态
req-measure-on = 自何日起
req-measure-save = 设定状态
req-measure-change = 更改措施{ $number }的状态
req-offences = 犯罪
req-offences-none = 未记录任何犯罪。
req-offence-principal = 主要犯罪
req-amounts = 所列金额
req-grounds-stated = 所列理由
req-links = 关联请求
req-link-later = { $tie }，此案卷为较晚者
req-link-earlier = { $tie }，此案卷为较早者
req-link-suspected = 仅为疑似

req-checks = 法律要求的内容
req-checks-count = 已有{ $present } / { $total }
req-checks-hint = 按空格键切换状态：已有、缺少、不适用、免除。
req-check-set = { $item }：{ $state }
req-check-unseen = 未查看
req-check-present = 已有
req-check-missing = 缺少
req-check-na = 不适用
req-check-waived = 免除
req-check-optional = 可选
req-check-need = { $need ->
    [MANDATORY] 必须
    [IF_POSSIBLE] 尽可能
    [CONDITIONAL] 特定情况下
   *[OPTIONAL] 可选
  }
req-waive-title = 免除：{ $item }
req-waive-reason = 为何可以缺少
req-waive-go = 免除此项

## Correspondence

req-letters = 来往信函
req-letters-none = 尚未登记任何信函。
req-letters-none-hint = 请在收发当日登记每一封信函、每一次通话或消息。
req-letter-day = 日期
req-letter-direction = 方向
req-letter-in = 收到
req-letter-out = 发出
req-letter-sort = 类型
req-letter-channel = 渠道
req-letter-party = 发件人或收件人
req-letter-party-hint = 机关或个人。
req-letter-reference = 信函编号
req-letter-summary = 内容
req-letter-summary-hint = 简要说明。
req-letter-consultation = 所属磋商
req-letter-no-consultation = 无
req-letter-title = 登记信函
req-letter-save = 登记

## Consultations

req-consultations = 磋商
req-consultations-none = 尚未开始任何磋商。
req-consultations-none-hint = 拒绝或暂缓之前，两国须进行磋商。UNCAC 46(26)
req-consult-title = 开始磋商
req-consult-purpose = 目的
req-consult-on = 开始日期
req-consult-reply-by = 要求答复日期
req-consult-reply-by-hint = 未另行指定的，为30天后。
req-consult-position = 我方立场
req-consult-position-hint = 我方将如何处理，以及附条件时可以做什么。
req-consult-go = 开始磋商
req-consult-conclude = 记录结果
req-conclude-title = 磋商结果
req-conclude-outcome = 结果
req-conclude-on = 结果日期
req-conclude-position = 对方立场
req-conclude-go = 记录结果
req-consult-opened = 开始于{ $day }
req-consult-waits = 要求于{ $day }前答复
req-consult-open = 进行中
req-consult-counts = 有结果，或答复日期已过且已登记一次催办的，方可计入。

## History

req-history = 历史
req-history-none = 尚无记录。
req-history-loading = 正在读取历史。
req-history-more = { $count ->
   *[other] 显示{ $count }条较早的条目
  }
req-history-entry = 条目{ $seq }
req-history-by = { $user }，{ $at }
req-history-effective = 自{ $day }起算
req-history-reason = 理由：{ $reason }
req-history-changes = { $count ->
   *[other] { $count }处更改
  }
req-change-added = 添加：{ $noun }
req-change-dropped = 删除：{ $noun }
req-change-set = { $field }：{ $was } → { $now }
req-change-first = { $field }：{ $now }
req-change-cleared = { $field }：{ $was } → 空
req-undo = 撤销
req-undo-entry = 撤销条目{ $seq }
req-undo-title = 撤销条目{ $seq }？
req-undo-text = 原值将作为新条目恢复。不删除任何内容。
req-undo-reason = 理由
req-undo-go = 撤销
req-source = 导入登记簿中的原貌
req-source-where = { $file }，{ $sheet }，第{ $row }行
req-source-where-plain = { $file }，第{ $row }行
req-source-caption = 登记簿单元格，逐字保留
req-source-header = 列
req-source-cell = 单元格
req-source-warnings = 导入时的提示

## Edit the fields

req-edit-title = 编辑案卷
req-edit-reason = 更改理由
req-edit-reason-hint = 保存于历史。
req-edit-nothing = 未作任何更改。
req-facts = 已知信息

field-direction = 方向
field-kind = 类型
field-state = 国家
field-authority = 对方机关
field-home_authority = 本国机关
field-our_ref = 我方编号
field-their_ref = 对方编号
field-basis = 法律依据
field-other_bases = 其他法律依据
field-subject = 事由
field-status = 状态
field-status_on = 状态起始日
field-machine = 办理流程
field-urgency = 紧急程度
field-urgency_reason = 紧急原因
field-urgency_on = 紧急日期
field-sensitivity = 保密程度
field-language = 语文
field-channel = 渠道
field-received_on = 收到日期
field-received_minute = 收到时间
field-sent_on = 发出日期
field-suggested_on = 要求日期
field-suggested_reason = 对方要求该日期的理由
field-outcome = 结果
field-outcome_on = 结果日期
field-closed_on = 结案日期
field-officer = 经办人
field-unit = 部门
field-purpose = 目的
field-merged = 与后续请求合并计数
field-remarks = 备注
field-governing_on = 人工设定的决定性日期
field-confidential = 予以保密
field-import = 导入
field-case_file = 案卷

## A new request

req-new-title-in = 新建收到的请求
req-new-title-out = 新建发出的请求
req-new-lead-in = 照录来函内容，不要代为补充。
req-new-lead-out = 草稿。批准之前不发出任何内容。
req-new-steps = 表格各部分
req-new-who-in = 请求方与时间
req-new-who-out = 请求对象
req-new-what = 请求事项
req-new-persons = 人员
req-new-offences = 犯罪
req-new-urgency = 紧急程度与保密
req-new-direction = 方向
req-new-in = 对方请求我方
req-new-out = 我方请求对方
req-new-state-hint = 输入国名或代码。
req-new-state-none = 没有此名称的国家。
req-new-authority-in-hint = 签署请求书的机关。
req-new-authority-out-hint = 我方致函的机关。
req-new-home-hint = 需要协助的本国机关。
req-new-their-ref-hint = 按来函上的写法。
req-new-received-hint = 中央机关收到之日。
req-new-time = 时间
req-new-time-hint = 时刻有关系时，填写时和分。
req-new-time-bad = 请以时和分填写，如15:40。
req-new-language-hint = 代码，例如en、ar、fr。
req-new-basis-hint = 请求所依据的条约或法律。由此决定适用的要求和期限。
req-new-subject-hint = 办公室用以识别此案卷的几个词。
req-new-measures = 措施
req-new-measures-hint = 每项请求事项一行。
req-new-measure-remove = 删除措施{ $number }
req-new-measure-add = 再添加一项措施
req-new-offence = 请求书所述犯罪
req-new-offence-types = 类型
req-new-offence-uncac = UNCAC条款
req-new-offence-add = 再添加一项犯罪
req-new-offence-remove = 删除犯罪{ $number }
req-new-person = 人员{ $number }
req-new-person-add = 再添加一名人员
req-new-suggested-hint = 附有理由的，才对我方有约束力。46(24)
req-new-suggested-reason-hint = 用对方原话。
req-new-confidential-hint = 如无法保密，须在继续之前告知对方。46(20)
req-new-conf-both = 存在和内容
req-new-conf-content = 仅内容
req-new-conf-fact = 仅存在
req-new-officer-hint = 经办人的短名称。可以稍后填写。
req-unseen = { $by ->
    [ALL] 尚无经办人：任何人都看不到此封存案卷。
   *[other] 尚无经办人：只有负责人能看到此案卷。
}
req-take-charge = 由我经办
req-new-save-in = 登记请求
req-new-save-out = 保存草稿
req-new-save-hint = Ctrl+Enter键保存。
req-new-none = 未选择
req-new-clear = 离开此表格
req-new-leave = 您输入的内容尚未登记。

req-beside = 期限与事件
req-conclude-needs-outcome = 请先选择结果。
req-consult-needs-purpose = 请先选择目的。
req-custody = 羁押期限
req-custody-where = 自{ $day }起在{ $state }羁押
req-day-and-time = { $day }，{ $time }
req-deadlines-met = { $count ->
   *[other] 已完成{ $count }项
  }
req-ground-measure-name = { $number }. { $name }
req-ground-measure-detail = { $number }. { $name }，{ $detail }
req-letter-consultation-of = { $purpose }，开始于{ $day }
# The mark between the parts of a list; same in every language but its own comma.
req-list-comma = {"，"}
req-measure-needs-code = 请先选择措施。
req-measure-option = { $name }（{ $anchor }）
req-needs-reason = 请先填写理由。
req-new-person-remove = 删除人员{ $number }
req-offence = 犯罪
req-person-other = 写法{ $number }
req-start-needs-reason = 此规则尚待核实：请写明开始的理由。
req-start-needs-rule = 请先选择规则。
req-start-needs-trigger = 请填写起始日。
req-start-trigger-of = 第0天：{ $event }
req-step-nothing = 法律没有其他要求。
req-step-to = 转为：{ $status }

ground-why-N-BANK = 任何时候都不得作为理由。适用于依公约提出的每件请求。
ground-why-N-FISCAL = 不足以单独构成理由。
ground-why-N-POLCOR = 以公约为依据时，公约规定的犯罪不视为政治犯罪。
ground-why-N-DCPRES = 保全不要求双重犯罪。
ground-why-N-DCLABEL = 以行为为准，不以罪名为准。

noun-office = 办公室
noun-calendar = 日历
noun-holiday = 节假日
noun-member = 用户
noun-case_file = 案卷
noun-request = 请求
noun-measure = 措施
noun-offence = 犯罪
noun-person = 人员
noun-person_name = 姓名写法
noun-involvement = 请求所涉人员
noun-communication = 信函
noun-deadline = 期限
noun-wait = 等待时间
noun-movement = 步骤
noun-fact = 答复
noun-consultation = 磋商
noun-ground = 理由
noun-check_item = 内容项目
noun-amount = 金额
noun-link = 关联
noun-import = 导入
noun-source_row = 登记簿的行
noun-mapping = 已保存的读取方式

intent-requests-register = 已登记
intent-requests-edit = 已编辑
intent-requests-advance = 已进行步骤
intent-persons-add = 已添加人员
intent-tasks-save = 已写入或更改任务
intent-tasks-end = 任务已结束
intent-series-save = 已更改编号序列
intent-series-drop = 编号序列已停用
intent-fields-save = 已更改办公室自定字段
intent-measures-add = 已添加措施
intent-measures-set = 已推进措施
intent-communications-log = 已登记信函
intent-deadlines-start = 期限已开始计算
intent-deadlines-end = 期限已结束
intent-deadlines-extend = 期限已延长
intent-checks-set = 已检查内容
intent-consultations-open = 磋商已开始
intent-consultations-conclude = 磋商已结束
intent-import-run = 已导入
intent-import-undo = 导入已撤销
intent-history-undo = 已撤销

# Why a clock cannot be counted. The terminal says the same in its own words.
count-bad-date = “{ $value }”不是日期。
count-bad-pause = 中止须在首日或其后开始，且不得在开始之前结束。
count-no-number = 此规则没有规定数字：仅供参考，无法计算。
count-needs-time = 此规则按小时计算。请填写时刻。
count-no-pause = 此规则不因任何事由中止。
count-fixed-length = 此规则的长度由法律规定。
count-out-of-range = 该日期超出可计算的年份。
intent-demo = 演示案卷
req-own = 办公室自定字段
req-measure-choose = 请选择此项的处理结果。
req-measure-now = 目前：{ $status }
