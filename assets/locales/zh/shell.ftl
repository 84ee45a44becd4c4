# The frame round every screen: navigation, search, status bar.

# same in every language
product-name = Comity
skip-to-content = 跳至内容
main-navigation = 主导航
nav-today = 今日
nav-register = 登记簿
nav-statistics = 统计
nav-import = 导入
nav-settings = 设置
nav-office = 办公室
nav-to-do = { $count }项待办
nav-open-files = { $count }个未结案卷
find-prompt = 查找案卷、人员或命令
find-type = 输入编号、任何文字的姓名或词语
find-none = 没有相符的案卷。
find-files = 案卷
find-results = { $count }项结果
user-and-role = <b>{ $name }</b>，{ $role }
theme-switch = 浅色或深色
language-switch = 语言
lock-now = 锁定
lock-why-idle = 十分钟无操作，已锁定。
status-calendar = { $state }日历，{ $zone }
status-offline = 离线
status-saved = 已保存 { $time }
status-backup = 备份 { $time }
status-no-backup = 尚无备份
demo-banner = <b>演示办公室。</b>所有案件和人员均属虚构。
rolled-back-banner = <b>无法写入。</b>存储库缺少{ $missing }项以前保存的更改：可能被换回了较旧的副本。请恢复最新的备份。
desk-unreachable = 无法访问记录
desk-unreachable-next = 未作任何更改。请关闭窗口后重新打开；如仍如此，请告知系统管理员。
opening-now = 正在打开

# The palette, the acts of every screen, and their keys.
find-persons = 人员
find-here = 本屏
find-everywhere = 所有位置
act-new-request = 新建请求
act-paste = 粘贴电子表格的行
act-keys = 显示按键
act-next-part = 转到窗口的下一部分
act-last-part = 转到窗口的上一部分
act-back = 返回
nav-help = 帮助
keys-title = 按键
keys-here = 本屏
keys-everywhere = 所有屏幕
keys-in-lists = 列表和表格中
keys-move = 上一行，下一行
keys-screenful = 上一屏，下一屏
keys-ends = 首行，末行
keys-open = 打开
keys-select = 选择
keys-extend = 扩展选择
keys-all = 全选
keys-leave = 清除，关闭，返回
keys-print = 打印按键表
# same in every language
key-enter = Enter
# same in every language
key-escape = Esc
key-space = 空格
# same in every language
key-up = ↑
# same in every language
key-down = ↓
# same in every language
key-home = Home
# same in every language
key-end = End
# same in every language
key-page-up = Page Up
# same in every language
key-page-down = Page Down
# same in every language
key-delete = Delete
