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
