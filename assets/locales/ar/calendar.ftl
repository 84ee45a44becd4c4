# تقويم المهل وقائمتها المطبوعة، والتقويم الهجري إلى جانب التقويم الآخر.

nav-calendar = التقويم
calendar-month-view = شهر
calendar-week-view = أسبوع
calendar-agenda-view = الأيام القادمة
calendar-look = طريقة عرض الأيام
calendar-whose = أيام الراحة في
calendar-both = كلتاهما
calendar-to-today = اليوم
calendar-previous = السابق
calendar-next = التالي
calendar-span = من { $from } إلى { $to }
calendar-is-today = اليوم
calendar-holiday = عطلة
calendar-holiday-short = عطلة { $states }
calendar-holiday-in = عطلة رسمية في { $state }
calendar-weekend-in = عطلة نهاية الأسبوع في { $state }
calendar-things = { $count ->
    [zero] لا شيء فيه
    [one] أمر واحد فيه
    [two] أمران فيه
    [few] { $count } أمور فيه
    [many] { $count } أمرًا فيه
   *[other] { $count } أمر فيه
}
calendar-more = { $count ->
    [zero] لا مزيد
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
}
calendar-more-named = { $count ->
    [zero] لا مزيد في { $day }
    [one] واحد آخر في { $day }
    [two] اثنان آخران في { $day }
    [few] { $count } أخرى في { $day }
    [many] { $count } أخرى في { $day }
   *[other] { $count } أخرى في { $day }
}
calendar-masked = سري: ليس من ملفاتك
calendar-of-person = { $person }: { $what }
calendar-translation = ترجمة مطلوبة
calendar-late = المتأخر
calendar-late-more = { $count ->
    [zero] لا مزيد
    [one] إظهار واحد آخر
    [two] إظهار اثنين آخرين
    [few] إظهار { $count } أخرى
    [many] إظهار { $count } أخرى
   *[other] إظهار { $count } أخرى
}
calendar-nothing = لا شيء ينتهي بين { $from } و{ $to }.
calendar-day-close = إغلاق اليوم
calendar-day-empty = لا شيء ينتهي في هذا اليوم.
calendar-away = { $who } غائب، وينوب عنه { $instead }.
calendar-task-add = مهمة جديدة
calendar-grey = الرمادي: عطلة نهاية الأسبوع أو عطلة رسمية في { $states }. تبقى مواعيد التوقيف والحفظ والإفراج حيث تقع، أما مواعيدنا الداخلية فتنتقل إلى يوم عمل.
calendar-side = دليل العلامات والمواعيد اللاحقة واليوم المفتوح
calendar-key = معاني العلامات
calendar-key-must = واجب الإجراء
calendar-key-must-why = واجب علينا حتى هذا اليوم
calendar-key-max = حد أقصى مطلق
calendar-key-max-why = جدار لا يجوز تجاوزه
calendar-key-may = قد يفرج عنه ابتداء من
calendar-key-may-why = باب. ممكن وليس مؤكدًا
calendar-key-floor = ليس قبل
calendar-key-floor-why = حد أدنى. لا ينتهي شيء من تلقاء نفسه
calendar-key-prot = انتهاء الحماية
calendar-key-prot-why = قاعدة التخصيص، الأمان من الملاحقة
calendar-key-asked = موعد مطلوب
calendar-key-asked-why = يوم اقترحه أحد الأطراف
calendar-key-target = موعدنا الداخلي
calendar-key-target-why = قاعدة المكتب لا القانون
calendar-key-paused = بالانتظار
calendar-key-paused-why = الدور على الدولة الأخرى
calendar-key-met = انتهى
calendar-key-met-why = تم، في يوم استحقاقه
calendar-key-task = مهمة
calendar-key-task-why = ما ينجزه أحدهم حتى ذلك اليوم
calendar-key-translation = ترجمة
calendar-key-translation-why = مطلوبة من المترجم حتى ذلك اليوم
calendar-later = بعد { $day }
calendar-filter = تصفية
calendar-filtered = ما هو معروض
calendar-filter-drop = إزالة: { $what }
calendar-filter-done = عرض
calendar-filter-none = عرض كل شيء
calendar-natures = أنواع المواعيد
calendar-kinds = أنواع الطلبات
calendar-states = الدول الأخرى
calendar-theirs = تقويم الدولة التي تظهر إلى جانبنا
calendar-theirs-help = تظهر عطل نهاية أسبوعها وأعيادها مع خيار «كلتاهما».
calendar-theirs-first = الأولى
calendar-open-only = إخفاء ما تم
calendar-print = طباعة قائمة المهل

scope-whose = ملفات من
scope-MINE = ملفاتي
scope-UNIT = وحدتي
scope-ALL = كل ما يجوز لي الاطلاع عليه

deadlines-title = المهل من { $from } إلى { $to }
deadlines-order = الترتيب
deadlines-by-day = حسب اليوم
deadlines-by-officer = حسب الموظف المسؤول
deadlines-from = من
deadlines-to = حتى
deadlines-late = ما تأخر
deadlines-late-with = في البداية
deadlines-late-without = دونه
deadlines-reversed = اليوم الأخير يسبق اليوم الأول.
deadlines-days-missing = حدد اليوم الأول واليوم الأخير.
deadlines-reading = قراءة المهل
deadlines-show = عرض الصفحات
deadlines-printed = { $count ->
    [zero] كما في { $day }: لا مهل
    [one] كما في { $day }: مهلة واحدة
    [two] كما في { $day }: مهلتان
    [few] كما في { $day }: { $count } مهل
    [many] كما في { $day }: { $count } مهلة
   *[other] كما في { $day }: { $count } مهلة
}
deadlines-no-officer = لم يتولها أحد بعد

hijri-month = { $month ->
    [1] محرم
    [2] صفر
    [3] ربيع الأول
    [4] ربيع الآخر
    [5] جمادى الأولى
    [6] جمادى الآخرة
    [7] رجب
    [8] شعبان
    [9] رمضان
    [10] شوال
    [11] ذو القعدة
   *[12] ذو الحجة
}
hijri-day = { $day } { $month } { $year }
hijri-first = { $day } { $month }
hijri-month-year = { $month } { $year }
hijri-span = من { $first } إلى { $last }
