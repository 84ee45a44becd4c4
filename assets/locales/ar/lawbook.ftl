# القانون في مستند واحد ليراجعه قانوني؛ يستعمله comityctl.

lawbook-title = القانون الذي يسير عليه Comity
lawbook-contents = المحتويات
lawbook-preface = هذا المستند مكتوب من البيانات نفسها التي يستعملها البرنامج: ما يرد هنا هو ما يُطبَّق. وكل ما فيه صياغة غير حرفية، ويُذكر مصدر كل صف ليتسنى التحقق منه.
lawbook-certainty = درجة اليقين: A قُرئ في النص نفسه؛ B قُرئ في نص ثانوي أو جزئي موثوق؛ C ما زال يتطلب التحقق. ومواعيد الدرجة C معطلة إلى أن يتحقق منها المكتب.
lawbook-review = للمراجعة: قارن كل صف بمصدره، ودوّن رمز كل صف خاطئ أو ناقص.
lawbook-yes = نعم
lawbook-new = (جديد)
lawbook-any-open = أي حالة مفتوحة
lawbook-previous = الحالة التي جاء منها
lawbook-only-kinds = فقط
lawbook-four-eyes = شخص ثانٍ، رئيس
lawbook-head = رئيس
lawbook-starts = يبدأ:
lawbook-meets = يستوفي
lawbook-cancels = ينهي
lawbook-cancels-when-met = ينهي إذا استُوفي في موعده:
lawbook-extends = يمدد من نهايته السابقة:
lawbook-ends-rest = ينهي سائر المواعيد
lawbook-closes = يغلق الملف
lawbook-reopens = يعيد فتح الملف
lawbook-settles = يحسم النتيجة
lawbook-under = بموجب
lawbook-with = مع
lawbook-unless-only = لا إذا لم يُطلب سوى
lawbook-mandatory-under = إلزامي بموجب
lawbook-not-under = لا بموجب
lawbook-urgency = الاستعجال
lawbook-channel = القناة
lawbook-replaces = بدلًا من
lawbook-supersedes = يحل محل
lawbook-limits-law = مواعيد القانون
lawbook-limits-office = معايير المكتب
lawbook-backward = يُحسب رجوعًا
lawbook-from-end-of = من نهاية
lawbook-named-only = فقط حيث يسميه أساس قانوني أو شخص
lawbook-pausable = يجوز إسقاط أيام
lawbook-until-decision = يبقى إلى أن يُبت في طلب لاحق
lawbook-disabled = معطل إلى حين التحقق
lawbook-never-under = بموجب
lawbook-never-alone-under = سببًا وحيدًا بموجب
lawbook-never-for-only = إذا لم يُطلب سوى
lawbook-length-FIX = يوم يحدده شخص

lawbook-chapter-kinds = أنواع الطلبات
lawbook-note-kinds = { "" }
lawbook-chapter-measures = تدابير المساعدة
lawbook-note-measures = { "" }
lawbook-chapter-cycles = مراحل سير الطلب
lawbook-note-cycles = كل خطوة، وما تستلزمه أولًا، والمادة التي تطلبه، وأثرها في المواعيد.
lawbook-chapter-measure-steps = مآل التدبير
lawbook-note-measure-steps = { "" }
lawbook-chapter-letters = رسائل تبدأ المواعيد أو تنهيها
lawbook-note-letters = { "" }
lawbook-chapter-guards = ما تستلزمه الخطوات
lawbook-note-guards = الإلزام يوقف الخطوة. وعند الاقتضاء يجوز للرئيس تجاوزه بسبب مكتوب. أما الممارسة الجيدة فلا توقف شيئًا.
lawbook-chapter-checklists = ما يجب أن يتضمنه الطلب
lawbook-note-checklists = تُجمع القوائم المناسبة للنوع والتدابير والأساس القانوني، ولا يوقف الطلبَ إلا البنود الإلزامية.
lawbook-chapter-limits = المواعيد
lawbook-note-limits = لا يرد هنا عدد لم يرد في مصدره. ولا تبدأ قواعد الدرجة C إلا بعد أن يتحقق منها المكتب.
lawbook-chapter-grounds = الأسباب
lawbook-note-grounds = { "" }
lawbook-chapter-profiles = ما يطلبه الأساس القانوني عند الرفض أو الإرجاء
lawbook-note-profiles = بموجب المادة 46(7) من اتفاقية مكافحة الفساد والمادة 18(7) من اتفاقية الجريمة المنظمة تحل معاهدة المساعدة السارية محل الفقرات 9 إلى 29 ما لم تتفق الدولتان على غير ذلك.
lawbook-chapter-bases = الأسس القانونية
lawbook-note-bases = أما أي دولة ملزمة ومنذ متى وبأي تحفظات فمن معارف المكتب نفسه ولا يرد هنا.
lawbook-chapter-offences = تصنيف الجرائم
lawbook-note-offences = { "" }
lawbook-chapter-lists = القوائم المغلقة
lawbook-note-lists = { "" }

lawbook-head-code = الرمز
lawbook-head-words = النص
lawbook-head-article = المصدر
lawbook-head-certainty = درجة اليقين
lawbook-head-counted = ضمن الأرقام الرسمية
lawbook-head-criminal = مسألة جنائية
lawbook-head-coercive = قسري
lawbook-head-strength = درجة الإلزام
lawbook-head-answers = الأجوبة
lawbook-head-instead = ما يقوم مقامه
lawbook-head-need = درجة الحاجة
lawbook-head-applies = نطاق الانطباق
lawbook-head-trigger = اليوم صفر
lawbook-head-length = المدة
lawbook-head-roll = إذا وافق يوم عطلة
lawbook-head-nature = الطبيعة
lawbook-head-effect = عند انتهائه
lawbook-head-acts = من عليه التصرف
lawbook-head-never = لا يجوز استعماله
lawbook-head-reasons-refusal = أسباب الرفض
lawbook-head-consult-refusal = التشاور قبل الرفض
lawbook-head-consult-grounds = الأسباب المشمولة
lawbook-head-consult-postponement = التشاور قبل الإرجاء
lawbook-head-reasons-postponement = أسباب الإرجاء
lawbook-head-use = تقييد الاستخدام
lawbook-head-confidentiality = السرية
lawbook-head-sort = النوع
lawbook-head-adopted = تاريخ الاعتماد
lawbook-head-in-force = بدء النفاذ
lawbook-head-profiles = الملف الإجرائي
lawbook-head-list = القائمة
lawbook-head-from = من
lawbook-head-to = إلى
lawbook-head-needs = المطلوب أولًا
lawbook-head-approval = الموافقة
lawbook-head-clocks = الأثر
lawbook-head-request = الطلب
lawbook-head-letter-way = اتجاه الرسالة
lawbook-head-letter = نوع الرسالة

lawbook-coercive = { $code ->
    [YES] نعم
    [NO] لا
    [DEPENDS] بحسب الحال
   *[CONSENT] يتطلب موافقة
  }
lawbook-strength = { $code ->
    [HARD] إلزام
    [SOFT] عند الاقتضاء
    [ADVICE] ممارسة جيدة
   *[NONE] غير مطلوب
  }
lawbook-need = { $code ->
    [MANDATORY] إلزامي
    [IF_POSSIBLE] إن أمكن
    [CONDITIONAL] مشروط
    [OPTIONAL] اختياري
   *[RECOMMENDED] مستحسن
  }
lawbook-when = { $code ->
    [COERCIVE] إلزامي مع تدبير قسري
    [SENTENCED] إلزامي إذا كان الشخص محكومًا عليه
    [URGENT] إلزامي عند الاستعجال
   *[PRESERVED_BEFORE] إلزامي إذا سبق حفظ البيانات
  }
lawbook-roll = { $code ->
    [N] يبقى
    [F] إلى الأمام
   *[P] إلى الخلف
  }
lawbook-acts = { $code ->
    [REQUESTING] الدولة الطالبة
    [REQUESTED] الدولة متلقية الطلب
    [BOTH] الدولتان
    [OTHER] الدولة الأخرى
    [PROVIDER] مقدم الخدمة
   *[OFFICE] المكتب
  }
lawbook-family = { $code ->
    [REFUSAL] رفض المساعدة
    [POSTPONEMENT] الإرجاء
    [CONFISCATION] رفض المصادرة
    [EXTRADITION] رفض التسليم
    [PRESERVATION] رفض الحفظ
   *[PROHIBITED] محظورة: لا يجوز لأي دولة استعمالها
  }
lawbook-limit = { $code ->
    [DEFAULT] تلقائيًا
    [ON_REQUEST] عند الطلب
    [IF_SET] إذا نص عليه شرط
   *[NONE] لا يوجد
  }
lawbook-basis-sort = { $code ->
    [MULTILATERAL] مفتوحة للجميع
    [REGIONAL] إقليمية
    [EU] الاتحاد الأوروبي
    [BILATERAL] بين دولتين
    [RECIPROCITY] المعاملة بالمثل
    [DOMESTIC_LAW] قانون داخلي
   *[COMITY] مجاملة دولية
  }

lawbook-length-CD = { $number ->
    [one] يوم واحد
    [two] يومان
    [few] { $number } أيام
    [many] { $number } يومًا
   *[other] { $number } يوم
  }
lawbook-length-WD = { $number ->
    [one] يوم عمل واحد
    [two] يومًا عمل
    [few] { $number } أيام عمل
    [many] { $number } يوم عمل
   *[other] { $number } يوم عمل
  }
lawbook-length-M = { $number ->
    [one] شهر واحد
    [two] شهران
    [few] { $number } أشهر
    [many] { $number } شهرًا
   *[other] { $number } شهر
  }
lawbook-length-H = { $number ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $number } ساعات
    [many] { $number } ساعة
   *[other] { $number } ساعة
  }

lawbook-set-C-MLA = المساعدة
lawbook-set-C-ETS30 = المساعدة بموجب ETS 30
lawbook-set-C-BANK = الحسابات المصرفية
lawbook-set-C-COERC = التدابير القسرية
lawbook-set-C-CONF = المصادرة والتجميد واقتفاء الأثر
lawbook-set-C-EXT = تسليم المطلوبين
lawbook-set-C-PAR = التوقيف المؤقت
lawbook-set-C-PAR3 = التوقيف المؤقت، الإجراء المبسط
lawbook-set-C-SPC = الموافقة بموجب قاعدة التخصيص
lawbook-set-C-TRN = العبور
lawbook-set-C-EEV-PRES = حفظ البيانات
lawbook-set-C-EEV-ACC = الوصول إلى البيانات المخزنة
lawbook-set-C-TSP = نقل الأشخاص المحكوم عليهم
lawbook-set-C-TCP = نقل الإجراءات الجنائية
