# Consultations with other States, and the meeting on all open files with one of them.

problem-consultation-ended = 此次磋商已有结果。
problem-consultation-not-reminded = 记录“无答复”之前须先催办，且答复期限已过。
problem-not-tied = 此次磋商不涉及该案卷，或即由该案卷开始。
problem-not-of-state = { $reference }的对方国家为{ $state }，该国未参加此次磋商。
problem-too-many = 一次过多。最多{ $most }。
problem-unknown-member = 办公室中无人使用短名称{ $login }。

intent-consultations-edit = 已更改磋商
intent-consultations-remind = 已发送磋商催办
intent-consultations-tie = 已将案卷关联到磋商
intent-consultations-untie = 已解除案卷与磋商的关联
intent-consultations-note = 已记录磋商结果

## The list

nav-consultations = 磋商
nav-open-consultations = { $count ->
   *[other] { $count }项进行中的磋商
  }
cons-new = 新建磋商
cons-meet = 与一国会谈
cons-meet-short = 会谈清单
cons-meet-go = 打开清单
cons-meet-needs = 请先选择国家。
cons-meet-state = 对方国家
cons-meet-state-help = 与该国之间双向的全部未结案卷。
cons-meet-with = 与{ $state }的全部未结案卷
cons-show = 哪些磋商
cons-show-open = 进行中
cons-show-late = 逾期
cons-show-ours = 轮到我方
cons-show-theirs = 轮到对方
cons-show-ended = 已结束
cons-of-state = 国家
cons-any-purpose = 任何目的
cons-count = { $count ->
   *[other] { $count }项磋商
  }
cons-none = 没有进行中的磋商。
cons-nothing = 没有符合条件的磋商。
cons-nothing-hint = 其他磋商可能属于另一国家或另一目的。
cons-show-all = 显示所有进行中的
cons-failed = 无法显示此项磋商
cons-failed-hint = 没有丢失任何内容。请重试，或返回列表。
cons-no-day = 未定日期
cons-reply-short = 答复{ $day }
cons-tied = { $count ->
   *[other] 另有{ $count }件
  }
cons-col-file = 案卷
cons-col-reply = 要求答复日期
cons-col-ended = 结束日期
cons-col-turn = 轮到谁
cons-col-reminded = 催办
cons-col-rests = 依据
cons-col-acts = 办理方
cons-col-next = 状态与下一日期
cons-col-ours = 我方应办
cons-col-theirs = 对方应办
cons-col-said = 所谈与商定
cons-pane = 上次查询的磋商
cons-whole-list = 完整列表
cons-back = 全部磋商
cons-more = { $count ->
   *[other] 完整列表中另有{ $count }项
  }

## Opening one

cons-file = 案卷
cons-files-more = 其他案卷
cons-files-more-help = 同一国家的案卷。输入编号、姓名或词语。
cons-leave-out = 略去{ $reference }
cons-needs-file = 请先选择案卷。
cons-opened = 磋商已开始。
cons-began = 由谁发起
cons-reply-by-us = 要求我方答复日期
cons-mode = 方式
cons-format = 参与方
cons-network = 网络
cons-network-help = 两国通过哪个网络联系。
cons-states = 参加国
cons-states-add = 添加国家
cons-participants = 参加人
cons-participants-help = 每行一人，注明机关。
cons-participants-short = 参加人
cons-documents = 文件
cons-documents-help = 每行一个编号。
cons-documents-short = 在案文件

## One consultation

cons-title = { $purpose }，{ $state }
cons-turn-ours = 应由我方答复。
cons-turn-theirs = 应由{ $state }答复。
cons-reminders = 催办
cons-reminders-none = 未发出
cons-reminded-on = { $day }催办
cons-unanswered = 答复日期已过，且已发出催办。可以不待答复作出决定。
cons-nothing-noted = 尚未记录任何内容。
cons-edit-title = 编辑详情
cons-edit-ours = 编辑我方立场
cons-edit-theirs = 编辑对方立场
cons-edit-agreed = 编辑商定文本
cons-agreed = 商定文本
cons-agreed-help = 逐字记录，与两国所存一致。
cons-files = 所涉案卷
cons-tie-title = 关联案卷
cons-tie-go = 关联到磋商
cons-untie = 解除关联
cons-untie-of = 解除关联：{ $reference }
cons-untied = { $reference }不再与此项磋商关联。
cons-note = 就此案卷所谈内容
cons-note-act = 记录
cons-note-of = 记录就{ $reference }所谈内容
cons-note-title = { $reference }：所谈与商定
cons-note-go = 写入案卷
cons-action = 商定行动{ $number }
cons-action-title = 应办事项
cons-action-who = 由谁办理
cons-action-who-help = 未另行指定的，由案卷经办人办理。
cons-action-by = 截止
cons-action-add = 添加商定行动
cons-action-remove = 略去
cons-action-remove-of = 略去：{ $number }
cons-action-note = 每项商定行动成为案卷的一项任务。
cons-actions = 商定行动
cons-actions-none = 尚未商定任何行动。
cons-action-until = 至{ $day }
cons-action-end = 已完成
cons-action-end-of = 已完成：{ $title }
cons-action-done = 任务已完成。
cons-action-was-done = 完成于{ $day }
cons-action-was-dropped = 不再进行
cons-letters = 信函、通话和消息
cons-letters-log = 在案卷中登记
cons-letters-none = 此项磋商没有登记任何来往。
cons-duties = 法律对此案卷的要求
cons-duty-held = 已进行磋商。
cons-duty-open = 查看磋商
cons-duty-begin-of = 开始磋商：{ $purpose }

## A reminder, the outcome

cons-remind-title = 催办
cons-remind-go = 登记催办
cons-remind-lead = 催办列入案卷信函，答复期限重新起算。
cons-remind-on = 发出日期
cons-remind-by = 新的答复日期
cons-remind-by-help = 此前要求于{ $day }答复。
cons-remind-by-help-none = 尚未要求答复日期。
cons-remind-channel = 渠道
cons-remind-party = 收件人
cons-remind-reference = 催办编号
cons-remind-summary = 内容
cons-not-noted = 未记录
cons-until = 暂缓至
cons-split = 费用分担方式
cons-split-help = 例如：各国自行承担。
cons-guard-passed = 答复日期已过：{ $day }。
cons-guard-not-passed = 答复日期尚未到：{ $day }。
cons-guard-reminded = { $count ->
    [0] 未登记催办。
   *[other] 已登记{ $count }次催办。
  }

## The meeting on all open files

cons-sheet-title = 与{ $state }的全部未结案卷
cons-sheet-lead = { $home }与{ $state }，{ $day }
cons-sheet-as-of = 截至{ $day }
cons-sheet-waits = { $ours ->
   *[other] 待我方办理{ $ours }件，待对方办理{ $theirs }件
  }
cons-sheet-for = 供{ $state }使用
cons-state-sheet = { $state }资料单
cons-print = 打印清单
cons-record = 记录会谈
cons-meeting-open = 打开会谈
cons-meeting-title = 与{ $state }的会谈
cons-meeting-go = 开始记录
cons-meeting-on = 会谈日期
cons-meeting-files = { $count ->
   *[other] 议题案卷：{ $count }件
  }
cons-meeting-opened = 会谈已记录在案。请在每件案卷旁记录所谈内容。
cons-last-meeting = 上次会谈
cons-this-meeting = 本次会谈
cons-no-meeting = 无记录
cons-files-both = 双向未结案卷
cons-they-asked = 对方请求我方
cons-we-asked = 我方请求对方
cons-open-count = { $count ->
   *[other] { $count }件未结
  }
cons-no-date = 无日期
cons-owed-until = { $words }，至{ $day }
cons-owed-since = { $words }，自{ $day }起
cons-owed-late = 逾期
cons-owed-nothing = 无
cons-portfolio-none = 与{ $state }没有未结案卷。
cons-portfolio-none-hint = 国家资料单列明我方与该国的情况。
cons-portfolio-note = 此处所记写入每件案卷。凡拒绝、暂缓或附加条件的事项，仍须由负责人决定。
