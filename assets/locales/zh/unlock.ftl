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

first-passphrase-title = 选择您自己的口令
first-passphrase-why = 您输入的口令由系统管理员选定。今后只有您知道自己的口令，您所签署的仅属于您。

training-word = 练习办公室
training-product-name = Comity（练习）
training-note = 与真实办公室并列的虚构办公室，供练习之用。它有自己的时钟，由您拨动。
training-fact-1 = 其中所有案件、人员和国家均属虚构。
training-fact-2 = 它存放在单独的文件夹中。练习期间真实的存储库保持锁定，不受任何影响。
training-fact-3 = 斜纹边框、横幅和每张打印页上的文字均表明其并非真实。
training-make = 建立练习办公室
training-enter = 进入练习办公室
training-renew = 重新建立
training-renew-note = 其中的练习内容将消失。真实办公室不受影响。
training-making = 正在建立练习办公室
training-leave = 离开练习办公室
training-banner = <b>练习办公室：此处内容均非真实。</b>其日期为{ $day }。
training-day = 练习办公室的日期
training-passphrase = 此处所有人的口令
training-move = 拨动时钟
training-next-day = 下一天
training-next-week = 一周后
training-next-month = 30天后
training-moved = 现在是{ $day }。
training-door-why = 在真实办公室之外，以虚构案件进行练习。
