# المهام ومواعيد إعادة العرض.

tasks-title = المهام
tasks-whose = مهام من
tasks-own = مهامي
tasks-all = مهام الجميع
tasks-one = مهام زميل
tasks-ended = مع ما انتهى منها
tasks-none = لا مهام
tasks-none-why = يظهر هنا وفي صفحة اليوم ما يجب إنجازه حتى يوم معين، مع تذكير يسبقه.
tasks-count = { $count ->
    [zero] لا مهام
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $count } مهام
    [many] { $count } مهمة
   *[other] { $count } مهمة
}
tasks-more = { $count ->
    [zero] لا مزيد
    [one] إظهار واحدة أخرى
    [two] إظهار اثنتين أخريين
    [few] إظهار { $count } أخرى
    [many] إظهار { $count } أخرى
   *[other] إظهار { $count } أخرى
}
task-new = مهمة جديدة
task-change = تعديل المهمة
task-save = حفظ المهمة
task-saved = حُفظت المهمة
task-title = ما يجب إنجازه
task-due = حتى أي يوم
task-remind = التذكير قبل ذلك بعدد من الأيام
task-remind-help = تظهر في صفحة اليوم ابتداء من ذلك اليوم.
task-assignee = من ينجزها
task-sort = نوعها
task-bring-forward-help = يعود الملف إلى المكتب في ذلك اليوم.
task-remarks = ملاحظات
task-undated = دون موعد
task-more = المزيد عن: { $title }
task-drop = صرف النظر عنها
task-drop-title = صرف النظر عن «{ $title }»
task-drop-why = سبب عدم إنجازها
task-dropped = صُرف النظر عن المهمة
task-done-toast = تمت: { $title }
task-done-on = تمت { $day }
task-dropped-on = صُرف النظر عنها { $day }
task-add-here = إضافة مهمة
