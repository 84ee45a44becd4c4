# Setting up a new office, step by step.

setup-title = 建立办公室
setup-intro = 所有内容均留在本设备的一个加密存储库中。
setup-steps = 步骤
setup-step-office = 办公室
setup-step-calendar = 办公室日历
setup-step-user = 第一位用户
setup-step-key = 恢复密钥
setup-next = 继续
setup-create = 建立办公室
setup-creating = 正在建立存储库。为安全起见，需要片刻。
office-name = 办公室名称
office-name-help = 按信函上的写法。例如：中央机关，司法部。
office-state = 本国
office-state-help = 以其日历决定哪些日子计入。
office-state-choose = 选择国家
office-state-code = 国家的两个字母（ISO 3166）
office-state-wrong = 两个字母，例如FR或EG。
calendar-weekend = 休息日
calendar-weekend-help = 这些日子从不是工作日。
calendar-all-rest = 七天均为休息日：永远不会有工作日。
calendar-zone = 时区
calendar-zone-help = 按小时计算的期限以此为准。
calendar-holidays = 公共节假日
calendar-holidays-help = 每行一天，填写今年和明年。例如2026年5月1日，或5月1日。随月相变动的日子后加问号，以后确认。
calendar-holidays-count = { $count ->
    [0] 尚无节假日。
   *[other] 已识别{ $count }个节假日。
}
calendar-holiday-wrong = 第{ $line }行不是日期：{ $text }
calendar-count = 羁押的计算
calendar-count-help = 逮捕当日是否计为第一天？如尚无人核查贵国法律，则两个日期均予显示，以较早者为准。
calendar-count-EXCL = 自逮捕次日起
calendar-count-INCL = 逮捕当日计入
calendar-count-unknown = 尚无人核查
first-user-note = 第一位用户为办公室负责人兼系统管理员。其他用户在设置中添加。
user-login = 短名称
user-login-help = 不含空格的字母。显示在案卷旁。
user-login-wrong = 请使用2至32个小写字母、数字、点或连字符，不含空格。
user-display = 他人看到的姓名
user-language = 语言
user-passphrase = 口令
key-title = 抄写恢复密钥
key-why = 忘记口令时用它打开存储库。仅显示一次，不作任何保存。没有它又没有口令，任何人都无法打开存储库：您不能，本程序的制作者也不能。
key-keep = 请写在纸上，存入保险柜或交可信之人保管。不要存放在本设备上。
key-label = 恢复密钥
key-print = 打印
key-written = 已抄写
key-type-title = 重新输入恢复密钥
key-type-why = 以确认纸上所写无误。空格、连字符和大小写均无影响。
key-type = 纸上的恢复密钥
key-show-again = 再显示一次
key-confirm = 确认并打开
key-lost = 如未曾抄写：尚未保存任何内容。请关闭窗口，删除存储库文件夹，重新建立办公室。

calendar-next-year = 将{ $from }年的固定日期添加到{ $to }年
kit-title = { $office }的恢复密钥
kit-made-on = 制作于{ $day }
kit-what = 持有此密钥者可以打开存储库，并为一人设置新口令。没有它又没有口令，任何人都无法打开。
kit-how = 使用方法
kit-step-1 = 启动Comity，选择“忘记口令”。
kit-step-2 = 按此处所示输入密钥，并选择用户。空格、连字符和大小写均无影响。
kit-step-3 = 选择新口令。密钥的使用及其用户均记录在案。
kit-kept = 保管
kit-kept-by = 保管人
kit-kept-where = 地点
kit-kept-since = 自何日起
