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
settings-people = المستخدمون والأدوار
settings-people-note = يفتح كل شخص المخزن بعبارة مرور خاصة به. ويدير مسؤولو النظام الحسابات ولا يفتحون محتوى الملفات.
settings-person = الاسم
settings-role = الدور
settings-unit = الوحدة
settings-unit-help = الوحدة التي يطّلع الكاتب على ملفاتها. اتركها فارغة إن لم تكن في المكتب وحدات.
settings-login = اسم قصير
settings-language = اللغة
settings-add = إضافة مستخدم
settings-added = يستطيع { $name } الفتح الآن.
settings-first-passphrase = عبارة المرور الأولى
settings-first-passphrase-help = 15 حرفًا على الأقل. اطلب تغييرها فورًا.
settings-needs-administrator = لا يضيف المستخدمين إلا مسؤول النظام.
settings-keeps-administrator = لا يأخذ النسخ الاحتياطية إلا مسؤول النظام.
settings-needs-head = لا يقوم بهذا إلا رئيس المكتب أو مسؤول النظام.
settings-calendar = التقويم
settings-calendar-note = أيام العمل والعطل والمنطقة الزمنية في { $state }. تُحسب المهل السارية من جديد عند تغييره.
settings-calendar-saved = حُفظ التقويم.
settings-holidays-kept = { $count ->
    [0] لا عطل محفوظة.
    [zero] لا عطل محفوظة.
    [one] عطلة واحدة محفوظة.
    [two] عطلتان محفوظتان.
    [few] { $count } عطل محفوظة.
    [many] { $count } عطلة محفوظة.
   *[other] { $count } عطلة محفوظة.
}
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
