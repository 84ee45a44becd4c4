# The law as one document, for a lawyer to review; used by comityctl.

lawbook-title = Comity所依据的法律
lawbook-contents = 目录
lawbook-preface = 本文件由程序所用的同一数据生成：此处所列即为实际运行的内容。全部内容均为转述；每一行均注明出处，以便核对。
lawbook-certainty = 确定程度：A，已读原文；B，已读可靠的二手或部分文本；C，尚待核实。确定程度为C的期限在办公室核实之前不启用。
lawbook-review = 审查方法：将每一行与其出处对照，记下错误或缺漏的各行代码。
lawbook-yes = 是
lawbook-new = （新）
lawbook-any-open = 任何未结状态
lawbook-previous = 原来的状态
lawbook-only-kinds = 仅限
lawbook-four-eyes = 第二人，须为负责人
lawbook-head = 负责人
lawbook-starts = 开始计算：
lawbook-meets = 完成
lawbook-cancels = 终止
lawbook-cancels-when-met = 如期完成时终止：
lawbook-extends = 自原届满日起延长：
lawbook-ends-rest = 终止其他所有期限
lawbook-closes = 结案
lawbook-reopens = 重新开启案卷
lawbook-settles = 确定结果
lawbook-under = 依
lawbook-with = 涉及
lawbook-unless-only = 下列为唯一请求事项时除外：
lawbook-mandatory-under = 下列依据须有：
lawbook-not-under = 不适用于
lawbook-urgency = 紧急程度
lawbook-channel = 渠道
lawbook-replaces = 代替
lawbook-supersedes = 取代
lawbook-limits-law = 法律规定的期限
lawbook-limits-office = 办公室的标准
lawbook-backward = 倒推计算
lawbook-from-end-of = 自下列届满起：
lawbook-named-only = 仅在法律依据或人员指明时
lawbook-pausable = 可有天数不计入
lawbook-until-decision = 保存至就后续请求作出决定
lawbook-disabled = 核实前不启用
lawbook-never-under = 依
lawbook-never-alone-under = 作为唯一理由，依
lawbook-never-for-only = 仅请求下列事项时：
lawbook-length-FIX = 由人员设定的日期

lawbook-chapter-kinds = 请求类型
lawbook-note-kinds = { "" }
lawbook-chapter-measures = 协助事项
lawbook-note-measures = { "" }
lawbook-chapter-cycles = 办理流程
lawbook-note-cycles = 列出每一步骤、其先决要求、提出要求的条款以及对期限的影响。
lawbook-chapter-measure-steps = 措施可能的变化
lawbook-note-measure-steps = { "" }
lawbook-chapter-letters = 开始或终止期限的信函
lawbook-note-letters = { "" }
lawbook-chapter-guards = 各步骤的要求
lawbook-note-guards = “应当”的要求会阻止步骤进行。“酌情”的要求，负责人可书面说明理由后不予适用。良好做法不阻止任何步骤。
lawbook-chapter-checklists = 请求必须包含的内容
lawbook-note-checklists = 合并适用于类型、措施和法律依据的各清单。只有必备项目才会使请求停留。
lawbook-chapter-limits = 期限
lawbook-note-limits = 此处没有出处未规定的数字。确定程度为C的规则须经办公室核实后方可启用。
lawbook-chapter-grounds = 理由
lawbook-note-grounds = { "" }
lawbook-chapter-profiles = 法律依据对拒绝或暂缓的要求
lawbook-note-profiles = 依UNCAC 46(7)和UNTOC 18(7)，有效的司法协助条约代替第9至29款，除非两国另有约定。
lawbook-chapter-bases = 法律依据
lawbook-note-bases = 哪一国受约束、自何时起、有何保留，属于办公室自己掌握的资料，不在此列出。
lawbook-chapter-offences = 犯罪类别
lawbook-note-offences = { "" }
lawbook-chapter-lists = 封闭式清单
lawbook-note-lists = { "" }

lawbook-head-code = 代码
lawbook-head-words = 名称
lawbook-head-article = 出处
lawbook-head-certainty = 确定程度
lawbook-head-counted = 计入正式统计
lawbook-head-criminal = 刑事事项
lawbook-head-coercive = 强制性
lawbook-head-strength = 约束程度
lawbook-head-answers = 答案
lawbook-head-instead = 替代
lawbook-head-need = 必要程度
lawbook-head-applies = 适用
lawbook-head-trigger = 第0天
lawbook-head-length = 长度
lawbook-head-roll = 遇休息日
lawbook-head-nature = 性质
lawbook-head-effect = 届满时
lawbook-head-acts = 应采取行动者
lawbook-head-never = 不得援引
lawbook-head-reasons-refusal = 拒绝的原因
lawbook-head-consult-refusal = 拒绝前磋商
lawbook-head-consult-grounds = 所涵盖的理由
lawbook-head-consult-postponement = 暂缓前磋商
lawbook-head-reasons-postponement = 暂缓的原因
lawbook-head-use = 使用限制
lawbook-head-confidentiality = 保密
lawbook-head-sort = 种类
lawbook-head-adopted = 通过
lawbook-head-in-force = 生效
lawbook-head-profiles = 要求类型
lawbook-head-list = 清单
lawbook-head-from = 自
lawbook-head-to = 至
lawbook-head-needs = 先决要求
lawbook-head-approval = 批准
lawbook-head-clocks = 影响
lawbook-head-request = 请求
lawbook-head-letter-way = 信函
lawbook-head-letter = 信函种类

lawbook-coercive = { $code ->
    [YES] 是
    [NO] 否
    [DEPENDS] 视情况
   *[CONSENT] 需同意
  }
lawbook-strength = { $code ->
    [HARD] 应当
    [SOFT] 酌情
    [ADVICE] 良好做法
   *[NONE] 不要求
  }
lawbook-need = { $code ->
    [MANDATORY] 必备
    [IF_POSSIBLE] 如可能
    [CONDITIONAL] 有条件
    [OPTIONAL] 任选
   *[RECOMMENDED] 建议
  }
lawbook-when = { $code ->
    [COERCIVE] 采取强制性措施时必备
    [SENTENCED] 该人已被判刑时必备
    [URGENT] 紧急时必备
   *[PRESERVED_BEFORE] 数据曾被保全时必备
  }
lawbook-roll = { $code ->
    [N] 不变
    [F] 顺延
   *[P] 提前
  }
lawbook-acts = { $code ->
    [REQUESTING] 请求国
    [REQUESTED] 被请求国
    [BOTH] 两国
    [OTHER] 对方国家
    [PROVIDER] 服务提供者
   *[OFFICE] 办公室
  }
lawbook-family = { $code ->
    [REFUSAL] 拒绝协助
    [POSTPONEMENT] 暂缓
    [CONFISCATION] 拒绝没收
    [EXTRADITION] 拒绝引渡
    [PRESERVATION] 拒绝保全
   *[PROHIBITED] 禁止：任何国家均不得援引
  }
lawbook-limit = { $code ->
    [DEFAULT] 自动适用
    [ON_REQUEST] 应要求
    [IF_SET] 有条件规定时
   *[NONE] 无
  }
lawbook-basis-sort = { $code ->
    [MULTILATERAL] 向所有国家开放
    [REGIONAL] 区域性
    [EU] 欧洲联盟
    [BILATERAL] 两国之间
    [RECIPROCITY] 互惠
    [DOMESTIC_LAW] 国内法
   *[COMITY] 国际礼让
  }

lawbook-length-CD = { $number }个日历日
lawbook-length-WD = { $number }个工作日
lawbook-length-M = { $number }个月
lawbook-length-H = { $number }小时

lawbook-set-C-MLA = 司法协助
lawbook-set-C-ETS30 = ETS 30项下的司法协助
lawbook-set-C-BANK = 银行账户
lawbook-set-C-COERC = 强制性措施
lawbook-set-C-CONF = 没收、冻结和追查
lawbook-set-C-EXT = 引渡
lawbook-set-C-PAR = 临时逮捕
lawbook-set-C-PAR3 = 临时逮捕，简易程序
lawbook-set-C-SPC = 特定规则项下的同意
lawbook-set-C-TRN = 过境
lawbook-set-C-EEV-PRES = 数据保全
lawbook-set-C-EEV-ACC = 调取存储的数据
lawbook-set-C-TSP = 被判刑人的移管
lawbook-set-C-TCP = 刑事诉讼的移交
