# ما يربطنا بالدول الأخرى: المعاهدات الثنائية والصكوك المتعددة الأطراف والتعهدات وما يترتب عليها.

nav-bases = الأسس القانونية
bases-treaties = المعاهدات الثنائية
bases-parties = حالة الأطراف
bases-assurances = المعاملة بالمثل
bases-between = بيننا وبين دولة
bases-head-only = رئيس المكتب هو من يدوّن المعاهدات.
bases-instrument = الصك
bases-any-instrument = أي صك
bases-bound = هل هي ملتزمة به
bases-since = منذ
bases-from = ملتزمة منذ
bases-to = ملتزمة حتى
bases-until = حتى { $day }
bases-not-known = غير معروف
bases-source = المصدر
bases-source-help = مثلًا: قائمة الوديع، أو الجريدة الرسمية.
bases-checked-on = جرى التحقق في
bases-checked = جرى التحقق في { $day } على يد { $who }.
bases-never-checked = لم يتحقق أحد من هذا.
bases-extradition-basis = تتخذه أساسًا لتسليم المطلوبين
bases-extradition-basis-help = UNCAC 44(6), UNTOC 16(5): ما أبلغت به الدولة الوديع.
bases-territory-help = فقط إذا لم يشمل الدولة كلها.
bases-central = السلطة المركزية المعينة
bases-central-help = كما أُبلغ بها الوديع.
bases-stale-only = ما يحتاج إلى تحقق جديد فقط
bases-stale-legend = يحتاج إلى تحقق جديد
bases-take-back = إلغاء النهاية
bases-end-empty = أفرغ هذا الحقل لإلغاء النهاية.

## المعاهدات الثنائية

treaties-note = إذا دُوّنت المعاهدة مرة صارت قانونا هنا: أساسًا قانونيًا، وما تطلبه من القرارات، ومهلها.
treaties-none = لم تُدوَّن أي معاهدة ثنائية.
treaties-none-hint = يدوّنها رئيس المكتب خطوة خطوة، ولا يلزم إعداد شيء آخر.
treaty-new = تدوين معاهدة
treaty-edit = تعديل المعاهدة
treaty-draft = معاهدة ثنائية
treaty-failed = تعذر عرض هذه المعاهدة
treaty-saved = حُفظت المعاهدة، وأعيد حساب المهل الجارية بموجبها.
treaty-save = حفظ المعاهدة
treaty-next = الخطوة التالية
treaty-back = الخطوة السابقة
treaty-steps = الخطوات
treaty-standing = الوضع
treaty-standing-IN_FORCE = نافذة
treaty-standing-NOT_YET = لم تنفذ بعد
treaty-standing-DENOUNCED = منسحَب منها
treaty-denounce = الانسحاب
treaty-denounce-note = لا تعود ملزمة اعتبارًا من هذا اليوم. وتحتفظ الطلبات القائمة عليها بأساسها.
treaty-denounce-on = يسري الانسحاب اعتبارًا من
treaty-denounced-on = يسري الانسحاب اعتبارًا من { $day }
treaty-law = ما يترتب عليها
treaty-live = ما يترتب على المكتوب
treaty-live-waits = ما زال ينقص أمر واحد:
treaty-asks = ما تطلبه من القرارات
treaty-starts = المهل التي تبدأها
treaty-starts-none = لا مهل خاصة بها.
treaty-runs = { $length } من: { $event }
treaty-length-CD = { $count ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
  }
treaty-length-WD = { $count ->
    [zero] لا أيام عمل
    [one] يوم عمل واحد
    [two] يومًا عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
  }
treaty-length-M = { $count ->
    [zero] لا أشهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
  }
treaty-length-H = { $count ->
    [zero] لا ساعات
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
  }
treaty-kept-DEFAULT = سري دائمًا
treaty-kept-ON_REQUEST = سري عند الطلب
treaty-kept-IF_SET = سري إذا وُضع شرط
treaty-kept-NONE = غير سري

treaty-step-parties = العنوان والأيام
treaty-step-parties-lead = مع أي دولة، وتحت أي عنوان، ومنذ متى.
treaty-step-scope = ما تشمله
treaty-step-scope-lead = أنواع الطلبات والمواد المتعلقة بها، وكيف تُرسل الطلبات وبأي لغة.
treaty-step-times = الأيام التي تحددها
treaty-step-times-lead = اترك فارغًا ما لا تحدده المعاهدة: لا يُختلق شيء.
treaty-step-bars = أسباب رفض التسليم
treaty-step-bars-lead = ما تقوله المعاهدة عن المواطنين وعن الجرائم السياسية والمالية وعن العقوبة.
treaty-step-duties = ما تحتاج إليه القرارات
treaty-step-duties-lead = حيث تسكت المعاهدة يؤخذ بالمعتاد في المعاهدات الثنائية.
treaty-step-rest = التكاليف والتحفظات والمصدر
treaty-step-rest-lead = اذكر أين قرأتها ومتى: المعاهدة التي لم يتحقق منها أحد تُعلَّم بذلك في كل مكان.
treaty-state = الدولة الأخرى
treaty-code = الرمز المختصر
treaty-code-help = BIL- ثم أحرف لاتينية كبيرة وأرقام وشرطات. يرد في الطلبات ولا يمكن تغييره لاحقًا.
treaty-title = العنوان
treaty-signed = وُقعت في
treaty-in-force = نافذة منذ
treaty-in-force-help = فارغ: لم تنفذ بعد.
treaty-text = أين يوجد نصها
treaty-kinds = أنواع الطلبات التي تشملها
treaty-ext-articles = المواد المتعلقة بتسليم المطلوبين
treaty-mla-articles = المواد المتعلقة بالمساعدة
treaty-articles-help = كما يُستشهد بها: 1-21.
treaty-arrest-days = التوقيف المؤقت، بالأيام
treaty-arrest-extra = أيام إضافية عند الطلب
treaty-arrest-extra-help = تُحسب من نهاية الأيام الأولى.
treaty-arrest-effect = إذا انقضت فالشخص
treaty-arrest-from = الأيام
treaty-surrender-may = بعد يوم التسليم يجوز الإفراج: أيام
treaty-surrender-must = بعد يوم التسليم يجب الإفراج: أيام
treaty-speciality = انتهاء قاعدة التخصيص بعد الإفراج النهائي، بالأيام
treaty-consent = البت في الموافقة في إطار قاعدة التخصيص، بالأيام
treaty-count = كيف تُحسب أيامها
treaty-count-help = إذا لم يتحقق أحد يُعرض اليومان ويُعلَّم أسبقهما.
treaty-count-unknown = لم يتحقق أحد
treaty-nationals = المواطنون
treaty-political = الجرائم السياسية
treaty-fiscal = الجرائم المالية
treaty-silent = المعاهدة ساكتة
treaty-threshold = أدنى حد للعقوبة القصوى، بالأشهر
treaty-threshold-help = للملاحقة: 12 تعني سنة واحدة.
treaty-sentence = أدنى مدة متبقية من العقوبة، بالأشهر
treaty-sentence-help = لتنفيذ حكم.
treaty-as-usual = كالمعتاد في المعاهدات الثنائية
treaty-reasons = تسبيب الرفض
treaty-consult-refusing = التشاور قبل الرفض
treaty-reasons-postponing = تسبيب الإرجاء
treaty-consult-postponing = التشاور قبل الإرجاء
treaty-use = استخدام الأدلة
treaty-confidentiality = سرية الطلب
treaty-costs = من يتحمل أي تكاليف
treaty-checked-help = اليوم الذي قارنتها فيه بالنص.

## حالة الأطراف

parties-note = لا شيء مدوَّن سلفًا: هذا ما دوّنه المكتب نفسه، ولكل منه مصدره ويومه.
parties-new = تدوين حالة طرف
parties-edit = تعديل حالة الطرف
parties-saved = حُفظت حالة الطرف.
parties-none = لم تُدوَّن حالة طرف توافق هذا السؤال.
parties-none-hint = دوّن أولًا هل دولتنا ملتزمة: دون ذلك لا يصلح أي صك أساسًا لطلب.
parties-cell = { $stale ->
    [yes] { $state }، { $instrument }: { $bound }. المصدر: { $source }. التحقق: { $day }، ويحتاج إلى تحقق جديد.
   *[no] { $state }، { $instrument }: { $bound }. المصدر: { $source }. التحقق: { $day }.
  }
parties-cell-none = { $state }، { $instrument }: لم يُدوَّن شيء. تدوينه.

## المعاملة بالمثل

assurances-note = عليها يقوم الطلب الذي لا معاهدة له: تعهدنا لما نطلبه، وتعهدهم لما يطلبونه.
assurances-none = لم يُدوَّن أي تعهد.
assurances-none-hint = دوّن التعهد حين تقدمه دولة أو حين نقدمه.
assurance-new = تدوين تعهد
assurance-case = تدوين تعهد لقضية واحدة
assurance-new-case = تعهد بشأن { $reference }
assurance-file = القضية
assurance-edit = تعديل التعهد
assurance-edit-of = تعديل: { $text }
assurance-end = إنهاء
assurance-end-of = إنهاء: { $text }
assurance-end-title = إلى متى يسري التعهد
assurance-text = نصه
assurance-text-help = بحرفه.
assurance-by = قدمه
assurance-on = قُدم في
assurance-document = أين يوجد
assurance-expires = يسري حتى
assurance-holds = سارٍ اليوم
assurance-practice = كيف تصرفنا من قبل
assurance-practice-help = حالات رُوعيت فيها المعاملة بالمثل أو لم تُراعَ.
assurance-saved = حُفظ التعهد.

## بيننا وبين دولة

between-note = الأسس التي يصلح أن يقوم عليها الطلب، أصلحها أولًا. البرنامج يقترح والإنسان يختار.
between-choose = اختر الدولة.
between-caption = الأسس القانونية مع { $state }
between-count = { $count ->
    [zero] لا أساس معروف.
    [one] أساس واحد
    [two] أساسان، أصلحهما أولًا
    [few] { $count } أسس، أصلحها أولًا
    [many] { $count } أساسًا، أصلحها أولًا
   *[other] { $count } أساس، أصلحها أولًا
  }
between-none = لا شيء مما دوّناه يصلح أساسًا لهذا الطلب.
between-none-hint = دوّن حالة الطرفين، أو معاهدة، أو تعهدًا بالمعاملة بالمثل.
