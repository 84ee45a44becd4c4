# What the parts of a file have in common: reading them, taking a row out, sums and languages.

part-loading = 正在读取案卷的这一部分。
part-failed-hint = 没有丢失任何内容。请重试。
part-reason = 理由
part-take-out = 移除
part-take-out-text = 此项将移出本案卷。历史中予以保留，可在该处撤销移除。
part-more-of = { $what }的更多操作
part-none = 未填写
part-sum = 金额
part-sum-hint = 按您的习惯书写数字：1,240,500.00
part-currency = 货币
part-currency-hint = 代码或名称，例如USD。
part-currency-none = 没有此名称的货币。请输入其代码，例如USD。
part-language-hint = 名称或代码，例如fr或pt-BR。
part-remarks = 备注
part-days-on = { $from }至{ $to }
part-days-since = 自{ $from }起
part-days-until = 至{ $to }
part-draft = { $reference }：{ $what }
req-tab-conditions = 条件
req-go-tab = 转到：{ $tab }
sheet-asset = { $what }：{ $sort }，持有人{ $holder }
sheet-letter = { $day }，{ $direction }
sheet-limited = 限制使用：
