# Evidence, assets, conditions, use, offences, ties and translations: what was typed wrong, and what to know.

problem-amount-not-positive = 金额必须大于零。
problem-amount-too-large = 金额过大。请检查小数位。
problem-asset-more-than-frozen = { $day }时冻结的金额不超过{ $available } { $currency }。请先记录冻结，或更正金额。
problem-asset-more-than-confiscated = { $day }时没收的金额不超过{ $available } { $currency }。只有被害人自己的财产可不经没收而返还。
problem-bad-address = “{ $value }”不是此类地址。
problem-bad-amount = “{ $value }”不是{ $currency }金额。请用数字和小数点书写，小数位不得多于该货币所用位数。
problem-bad-digest = SHA-256摘要为64位十六进制数字。
problem-bad-iccs = “{ $value }”不是ICCS代码：应为二、四、五或六位数字，以01至11开头。
problem-bad-language = “{ $value }”不是语文标签。例如：en、fr、ar、pt-BR。
problem-bad-rate = “{ $value }”不是汇率。请用数字和小数点写明一单位折合另一货币多少单位。
problem-bad-zone = “{ $value }”不是时区。请写成+03:00。
problem-basis-not-here = 只有返还或分享才有依据。
problem-category-not-for-measure = 措施{ $measure }不能请求此类数据。
problem-condition-bound = 此项已有答复，是两国商定内容的一部分，不能更改。
problem-condition-not-bound = 此项尚无人接受，因此尚不约束任何一方。
problem-condition-not-here = 此处不应有条件。
problem-digest-differs = 此信函已记录另一摘要。两个摘要即为两份文件：请将另一份单独登记。
problem-ground-not-here = 只有拒绝才有理由。
problem-last-offence = 每件请求都涉及犯罪。删除此项之前，请先添加正确的犯罪。
problem-moment-needed = 网络地址会转由他人使用：请给出时刻，尽可能精确到秒。
problem-no-exculpatory-exception = 此限制对无罪证据没有例外。请征求同意。
problem-not-a-confiscation = 资产只能为同一国家请求没收的另一请求而保留。
problem-not-an-extradition = 只有引渡、特定规则项下的同意或过境才逐项就犯罪作出决定。
problem-rate-same-currency = 等值金额须用另一种货币。
problem-same-language = 两种语文相同。
problem-tie-direction = 此种关联不适用于这两个方向的请求。
problem-tie-exists = 两件请求已有此种关联。
problem-tie-itself = 请求不能与自身关联。
problem-tie-judged = 此关联没有疑问。
problem-tie-kinds = 此种关联不适用于这些类型的请求。
problem-tie-measures = 两件请求之一未请求此关联所涉的措施。
problem-tie-state = 此种关联只适用于与同一国家之间的请求。
problem-translation-received = 此译文已经收到。
problem-unknown-currency = “{ $value }”不是本程序已知的货币。
problem-use-decided = 此项已作出决定。
problem-zone-needed = 请说明这些时间所用的时区，例如+03:00。

data-gap-PORT = 缺少端口：同一时刻可能有许多用户共用此地址。
data-gap-PROVIDER = 未写明服务提供者。
data-gap-IDENTIFIER = 没有可供查找的标识。

note-translation-overdue = 迟延{ $days }天。
note-translation-after-target = 晚于{ $due }，即{ $rule }之日，届时文件应已发出。
note-translation-without-day = 尚未商定日期，而{ $rule }于{ $due }届满。
note-language-not-accepted = 不知对方国家是否接受此语文。其接受的语文：{ $languages }。
