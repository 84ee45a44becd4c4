# A new request, typed in steps.

intake-title-in = 新建收到的请求：{ $kind }
intake-title-out = 新建发出的请求：{ $kind }
intake-title-from = 新建来自{ $state }的请求：{ $kind }
intake-title-to = 新建致{ $state }的请求：{ $kind }
intake-step-came = 何方、何时、如何
intake-step-basis = 法律依据
intake-step-asked = 请求事项
intake-step-who = 人员
intake-step-contents = 内容
intake-step-review = 核对并登记
intake-step-missing = { $count ->
   *[other] 缺{ $count }项
}
intake-kept = 输入时随时保存。您可以离开后再回来。登记之前不给编号。
intake-next = 下一部分
intake-back = 上一部分
intake-keys = Enter键前进。Ctrl+Enter键可在任何部分登记。
intake-save-another = 登记并开始另一件
intake-carry = 为下一件保留国家、机关、渠道和依据
intake-registered = 已登记为{ $reference }。
intake-open = 打开{ $reference }
intake-added-not = 请求已登记，但其中一行未能添加。{ $why }
intake-by-word = 口头紧急请求
intake-oral = 口头请求须立即以书面确认。下一工作日将有任务提示。
intake-addressee = 致函对象
intake-addressee-hint = 取自名录，最佳者在前。
intake-addressee-other = 其他机关
intake-addressee-none = 名录中尚无该国机关。
intake-competent = 主管此类事项
intake-not-competent = 未记录主管此类事项
intake-regional = 仅限该国部分地区
intake-stale = 近期未核实
intake-basis = 请求所依据的内容
intake-basis-first = 请先说明国家和类型
intake-basis-first-next = 随后列出可支持请求的依据，最佳者在前。
intake-basis-other = 其他依据，或尚不清楚
intake-basis-any = 任何依据
intake-basis-none = 没有已知约束两国的依据。请选择一项，或暂不填写。
intake-basis-stale = 上次核查于{ $day }
intake-basis-unknown = 依此办理之前，应先查明：{ $what }。
intake-trap-PARAGRAPHS_9_29 = 两国之间有条约的，适用该条约。请选择该条约作为依据，或保存两国同意改为适用第9至29款的信函。
intake-assets = 财产
intake-assets-hint = 每项待追查、冻结、没收或返还的财产一行。金额在案卷中记录。
intake-asset-add = 添加财产
intake-asset-remove = 删除财产{ $number }
intake-asset-sort = 财产类型
intake-asset-what = 说明
intake-asset-state = 所在国家
intake-asset-reference = 账号、登记号或牌照号
intake-asset-reference-hint = 按请求书所列。
intake-data = 电子证据
intake-data-hint = 每个账户或每项数据一行。
intake-data-add = 添加数据
intake-data-remove = 删除数据{ $number }
intake-data-category = 数据类型
intake-data-provider = 服务提供者
intake-data-identifier-sort = 标识类型
intake-data-identifier = 标识
intake-persons-hint = 按来函的写法，包括其列出的各种写法。
intake-known = 取自登记簿
intake-known-role = { $name }的身份
intake-alike = { $count ->
   *[other] 登记簿中有{ $count }人可能是此人
}
intake-alike-take = 采用{ $name }
intake-confidential = 对方是否要求保密？
intake-confidential-hint = 如无法保密，须在继续之前告知对方。{ $article }
intake-confidential-no = 否
intake-wanted = 必备内容
intake-wanted-count = 已有{ $settled } / { $of }
intake-wanted-none = 选定请求类型后显示清单。
intake-wanted-hint = 点选一项，说明查看结果：已有、缺少、不适用。
intake-wanted-all = 其余均已有
intake-wanted-note = 清单随类型、依据和措施而变。
intake-not-yet = 尚不足以登记。
intake-go-to = 转到{ $part }
intake-change = 更改
intake-will-be = 将登记为{ $reference }。
intake-missing-later = { $count ->
   *[other] 缺少{ $count }项，将列入补充资料函。
}
intake-clocks = 将开始的期限
intake-clocks-none = 暂无：期限自法律规定的起算事项开始。
intake-typed = 您输入的内容
intake-nothing = 暂无。
intake-measures = { $count ->
   *[other] { $count }项措施
}
intake-offences = { $count ->
   *[other] { $count }项犯罪
}
intake-checked = { $count ->
   *[other] 已查看{ $count }项
}
intake-arrest = 临时逮捕之后的请求
intake-arrest-hint = 羁押期限转入此案卷。
intake-arrest-none = 否
intake-arrest-row = { $reference }，{ $person }，{ $day }
