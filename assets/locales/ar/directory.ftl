# دليل السلطات وصحائف الدول والمعاهدات وحالة الأطراف والمعاملة بالمثل وتقاويم الدول الأخرى.

## المشكلات

problem-register-too-many-rows = صفوف هذا الدليل أكثر من المسموح. قسّمه إلى ملفات لا يزيد كل منها على 10000 سلطة.
problem-number-out-of-range = أدخل عددًا من { $least } إلى { $most }.
problem-dates-out-of-order = هذا اليوم قبل { $before }، وهو الذي يجب أن يسبق.
problem-treaty-code = «{ $value }» ليس رمزًا لمعاهدة. اكتب BIL- ثم أحرفًا لاتينية كبيرة وأرقامًا وشرطات: BIL-XB-MLA.
problem-code-taken = الرمز { $code } مستعمل. اختر غيره.
problem-code-fixed = الرمز { $code } وارد في الطلبات ولا يمكن تغييره.
problem-own-state = هذه دولتنا. اذكر الدولة الأخرى.
problem-other-state = هذا يخص دولة أخرى.
problem-noted-already = هذا مدوَّن من قبل. عدّل القيد الموجود.
problem-authority-retired = لم تعد هذه السلطة قائمة. اختر غيرها.
problem-cell-not-understood = في الخلية «{ $value }». لا يفهم البرنامج هذا هنا.
problem-row-twice = السلطة نفسها واردة في الصف { $row }.

## أعمدة الدليل

directory-sheet = دليل السلطات
directory-id = المعرف
directory-state = الدولة
directory-name = اسم السلطة
directory-local_name = الاسم الأصلي
directory-competences = الاختصاصات
directory-channels = القنوات
directory-languages = اللغات المقبولة
directory-address = العنوان
directory-phone = الهاتف
directory-email = البريد الإلكتروني
directory-urgent_contact = الاتصال العاجل
directory-territory = الإقليم
directory-bases = الصكوك
directory-verified_on = تاريخ التحقق
directory-verified_by = من قام بالتحقق
directory-verified_how = كيفية التحقق
directory-remarks = ملاحظات
directory-retired = لم تعد قائمة
directory-yes = نعم

## صحيفة الدولة

state-sheet-title = طلب المساعدة من { $state }
state-sheet-as-of = كما في
state-sheet-oldest = أقدم تحقق مما يرد هنا
state-sheet-demo = عرض توضيحي: لا شيء هنا حقيقي.
state-sheet-stale = بعض ما يرد هنا جرى التحقق منه قبل أكثر من اثني عشر شهرًا أو لم يُتحقق منه قط. اسأل قبل الاعتماد عليه.
state-sheet-none = لم تُدوَّن أي سلطة.
state-sheet-authorities = السلطات
state-sheet-authority = السلطة
state-sheet-competences = الاختصاصات
state-sheet-channels = القنوات
state-sheet-languages = اللغات
state-sheet-contact = الاتصال
state-sheet-verified = تاريخ التحقق
state-sheet-never = لم يُتحقق منها
state-sheet-old = قبل أكثر من اثني عشر شهرًا
state-sheet-urgent = للحالات العاجلة:
state-sheet-ways = القنوات واللغات
state-sheet-what = البيان
state-sheet-accepted = المقبول
state-sheet-bases-extradition = أسس تسليم المطلوبين
state-sheet-bases-assistance = أسس المساعدة القانونية
state-sheet-basis = الأساس القانوني
state-sheet-articles = المواد
state-sheet-reasons = تسبيب الرفض
state-sheet-consult = التشاور قبل الرفض
state-sheet-use = استخدام الأدلة
state-sheet-use-DEFAULT = مقيد بما طُلب
state-sheet-use-ON_REQUEST = مقيد عند الطلب
state-sheet-use-IF_SET = مقيد إذا وُضع شرط
state-sheet-use-NONE = غير مقيد
state-sheet-checked = جرى التحقق
state-sheet-notes = للانتباه
state-sheet-arrest = مدة التوقيف المؤقت
state-sheet-days = الأيام
state-sheet-effect = بعد ذلك
state-sheet-reservations = التحفظات والإعلانات
state-sheet-text = النص
state-sheet-assurances = المعاملة بالمثل
state-sheet-whose = صاحب التعهد
state-sheet-ours = تعهدنا
state-sheet-theirs = تعهدهم
state-sheet-kind = النوع
state-sheet-all-kinds = جميع الأنواع
state-sheet-until = حتى
state-sheet-contents = ما تشترطه من بيانات
state-sheet-e_evidence = الأدلة الإلكترونية
state-sheet-special_rules = قواعد خاصة
state-sheet-practice = الممارسة
state-sheet-remarks = ملاحظات
state-sheet-record = سجل تعاملنا
state-sheet-record-note = الطلبات الرسمية التي يجوز للقارئ رؤيتها. الأيام: وسيط ما نُفذ منها، وعددها.
state-sheet-direction = الطلبات
state-sheet-asked-us = طلبوا منا
state-sheet-we-asked = طلبنا منهم
state-sheet-all = المجموع
state-sheet-open = مفتوح
state-sheet-overdue = متأخر
state-sheet-closed = منتهٍ
state-sheet-refused = مرفوض
state-sheet-median = الأيام
state-sheet-last-contact = آخر اتصال

## الدليل على الشاشة

nav-authorities = السلطات
dir-count = { $count ->
    [zero] لا سلطات
    [one] سلطة واحدة
    [two] سلطتان
    [few] { $count } سلطات
    [many] { $count } سلطة
   *[other] { $count } سلطة
  }
dir-search = البحث في الدليل
dir-new = سلطة جديدة
dir-edit = تعديل القيد
dir-any = أي اختصاص
dir-competence = مختصة بـ
dir-stale = ما يحتاج إلى تحقق فقط
dir-retired-too = وما لم يعد قائمًا
dir-nothing = لا سلطة توافق هذا السؤال.
dir-nothing-hint = ابحث دون تحديد الدولة أو الاختصاص.
dir-empty = لم تُدوَّن أي سلطة بعد.
dir-empty-hint = استورد دليلًا من ملف، أو دوّن أول سلطة.
dir-show-all = عرض الدليل كله
dir-saved = حُفظ القيد.
dir-failed = تعذر عرض هذه السلطة
dir-sheet = صحيفة { $state }
dir-territory-help = فقط إذا كانت تخدم جزءًا من دولتها.
dir-name-help = كما نكتبه على الظرف.
dir-local-name-help = بلغتها وخطها.
dir-urgent-help = من يجيب ليلًا وفي العطل، مع الساعات.
dir-bases-help = الصكوك التي عُينت لها. إن لم يُذكر شيء فهي لجميعها.
dir-verify = التحقق
dir-verify-go = تدوين التحقق
dir-verify-how-help = مثلًا: رسالتهم المؤرخة 3 آذار/مارس، أو مكالمة، أو قائمة الوديع.
dir-verified = جرى التحقق في { $day } على يد { $who }: { $how }.
dir-verify-again = مضى على ذلك أكثر من اثني عشر شهرًا. اسأل قبل الاعتماد عليه.
dir-never-verified = لم يتحقق أحد من هذا القيد. اسأل قبل الاعتماد عليه.
dir-verified-now = دُوِّن التحقق.
dir-retire = لم تعد قائمة
dir-retire-go = إخراجها من الدليل
dir-retire-note = تبقى مقروءة في الملفات التي تذكرها، ولا تُقترح بعد ذلك.
dir-back = إعادتها
dir-back-go = إعادتها إلى الدليل
dir-back-note = تُقترح من جديد للطلبات الجديدة.
dir-is-retired = لم تعد هذه السلطة قائمة، ولا تُقترح بعد ذلك.

dir-export = تصدير الدليل
dir-export-go = كتابة الملف
dir-export-note = تخرج جميع الحقول حتى يمكن استيراد الملف من جديد. وتُعلَّم السلطات التي لم تعد قائمة.
dir-format = الصيغة
dir-format-xlsx = مصنف (xlsx)
dir-format-csv = جدول بسيط (csv)
dir-which = أي السلطات
dir-which-all = الدليل كله
dir-which-one = سلطات { $state } فقط
dir-exported = { $count ->
    [zero] لا سلطات في { $file }.
    [one] في { $file } سلطة واحدة.
    [two] في { $file } سلطتان.
    [few] في { $file } { $count } سلطات.
    [many] في { $file } { $count } سلطة.
   *[other] في { $file } { $count } سلطة.
  }

dir-import = استيراد دليل
dir-import-leave = العودة إلى الدليل
dir-import-note = مصنف أو جدول بسيط فيه عمود للدولة وعمود للاسم وعمود للاختصاصات. تُفهم رؤوس الأعمدة في الدليل المصدَّر بكل اللغات.
dir-import-would = ما سيفعله الملف
dir-import-done = ما فعله الملف
dir-count-new = جديدة
dir-count-changed = معدلة
dir-count-unchanged = دون تغيير
dir-count-refused = مرفوضة
dir-decision-NEW = جديدة
dir-decision-CHANGED = معدلة
dir-decision-UNCHANGED = دون تغيير
dir-decision-REFUSED = مرفوضة
dir-import-competences = صفوف دون اختصاص
dir-import-competences-help = تُعطى هذه الاختصاصات للسلطات التي لم تذكر شيئًا.
dir-import-again = إعادة التجربة
dir-import-run = { $count ->
    [zero] لا شيء للاستيراد
    [one] استيراد سلطة واحدة
    [two] استيراد سلطتين
    [few] استيراد { $count } سلطات
    [many] استيراد { $count } سلطة
   *[other] استيراد { $count } سلطة
  }
dir-import-none = لا شيء للاستيراد
dir-import-hint = لا يُكتب شيء قبل ذلك. استيراد واحد يمكن التراجع عنه كله.
dir-import-see = عرض الدليل
dir-import-undo = التراجع عن الاستيراد
dir-import-undone = تم التراجع عن الاستيراد.
dir-import-rows = صفوف الملف
dir-import-cells = الصف { $row } بنصه
