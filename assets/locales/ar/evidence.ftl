# Evidence, assets, conditions, use, offences, ties and translations: what was typed wrong, and what to know.

problem-amount-not-positive = يجب أن يكون المبلغ أكبر من الصفر.
problem-amount-too-large = هذا المبلغ كبير جدا. تحقق من الكسور العشرية.
problem-asset-more-than-frozen = في { $day } لم يكن المجمد أكثر من { $available } { $currency }. سجّل التجميد أولا أو صحّح المبلغ.
problem-asset-more-than-confiscated = في { $day } لم يكن المصادر أكثر من { $available } { $currency }. لا يُعاد دون مصادرة إلا ما هو ملك للضحية.
problem-bad-address = «{ $value }» ليس عنوانا من هذا النوع.
problem-bad-amount = «{ $value }» ليس مبلغا بعملة { $currency }. اكتب أرقاما ونقطة، دون كسور تتجاوز كسور العملة.
problem-bad-digest = بصمة SHA-256 مؤلفة من 64 رقما ست عشريا.
problem-bad-iccs = «{ $value }» ليس رمزا في التصنيف الدولي للجرائم: رقمان أو أربعة أو خمسة أو ستة أرقام تبدأ من 01 إلى 11.
problem-bad-language = «{ $value }» ليس رمز لغة. أمثلة: en وfr وar وpt-BR.
problem-bad-rate = «{ $value }» ليس سعر صرف. اكتب كم تساوي الوحدة الواحدة بالعملة الأخرى، بأرقام ونقطة.
problem-bad-zone = «{ $value }» ليس منطقة زمنية. اكتبها هكذا: ‎+03:00‎.
problem-basis-not-here = الأساس لما يُعاد أو يُتقاسم فقط.
problem-category-not-for-measure = لا يمكن للتدبير { $measure } أن يطلب بيانات من هذه الفئة.
problem-condition-bound = أُجيب عن هذا وأصبح جزءا مما اتفقت عليه دولتان. لا يمكن تغييره.
problem-condition-not-bound = لم يقبل أحد هذا بعد، فلا يلتزم به أحد.
problem-condition-not-here = لا محل لشرط هنا.
problem-digest-differs = سُجلت بصمة أخرى لهذه الرسالة. بصمتان تعنيان ورقتين: سجّل الأخرى على حدة.
problem-ground-not-here = السبب للرفض فقط.
problem-last-offence = كل طلب يتعلق بجرم. أضف الجرم الصحيح قبل أن تحذف هذا.
problem-moment-needed = عنوان الشبكة ينتقل من مستخدم إلى آخر: حدّد الوقت من اليوم، بالثانية إن أمكن.
problem-no-exculpatory-exception = لا يعرف هذا التقييد استثناء لأدلة التبرئة. اطلب الموافقة.
problem-not-a-confiscation = لا يُحتفظ بموجودات إلا لطلب آخر من الدولة نفسها يطلب المصادرة.
problem-not-an-extradition = لا يُبت في الجرائم واحدة واحدة إلا في التسليم أو الموافقة بموجب قاعدة التخصيص أو العبور.
problem-rate-same-currency = يجب أن يكون المقابل بعملة أخرى.
problem-same-language = اللغتان متطابقتان.
problem-tie-direction = اتجاها الطلبين لا تجمعهما هذه الصلة.
problem-tie-exists = الطلبان مرتبطان بهذه الصلة فعلا.
problem-tie-itself = لا يمكن ربط طلب بنفسه.
problem-tie-judged = هذه الصلة ليست موضع شك.
problem-tie-kinds = هذه الصلة لا تجمع طلبات من هذين النوعين.
problem-tie-measures = أحد الطلبين لا يطلب التدبير الذي تتعلق به هذه الصلة.
problem-tie-state = هذه الصلة تجمع طلبات مع الدولة نفسها.
problem-translation-received = وصلت هذه الترجمة فعلا.
problem-unknown-currency = «{ $value }» ليست عملة يعرفها هذا البرنامج.
problem-use-decided = بُت في هذا فعلا.
problem-zone-needed = حدّد المنطقة الزمنية لهذه الأوقات، مثل ‎+03:00‎.

data-gap-PORT = المنفذ غير مذكور: قد يتقاسم مستخدمون كثيرون هذا العنوان في اللحظة نفسها.
data-gap-PROVIDER = مقدم الخدمة غير مذكور.
data-gap-IDENTIFIER = لا يوجد معرّف للبحث به.

note-translation-overdue = { $days ->
    [zero] لم تتأخر.
    [one] تأخرت يوما واحدا.
    [two] تأخرت يومين.
    [few] تأخرت { $days } أيام.
    [many] تأخرت { $days } يوما.
   *[other] تأخرت { $days } يوم.
}
note-translation-after-target = تصل بعد { $due }، وهو يوم { $rule } الذي يجب أن تكون الأوراق قد أُرسلت قبله.
note-translation-without-day = لم يُتفق على يوم، بينما ينتهي { $rule } في { $due }.
note-language-not-accepted = لا يُعرف أن الدولة الأخرى تقبل هذه اللغة. تقبل: { $languages }.
