# The States we deal with, and the sheet of one of them.

nav-states = 国家
states-count = { $count ->
   *[other] { $count }个国家
  }
states-go = 转到国家
states-none = 目前与任何国家均无往来。
states-none-hint = 请按国名查找，并记录已知情况。
states-open-in = 对方请求我方
states-open-out = 我方请求对方
states-of = { $all }件中{ $open }件未结
states-treaties = 条约
states-parties = 受约束的文书
states-notes = 我方备注
states-fresh = 已知情况
states-stale = 待重新核查
states-checked = 十二个月内已核查
states-oldest = 最早的核查：{ $day }
states-print = 打印资料单
states-file = 写入文件
states-written = 资料单已写入{ $file }。
states-edit = 编辑我方备注
states-edit-title = 关于{ $state }的备注
states-saved = 备注已保存。
states-meet = 全部未结案卷
states-ask = 新建发出的请求
states-authorities = 名录中该国的机关
states-median = { $count ->
   *[other] { $days }，共{ $count }件
  }
