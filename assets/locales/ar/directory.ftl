# دليل السلطات وصحائف الدول والمعاهدات وحالة الأطراف والمعاملة بالمثل وتقاويم الدول الأخرى.

## المشكلات

problem-register-too-many-rows = صفوف هذا الدليل أكثر من المسموح. قسّمه إلى ملفات لا يزيد كل منها على 10000 سلطة.
problem-number-out-of-range = أدخل عددا من { $least } إلى { $most }.
problem-dates-out-of-order = هذا اليوم قبل { $before }، وهو الذي يجب أن يسبق.
problem-treaty-code = «{ $value }» ليس رمزا لمعاهدة. اكتب BIL- ثم أحرفا لاتينية كبيرة وأرقاما وشرطات: BIL-XB-MLA.
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
state-sheet-stale = بعض ما يرد هنا جرى التحقق منه قبل أكثر من اثني عشر شهرا أو لم يُتحقق منه قط. اسأل قبل الاعتماد عليه.
state-sheet-none = لم تُدوَّن أي سلطة.
state-sheet-authorities = السلطات
state-sheet-authority = السلطة
state-sheet-competences = الاختصاصات
state-sheet-channels = القنوات
state-sheet-languages = اللغات
state-sheet-contact = الاتصال
state-sheet-verified = تاريخ التحقق
state-sheet-never = لم يُتحقق منها
state-sheet-old = قبل أكثر من اثني عشر شهرا
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
