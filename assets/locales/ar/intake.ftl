# طلب جديد، يُكتب على مراحل.

intake-title-in = طلب وارد جديد: { $kind }
intake-title-out = طلب صادر جديد: { $kind }
intake-title-from = طلب جديد من { $state }: { $kind }
intake-title-to = طلب جديد إلى { $state }: { $kind }
intake-step-came = الجهة والتاريخ والوسيلة
intake-step-basis = الأساس القانوني
intake-step-asked = موضوع الطلب
intake-step-who = الأشخاص
intake-step-contents = المحتويات
intake-step-review = المراجعة والتسجيل
intake-step-missing = { $count ->
    [zero] لا حقول ناقصة
    [one] حقل واحد ناقص
    [two] حقلان ناقصان
    [few] { $count } حقول ناقصة
    [many] { $count } حقلًا ناقصًا
   *[other] { $count } حقل ناقص
}
intake-kept = يُحفظ ما تكتبه أولًا بأول. يمكنك أن تغادر وتعود. لا يُعطى رقم قبل التسجيل.
intake-next = الجزء التالي
intake-back = الجزء السابق
intake-keys = Enter ينتقل إلى ما يلي. Ctrl+Enter يسجّل من أي جزء.
intake-save-another = تسجيل الطلب وبدء طلب آخر
intake-carry = إبقاء الدولة والجهة ووسيلة الإرسال والأساس للطلب التالي
intake-registered = سُجّل بالرقم { $reference }.
intake-open = فتح { $reference }
intake-added-not = سُجّل الطلب، لكن أحد بنوده لم يُضف. { $why }
intake-by-word = طلب عاجل شفوي
intake-oral = الطلب الشفوي يُؤكَّد كتابةً على الفور. ستُنشأ مهمة ليوم العمل التالي تذكّر بذلك.
intake-addressee = الجهة التي يُكتب إليها
intake-addressee-hint = من الدليل، والأنسب أولًا.
intake-addressee-other = جهة أخرى
intake-addressee-none = ليس في الدليل جهة لهذه الدولة بعد.
intake-competent = مختصة بهذا النوع
intake-not-competent = لم يُسجَّل اختصاصها بهذا النوع
intake-regional = لجزء من الدولة فقط
intake-stale = لم يُتحقَّق منها حديثًا
intake-basis = ما يستند إليه الطلب
intake-basis-first = حدّد الدولة والنوع أولًا
intake-basis-first-next = تُعرض عندئذ الأسس التي يمكن أن يستند إليها الطلب، والأنسب أولًا.
intake-basis-other = أساس آخر، أو غير معروف بعد
intake-basis-any = أي أساس
intake-basis-none = لا يُعرف أساس يُلزم الدولتين. اختر أساسًا، أو اتركه مفتوحًا الآن.
intake-basis-stale = آخر تحقق في { $day }
intake-basis-unknown = قبل الاستناد إلى هذا الأساس ينبغي التحقق من: { $what }.
intake-trap-PARAGRAPHS_9_29 = إذا كانت بين الدولتين معاهدة فالمعاهدة هي التي تحكم. اختر المعاهدة أساسًا، أو احتفظ بالرسالة التي اتفق فيها الطرفان على تطبيق الفقرات من 9 إلى 29 بدلًا منها.
intake-assets = الممتلكات
intake-assets-hint = سطر لكل شيء يُطلب تعقّبه أو تجميده أو مصادرته أو إعادته. تُسجَّل المبالغ في الملف.
intake-asset-add = إضافة ممتلكات
intake-asset-remove = حذف الممتلكات { $number }
intake-asset-sort = نوع الممتلكات
intake-asset-what = وصفها
intake-asset-state = الدولة التي توجد فيها
intake-asset-reference = رقم الحساب أو السجل أو اللوحة
intake-asset-reference-hint = كما ورد في الطلب.
intake-data = الأدلة الإلكترونية
intake-data-hint = سطر لكل حساب أو مجموعة بيانات.
intake-data-add = إضافة بيانات
intake-data-remove = حذف البيانات { $number }
intake-data-category = نوع البيانات
intake-data-provider = مقدّم الخدمة
intake-data-identifier-sort = نوع المعرّف
intake-data-identifier = المعرّف
intake-persons-hint = كما سمّتهم الرسالة، وبكل كتابة وردت فيها.
intake-known = مأخوذون من السجل
intake-known-role = صفة { $name }
intake-alike = { $count ->
    [zero] لا أحد في السجل يشبه هذا الشخص
    [one] في السجل شخص قد يكون هو نفسه
    [two] في السجل شخصان قد يكون أحدهما هو نفسه
    [few] في السجل { $count } أشخاص قد يكون أحدهم هو نفسه
    [many] في السجل { $count } شخصًا قد يكون أحدهم هو نفسه
   *[other] في السجل { $count } شخص قد يكون أحدهم هو نفسه
}
intake-alike-take = أخذ { $name }
intake-confidential = هل يطلبون منا إبقاءه سرّيًا؟
intake-confidential-hint = إذا تعذّر ذلك أُبلغوا قبل المضي. { $article }
intake-confidential-no = لا
intake-wanted = المحتويات المطلوبة
intake-wanted-count = { $settled } من { $of } موجودة
intake-wanted-none = تظهر القائمة مع نوع الطلب.
intake-wanted-hint = اضغط البند لتقول ما وجدتَه: موجود، ناقص، لا ينطبق.
intake-wanted-all = كل ما تبقى موجود
intake-wanted-note = تتغير القائمة بحسب النوع والأساس والتدابير.
intake-not-yet = لا يكفي للتسجيل بعد.
intake-go-to = الانتقال إلى { $part }
intake-change = تعديل
intake-will-be = سيُسجَّل بالرقم { $reference }.
intake-missing-later = { $count ->
    [zero] لا بنود ناقصة.
    [one] بند واحد ناقص. يدخل في الرسالة التي تطلب المزيد.
    [two] بندان ناقصان. يدخلان في الرسالة التي تطلب المزيد.
    [few] { $count } بنود ناقصة. تدخل في الرسالة التي تطلب المزيد.
    [many] { $count } بندًا ناقصًا. تدخل في الرسالة التي تطلب المزيد.
   *[other] { $count } بند ناقص. تدخل في الرسالة التي تطلب المزيد.
}
intake-clocks = المهل التي تبدأ
intake-clocks-none = لا شيء بعد: تبدأ المهلة مما يحسب القانون منه.
intake-typed = ما كتبتَه
intake-nothing = لا شيء بعد.
intake-measures = { $count ->
    [zero] لا تدابير
    [one] تدبير واحد
    [two] تدبيران
    [few] { $count } تدابير
    [many] { $count } تدبيرًا
   *[other] { $count } تدبير
}
intake-offences = { $count ->
    [zero] لا جرائم
    [one] جريمة واحدة
    [two] جريمتان
    [few] { $count } جرائم
    [many] { $count } جريمة
   *[other] { $count } جريمة
}
intake-checked = { $count ->
    [zero] لم يُنظر في أي بند
    [one] نُظر في بند واحد
    [two] نُظر في بندين
    [few] نُظر في { $count } بنود
    [many] نُظر في { $count } بندًا
   *[other] نُظر في { $count } بند
}
intake-arrest = يتبع توقيفًا مؤقتًا
intake-arrest-hint = تنتقل إلى هذا الملف المهل التي تحكم احتجاز الشخص.
intake-arrest-none = لا
intake-arrest-row = { $reference }، { $person }، { $day }
