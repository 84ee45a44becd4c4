# Tasks and bring-forward dates.

tasks-title = Tasks
tasks-whose = Whose tasks
tasks-own = Mine
tasks-all = Everybody’s
tasks-one = A colleague’s
tasks-ended = Also those that ended
tasks-none = No tasks
tasks-none-why = What has to be done by a day stands here and on Today, with a reminder before it.
tasks-count = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}
tasks-more = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
task-new = New task
task-change = Change the task
task-save = Save the task
task-saved = Task saved
task-title = What is to be done
task-due = By when
task-remind = Remind so many days before
task-remind-help = It stands on Today from that day on.
task-assignee = Who does it
task-sort = What it is
task-bring-forward-help = The file comes back to the desk on that day.
task-remarks = Remarks
task-undated = no date
task-more = More about: { $title }
task-drop = Drop it
task-drop-title = Drop “{ $title }”
task-drop-why = Why it will not be done
task-dropped = Task dropped
task-done-toast = Done: { $title }
task-done-on = done { $day }
task-dropped-on = dropped { $day }
task-add-here = Add a task
