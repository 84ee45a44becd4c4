# التواريخ والمهل والأجزاء التي تتكون منها كل شاشة.

date-weekday = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
date-weekday-short = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
date-month = { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيه
    [7] تموز/يوليه
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
}
date-month-alone = { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيه
    [7] تموز/يوليه
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
}
date-month-short = { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيه
    [7] تموز/يوليه
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
}
date-cell = { $day }/{ $month }/{ $year }
date-long = { $weekday } { $day } { $month } { $year }
date-full = { $day } { $month } { $year }
date-table = { $day } { $month } { $year }
date-short = { $weekday } { $day } { $month }
date-day-month = { $day } { $month }
date-at = { $day }، { $time }
date-today-at = اليوم { $time }
date-today = اليوم
date-tomorrow = غدًا
date-yesterday = أمس
date-in-days = { $days ->
    [zero] اليوم
    [one] بعد يوم
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
date-days-ago = { $days ->
    [zero] اليوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}

deadline-form-must = واجب التنفيذ:
deadline-form-max = حد أقصى:
deadline-form-may = يجوز الإفراج ابتداءً من:
deadline-form-floor = ليس قبل:
deadline-form-prot = تنتهي الحماية:
deadline-form-asked = مطلوب في:
deadline-form-target = موعدنا المستهدف:
deadline-form-paused = متوقفة:
deadline-form-met = انتهت:
deadline-form-info = للعلم:

deadline-due = { $days ->
    [zero] <b>اليوم</b>، { $day }
    [one] <b>يوم واحد</b>، { $day }
    [two] <b>يومان</b>، { $day }
    [few] <b>{ $days } أيام</b>، { $day }
    [many] <b>{ $days } يومًا</b>، { $day }
   *[other] <b>{ $days } يوم</b>، { $day }
}
deadline-overdue = { $days ->
    [zero] متأخر
    [one] متأخر <b>يومًا واحدًا</b>
    [two] متأخر <b>يومين</b>
    [few] متأخر <b>{ $days } أيام</b>
    [many] متأخر <b>{ $days } يومًا</b>
   *[other] متأخر <b>{ $days } يوم</b>
}
deadline-past = { $days ->
    [zero] مضى الموعد
    [one] مضى <b>يوم واحد</b>
    [two] مضى <b>يومان</b>
    [few] مضت <b>{ $days } أيام</b>
    [many] مضى <b>{ $days } يومًا</b>
   *[other] مضى <b>{ $days } يوم</b>
}
deadline-today = <b>اليوم</b>
deadline-tomorrow = <b>غدًا</b>
deadline-in-days = { $days ->
    [zero] <b>اليوم</b>
    [one] <b>يوم واحد</b>
    [two] <b>يومان</b>
    [few] <b>{ $days } أيام</b>
    [many] <b>{ $days } يومًا</b>
   *[other] <b>{ $days } يوم</b>
}
deadline-max = { $days ->
    [zero] ينتهي اليوم، { $day }
    [one] بقي <b>يوم واحد</b>، { $day }
    [two] بقي <b>يومان</b>، { $day }
    [few] بقيت <b>{ $days } أيام</b>، { $day }
    [many] بقي <b>{ $days } يومًا</b>، { $day }
   *[other] بقي <b>{ $days } يوم</b>، { $day }
}
deadline-max-today = ينتهي <b>اليوم</b>
deadline-max-reached = بلغ الحد، <b>يجب الإنهاء</b>
deadline-may = ابتداءً من { $day }
deadline-may-in = { $days ->
    [zero] <b>اليوم</b>
    [one] بعد <b>يوم واحد</b>
    [two] بعد <b>يومين</b>
    [few] بعد <b>{ $days } أيام</b>
    [many] بعد <b>{ $days } يومًا</b>
   *[other] بعد <b>{ $days } يوم</b>
}
deadline-may-since = ممكن منذ { $day }
deadline-floor = ليس قبل { $day }
deadline-floor-passed = يجوز الإنهاء، بعد السؤال
deadline-protection = حتى { $day }
deadline-protection-ends = { $days ->
    [0] تنتهي <b>اليوم</b>
    [zero] تنتهي <b>اليوم</b>
    [one] تنتهي بعد <b>يوم واحد</b>
    [two] تنتهي بعد <b>يومين</b>
    [few] تنتهي بعد <b>{ $days } أيام</b>
    [many] تنتهي بعد <b>{ $days } يومًا</b>
   *[other] تنتهي بعد <b>{ $days } يوم</b>
}
deadline-protection-ended = انتهت في { $day }
deadline-asked = مطلوب في { $day }
deadline-on = { $day }
deadline-paused = بالانتظار، { $day }
deadline-met = أُنجز، { $day }
deadline-void = لم تعد سارية

ruler-day = اليوم { $day }
ruler-arrested = { $day }
ruler-arrested-note = التوقيف
ruler-sentence = اليوم { $day } من { $length } منذ التوقيف في { $date }.
ruler-sentence-max = الحد الأقصى: { $date }.
ruler-sentence-may = يجوز الإفراج ابتداءً من { $date }.
ruler-sentence-target = موعدنا المستهدف: { $date }.
ruler-sentence-must = يجب الإنجاز في موعد أقصاه { $date }.
ruler-sentence-alternative = إذا احتُسب يوم التوقيف فقد ينقص يوم: { $date }.
ruler-mark-max = لا يجوز استمرار التوقيف بعده
ruler-mark-may = يجوز الإفراج
ruler-mark-target = موعدنا المستهدف
ruler-mark-must = يجب الإنجاز
ruler-rule-RIY-PA-30 = إفراج ما لم تصل الوثائق
ruler-rule-RIY-PA-60 = إفراج في كل الأحوال
ruler-rule-MIN-PA-40 = إفراج ما لم تصل الوثائق
ruler-rule-TCP-PA-18 = إفراج ما لم يصل طلب
ruler-rule-INT-DISPATCH = موعدنا للإرسال
ruler-mark-alternative = أو { $date } إذا احتُسب يوم التوقيف

required-word = إلزامي
optional-word = اختياري
choose-one = اختر
close = إغلاق
cancel = إلغاء
back = رجوع
save = حفظ
try-again = أعد المحاولة
discard-question = سيضيع ما كتبته.
discard = تجاهله
keep-typing = متابعة الكتابة
menu-more = إجراءات أخرى
incoming = وارد
outgoing = صادر
progress-of = { $done } من { $total }
progress-done = أُنجز { $done }
progress-stop = إيقاف
progress-stopping = جارٍ الإيقاف
reading-now = جارٍ قراءة السجل
dismiss = إخفاء
day-typed-help = مثلًا 16 3 2026، أو +5 لخمسة أيام من اليوم.
day-not-understood = هذا ليس يومًا. اكتبه هكذا: 16 3 2026، أو +5 لخمسة أيام من اليوم.
day-too-early = هذا اليوم مبكر. اكتب يومًا ابتداءً من { $day }.
day-too-late = هذا اليوم متأخر. اكتب يومًا لا يتجاوز { $day }.
day-in-future = هذا اليوم في المستقبل. اكتب يومًا لا يتجاوز { $day }.
field-needed = املأ هذا الحقل.
table-empty = لا شيء لعرضه
table-row-coming = قيد القراءة
problem-law-note = { $article }
yes = نعم
no = لا
combo-none = لا شيء بهذا الاسم في القائمة.
member-none = لا أحد بهذا الاسم في القائمة.

# نموذج قيد واحد، واختيار عدة بنود من قائمة
row-reason = سبب التعديل
row-reason-hint = يُحفظ في سجل الوقائع.
row-nothing = لم يتغير شيء.
row-both = عدّل شخص آخر هذا في الأثناء. اختر ما يُعتد به.
row-empty = فارغ
row-take = اعتماد قيمته
row-take-of = اعتماد قيمته: { $field }
row-keep = إبقاء ما كتبته
row-keep-of = إبقاء ما كتبته: { $field }
row-changed = عدّل شخص آخر أجزاء أخرى في الأثناء، وهي الآن في النموذج. احفظ مرة أخرى.
languages-help = اكتب اسم اللغة، مثل الفرنسية، أو رمزها. الأولى هي المفضلة.
languages-none = هذه اللغة ليست في القائمة.
chips-remove = إزالة { $name }
# What is about to be printed.
paper-laying-out = يجري ترتيب الصفحات
paper-pages = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
paper-page = صفحة { $number } من { $count }
paper-print = طباعة
file-picker-help = اكتب مرجعًا أو اسمًا أو كلمة.
file-picker-none = لا ملف بهذا الاسم يمكن اختياره هنا.
paper-invented = مخترَع: لا شيء في هذه الصفحة حقيقي
