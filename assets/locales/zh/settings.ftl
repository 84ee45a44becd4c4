# Settings: this user, the people, the calendar, the backup.

settings-display = 语言和显示
settings-display-note = 仅对您有效。更改立即生效。
settings-digits = 数字
# same in every language
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩
settings-digits-help = 编号和条款号始终使用0123。
settings-theme = 浅色或深色
settings-theme-system = 跟随系统
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-contrast = 对比度
settings-contrast-normal = 跟随系统
settings-contrast-high = 高
settings-passphrase = 口令
settings-passphrase-note = 您的口令仅为您打开存储库。更改口令不影响他人。
settings-passphrase-current = 当前口令
settings-passphrase-change = 更改口令
settings-passphrase-changed = 口令已更改。
settings-people = 用户和角色
settings-people-note = 每人使用自己的口令解锁。系统管理员管理账户，不能打开案件内容。
settings-person = 姓名
settings-role = 角色
settings-unit = 部门
settings-unit-help = 可查看哪个部门的案卷。办公室不设部门的，请留空。
settings-login = 短名称
settings-language = 语言
settings-add = 添加用户
settings-added = { $name }现在可以解锁。
settings-first-passphrase = 初始口令
settings-first-passphrase-help = 至少15个字符。请其立即更改。
settings-needs-administrator = 只有系统管理员可以添加用户。
settings-keeps-administrator = 只有系统管理员可以进行备份。
settings-needs-head = 只有负责人或系统管理员可以进行此操作。
settings-calendar = 日历
settings-calendar-note = { $state }的工作日、节假日和时区。更改后将重新计算有效期限。
settings-calendar-saved = 日历已保存。
settings-holidays-kept = { $count ->
    [0] 未保存节假日。
   *[other] 已保存{ $count }个节假日。
}
settings-backup = 备份和验证
settings-backup-note = 一个包含全部内容的加密文件。请保存在另一设备上。
settings-backup-last = 上次备份
settings-backup-none = 尚无备份。如本设备发生故障，所有内容都将丢失。
settings-backup-now = 立即备份
settings-backup-running = 正在复制存储库
settings-backup-done = 备份已写出并核对：{ $name }
settings-verify = 检查存储库
settings-verify-note = 读取每一条目，核对签名、链和各表。
settings-verify-running = 正在检查每一条目
settings-verify-done = { $entries ->
   *[other] 存储库完整：已检查{ $entries }条。
}
settings-verify-broken = <b>存储库不完整。</b>请停止工作，恢复最新的备份，并保留此清单。
settings-about = 关于
settings-about-version = 版本
settings-about-office = 办公室
settings-about-note = Comity将所有内容保存在本设备上，不使用网络。
