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
