# ما الذي حدث، بحسب الرمز: ما جرى، وما هو آمن، وما العمل.

problem-unknown = تعذّر تنفيذ ذلك. لم يتغيّر شيء. الرمز: { $code }
problem-unreachable = السجل لا يجيب. لم يتغيّر شيء. { $detail }
problem-internal = أخفق البرنامج في هذا. لم يتغيّر شيء. أخبر مسؤول النظام بما كنت تفعله.
problem-cancelled = توقف. لم يتغيّر شيء.
problem-bad-request = أرسل البرنامج ما لا يفهمه السجل. لم يتغيّر شيء.
problem-request-too-long = هذا أطول من أن يُرسل دفعة واحدة.
problem-no-such-command = هذا الإصدار من السجل لا يعرف هذا الإجراء.
problem-no-such-job = انتهى ذلك العمل من قبل.
problem-no-such-file = لم يعد الملف المختار موجودًا. اختره من جديد.
problem-no-such-request = هذا الملف ليس في السجل.
problem-no-such-row = لم يعد ذلك القيد موجودًا. افتح الملف من جديد.

problem-locked = المكتب مقفل. افتحه وأعد المحاولة.
problem-not-locked = المكتب مفتوح من قبل.
problem-wrong-passphrase = ليست هذه عبارة المرور. أعد المحاولة وانتبه للغة لوحة المفاتيح.
problem-passphrase-too-short = تحتاج عبارة المرور إلى { $least } حرفًا على الأقل.
problem-recovery-key-wrong = ليس هذا مفتاح الاسترداد. قارنه بالورق حرفًا حرفًا.
problem-recovery-key-differs = ليس هذا مفتاح الاسترداد الذي ظهر. قارنه بالورق حرفًا حرفًا.
problem-nothing-to-confirm = لا مكتب ينتظر مفتاح استرداده.
problem-no-office = لا مكتب هنا بعد.
problem-office-exists = يوجد مكتب هنا من قبل.
problem-not-allowed = دورك لا يسمح بهذا.
problem-login-taken = الاسم القصير { $login } مستعمل. اختر غيره.
problem-member-unknown-or-taken = الاسم القصير { $login } غير معروف أو مستعمل من قبل.
problem-needs-head = لا يقوم بهذا إلا رئيس المكتب.
problem-needs-second-person = يجب أن يوافق شخص ثانٍ على هذا.
problem-approver-not-head = { $login } ليس رئيسًا للمكتب ولا تصح موافقته.
problem-override-needs-reason = اذكر السبب والرئيس الذي يوافق.

problem-required = املأ: { $field }.
problem-unknown-code = «{ $value }» ليس من الخيارات.
problem-unknown-field = لا حقل بهذا الاسم في السجل: { $field }.
problem-unknown-kind = هذا النوع من الطلبات غير معروف.
problem-unknown-rule = هذه القاعدة غير معروفة.
problem-rule-unverified = لم تُتحقق هذه القاعدة بعد فلا تسري. يجب أن يراجعها قانوني أولًا.
problem-unknown-state = «{ $value }» ليست دولة يعرفها البرنامج.
problem-unknown-table = هذا الجدول غير موجود.
problem-bad-date = «{ $value }» ليس يومًا.
problem-bad-number = «{ $value }» ليس عددًا.
problem-bad-value = هذه القيمة لا تصلح هنا.
problem-bad-mapping = لا يمكن قراءة الأعمدة هكذا. راجعها.
problem-fact-unknown = لا تطلب هذه الخطوة ذلك.
problem-too-many-drafts = لديك { $most } من النماذج التي بدأتها. أكمل بعضها أو تخلّ عنه أولًا.
problem-too-long = هذا طويل جدًا. الحد الأقصى { $most } حرفًا.
problem-future-date = هذا اليوم في المستقبل. اكتب يومًا لا يتجاوز { $today }.
problem-before-start = هذا اليوم يسبق البداية.
problem-before-last-step = هذا اليوم يسبق آخر خطوة في الملف.
problem-field-shape = هذه القيمة لا تصلح لحقلها.

problem-move-not-possible = لا يمكن للملف أن ينتقل إلى هذه الخطوة من موضعه.
problem-measure-step = لا ينتقل التدبير من { $from } إلى { $to }.
problem-nothing-to-meet = هذا الموعد للعلم فقط. لا شيء يُنجز فيه.
problem-clock-ended = انتهت هذه المهلة من قبل.
problem-last-deadline = هذه آخر مهلة سارية في ملف مفتوح. اذكر السبب كي لا يُنسى الملف.
problem-already-open = هذا مفتوح من قبل.
problem-reference-taken = المرجع { $reference } مستعمل.
problem-changed-meanwhile = غيّر أحدهم هذا الملف في هذه الأثناء: { $fields }. افتحه من جديد وقرر أي نسخة تبقى.
problem-cannot-undo = لا يمكن التراجع عن هذا.
problem-undo-overtaken = لا يمكن التراجع: تغيّر { $fields } بعد ذلك.
problem-row-unknown = لم يعد ذلك القيد موجودًا. افتح الملف من جديد.
problem-row-dangling = يشير هذا إلى قيد غير موجود.
problem-commit-empty = لا شيء للحفظ.

problem-store-absent = لا مخزن في هذا المكان.
problem-store-exists = يوجد مخزن في هذا المكان من قبل. لا يُكتب فوق شيء.
problem-store-in-use = برنامج آخر يفتح المخزن (العملية { $holder }). أغلقه أولًا.
problem-store-newer = كتب هذا المخزن إصدار أحدث من Comity (الصيغة { $found }، وهذا يعرف { $known }). استعمل البرنامج الأحدث.
problem-store-engine = محرك قاعدة البيانات على هذا الجهاز لا يصلح: { $demand }.
problem-store-damaged = المخزن تالف: { $part }. لا تواصل العمل. استعد أحدث نسخة احتياطية.
problem-store-read-only = تنقص المخزن تغييرات حُفظت من قبل، فلا يمكن كتابة شيء. استعد أحدث نسخة احتياطية.
problem-kdf-out-of-bounds = غُيّرت حلقة مفاتيح هذا المخزن. استعد أحدث نسخة احتياطية.
problem-backup-unusable = لا يمكن استعمال هذه النسخة الاحتياطية: { $why }. بياناتك لم تتأثر.
problem-clock-unusable = ساعة هذا الجهاز غير صحيحة. اضبطها وأعد المحاولة.
problem-ledger-unreadable = لا يمكن قراءة السجل. لا تواصل العمل. استعد أحدث نسخة احتياطية.
problem-random-unavailable = لم يعطِ النظام أرقامًا عشوائية. أعد تشغيل الجهاز.
problem-files-refused = تعذّرت قراءة الملف أو كتابته: { $kind }. لم يتغيّر شيء.
problem-database-refused = رفض المخزن. لم يتغيّر شيء. إذا امتلأ القرص فأفسح مكانًا وأعد المحاولة.
problem-changes-missing = عدد التغييرات المحفوظة الناقصة { $place }.
problem-replay-differs = جدول يخالف السجل: { $place }.
problem-task-ended = انتهت هذه المهمة من قبل.
problem-no-such-member = لا أحد هنا باسم الدخول { $login }.
problem-series-token = تعذرت قراءة هذا النمط. استخدم { "{" }direction{ "}" } و{ "{" }kind{ "}" } و{ "{" }state{ "}" } و{ "{" }unit{ "}" } و{ "{" }desk{ "}" } و{ "{" }year{ "}" } و{ "{" }number{ "}" }.
problem-series-number = يجب أن يرد { "{" }number{ "}" } في النمط مرة واحدة فقط.
problem-series-year = يجب أن يرد { "{" }year{ "}" } في النمط مرة واحدة، إلا إذا استمر الترقيم بعد نهاية السنة.
problem-series-desk = يجب أن يرد { "{" }desk{ "}" } في النمط حتى لا يعطي مكتبان المرجع ذاته.
problem-series-direction = السلسلة المشتركة بين الاتجاهين يجب أن تضم { "{" }direction{ "}" }.
problem-series-twice = توجد سلسلة لهذه الأنواع وهذا الاتجاه من قبل.
problem-field-twice = يوجد حقل باسم «{ $label }» من قبل.
problem-field-in-use = في الملفات قيم ستضيع. أنشئ حقلًا جديدًا بدلًا من ذلك.
problem-field-choices = أدخل خيارين مختلفين على الأقل، كلًّا في سطر؛ ولا خيارات لغير هذا النوع من الحقول.
problem-after-next-step = الخطوة التالية تُحتسب من { $next }، ولا يجوز أن تقع هذه بعدها.
problem-nothing-to-correct = لا يوجد يوم كهذا مدوَّن في هذا الملف.
problem-rule-fixed-number = عدد { $rule } محدَّد في القانون، ولا يُغيَّر إلا عدد معايير المكتب نفسه.
problem-correct-legal-day = اليوم القانوني المدوَّن يُصحَّح بموافقة شخص ثانٍ، بوصفه تصحيحًا.
problem-use-needs-consent = يلزم الحصول على موافقتهم قبل هذا الاستخدام.
problem-use-needs-notice = يجب إشعارهم قبل الكشف عن المحتوى.
problem-last-administrator = هذا هو مسؤول النظام الوحيد في المكتب. عيّن مسؤولًا آخر أولًا.
problem-last-head = هذا هو رئيس المكتب الوحيد. عيّن رئيسًا آخر أولًا.
problem-member-oneself = لا يمكنك فعل ذلك لنفسك. اطلبه من مسؤول نظام آخر؛ أما عبارة مرورك فتغيّرها في «عبارة المرور».
problem-member-left = لم يعد لدى { $login } حق الدخول. أعِده أولًا.
problem-passphrase-same = هذه هي عبارة المرور الحالية. اختر غيرها.
problem-training-absent = لا يوجد مكتب تدريب على هذا الجهاز بعد.
problem-training-after-key = أعد كتابة مفتاح الاسترداد أولًا، ثم يمكن فتح مكتب التدريب.
problem-training-only = لا تُحرَّك إلا ساعة مكتب التدريب.
problem-words-faulty = { $count ->
    [zero] ليس في الملف أخطاء.
    [one] في الملف خطأ واحد، في السطر { $line }. لم يؤخذ منه شيء.
    [two] في الملف خطآن، أولهما في السطر { $line }. لم يؤخذ منه شيء.
    [few] في الملف { $count } أخطاء، أولها في السطر { $line }. لم يؤخذ منه شيء.
    [many] في الملف { $count } خطأً، أولها في السطر { $line }. لم يؤخذ منه شيء.
   *[other] في الملف { $count } خطأ، أولها في السطر { $line }. لم يؤخذ منه شيء.
}
problem-words-nothing-changed = كل رسائل هذا الملف تقول ما يقوله البرنامج أصلًا. ليس فيه ما يؤخذ.
problem-words-not-text = الملف { $file } ليس ملفًا نصيًا بترميز UTF-8.
problem-words-too-long = الملف { $file } أطول من أن يكون ملف كلمات.
words-fault-UNREADABLE = لا يمكن قراءة هذا كرسالة. ابحث عن قوس أو علامة ناقصة.
words-fault-TERM = لا تبدأ الرسالة بشرطة.
words-fault-UNKNOWN = ليس في البرنامج رسالة بهذا الاسم.
words-fault-TWICE = ترد هذه الرسالة مرتين في الملف.
words-fault-EMPTY = الرسالة فارغة.
words-fault-MISSING = الموضع ناقص، فلن يظهر ما يرد فيه.
words-fault-STRANGE = البرنامج لا يملأ هذا الموضع.
words-fault-FUNCTION = لا تُستعمل هذه الدالة في هذه الرسالة.
words-fault-REFERENCE = هذه إحالة إلى رسالة غير موجودة.
words-fault-ATTRIBUTE = هذا الجزء من الرسالة ناقص أو زائد.
words-file-head = كلمات Comity، رسالة في كل سطر. غيّر ما يقوله مكتبك بغير هذه العبارة؛ ويبقى الاسم قبل علامة = وما بين الأقواس كما هو.
