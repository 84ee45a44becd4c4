# قاعدة التخصيص بعد التسليم: ما مُنح التسليم من أجله، والتهم المضافة منذئذ، ومدى حماية الشخص.

spec-title = قاعدة التخصيص
spec-alert = تهمة لا يجوز السير فيها.
spec-alert-why = ليست من الجرائم التي مُنح التسليم من أجلها. تُطلب أولًا موافقة الدولة التي سلّمت الشخص.
spec-surrendered = تاريخ التسليم إلينا
spec-granted = مُنح من أجل
spec-granted-none = لم تُذكر جريمة
spec-detained = التوقيف في الخارج لحسابنا
spec-detained-days = { $days ->
    [zero] أقل من يوم منذ { $from }
    [one] يوم واحد منذ { $from }، يُحتسب من العقوبة
    [two] يومان منذ { $from }، يُحتسبان من العقوبة
    [few] { $days } أيام منذ { $from }، تُحتسب من العقوبة
    [many] { $days } يومًا منذ { $from }، تُحتسب من العقوبة
   *[other] { $days } يوم منذ { $from }، تُحتسب من العقوبة
  }
spec-protection = الحماية
spec-protection-open = قائمة: لم يُدوَّن الإفراج النهائي
spec-protection-until = حتى { $day }، محسوبة من الإفراج النهائي في { $discharged }
spec-protection-ended = انتهت في { $day }
spec-charges = التهم المضافة منذئذ
spec-charge-line = فعل { $conduct }، أُضيفت في { $raised }
spec-acts = إجراءات التهمة { $charge }
spec-raise = إضافة تهمة
spec-raise-go = إضافة التهمة
spec-raise-lead = عن فعل سابق للتسليم. فإن لم يُمنح التسليم من أجله بقيت التهمة موقوفة حتى ترد الموافقة.
spec-raise-needs = اكتب التهمة ويوم الفعل أولًا.
spec-charge = التهمة بعبارة المدعي العام
spec-provision = النص القانوني
spec-conduct = يوم الفعل
spec-authority = الجهة التي تريد إضافتها
spec-ask = إنشاء طلب الموافقة
spec-open-consent = فتح طلب الموافقة
spec-settle = تسوية التهمة
spec-settle-go = تسويتها
spec-discharge = تدوين الإفراج النهائي
spec-discharge-go = تدوينه
spec-discharge-on = يوم الإفراج النهائي
spec-discharge-hint = اليوم الذي أُتيحت فيه للشخص فرصة فعلية للمغادرة.
spec-discharge-needs = حدد اليوم أولًا.
