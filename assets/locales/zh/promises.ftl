# What two States promised each other on a file: conditions, assurances, limits on use.

## Conditions and assurances

cond = 条件与保证
cond-add = 添加条件或保证
cond-edit = 编辑
cond-none = 未要求任何条件或保证。
cond-none-hint = 拒绝协助之前，两国可商定条件。请分别逐字记录每一项。
cond-sort = 类型
cond-code = 事项
cond-text = 措辞
cond-text-hint = 按原文：接受方受此措辞约束。
cond-asked-by = 要求方
cond-us = 我方
cond-asked-on = 要求日期
cond-asked = { $side ->
    [US] 我方于{ $day }要求
   *[THEM] { $state }于{ $day }要求
  }
cond-open = { $side ->
    [US] 应由{ $state }答复
   *[THEM] 应由我方答复
  }
cond-binds = { $side ->
    [US] 自{ $day }起约束我方：{ $authority }，{ $document }
   *[THEM] 自{ $day }起约束{ $state }：{ $authority }，{ $document }
  }
cond-watch = 监督方式：{ $how }
cond-declined = { $day }未接受
cond-kept = { $day }已履行
cond-in-force = 有效
cond-answer = 记录答复
cond-answer-of = 记录答复：{ $what }
cond-answer-what = { $side ->
    [US] { $state }的答复
   *[THEM] 我方答复
  }
cond-answered-on = 答复日期
cond-committed-by = 作出承诺的机关
cond-committed-by-hint = 法院、部委：履行者。
cond-document = 所在文件
cond-document-hint = 信函或决定，注明日期和编号。
cond-use-limit = 使用限制
cond-use-limit-hint = 关于使用的条件一经接受，即成为限制。已有限制可采用其措辞。
cond-use-limit-new = 新的限制
cond-keep = 监督或履行
cond-keep-of = 监督或履行：{ $what }
cond-watch-how = 监督方式
cond-watch-how-hint = 报告、探访、每年一函。
cond-kept-on = 履行日期
cond-kept-on-hint = 仅在监督中的，请留空。
cond-drop-title = 移除：{ $what }？
cond-needs-code = 请选择事项。
cond-needs-text = 请填写措辞。
cond-needs-answer = 请选择答复。
cond-needs-commitment = 接受即受约束：请注明机关及其承诺所在文件。
cond-needs-keep = 请说明监督方式，或履行日期。

## Limits on use

use = 使用限制
use-add = 添加使用限制
use-edit = 编辑限制
use-none = 未记录任何使用限制。
use-none-hint = 附条件收到的材料只能在条件范围内使用。请按原文记录条件。
use-by-itself = 法律依据本身即限制使用：收到的材料只能用于请求书所列诉讼。收到证据时请添加限制。
use-evidence = 收到的材料
use-evidence-hint = 银行记录、陈述、设备。留空：限制适用于全部。
use-source = 限制的来源
use-received = 收到日期
use-condition = 条件，逐字填写
use-condition-hint = 本案卷的每次打印和导出均重复此条件。
use-allowed = 可用于
use-allowed-hint = 诉讼和指控。留空：请求书所列者。
use-allowed-request = 请求书所列诉讼
use-prior-consent = 任何其他使用须先征得对方同意
use-exculpatory = 无罪内容可在通知后披露
use-exculpatory-hint = 条约有此规定的：UNCAC 46(19)、UNTOC 18(19)。
use-until = 终止日期
use-article = 条款
use-article-hint = 留空：法律依据的条款。
use-letter = 随附信函
use-not-binding = 不再有约束力。
use-needs-words = 请按对方措辞填写条件。
use-ask = 请求用于其他目的
use-ask-of = 请求用于其他目的：{ $what }
use-ask-go = 请求并开始磋商
use-who-asks = 请求方
use-purpose = 用途
use-purpose-hint = 诉讼、指控、法院。
use-asked-on = 请求日期
use-reply-by-hint = 留空：办公室标准。
use-needs-purpose = 请说明用途。
use-consents = 范围以外的请求：{ $what }
use-asked = { $status ->
    [NOTIFIED] { $direction ->
        [OUT] 我方于{ $day }通知
       *[IN] { $state }于{ $day }通知
      }
   *[other] { $direction ->
        [OUT] 我方于{ $day }请求
       *[IN] { $state }于{ $day }请求
      }
  }
use-decided = { $answer }，{ $day }
use-decide = 作出决定
use-decide-of = 作出决定：{ $what }
use-decision = 决定
use-decided-on = 决定日期
use-needs-decision = 请选择决定。
use-needs-condition = 请填写条件。
use-notify = 通知无罪证据
use-notify-go = 记录通知
use-disclosure = 披露的内容及场合
use-disclosure-hint = 何种内容，向哪个法院或辩护方。
use-notified-on = 通知日期
use-consult = 对方要求磋商
use-needs-disclosure = 请说明披露的内容。
