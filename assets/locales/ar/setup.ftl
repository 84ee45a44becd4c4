# إنشاء مكتب جديد، خطوة بخطوة.

setup-title = أنشئ مكتبك
setup-intro = يبقى كل شيء على هذا الجهاز، في مخزن واحد مشفّر.
setup-steps = الخطوات
setup-step-office = المكتب
setup-step-calendar = تقويمه
setup-step-user = المستخدم الأول
setup-step-key = مفتاح الاسترداد
setup-next = متابعة
setup-create = إنشاء المكتب
setup-creating = جارٍ إنشاء المخزن. يستغرق ذلك لحظة عن قصد.
office-name = اسم المكتب
office-name-help = كما يرد في رسائلكم. مثلًا: السلطة المركزية، وزارة العدل.
office-state = الدولة
office-state-help = تقويمها يحدد الأيام التي تُحتسب.
office-state-choose = اختر الدولة
office-state-code = حرفًا رمز الدولة (ISO 3166)
office-state-wrong = حرفان، مثل FR أو EG.
calendar-weekend = أيام الراحة
calendar-weekend-help = ليست أيام عمل أبدًا.
calendar-all-rest = سبعة أيام راحة: لن يأتي يوم عمل أبدًا.
calendar-zone = المنطقة الزمنية
calendar-zone-help = بها تُحسب المهل بالساعات.
calendar-holidays = العطل الرسمية
calendar-holidays-help = يوم في كل سطر، لهذا العام والعام القادم. مثلًا 1 5 2026 أو 1 أيار. وضع علامة استفهام بعد اليوم الذي يتبع رؤية الهلال؛ ويؤكَّد لاحقًا.
calendar-holidays-count = { $count ->
    [0] لا عطل بعد.
    [zero] لا عطل بعد.
    [one] فُهمت عطلة واحدة.
    [two] فُهمت عطلتان.
    [few] فُهمت { $count } عطل.
    [many] فُهمت { $count } عطلة.
   *[other] فُهمت { $count } عطلة.
}
calendar-holiday-wrong = السطر { $line } ليس يومًا: { $text }
calendar-count = احتساب التوقيف
calendar-count-help = هل يُحتسب يوم التوقيف يومًا أول؟ إذا لم يتحقق أحد من قانونكم، يظهر التاريخان ويُعمل بالأسبق.
calendar-count-EXCL = من اليوم التالي للتوقيف
calendar-count-INCL = يُحتسب يوم التوقيف
calendar-count-unknown = لم يتحقق أحد بعد
first-user-note = المستخدم الأول هو رئيس المكتب ومسؤول النظام. ويُضاف الآخرون من الإعدادات.
user-login = اسم قصير
user-login-help = أحرف دون فراغات. يظهر بجانب الملفات.
user-login-wrong = من 2 إلى 32 حرفًا لاتينيًا صغيرًا أو رقمًا أو نقطة أو شرطة، دون فراغات.
user-display = الاسم كما يراه الآخرون
user-language = اللغة
user-passphrase = عبارة المرور
key-title = اكتب مفتاح الاسترداد
key-why = يفتح المخزن إذا نُسيت عبارة مرور. يظهر مرة واحدة ولا يُحفظ في أي مكان. ودونه ودون عبارة مرور لا يستطيع أحد فتح المخزن: لا أنت ولا صانعو هذا البرنامج.
key-keep = احفظه على ورق، في خزنة أو لدى شخص تثق به. لا على هذا الجهاز.
key-label = مفتاح الاسترداد
key-print = طباعته
key-written = كتبته
key-type-title = أعد كتابة مفتاح الاسترداد
key-type-why = للتأكد من صحة ما على الورق. لا أثر للفراغات والشرطات وحالة الأحرف.
key-type = مفتاح الاسترداد من الورق
key-show-again = أظهره مرة أخرى
key-confirm = تأكيد وفتح
key-lost = إذا لم يُكتب قط: لم يُخزَّن شيء بعد. أغلق النافذة واحذف مجلد المخزن ثم أنشئ المكتب من جديد.

calendar-next-year = إضافة العطل الثابتة لسنة { $from } إلى سنة { $to }
kit-title = مفتاح استرداد { $office }
kit-made-on = أُنشئ في { $day }
kit-what = من يملك هذا المفتاح يستطيع فتح المخزن وتعيين عبارة مرور جديدة لشخص واحد. ومن دونه ومن دون عبارة مرور لا يستطيع أحد ذلك.
kit-how = كيفية استعماله
kit-step-1 = شغّل Comity واختر «نسيت عبارة المرور».
kit-step-2 = اكتب المفتاح كما هو هنا، واختر لمن. ولا أثر للفراغات والشرطات وحالة الأحرف.
kit-step-3 = اختر عبارة مرور جديدة. ويدوّن السجل أن المفتاح استُعمل ولمن.
kit-kept = الحفظ
kit-kept-by = لدى
kit-kept-where = المكان
kit-kept-since = منذ
