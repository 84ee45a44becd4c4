# الإعدادات: المستخدم والأشخاص والتقويم والنسخ الاحتياطي.

settings-display = اللغة والعرض
settings-display-note = لك وحدك. تسري التغييرات فورًا.
settings-digits = الأرقام
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩
settings-digits-help = تبقى المراجع وأرقام المواد دائمًا بالأرقام 0123.
settings-theme = فاتح أو داكن
settings-theme-system = كما في النظام
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-contrast = التباين
settings-contrast-normal = كما في النظام
settings-contrast-high = عالٍ
settings-passphrase = عبارة المرور
settings-passphrase-note = عبارة مرورك تفتح المخزن لك وحدك. وتغييرها لا يمس الآخرين.
settings-passphrase-current = عبارة المرور الحالية
settings-passphrase-change = تغييرها
settings-passphrase-changed = تغيّرت عبارة المرور.
settings-people-note = يفتح كل شخص المخزن بعبارة مرور خاصة به. ويدير مسؤولو النظام الحسابات ولا يفتحون محتوى الملفات.
settings-person = الاسم
settings-role = الدور
settings-unit = الوحدة
settings-unit-help = الوحدة التي يطّلع الكاتب على ملفاتها. اتركها فارغة إن لم تكن في المكتب وحدات.
settings-language = اللغة
settings-add = إضافة مستخدم
settings-added = يستطيع { $name } الفتح الآن.
settings-first-passphrase = عبارة المرور الأولى
settings-first-passphrase-help = 15 حرفًا على الأقل. ويختار صاحبها عبارته الخاصة عند أول فتح.
settings-keeps-administrator = لا يأخذ النسخ الاحتياطية إلا مسؤول النظام.
settings-calendar-saved = حُفظ التقويم.
settings-backup = النسخ الاحتياطي والتحقق
settings-backup-note = ملف مشفّر واحد فيه كل شيء. احفظه على جهاز آخر.
settings-backup-last = آخر نسخة احتياطية
settings-backup-none = لا توجد بعد. إذا تعطل هذا الجهاز ضاع كل شيء.
settings-backup-now = نسخ احتياطي الآن
settings-backup-running = جارٍ نسخ المخزن
settings-backup-done = كُتبت النسخة الاحتياطية وفُحصت: { $name }
settings-verify = فحص المخزن
settings-verify-note = يقرأ كل قيد ويقارن التواقيع والسلسلة والجداول.
settings-verify-running = جارٍ فحص كل القيود
settings-verify-done = المخزن سليم: عدد القيود المفحوصة { $entries }.
settings-verify-broken = <b>المخزن غير سليم.</b> لا تواصل العمل. استعد أحدث نسخة احتياطية واحتفظ بهذه القائمة.
settings-about = حول البرنامج
settings-about-version = الإصدار
settings-about-office = المكتب
settings-about-note = يحفظ Comity كل شيء على هذا الجهاز ولا يستعمل الشبكة.

settings-group-own = ما يخصك
settings-group-office = المكتب
settings-group-store = المخزن
settings-users = المستخدمون والأدوار
settings-calendars = التقاويم والعطل
settings-series = أرقام المراجع
settings-fields = حقول المكتب
settings-rules = المهل والمعايير
settings-words = كلمات المكتب
settings-training = مكتب التدريب
settings-region = كما تُكتب في
settings-region-help = أسماء الشهور والأرقام كما هي مألوفة هناك. اليوم { $day }.
settings-region-plain = لا دولة بعينها
settings-hijri = عرض اليوم الهجري إلى جانب الميلادي
settings-hijri-help = بتقويم أم القرى. أما المهل فتُحسب دائمًا بالتقويم الآخر.
settings-passphrase-changing = جارٍ صنع القفل الجديد. يستغرق ذلك لحظة عن قصد.
settings-open-files = الملفات المفتوحة
settings-standing = حق الدخول
settings-changes = تغييرات

user-active = سارٍ
user-left = منتهٍ
user-first-passphrase = عبارة مرور أولى
user-edit = تغيير
user-change = تغيير بيانات { $name }
user-changed = تغيّرت بيانات { $name }، وتسري فورًا.
user-role-needed = اختر دورًا واحدًا على الأقل.
user-new-passphrase = عبارة مرور أولى جديدة
user-new-passphrase-for = عبارة مرور أولى جديدة: { $name }
user-new-passphrase-go = تعيين العبارة
user-give-back = إعادة حق الدخول
user-give-back-to = إعادة حق الدخول إلى { $name }
user-admit-note = سلّمها باليد. وعند الفتح التالي يختار صاحبها عبارة خاصة به لا يعرفها غيره.
user-admitted = يستطيع { $name } الفتح الآن بالعبارة الجديدة.
user-end = إنهاء حق الدخول
user-end-of = إنهاء حق دخول { $name }
user-end-note = ينتهي فورًا. ويبقى ما قام به في السجل باسمه. أما نسخ المخزن السابقة فتظل عبارة مروره تفتحها.
user-end-files = { $count ->
    [zero] ليست لديه ملفات مفتوحة.
    [one] ما زال مسؤولًا عن ملف مفتوح واحد. سلّمه بعد ذلك إلى غيره لئلا يبقى معلقًا.
    [two] ما زال مسؤولًا عن ملفين مفتوحين. سلّمهما بعد ذلك إلى غيره لئلا يبقيا معلقين.
    [few] ما زال مسؤولًا عن { $count } ملفات مفتوحة. سلّمها بعد ذلك إلى غيره لئلا تبقى معلقة.
    [many] ما زال مسؤولًا عن { $count } ملفًا مفتوحًا. سلّمها بعد ذلك إلى غيره لئلا تبقى معلقة.
   *[other] ما زال مسؤولًا عن { $count } ملف مفتوح. سلّمها بعد ذلك إلى غيره لئلا تبقى معلقة.
}
user-end-why = السبب
user-ended = انتهى حق دخول { $name }.
second-head-why = يلزم لهذا موافقة رئيس آخر بعبارة مروره هو. قاعدة المكتب.
second-head = الرئيس الموافق
second-head-choose = اختر الرئيس
second-head-passphrase = عبارة مرور ذلك الرئيس
second-head-passphrase-help = يكتبها بنفسه على هذا الجهاز. وهي تثبت هوية الموافق ولا تُحفظ.

calendars-note = أيام العمل والعطل والمناطق الزمنية: في دولتك، وفي الدول التي تحسب مهلة أو تحتجز شخصًا.
calendars-add = إضافة تقويم دولة
calendars-state = الدولة
calendars-home = دولة المكتب
calendars-this-year = العطل في { $year }
calendars-edit-of = تغيير تقويم { $state }
calendars-taken = لدولة { $state } تقويم هنا. غيّر ذلك التقويم.
calendars-recount = تُحسب المهل السارية من جديد عند الحفظ.
moon-title = بانتظار رؤية الهلال
moon-note = بيّن في أي يوم وقعت كل عطلة. وتُحسب المهل التي تمر بها من جديد.
moon-that-day = كانت في ذلك اليوم
moon-that-day-of = { $state }، { $day }: كانت في ذلك اليوم
moon-other-day = في يوم آخر
moon-other-day-of = { $state }، { $day }: كانت في يوم آخر
moon-fell-on = اليوم الذي وقعت فيه
moon-confirmed = سُجّل: { $day }.

series-note = كيف يكتب مكتبك المراجع التي يعطيها. وتبقى المراجع التي أُعطيت كما هي.
series-add = إضافة سلسلة
series-none = ليس لمكتبك سلاسل خاصة به.
series-none-next = تُكتب المراجع عندئذ هكذا: IN-2026-0001 وOUT-2026-0001، وتبدأ من 1 كل سنة.
series-for = لأي ملفات
series-pattern = النمط
series-next = المرجع التالي
series-change = تغيير السلسلة { $pattern }
series-drop = إيقاف الاستعمال
series-dropped = لم تعد السلسلة مستعملة. وتبقى مراجعها.
series-register = السجل
series-kinds = الأنواع
series-kinds-help = إن لم يُختر شيء فهي لكل الأنواع التي ليست لها سلسلة خاصة.
series-pattern-help = علامات من عندك، وأجزاء بين قوسين يملؤها البرنامج. ويجب أن يرد الرقم فيه مرة واحدة.
series-tokens = إضافة جزء إلى النمط
series-token-direction = السجل
series-token-kind = النوع
series-token-state = الدولة
series-token-unit = الوحدة
series-token-desk = المكتب الفرعي
series-token-year = السنة
series-token-year-2 = السنة برقمين
series-token-number-4 = الرقم بأربع خانات
series-next-is = المرجع التالي يكون { $reference }.
series-first = الرقم الأول
series-first-help = للمتابعة من سجل ورقي اكتب الرقم الذي يلي آخر رقم فيه.
series-first-wrong = عدد صحيح ابتداءً من 1.
series-continuous = متابعة الترقيم بعد نهاية السنة
series-continuous-help = وإلا بدأ الترقيم كل سنة من الرقم الأول.
series-saved = حُفظت السلسلة. ويتبعها المرجع التالي.
which-both = وارد وصادر
which-all-kinds = { $way }، كل الأنواع
which-kinds = { $way }: { $kinds }

fields-note = ما يدوّنه مكتبك عن ملفاته زيادةً على ما يطلبه القانون. يمكن البحث فيه وعدّه وتصديره.
fields-add = إضافة حقل
fields-none = ليست لمكتبك حقول خاصة به.
fields-none-next = مثل رمز مشروع، أو الوزارة التي تتحمل النفقة.
fields-label = التسمية
fields-sort = المحتوى
fields-sort-TEXT = نص
fields-sort-NUMBER = عدد
fields-sort-DATE = يوم
fields-sort-YES_NO = نعم أو لا
fields-sort-CHOICE = واحد من قائمة
fields-shown = في النماذج
fields-required = مطلوب
fields-optional = يجوز تركه فارغًا
fields-retired = غير مستعمل
fields-in-register = وفي السجل أيضًا
fields-change = تغيير الحقل { $label }
fields-hint = إرشاد
fields-hint-help = جملة واحدة لمن يملؤه.
fields-choices = الخيارات
fields-choices-help = خيار في كل سطر، اثنان على الأقل.
fields-position = مكانه بين الحقول
fields-required-ask = تطلبه النماذج
fields-in-register-ask = يمكن للسجل أن يعرضه
fields-retire-ask = غير مستعمل
fields-retire-help = لا تعرضه النماذج بعد ذلك. ويبقى ما في الملفات منه.
fields-saved = حُفظ الحقل { $label }.

rules-note = كل مهلة مع مادتها. ‏A مقروءة في النص، وB في مصدر ثانٍ موثوق، وC لم يتحقق منها أحد: فهذه لا تبدأ حتى يتحقق منها مكتبك.
rules-show = عرض
rules-show-standards = معايير المكتب
rules-show-unverified = غير متحقَّق منها (C)
rules-show-changed = ما اختاره مكتبك
rules-show-law = مهل القانون
rules-show-all = الكل
rules-search = بحث بالاسم أو المادة
rules-count = { $count ->
    [zero] لا مهل
    [one] مهلة واحدة
    [two] مهلتان
    [few] { $count } مهل
    [many] { $count } مهلة
   *[other] { $count } مهلة
}
rules-none = لا تُعرض أي مهلة.
rules-none-next = اعرض الكل، أو ابحث عن كلمة أخرى.
rules-rule = المهلة
rules-number = المقدار
rules-certainty = درجة اليقين
rules-certainty-A = مقروءة في النص
rules-certainty-B = مصدر ثانٍ
rules-certainty-C = غير متحقَّق منها
rules-runs = تبدأ من تلقائها
rules-on = نعم
rules-off = لا
rules-office-standard = معيار المكتب
rules-shipped = في الأصل: { $length }
rules-decided = { $name }، { $day }
rules-change = تغيير { $rule } ({ $code })
rules-counted-from = من: { $event }
rules-source = المصدر
rules-kind-of-limit = ماهيتها
rules-from = تُحسب من
rules-own-number = مقدار مكتبك
rules-own-number-help = في الأصل: { $length }. وتبقى الوحدة كما هي.
rules-unverified = لم يتحقق أحد من هذه المهلة للبرنامج. بيّن من في مكتبك قرأ أي نص.
rules-how-checked = كيف جرى التحقق
rules-how-checked-needed = بيّن كيف جرى التحقق: من، وأي نص، ومتى.
rules-why = السبب
rules-saved = حُفظ: { $rule }. ويسري على المهل التي تبدأ من الآن.

words-note = لمكتبك أن يعبّر بطريقته أو يصحح كلمة دون إصدار جديد من البرنامج. وتسري كلماته فورًا على الجميع هنا، في الشاشات وفي المطبوع.
words-how-1 = اكتب كلمات لغة ما إلى ملف.
words-how-2 = غيّر في أي محرر ما يقوله مكتبك بعبارة أخرى. والأسطر التي لا تغيّرها لك أن تتركها أو تحذفها.
words-how-3 = اختر الملف هنا. ويُفحص سطرًا سطرًا قبل أن يسري شيء منه.
words-export = كتابة الكلمات إلى ملف
words-choose = اختيار ملف مصحح
words-writing = جارٍ الكتابة
words-none = يقول مكتبك كل شيء كما يقوله البرنامج.
words-messages = الرسائل
words-file = الملف
words-taken-in = تاريخ الأخذ
words-change = كلمات المكتب: { $language }
words-drop = سحبها
words-exported = كُتب: { $name }
words-dropped = عادت كلمات البرنامج: { $language }.
words-check = الكلمات في { $name }
words-take-in = أخذها للاستعمال
words-blocked = صحح الملف واختره من جديد.
words-reading = جارٍ قراءة الملف
words-nothing = لا يختلف شيء فيه عن كلمات البرنامج.
words-sound = الرسائل المقروءة { $read }، وكلها سليمة. وعدد ما يقول منها شيئًا جديدًا { $changed }.
words-faults = { $count ->
    [zero] ليس في الملف ما لا يصلح.
    [one] سطر واحد لا يصلح. لا يؤخذ شيء حتى يصحَّح.
    [two] سطران لا يصلحان. لا يؤخذ شيء حتى يصحَّحا.
    [few] { $count } أسطر لا تصلح. لا يؤخذ شيء حتى تصحَّح.
    [many] { $count } سطرًا لا يصلح. لا يؤخذ شيء حتى تصحَّح.
   *[other] { $count } سطر لا يصلح. لا يؤخذ شيء حتى تصحَّح.
}
words-faults-list = الأخطاء سطرًا سطرًا
words-line = السطر
words-message = الرسالة
words-wrong = الخطأ
words-saved = { $count ->
    [zero] لا رسائل للمكتب سارية.
    [one] رسالة واحدة للمكتب سارية الآن.
    [two] رسالتان للمكتب ساريتان الآن.
    [few] { $count } رسائل للمكتب سارية الآن.
    [many] { $count } رسالة للمكتب سارية الآن.
   *[other] { $count } رسالة للمكتب سارية الآن.
}
settings-backup-how-often = كم مرة
settings-backup-often = في نهاية كل يوم عمل. فما كُتب بعد آخر نسخة يضيع مع هذا الجهاز.
settings-backup-where = أين
settings-backup-places = على جهازين على الأقل، أحدهما في مبنى آخر. ولا يقرأ أحد الملف دون عبارة مرور من هذا المكتب.
settings-backup-back = الاسترجاع
settings-backup-restore = على جهاز ليس فيه مكتب: comityctl restore مع الملف وعبارة مرور أي شخص كان يستطيع الفتح حينها.
settings-backup-old = { $days ->
    [zero] آخر نسخة احتياطية من اليوم.
    [one] عمر آخر نسخة احتياطية يوم واحد. خذ نسخة اليوم.
    [two] عمر آخر نسخة احتياطية يومان. خذ نسخة اليوم.
    [few] عمر آخر نسخة احتياطية { $days } أيام. خذ نسخة اليوم.
    [many] عمر آخر نسخة احتياطية { $days } يومًا. خذ نسخة اليوم.
   *[other] عمر آخر نسخة احتياطية { $days } يوم. خذ نسخة اليوم.
}
