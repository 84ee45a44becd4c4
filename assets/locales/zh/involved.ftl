# Persons on a file, and those of the register that may be meant.

inv-card = 打开该人卡片
inv-names-of = 其他写法：{ $name }
inv-withdraw-title = 从本案卷移除：{ $name }？
inv-withdraw-text = 该人将移出本案卷。不在其他案卷中的人员也移出登记簿；历史保留两者，可在该处撤销。
inv-register = 是否已在登记簿中？
inv-register-hint = 输入姓名：在登记簿中以所有文字搜索。
inv-found = { $count ->
    [0] 登记簿中没有此姓名。
   *[other] 可能是以下{ $count }人。
  }
inv-files = { $count ->
    [0] 不在您可查看的案卷中
   *[other] 在{ $count }件案卷中
  }
inv-take = 就是此人
inv-take-of = 就是此人：{ $name }
inv-taken = { $name }，来自登记簿
inv-not-this = 另有其人
