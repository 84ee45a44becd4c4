# Import: bringing in the register an office keeps today. First a rehearsal, then the import, then a way back.

import-title = 导入登记簿
import-lead = 在您逐行看过将发生的情况之前，任何内容都不会进入登记簿。
import-steps = 导入步骤
import-step-file = 文件
import-step-columns = 列
import-step-rehearsal = 试运行
import-step-done = 结果

import-choose = 选择文件
import-choose-other = 选择其他文件
import-kinds = Excel工作簿或CSV。可识别工作表、标题行、日期、分隔符和编码。
import-file = 文件：{ $file }
import-no-file = 未选择文件。

import-reading = { $step ->
    [READING] 正在读取文件。
    [CHECKING] 正在检查各行。
    [WRITING] 正在写入请求。
   *[VERIFYING] 正在核对。
  }
import-cancelled = 已停止。未写入任何内容。

import-columns-lead = 程序将这样读取各列。请更正错误之处；此后不作任何猜测。
import-sheet = 工作表{ $sheet }
import-sheet-only = 文件只有一个表
import-sheet-use = 读取此工作表
import-sheet-header = 标题在第{ $row }行
import-sheet-header-rows = 标题在第{ $from }至{ $to }行
import-sheet-direction = 整个工作表的方向
import-sheet-left = 不是登记簿：略去
import-column = 列
import-column-header = 文件中的标题
import-column-sample = 示例
import-column-means = 含义
import-column-sure = 把握程度
import-sure-high = 确定
import-sure-low = 请核对
import-unnamed = 第{ $number }列，无标题
import-not-read = 不读取；随请求保留
import-edited = 已由您更改
import-reset = 恢复建议

import-saved = 已保存的读取方式
import-saved-pick = 请选择
import-save-name = 此读取方式的名称
import-save = 保存此方式
import-saved-as = 已保存为“{ $name }”。
import-save-needs-name = 请先为其命名。

import-rehearse = 试运行
import-rehearse-hint = 尚未写入任何内容。
import-run = { $count ->
   *[other] 导入{ $count }件请求
  }
import-run-none = 没有可导入的内容
import-run-hint = 一次导入，必要时可整体撤销。每个单元格均随其请求逐字保留。
import-back = 返回各列

import-result = 将发生的情况
import-result-done = 已发生的情况
import-count-imported = { $count ->
   *[other] 将成为请求
  }
import-count-imported-done = { $count ->
   *[other] 已成为请求
  }
import-count-attached = { $count ->
   *[other] 作为信函附入
  }
import-count-rejected = 拒绝
import-count-warned = 有警告
import-count-not-rows = 非条目：题名、标题行、合计
import-count-duplicates = { $count ->
   *[other] 组可能的重复项
  }

import-rows = 行
import-rows-caption = 文件各行及其去向
import-show = 显示
import-only-all = 全部
import-only-import = 成为请求
import-only-reject = 拒绝
import-only-warned = 有警告
import-only-attach = 附入
import-rows-count = { $total ->
    [0] 没有这样的行
   *[other] { $total }行
  }
import-col-where = 行
import-col-decision = 处理
import-col-why = 原因
import-col-reference = 编号
import-col-kind = 类型
import-col-state = 国家
import-col-day = 日期
import-col-person = 人员
import-col-status = 状态
import-where = { $sheet }，第{ $row }行
import-where-row = 第{ $row }行
import-cells-of = { $where }的单元格，逐字显示
import-cells-show = 显示{ $where }的单元格
import-cells-empty = 此行没有单元格。
import-cell-empty = 空

import-decision-IMPORT = 请求
import-decision-REJECT = 拒绝
import-decision-ATTACH = 信函

import-duplicates = 可能的重复项
import-duplicates-lead = 不合并，也不略去。导入后各为单独的请求，标为疑似；由人决定。
import-duplicates-rows = 第{ $rows }行
import-duplicates-existing = 登记簿中已有：{ $references }

import-why-other = 其他原因（{ $code }）
import-why-ALREADY_REGISTERED = 已登记有此编号的请求
import-why-AMOUNT_UNREADABLE = 无法读取金额；保留原文
import-why-ATTACH_TARGET_UNKNOWN = 未找到此信函所属的请求
import-why-CURRENCY_AMBIGUOUS = 金额的货币可有多种解释
import-why-CURRENCY_MISSING = 金额没有货币
import-why-DATES_DISAGREE = 同一单元格中两种历法所指日期不同
import-why-FUTURE_DATE = 日期在将来
import-why-IMPOSSIBLE_DATE = 不存在此日期
import-why-INCOMPLETE_DATE = 日期不完整
import-why-IN_STORE = 登记簿中已有
import-why-MISSING_DATE = 没有收到或发出的日期
import-why-MISSING_DIRECTION = 未说明是收到还是发出
import-why-MISSING_KIND = 未写明请求类型
import-why-MISSING_STATE = 未写明国家
import-why-OUTCOME_BEFORE_RECEIPT = 结果早于收到日期
import-why-OUTCOME_DATE_MISSING = 结果没有日期：请求仍为未结
import-why-POSSIBLE_DUPLICATE = 可能与另一请求相同
import-why-OWN_VALUE_UNREAD = 有单元格与办公室自定字段不符；已按原文随来源保留
import-why-SAME_PERSON_AND_OFFENCE = 国家、人员和犯罪相同，日期仅差数日
import-why-SAME_REFERENCE = 国家和编号均相同
import-why-STATE_AMBIGUOUS = 国名可有多种解释
import-why-STATE_SPELLING = 国名以另一种写法识别
import-why-STATUS_AMBIGUOUS = 状态可有多种解释
import-why-STATUS_UNKNOWN = 状态不明：按已登记处理
import-why-UNKNOWN_KIND = 请求类型不明
import-why-UNKNOWN_STATE = 国家不明

import-done-import = { $count ->
   *[other] 登记簿中已有{ $count }件请求。
  }
import-open-register = 打开登记簿
import-another = 导入其他文件
import-undo = 撤销此次导入
import-undo-title = 撤销此次导入？
import-undo-text = 此次导入的请求将移出登记簿。如其中有请求此后又有更改，将指出该更改，且不撤销任何内容。历史保留两者。
import-undo-yes = 撤销导入
import-undo-no = 保留
import-undone = 已撤销{ $file }的导入。

import-past = 以往的导入
import-past-none = 尚未导入任何内容。
import-past-caption = 迄今的导入
import-past-file = 文件
import-past-status = 状态
import-past-act = 撤销
import-status-DONE = 已完成
import-status-RUNNING = 未完成
import-status-CANCELLED = 已停止
import-status-UNDONE = 已撤销
import-direction-cells = 依单元格
import-month-first = 数字日期中月在日前
import-means-of = { $header }的含义
import-no-sheet = 此文件中未找到登记簿。
import-no-sheet-hint = 登记簿有一行标题，其下每件请求一行。请选择其他文件。
import-undo-of = 撤销{ $file }的导入

column-our_ref = 我方编号
column-their_ref = 对方编号
column-related_ref = 关联请求的编号
column-serial = 流水号
column-direction = 方向
column-kind = 类型
column-state = 对方国家
column-requesting_state = 请求国
column-requested_state = 被请求国
column-authority = 机关
column-date_received = 收到日期
column-date_sent = 发出日期
column-date = 收到或发出日期
column-persons = 人员
column-family_name = 姓
column-given_name = 名
column-born = 出生日期
column-offences = 犯罪
column-measures = 措施
column-data_category = 数据类别
column-legal_basis = 法律依据
column-status = 状态
column-outcome = 结果
column-outcome_date = 结果日期
column-closed_on = 结案日期
column-urgency = 紧急程度
column-sensitivity = 保密程度
column-language = 语文
column-channel = 渠道
column-amount = 金额
column-currency = 货币
column-remarks = 备注

problem-register-not-found = 文件已不存在。请重新选择。
problem-register-empty = 文件为空。
problem-register-kind-unknown = 这既不是Excel工作簿，也不是CSV文件。请将登记簿存为其中一种格式。
problem-register-unreadable = 文件已损坏或有密码保护。请用原程序打开，去除密码后重新保存。
problem-register-too-large = 文件超出登记簿的容许大小。请拆分后分别导入。
problem-register-too-slow = 读取文件耗时过长。请重新存为普通工作簿或CSV。
problem-register-hostile = 文件的结构可能危害程序，未予读取。
problem-register-no-table = 文件中未找到表格。
problem-worker-not-started = 外来文件读取程序未能启动。未读取任何内容。
problem-worker-not-confined = 外来文件读取程序无法隔离。未读取任何内容。

# Rows pasted from a spreadsheet.

paste-title = 粘贴电子表格的行
paste-lead = 在电子表格中复制各行（如有标题请一并复制），粘贴到此处。最多{ $most }行；整个登记簿请以文件导入。保存之前不写入任何内容。
paste-here = 行
paste-here-help = 按Ctrl+V粘贴所复制的内容。
paste-read = 读取各行
paste-file = 改为导入文件
paste-nothing = 尚未粘贴任何内容。
paste-direction = 方向（行中未注明时）
paste-kind = 类型（行中未注明时）
paste-caption = 粘贴的行。Enter键和方向键在行间移动。
paste-row = 行
paste-means = { $column }列的内容
paste-cell = { $column }，第{ $row }行
paste-verdict = 检查
paste-sound = 可以保存
paste-remove-column = 移除
paste-remove = 移除第{ $row }行
paste-add = 添加一行
paste-checking = 正在检查各行
paste-no-meaning = 请至少说明一列的内容。
paste-none-sound = 目前没有可以保存的行。
paste-all-sound = 所有行均可保存。无编号的行将获得下一编号。
paste-to-mend = { $count ->
   *[other] 有{ $count }行尚不能保存，保留于此。
  }
paste-save = { $count ->
   *[other] 保存{ $count }行
  }
paste-saved = { $count ->
   *[other] 已登记{ $count }件请求。
  }
paste-undo = 全部撤销
paste-undone = { $count ->
   *[other] 已撤回{ $count }件请求。
  }
paste-discard = 放弃这些行
import-pasted = 粘贴的行
import-run-officer = 由经办人或负责人导入；您可以查看将发生的情况。
