# What binds us to other States: treaties of two, instruments of many, assurances, and what follows from them.

nav-bases = 法律依据
bases-treaties = 双边条约
bases-parties = 缔约状况
bases-assurances = 互惠
bases-between = 我国与一国之间
bases-head-only = 条约由办公室负责人录入。
bases-instrument = 文书
bases-any-instrument = 任何文书
bases-bound = 是否受约束
bases-since = 自何日起
bases-from = 受约束起始日
bases-to = 受约束截止日
bases-until = 至{ $day }
bases-not-known = 不详
bases-source = 来源
bases-source-help = 例如：保存人名单、政府公报。
bases-checked-on = 核查日期
bases-checked = 由{ $who }于{ $day }核查。
bases-never-checked = 尚无人核查。
bases-extradition-basis = 作为引渡依据
bases-extradition-basis-help = UNCAC 44(6)、UNTOC 16(5)：该国向保存人所作通知。
bases-territory-help = 仅在不包括全国时填写。
bases-central = 指定的中央机关
bases-central-help = 按向保存人所作通知。
bases-stale-only = 仅待重新核查的
bases-stale-legend = 待重新核查
bases-take-back = 取消终止
bases-end-empty = 清空此栏即取消终止。

## Bilateral treaties

treaties-note = 条约一经录入，在此即为法律：法律依据、对决定的要求及其期限。
treaties-none = 尚未录入双边条约。
treaties-none-hint = 由办公室负责人逐步录入，无需其他准备。
treaty-new = 录入条约
treaty-edit = 编辑条约
treaty-draft = 双边条约
treaty-failed = 无法显示此条约
treaty-saved = 条约已保存。依其计算的期限已重新计算。
treaty-save = 保存条约
treaty-next = 下一步
treaty-back = 上一步
treaty-steps = 步骤
treaty-standing = 状况
treaty-standing-IN_FORCE = 有效
treaty-standing-NOT_YET = 尚未生效
treaty-standing-DENOUNCED = 已退出
treaty-denounce = 退出
treaty-denounce-note = 自该日起不再有约束力。以其为依据的请求保留其依据。
treaty-denounce-on = 退出生效日期
treaty-denounced-on = 退出自{ $day }起生效
treaty-law = 由此产生的规则
treaty-live = 按所填内容产生的规则
treaty-live-waits = 尚缺一项：
treaty-asks = 对决定的要求
treaty-starts = 由其开始的期限
treaty-starts-none = 没有自身的期限。
treaty-runs = { $length }，起算：{ $event }
treaty-length-CD = { $count ->
   *[other] { $count }天
  }
treaty-length-WD = { $count ->
   *[other] { $count }个工作日
  }
treaty-length-M = { $count ->
   *[other] { $count }个月
  }
treaty-length-H = { $count ->
   *[other] { $count }小时
  }
treaty-kept-DEFAULT = 始终保密
treaty-kept-ON_REQUEST = 应要求保密
treaty-kept-IF_SET = 设有条件时保密
treaty-kept-NONE = 不保密

treaty-step-parties = 名称与日期
treaty-step-parties-lead = 与哪国缔结、名称、自何时起。
treaty-step-scope = 适用范围
treaty-step-scope-lead = 请求类型、相关条款，以及提出请求的渠道和语文。
treaty-step-times = 规定的天数
treaty-step-times-lead = 条约未规定的请留空：不作任何虚拟。
treaty-step-bars = 拒绝引渡的理由
treaty-step-bars-lead = 条约对本国国民、政治犯罪、财税犯罪和刑罚的规定。
treaty-step-duties = 决定的要求
treaty-step-duties-lead = 条约未作规定的，按双边条约的通常做法。
treaty-step-rest = 费用、保留、来源
treaty-step-rest-lead = 请说明在何处、何时查阅：无人核查的条约在各处均有标记。
treaty-state = 对方国家
treaty-code = 短代码
treaty-code-help = BIL-，后接大写字母、数字和连字符。用于请求，以后不能更改。
treaty-title = 名称
treaty-signed = 签署日期
treaty-in-force = 生效日期
treaty-in-force-help = 留空：尚未生效。
treaty-text = 文本所在
treaty-kinds = 适用的请求类型
treaty-ext-articles = 引渡条款
treaty-mla-articles = 司法协助条款
treaty-articles-help = 按引用方式：1-21。
treaty-arrest-days = 临时逮捕，天数
treaty-arrest-extra = 应请求延长的天数
treaty-arrest-extra-help = 自前一期限届满起算。
treaty-arrest-effect = 届满后，该人
treaty-arrest-from = 天数的计算
treaty-surrender-may = 移交日后可以释放：天数
treaty-surrender-must = 移交日后必须释放：天数
treaty-speciality = 释放后特定规则终止，天数
treaty-consent = 特定规则项下同意的决定，天数
treaty-count = 天数的计算方式
treaty-count-help = 无人核查的，两个日期均予显示，并标出较早者。
treaty-count-unknown = 无人核查
treaty-nationals = 本国国民
treaty-political = 政治犯罪
treaty-fiscal = 财税犯罪
treaty-silent = 条约未作规定
treaty-threshold = 最高刑的下限，月
treaty-threshold-help = 用于起诉：12为一年。
treaty-sentence = 剩余刑期的下限，月
treaty-sentence-help = 用于执行刑罚。
treaty-as-usual = 按双边条约的通常做法
treaty-reasons = 说明拒绝的原因
treaty-consult-refusing = 拒绝前的磋商
treaty-reasons-postponing = 说明暂缓的原因
treaty-consult-postponing = 暂缓前的磋商
treaty-use = 证据的使用
treaty-confidentiality = 请求的保密
treaty-costs = 费用的承担
treaty-checked-help = 您与文本核对之日。

## Party status

parties-note = 程序不附带任何内容：此处为办公室自行记录，各附来源和日期。
parties-new = 记录缔约状况
parties-edit = 编辑缔约状况
parties-saved = 缔约状况已保存。
parties-none = 没有符合条件的缔约状况记录。
parties-none-hint = 请先记录本国是否受约束：否则任何文书都不能作为请求的依据。
parties-cell = { $stale ->
    [yes] { $state }，{ $instrument }：{ $bound }。来源：{ $source }。核查：{ $day }，待重新核查。
   *[no] { $state }，{ $instrument }：{ $bound }。来源：{ $source }。核查：{ $day }。
  }
parties-cell-none = { $state }，{ $instrument }：无记录。请记录。

## Reciprocity

assurances-note = 没有条约的请求以此为依据：我方请求依我方保证，对方请求依对方保证。
assurances-none = 尚未记录任何保证。
assurances-none-hint = 对方作出保证或我方作出保证时，请记录。
assurance-new = 记录保证
assurance-case = 记录个案保证
assurance-new-case = { $reference }的保证
assurance-file = 案件
assurance-edit = 编辑保证
assurance-edit-of = 编辑：{ $text }
assurance-end = 终止
assurance-end-of = 终止：{ $text }
assurance-end-title = 保证的有效截止日
assurance-text = 措辞
assurance-text-help = 逐字填写。
assurance-by = 作出方
assurance-on = 作出日期
assurance-document = 所在文件
assurance-expires = 有效至
assurance-holds = 今日有效
assurance-practice = 我方以往做法
assurance-practice-help = 遵守或未遵守互惠的案件。
assurance-saved = 保证已保存。

## Between us and a State

between-note = 哪些依据可以支持请求，最佳者在前。程序提出建议，由人选择。
between-choose = 请选择国家。
between-caption = 与{ $state }的法律依据
between-count = { $count ->
    [0] 没有已知依据。
   *[other] { $count }项依据，最佳者在前
  }
between-none = 已记录的内容均不能支持此请求。
between-none-hint = 请记录两国的缔约状况、条约或互惠保证。
