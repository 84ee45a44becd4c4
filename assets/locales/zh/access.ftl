# Who sees what, second persons, handovers, absences.

problem-approver-is-oneself = { $login }不能批准自己的操作。须由另一位负责人批准。
problem-not-an-officer = { $login }既不是本办公室的经办人，也不是负责人。
problem-delegate-is-oneself = 须由他人代理。
problem-days-reversed = 最后一日早于{ $from }。
problem-day-past = 该日已过；今天是{ $today }。
problem-absence-overlaps = 已记录自{ $from }起的缺勤。
problem-grant-not-for-role = { $login }的角色不能查看案卷，不能向其开放。
problem-observer-not-confidential = 机密案卷不对观察员开放。
problem-not-proposable = 此项不能提交负责人：{ $command }。
problem-no-second-person-needed = 此项无需第二人。您可自行办理。
problem-proposal-decided = 此项提议已有决定。
problem-handover-to-oneself = 案卷须移交给他人。
problem-handover-under-way = { $login }的案卷正在移交。
problem-handover-without-files = { $login }没有未结案卷。
problem-handover-ended = 此次移交已结束。
problem-not-to-sign = 此处不需要您签名。
problem-file-confidential = 此案卷为机密。请经办人或负责人向您开放。
problem-not-confidential = 此案卷中无人要求保密。
problem-notice-not-logged = 请先登记告知对方的信函。
problem-corrected-by-two = 法定日期的更正须由两人办理：说明原因，并有第二人参与。
problem-chain-approval = 第二人的同意无效，位置：{ $place }。

state-masked = 机密

proposal-OPEN = 等待批准
proposal-APPROVED = 已批准
proposal-DECLINED = 未批准
proposal-WITHDRAWN = 已撤回

handover-OPEN = 尚未签名
handover-SIGNED = 已签名
handover-CANCELLED = 已取消

audit-READ = 已打开机密案卷
audit-EXPORT = 已导出
audit-REFUSED = 已拒绝

intent-audit-read = 已打开机密案卷
intent-audit-export = 已写出导出文件
intent-audit-refused = 已拒绝访问
intent-grants-give = 已向成员开放案卷
intent-grants-revoke = 已对成员关闭案卷
intent-proposals-make = 已提交批准
intent-proposals-approve = 已批准
intent-proposals-decline = 未批准
intent-proposals-withdraw = 已撤回提议
intent-proposals-renew = 已重新提议
intent-requests-assign = 已更换经办人
intent-handovers-open = 已开始移交
intent-handovers-note = 移交说明
intent-handovers-sign = 移交已签名
intent-handovers-cancel = 移交已取消
intent-absences-save = 已记录缺勤
intent-absences-end = 缺勤已结束
intent-confidentiality-note = 已记录保密情况
intent-member-add = 已添加用户
intent-member-readmit = 已授予口令或访问权限
intent-member-recover = 已使用恢复密钥
intent-members-edit = 已更改用户
intent-members-end = 已终止访问
intent-members-prefer = 已更改个人显示
intent-members-passphrase = 已选定个人口令
intent-words-save = 已采用机关用语
intent-words-drop = 已撤回机关用语
intent-calendars-save = 已更改日历
intent-holidays-confirm = 已确认假日
intent-rules-choose = 已就期限作出选择
