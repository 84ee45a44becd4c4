# اليوم: من هو موقوف، وما تأخر، وما هو آتٍ.

today-working = يوم عمل في { $state }.
today-resting = يوم راحة في { $state }.
today-days-off = { $count ->
    [zero] لا أيام راحة.
    [one] { $list } يوم راحة.
    [two] { $list } يومًا راحة.
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
today-scope-act = اليوم: { $scope }
today-all = إظهار الكل ({ $count }): { $what }
today-speciality = قاعدة التخصيص: لا يجوز المضي
today-speciality-why = وُجهت تهمة عن فعل لم يُسلَّم الشخص من أجله. تبقى معلقة إلى أن توافق الدولة الأخرى أو تنتهي الحماية.
today-decide = بانتظارك
today-sign = توقيع التسليم من { $from } إلى { $to }
today-translations = ترجمات مستحقة
today-mine = ما اقترحتَه
today-away = الغائبون
today-away-until = من { $from } إلى { $to }؛ ينوب { $who }
today-drafts = بدأ ولم يكتمل
today-draft-forget = تجاهل: { $what }
today-verify = قيود في الدليل تحتاج إلى تحقق
today-tasks-due = { $count ->
    [zero] لا شيء مستحق
    [one] واحدة مستحقة
    [two] اثنتان مستحقتان
    [few] { $count } مستحقة
    [many] { $count } مستحقة
   *[other] { $count } مستحقة
}
today-tasks-all = كل المهام
today-printed-for = لأجل { $who }. { $whose }.
today-printed-some = ({ $shown } من { $count })
today-approve-named = { proposal-approve }: { $what }، { $ref }
today-decline-named = { proposal-decline }: { $what }، { $ref }
today-renew-named = { proposal-renew }: { $what }، { $ref }
today-withdraw-named = { proposal-withdraw }: { $what }، { $ref }
