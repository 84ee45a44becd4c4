# اليوم: من هو موقوف، وما تأخر، وما هو آتٍ.

today-working = يوم عمل في { $state }.
today-resting = يوم راحة في { $state }.
today-days-off = { $count ->
    [zero] لا أيام راحة.
    [one] { $list } يوم راحة.
    [two] { $list } يوما راحة.
    [few] { $list } أيام راحة.
    [many] { $list } أيام راحة.
   *[other] { $list } أيام راحة.
}
today-print = طباعة اليوم
today-new = طلب جديد
today-custody = ساعات التوقيف
today-held = { $count ->
    [zero] لا موقوفين
    [one] شخص واحد موقوف
    [two] شخصان موقوفان
    [few] { $count } أشخاص موقوفين
    [many] { $count } شخصًا موقوفًا
   *[other] { $count } شخص موقوف
}
today-held-abroad = موقوف في <state/> بطلب منا
today-held-here = موقوف هنا بطلب من <state/>
today-custody-law = { $article }. لا تغيّر عطل نهاية الأسبوع والأعياد هذه المواعيد.
today-overdue = المتأخر
today-week = يحل هذا الأسبوع
today-fortnight = الأسبوعان القادمان
today-aside = الانتظار والوارد
today-waiting = بانتظار الغير
today-received = ورد حديثًا
today-ending = ينتهي دون إجراء
today-unwatched = دون مهلة سارية
today-unwatched-why = ملفات مفتوحة دون موعد. حدد لكل منها يومًا قادمًا.
today-nothing-overdue = لا شيء متأخر
today-next-date = الموعد القادم { $day }: { $what }، { $ref }.
today-no-next-date = لا موعد في الأسبوعين القادمين.
today-nobody-waiting = لا ننتظر أحدًا.
today-nothing-received = لم يرد شيء حديثًا.
today-empty = لا طلبات بعد
today-empty-why = أدخل السجل الذي تحتفظ به الآن، أو سجّل الطلب الأول.
today-import = إدخال سجل
today-more = { $count ->
    [zero] لا مزيد
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
}
today-tasks = المهام
today-task-due = موعدها { $day }
today-task-done = تمت
today-task-done-named = تمت: { $title }
