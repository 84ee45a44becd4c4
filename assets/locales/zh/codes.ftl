# Words of codes that are not law: roles of users, days of the week, steps of long acts.

user-role-CLERK = 登记员
user-role-OFFICER = 经办人
user-role-HEAD = 办公室负责人
user-role-MANAGER = 管理人员
user-role-OBSERVER = 观察员
user-role-ADMIN = 系统管理员
user-role-hint-CLERK = 登记请求和来往信函。
user-role-hint-OFFICER = 办理案卷并掌握期限。
user-role-hint-HEAD = 可查看机密案卷，作出决定并批准。
user-role-hint-MANAGER = 仅可查看统计数据。
user-role-hint-OBSERVER = 仅可阅读向其开放的案卷。
user-role-hint-ADMIN = 管理账户和备份，不能查看案件内容。

weekend-mon = 星期一
weekend-tue = 星期二
weekend-wed = 星期三
weekend-thu = 星期四
weekend-fri = 星期五
weekend-sat = 星期六
weekend-sun = 星期日

job-step-READING = 读取
job-step-CHECKING = 检查
job-step-WRITING = 写入
job-step-VERIFYING = 验证
job-step-REPLAYING = 与记录比对

article-as-ordered = 依命令
article-by-legal-basis = 依法律依据
article-domestic-law = 国内法
article-domestic-law-of-the-requested-state = 被请求国国内法
article-office-policy = 办公室规则
article-office-practice = 办公室惯例
article-office-practice-nobody-abroad-has-it-yet = 办公室惯例：外国尚无人收到
article-on-expedited-preservation = 关于快速保全
article-on-provisional-arrest = 关于临时逮捕
article-on-speciality = 关于特定规则
article-on-the-time-for-deciding = 关于作出决定的期限
article-practice-for-dual-criminality = 惯例，用于双重犯罪
article-practice-the-evidence-is-in-use-here = 惯例：证据正在我国使用
article-practice-the-request-has-become-moot = 惯例：请求已失去意义
article-service-standards = 办公室标准
article-bilateral-treaties-on-provisional-arrest = 双边条约，关于临时逮捕
article-practice-for-electronic-evidence = 惯例，用于电子证据
