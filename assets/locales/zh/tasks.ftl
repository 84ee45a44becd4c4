# Tasks and bring-forward dates.

tasks-title = 任务
tasks-whose = 谁的任务
tasks-own = 我的
tasks-all = 所有人的
tasks-one = 某位同事的
tasks-ended = 包括已结束的
tasks-none = 没有任务
tasks-none-why = 须在某日前办理的事项列于此处和“今日”，并提前提醒。
tasks-count = { $count ->
   *[other] { $count }项任务
}
tasks-more = { $count ->
   *[other] 再显示{ $count }项
}
task-new = 新建任务
task-change = 更改任务
task-save = 保存任务
task-saved = 任务已保存
task-title = 应办事项
task-due = 截止日期
task-remind = 提前提醒的天数
task-remind-help = 自该日起列于“今日”。
task-assignee = 由谁办理
task-sort = 性质
task-bring-forward-help = 案卷在该日回到案头。
task-remarks = 备注
task-undated = 无日期
task-more = 更多：{ $title }
task-drop = 放弃
task-drop-title = 放弃“{ $title }”
task-drop-why = 不办理的理由
task-dropped = 任务已放弃
task-done-toast = 已完成：{ $title }
task-done-on = 完成于{ $day }
task-dropped-on = 放弃于{ $day }
task-add-here = 添加任务
