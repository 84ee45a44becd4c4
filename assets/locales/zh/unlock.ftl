# The gate: who is working, and the way back in with the recovery key.

unlock-title = 由谁办公？
unlock-choose = 选择您的姓名
unlock-passphrase = { $name }的口令
unlock-go = 解锁
unlock-going = 正在打开存储库。为安全起见，需要片刻。
unlock-forgot = 忘记口令
unlock-backup = 上次备份
unlock-network = 网络
unlock-network-none = 不使用。所有内容均留在本设备。
unlock-version = 版本
recover-title = 设置新口令
recover-how = 恢复密钥在建立办公室时已抄写下来。凭此密钥，一人可以选择新口令。每次使用均有记录。
recover-key = 恢复密钥
recover-key-help = 空格、连字符和大小写均无影响。
recover-user = 用户
recover-go = 设置并解锁
passphrase-new = 新口令
passphrase-rule = 至少15个字符。四五个互不相关的词语容易记住。
passphrase-short = 还需{ $missing }个字符。
passphrase-again = 再次输入
passphrase-differs = 两次输入不一致。
