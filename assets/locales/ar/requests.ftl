# الطلب الواحد: ملفه، وما يمكن عمله الآن، ومهله، ونموذج قيد طلب جديد

## رأس الملف

req-where = موقعك
req-register = السجل
req-loading = يجري فتح الملف.
req-failed = تعذر فتح الملف.
req-failed-hint = لم يُفقد شيء. ارجع إلى السجل أو أعد المحاولة.
req-again = إعادة المحاولة
req-untitled = طلب دون موضوع
req-asks = { $direction ->
    [IN] من { $state } إلى { $home }
   *[OUT] من { $home } إلى { $state }
  }
req-their-ref = مرجعهم { $reference }
req-officer = موظف الملف: { $officer }
req-no-officer = لا موظف للملف بعد
req-urgency = { $urgency ->
    [EMERGENCY] طارئ
   *[other] عاجل
  }
req-urgency-with = { $urgency ->
    [EMERGENCY] طارئ: { $reason }
   *[other] عاجل: { $reason }
  }
req-confidential-what = { $what ->
    [FACT] سري: وجود الطلب
    [CONTENT] سري: المضمون
   *[BOTH] سري: وجود الطلب ومضمونه
  }
req-sensitivity = { $level ->
    [RESTRICTED] محدود التداول
    [SEALED] مختوم
   *[CONFIDENTIAL] سري
  }
req-governs-law = الموعد الحاكم: بحكم القانون
req-governs-given = الموعد الحاكم: طُلب مع بيان الأسباب
req-governs-office = الموعد الحاكم: موعدنا المستهدف
req-governs-hand = الموعد الحاكم: حدده موظف
req-no-governing = لا موعد حاكم
req-no-governing-why = لا مهلة محددة جارية. أجب في أقرب وقت ممكن.
req-closed-note = هذا الملف مغلق. يمكن قراءته، ولا تُتخذ فيه خطوة إلا بعد إعادة فتحه.
req-waited = { $days ->
    [zero] لم ننتظر الدولة الأخرى
    [one] انتظرنا الدولة الأخرى يومًا واحدًا
    [two] انتظرنا الدولة الأخرى يومين
    [few] انتظرنا الدولة الأخرى { $days } أيام
    [many] انتظرنا الدولة الأخرى { $days } يومًا
   *[other] انتظرنا الدولة الأخرى { $days } يوم
  }
req-act-letter = تسجيل رسالة
req-act-consult = فتح تشاور
req-act-edit = تعديل
req-act-more = إجراءات أخرى

req-tabs = أقسام الملف
req-tab-overview = لمحة عامة
req-tab-deadlines = المهل
req-tab-persons = الأشخاص
req-tab-measures = التدابير والموجودات
req-tab-letters = المراسلات
req-tab-consultations = المشاورات
req-tab-history = سجل الوقائع

## ما الذي يمكن عمله الآن

req-next = ما الذي يمكن عمله الآن
req-next-none = لا خطوة ممكنة من هنا.
req-next-none-why = بلغ الملف نهايته.
req-ready = متاح
req-ready-consult = التشاور أولًا
req-ready-open = { $open ->
    [zero] لا ينقص شيء
    [one] ينقص بند واحد
    [two] ينقص بندان
    [few] تنقص { $open } بنود
    [many] ينقص { $open } بندًا
   *[other] ينقص { $open } بند
  }
req-ready-blocked = غير ممكن بعد
req-second-person = القرار لرئيس المكتب. قاعدة المكتب.
req-step-open = اتخاذ هذه الخطوة
req-step-review = عرض ما ينقص
req-ready-others = لموظف الملفات أو رئيس المكتب
req-needs-first = المطلوب: { $first }
req-needs-more = { $count ->
    [zero] المطلوب: { $first }
    [one] المطلوب: { $first }، وبند آخر
    [two] المطلوب: { $first }، وبندان آخران
    [few] المطلوب: { $first }، و{ $count } بنود أخرى
    [many] المطلوب: { $first }، و{ $count } بندًا آخر
   *[other] المطلوب: { $first }، و{ $count } بند آخر
  }

## حوار الخطوة

req-advance-when = اليوم الذي تُحسب منه
req-advance-when-hint = يوم حدوثها، { $today } على الأكثر.
req-advance-before = قبل اتخاذ هذه الخطوة
req-advance-nothing = لا يطلب القانون شيئًا آخر.
req-need-met = مستوفى
req-need-open = لم يُستوفَ
req-need-later = أُجيب هنا
req-need-override = طُلب تجاوزه
req-need-required = واجب
req-need-advised = موصى به
req-need-soft = عند الاقتضاء
req-need-elsewhere = افعل ذلك في الملف أولًا.
req-need-choose = اختر
req-override = المضي دونه
req-override-hint = جائز حيث يقول القانون «عند الاقتضاء». يلزم بيان السبب واسم دخول رئيس المكتب.
req-override-reason = سبب المضي دونه
req-approver-passphrase = عبارة مرور ذلك الرئيس
req-approver-passphrase-hint = يكتبها بنفسه. تثبت من يوافق، ولا تُحفظ.
req-propose = إرسال للموافقة
req-proposed = أُرسل للموافقة
req-grounds = السبب في القانون
req-grounds-hint = اختر سببًا واحدًا على الأقل. الأسباب التي يحظرها القانون مدرجة أدناه ولا يمكن اختيارها.
req-grounds-blocked = أسباب لا يجوز استخدامها
req-ground-not-allowed = غير جائز
req-ground-reasons = الأسباب الموجبة
req-ground-reasons-hint = سيُقرأ هذا النص في { $state }. اذكر الوقائع المؤدية إلى السبب.
req-ground-measure = التدبير
req-ground-all-measures = الطلب كله
req-advance-note = ملاحظة
req-advance-note-hint = تُحفظ مع الخطوة في سجل الوقائع.
req-advance-cannot = لا يمكنك ذلك بعد.
req-advance-cannot-consult = تتشاور الدولتان أولًا. ويُحفظ ما كتبته هنا موقفًا لنا.
req-advance-cannot-open = { $open ->
    [zero] لا ينقص شيء.
    [one] ما زال ينقص بند واحد، وهو مذكور إلى جانبه.
    [two] ما زال ينقص بندان، وهما مذكوران إلى جانبه.
    [few] ما زالت تنقص { $open } بنود، وهي مذكورة إلى جانبه.
    [many] ما زال ينقص { $open } بندًا، وهي مذكورة إلى جانبه.
   *[other] ما زال ينقص { $open } بند، وهي مذكورة إلى جانبه.
  }

## الحوارات عامةً

req-discard-title = المغادرة دون حفظ؟
req-discard-stay = مواصلة الكتابة
req-discard-leave = المغادرة
req-saving = يجري الحفظ.

## تعارض: حفظ شخص آخر أولًا

req-conflict = عدّل شخص آخر هذا الملف وأنت تكتب.
req-conflict-text = الصيغتان جنبًا إلى جنب. اختر واحدة لكل حقل ثم احفظ من جديد.
req-conflict-field = الحقل
req-conflict-theirs = في الملف الآن
req-conflict-mine = ما كتبته أنت
req-conflict-keep-theirs = الإبقاء على هذه
req-conflict-keep-mine = الإبقاء على ما كتبته
req-conflict-empty = فارغ
req-conflict-reload = عرض الملف كما هو الآن
req-conflict-again = نصك محفوظ. اقرأ الملف كما هو الآن ثم أعد المحاولة.

## المهل

req-deadlines = المهل
req-deadlines-none = لا مهلة جارية في هذا الملف.
req-deadlines-none-hint = حيث لا يحدد القانون عددًا فالجواب في أقرب وقت ممكن. ويمكن بدء مهلة يدويًا.
req-deadline-governs = هذا هو الموعد الحاكم.
req-certainty = { $certainty ->
    [A] قُرئ في المعاهدة
    [B] قُرئ في نص ثانوي موثوق
   *[C] يجب التحقق منه قبل الاعتماد عليه
  }
req-actor = { $actor ->
    [US] علينا التصرف
   *[THEM] على الدولة الأخرى التصرف
  }
req-working = كيف حُسبت
req-working-none = حُدد هذا اليوم ولم يُحسب.
req-deadline-alternative = إذا احتُسب اليوم الأول: { $day }. اعمل بالأسبق منهما.
req-deadline-ended-on = { $status } في { $day }
req-deadline-reason = السبب: { $reason }
req-clock-start = بدء مهلة
req-clock-meet = روعيت
req-clock-cancel = إلغاء المهلة
req-clock-extend = تمديد
req-clock-actions = إجراءات { $rule }
req-start-title = بدء مهلة
req-start-rule = القاعدة
req-start-rule-hint = مهلة في القانون أو معيار للمكتب.
req-start-trigger = يوم بدء الحساب
req-start-trigger-hint = هو اليوم صفر. لا يُحتسب إلا إذا كانت الدولة التي توقف الشخص تحتسبه.
req-start-due = الموعد نفسه
req-start-due-hint = للقواعد التي لا عدد فيها: اليوم الذي حُدد.
req-start-reason = السبب
req-start-reason-hint = لماذا تُبدأ المهلة يدويًا.
req-start-go = بدء المهلة
req-meet-title = مراعاة المهلة: { $rule }
req-meet-on = روعيت في
req-meet-go = تسجيل المراعاة
req-cancel-clock-title = إلغاء: { $rule }
req-cancel-clock-on = أُلغيت في
req-cancel-clock-reason = السبب
req-cancel-clock-go = إلغاء المهلة
req-extend-title = تمديد: { $rule }
req-extend-text = يُحسب التمديد من الموعد القديم، { $day }. وتبقى المهلة القديمة محفوظة بوصفها مستبدلة.
req-extend-length = بكم
req-extend-length-hint = بوحدة القاعدة: أيام أو أيام عمل أو أشهر أو ساعات.
req-extend-length-bad = أدخل عددًا صحيحًا، 1 أو أكثر.
req-extend-reason = السبب
req-extend-go = تمديد المهلة

req-work-trigger = { $event }: { $at }.
req-work-from_end_of = يبدأ الحساب من نهاية { $rule }، { $due }.
req-work-extends = تمديد: يبدأ الحساب من الموعد القديم، { $old_due }.
req-work-counted-cd = { $number ->
    [zero] { $number } يوم تقويمي { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
    [one] يوم تقويمي واحد { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
    [two] يومان تقويميان { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
    [few] { $number } أيام تقويمية { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
    [many] { $number } يومًا تقويميًا { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
   *[other] { $number } يوم تقويمي { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
  }
req-work-counted-wd = { $number ->
    [zero] { $number } يوم عمل { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
    [one] يوم عمل واحد { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
    [two] يومًا عمل { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
    [few] { $number } أيام عمل { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
    [many] { $number } يوم عمل { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
   *[other] { $number } يوم عمل { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
  }
req-work-counted-m = { $number ->
    [zero] { $number } شهر { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
    [one] شهر واحد { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
    [two] شهران { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
    [few] { $number } أشهر { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
    [many] { $number } شهرًا { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
   *[other] { $number } شهر { $backward ->
        [yes] رجوعًا من
       *[no] من
      } { $from }: { $to }.
  }
req-work-mode = { $mode ->
    [INCL] يُحتسب اليوم الأول يومًا أول.
   *[EXCL] اليوم الأول هو اليوم صفر ولا يُحتسب.
  }
req-work-hours = { $number ->
    [zero] { $number } ساعة { $backward ->
        [yes] رجوعًا
       *[no] بعدها
      }: { $to }.
    [one] ساعة واحدة { $backward ->
        [yes] رجوعًا
       *[no] بعدها
      }: { $to }.
    [two] ساعتان { $backward ->
        [yes] رجوعًا
       *[no] بعدها
      }: { $to }.
    [few] { $number } ساعات { $backward ->
        [yes] رجوعًا
       *[no] بعدها
      }: { $to }.
    [many] { $number } ساعة { $backward ->
        [yes] رجوعًا
       *[no] بعدها
      }: { $to }.
   *[other] { $number } ساعة { $backward ->
        [yes] رجوعًا
       *[no] بعدها
      }: { $to }.
  }
req-work-fixed = حُدد اليوم: { $day }.
req-work-skipped = { $count ->
    [zero] لم يُستبعد أي يوم: { $list }.
    [one] لا يُحتسب يوم راحة واحد: { $list }.
    [two] لا يُحتسب يومًا راحة: { $list }.
    [few] لا تُحتسب { $count } أيام راحة: { $list }.
    [many] لا يُحتسب { $count } يوم راحة: { $list }.
   *[other] لا يُحتسب { $count } يوم راحة: { $list }.
  }
req-work-rest = { $day } ({ $why ->
    [WEEKEND] عطلة أسبوعية
    [HOLIDAY] عطلة رسمية
   *[UNCONFIRMED_HOLIDAY] عطلة رسمية لم تتأكد
  })
req-work-clamped = ذلك الشهر أقصر: آخر أيامه { $to }.
req-work-paused = { $days ->
    [zero] لم يُستثنَ أي يوم، من { $from } إلى { $to }: { $due }.
    [one] استُثني يوم واحد، من { $from } إلى { $to }: { $due }.
    [two] استُثني يومان، من { $from } إلى { $to }: { $due }.
    [few] استُثنيت { $days } أيام، من { $from } إلى { $to }: { $due }.
    [many] استُثني { $days } يومًا، من { $from } إلى { $to }: { $due }.
   *[other] استُثني { $days } يوم، من { $from } إلى { $to }: { $due }.
  }
req-work-rolled = { $roll ->
    [P] { $from } يوم راحة: رجوعًا إلى يوم العمل السابق، { $to }.
   *[F] { $from } يوم راحة: إلى يوم العمل التالي، { $to }.
  }
req-work-rolled-over = الأيام المتجاوزة: { $list }.
req-work-not_rolled = { $why ->
    [WEEKEND] { $day } عطلة أسبوعية ويبقى الموعد فيه. هذه القاعدة لا تنقل الموعد.
    [HOLIDAY] { $day } عطلة رسمية ويبقى الموعد فيه. هذه القاعدة لا تنقل الموعد.
   *[UNCONFIRMED_HOLIDAY] قد يكون { $day } عطلة رسمية ويبقى الموعد فيه. هذه القاعدة لا تنقل الموعد.
  }
req-work-result = تنتهي بانتهاء يوم { $due }.
req-work-result-instant = تنتهي { $due }.
req-work-otherwise = { $mode ->
    [INCL] ولو احتُسب اليوم الأول لكان الموعد { $due }.
   *[EXCL] ولو لم يُحتسب اليوم الأول لكان الموعد { $due }.
  }
req-work-other = خطوة أخرى ({ $step }).

## ما حدث

req-happened = ما حدث
req-happened-none = لا شيء بعد.
req-happened-letter-in = رسالة واردة: { $what }
req-happened-letter-out = رسالة صادرة: { $what }
req-happened-due = موعد: { $rule }
req-happened-consulted = تشاور: { $purpose }
req-happened-concluded = انتهى التشاور: { $outcome }
req-more = عرض الكل

## الأشخاص

req-persons = الأشخاص
req-persons-none = لم يُذكر أي شخص.
req-persons-none-hint = اذكر الشخص المطلوب أو الشاهد أو المخاطَب كما يكتبه الطلب.
req-person-add = إضافة شخص
req-person-born = الميلاد
req-person-nationality = الجنسية
req-person-sex = الجنس
req-person-role = الصفة
req-person-name = الاسم كما هو مكتوب
req-person-name-hint = كما تكتبه الوثيقة. ويظهر أولًا في كل مكان.
req-person-script = الخط
req-person-sort = نوع الاسم
req-person-add-name = كتابة أخرى
req-person-remove-name = إزالة هذه الكتابة
req-person-born-hint = اليوم، أو السنة وحدها.
req-person-name-needed = أدخل اسمًا واحدًا على الأقل.
req-person-save = إضافة الشخص
req-person-unknown = غير معروف
name-sort-PRIMARY = الكتابة الأساسية
name-sort-TRANSLITERATION = كتابة بحروف أخرى
name-sort-ALIAS = اسم مستعار
script-Latn = لاتيني
script-Arab = عربي
script-Cyrl = سيريلي
script-Hans = صيني مبسط
script-Hant = صيني تقليدي
script-Grek = يوناني
script-Hebr = عبري
script-Jpan = ياباني
script-Kore = كوري
script-Deva = ديفاناغاري
script-Armn = أرمني
script-Geor = جورجي
script-Thai = تايلندي
script-Zyyy = غير ذلك
sex-F = أنثى
sex-M = ذكر
sex-X = غير ذلك

## التدابير والجرائم والمبالغ والمحتويات

req-measures = التدابير
req-measures-none = لم يُطلب أي تدبير بعد.
req-measures-none-hint = كل ما يُطلب تدبير قائم بذاته وله نتيجته.
req-measures-caption = التدابير المطلوبة
req-measure-number = الرقم
req-measure = التدبير
req-measure-detail = التفصيل
req-measure-status = الحالة
req-measure-since = منذ
req-measure-act = تغيير
req-measure-add = إضافة تدبير
req-measure-detail-hint = حساب أو مكان أو مخاطَب.
req-measure-categories = البيانات
req-measure-set-title = حالة التدبير { $number }
req-measure-set = الحالة الجديدة
req-measure-on = منذ
req-measure-save = تسجيل الحالة
req-measure-change = تغيير حالة التدبير { $number }
req-offences = الجرائم
req-offences-none = لم تُذكر أي جريمة.
req-offence-principal = الرئيسية
req-amounts = المبالغ المذكورة
req-grounds-stated = الأسباب المذكورة
req-links = طلبات ذات صلة
req-link-later = { $tie }، وهذا الملف هو اللاحق
req-link-earlier = { $tie }، وهذا الملف هو السابق
req-link-suspected = اشتباه فقط

req-checks = ما يطلبه القانون من محتويات
req-checks-count = { $present } من { $total } موجودة
req-checks-hint = مفتاح المسافة يغيّر الحالة: موجود، ناقص، لا ينطبق، متنازل عنه.
req-check-set = { $item }: { $state }
req-check-unseen = لم يُنظر فيه
req-check-present = موجود
req-check-missing = ناقص
req-check-na = لا ينطبق
req-check-waived = متنازل عنه
req-check-optional = اختياري
req-check-need = { $need ->
    [MANDATORY] واجب
    [IF_POSSIBLE] إن أمكن
    [CONDITIONAL] في أحوال معينة
   *[OPTIONAL] اختياري
  }
req-waive-title = التنازل عن: { $item }
req-waive-reason = لماذا يجوز تركه
req-waive-go = التنازل عنه

## المراسلات

req-letters = المراسلات
req-letters-none = لم تُسجَّل أي رسالة.
req-letters-none-hint = سجّل كل رسالة أو مكالمة بتاريخ إرسالها أو ورودها.
req-letter-day = اليوم
req-letter-direction = الاتجاه
req-letter-in = وردت
req-letter-out = صدرت
req-letter-sort = النوع
req-letter-channel = القناة
req-letter-party = من أو إلى
req-letter-party-hint = السلطة أو الشخص.
req-letter-reference = المرجع عليها
req-letter-summary = مضمونها
req-letter-summary-hint = بكلمات قليلة.
req-letter-consultation = تتبع تشاورًا
req-letter-no-consultation = لا شيء
req-letter-title = تسجيل رسالة
req-letter-save = تسجيلها

## المشاورات

req-consultations = المشاورات
req-consultations-none = لم يُفتح أي تشاور.
req-consultations-none-hint = تتشاور الدولتان قبل الرفض أو الإرجاء. UNCAC 46(26)
req-consult-title = فتح تشاور
req-consult-purpose = الغرض
req-consult-on = فُتح في
req-consult-reply-by = الرد مطلوب حتى
req-consult-reply-by-hint = بعد 30 يومًا ما لم تحدد غير ذلك.
req-consult-position = موقفنا
req-consult-position-hint = ما ننوي فعله، وما يمكن فعله بشروط.
req-consult-go = فتح التشاور
req-consult-conclude = تسجيل النتيجة
req-conclude-title = نتيجة التشاور
req-conclude-outcome = النتيجة
req-conclude-on = يوم النتيجة
req-conclude-position = موقفهم
req-conclude-go = تسجيل النتيجة
req-consult-opened = فُتح في { $day }
req-consult-waits = الرد مطلوب حتى { $day }
req-consult-open = مفتوح
req-consult-counts = يُعتد به إذا كانت له نتيجة، أو إذا انقضى موعد الرد وسُجّل تذكير واحد.

## سجل الوقائع

req-history = سجل الوقائع
req-history-none = لم يُكتب شيء بعد.
req-history-loading = تجري قراءة سجل الوقائع.
req-history-more = { $count ->
    [zero] لا قيود أقدم
    [one] عرض قيد أقدم
    [two] عرض قيدين أقدم
    [few] عرض { $count } قيود أقدم
    [many] عرض { $count } قيدًا أقدم
   *[other] عرض { $count } قيد أقدم
  }
req-history-entry = القيد { $seq }
req-history-by = { $user }، { $at }
req-history-effective = يُحسب من { $day }
req-history-reason = السبب: { $reason }
req-history-changes = { $count ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
  }
req-change-added = أُضيف: { $noun }
req-change-dropped = أُزيل: { $noun }
req-change-set = { $field }: { $was } ← { $now }
req-change-first = { $field }: { $now }
req-change-cleared = { $field }: { $was } ← فارغ
req-undo = تراجع
req-undo-entry = التراجع عن القيد { $seq }
req-undo-title = هل تتراجع عن القيد { $seq }؟
req-undo-text = تعود القيم القديمة بقيد جديد. لا يُمحى شيء.
req-undo-reason = السبب
req-undo-go = التراجع
req-source = كما ورد في السجل المستورد
req-source-where = { $file }، { $sheet }، الصف { $row }
req-source-where-plain = { $file }، الصف { $row }
req-source-caption = خلايا السجل بنصها
req-source-header = العمود
req-source-cell = الخلية
req-source-warnings = ملاحظات الاستيراد

## تعديل الحقول

req-edit-title = تعديل الملف
req-edit-reason = سبب التعديل
req-edit-reason-hint = يُحفظ في سجل الوقائع.
req-edit-nothing = لم يتغير شيء.
req-facts = ما هو معروف

field-direction = الاتجاه
field-kind = النوع
field-state = الدولة
field-authority = سلطتهم
field-home_authority = السلطة لدينا
field-our_ref = مرجعنا
field-their_ref = مرجعهم
field-basis = الأساس القانوني
field-other_bases = أسس أخرى
field-subject = الموضوع
field-status = الحالة
field-status_on = الحالة منذ
field-machine = دورة الحياة
field-urgency = الاستعجال
field-urgency_reason = سبب الاستعجال
field-urgency_on = يوم الاستعجال
field-sensitivity = درجة السرية
field-language = اللغة
field-channel = القناة
field-received_on = يوم التسلّم
field-received_minute = وقت التسلّم
field-sent_on = يوم الإرسال
field-suggested_on = الموعد المطلوب
field-suggested_reason = سببهم لذلك الموعد
field-outcome = النتيجة
field-outcome_on = يوم النتيجة
field-closed_on = يوم الإغلاق
field-officer = الموظف
field-unit = الوحدة
field-purpose = الغرض
field-merged = يُحسب مع طلبه اللاحق
field-remarks = الملاحظات
field-governing_on = موعد حاكم محدد يدويًا
field-confidential = ما يبقى سريًا
field-import = الاستيراد
field-case_file = الملف

## طلب جديد

req-new-title-in = طلب وارد جديد
req-new-title-out = طلب صادر جديد
req-new-lead-in = انقل ما تقوله الرسالة ولا تكمله عنهم.
req-new-lead-out = مسودة. لا يُرسل شيء قبل الموافقة عليه.
req-new-steps = أقسام النموذج
req-new-who-in = من يطلب ومتى
req-new-who-out = ممن نطلب
req-new-what = ما المطلوب
req-new-persons = الأشخاص
req-new-offences = الجرائم
req-new-urgency = الاستعجال والسرية
req-new-direction = الاتجاه
req-new-in = يطلبون منا
req-new-out = نطلب منهم
req-new-state-hint = اكتب اسمها أو رمزها.
req-new-state-none = لا دولة بهذا الاسم.
req-new-authority-in-hint = السلطة التي وقّعت الطلب.
req-new-authority-out-hint = السلطة التي نكتب إليها.
req-new-home-hint = السلطة لدينا التي تريد المساعدة.
req-new-their-ref-hint = كما هو على رسالتهم.
req-new-received-hint = يوم تسلّمته السلطة المركزية.
req-new-time = الوقت
req-new-time-hint = بالساعات والدقائق، حيث تهم الساعة.
req-new-time-bad = أدخل الوقت بالساعات والدقائق، 15:40.
req-new-language-hint = رمز مثل ar أو en أو fr.
req-new-basis-hint = المعاهدة أو القانون الذي يستند إليه الطلب. وهو يحدد الشروط والمهل المنطبقة.
req-new-subject-hint = كلمات قليلة يعرف بها المكتب الملف.
req-new-measures = التدابير
req-new-measures-hint = سطر لكل ما يُطلب.
req-new-measure-remove = إزالة التدبير { $number }
req-new-measure-add = إضافة تدبير آخر
req-new-offence = الجريمة كما يصفها الطلب
req-new-offence-types = الأنواع
req-new-offence-uncac = مادة اتفاقية مكافحة الفساد
req-new-offence-add = إضافة جريمة أخرى
req-new-offence-remove = إزالة الجريمة { $number }
req-new-person = الشخص { $number }
req-new-person-add = إضافة شخص آخر
req-new-suggested-hint = لا يلزمنا إلا مع بيان الأسباب. 46(24)
req-new-suggested-reason-hint = بكلماتهم.
req-new-confidential-hint = إذا تعذر علينا ذلك أُبلغوا قبل المضي. 46(20)
req-new-conf-both = وجود الطلب ومضمونه
req-new-conf-content = المضمون فقط
req-new-conf-fact = وجود الطلب فقط
req-new-officer-hint = اسم دخول الموظف المسؤول. يمكن إدخاله لاحقًا.
req-unseen = { $by ->
    [ALL] لم يُكلَّف أحد بعد: لن يرى هذا الملف المختوم أحد.
   *[other] لم يُكلَّف أحد بعد: لن يرى هذا الملف إلا رؤساء المكتب.
}
req-take-charge = أتولى الملف بنفسي
req-new-save-in = قيد الطلب
req-new-save-out = حفظ المسودة
req-new-save-hint = مفتاحًا Ctrl+Enter للحفظ.
req-new-none = لم يُختر
req-new-clear = ترك هذا النموذج
req-new-leave = ما كتبته لم يُقيَّد بعد.

req-beside = المهل والوقائع
req-conclude-needs-outcome = اختر النتيجة أولًا.
req-consult-needs-purpose = اختر الغرض أولًا.
req-custody = ساعة التوقيف
req-custody-where = موقوف في { $state } منذ { $day }
req-day-and-time = { $day }، { $time }
req-deadlines-met = { $count ->
    [zero] لم تُراعَ أي مهلة
    [one] روعيت مهلة واحدة
    [two] روعيت مهلتان
    [few] روعيت { $count } مهل
    [many] روعيت { $count } مهلة
   *[other] روعيت { $count } مهلة
  }
req-ground-measure-name = { $number }. { $name }
req-ground-measure-detail = { $number }. { $name }، { $detail }
req-letter-consultation-of = { $purpose }، فُتح في { $day }
req-list-comma = {"، "}
req-measure-needs-code = اختر التدبير أولًا.
req-measure-option = { $name } ({ $anchor })
req-needs-reason = اكتب السبب أولًا.
req-new-person-remove = إزالة الشخص { $number }
req-offence = الجريمة
req-person-other = الكتابة { $number }
req-start-needs-reason = هذه القاعدة ما زالت تحتاج إلى تحقق: اكتب سبب بدئها.
req-start-needs-rule = اختر القاعدة أولًا.
req-start-needs-trigger = أدخل يوم بدء الحساب.
req-start-trigger-of = اليوم صفر: { $event }
req-step-nothing = لا يطلب القانون شيئًا آخر.
req-step-to = الانتقال إلى: { $status }


ground-why-N-BANK = ليست سببًا أبدًا. وهذا ملزم في كل طلب بموجب الاتفاقية.
ground-why-N-FISCAL = لا يكفي وحده.
ground-why-N-POLCOR = لا يُعد جرم مشمول بالاتفاقية جرمًا سياسيًا حيث تكون الاتفاقية هي الأساس.
ground-why-N-DCPRES = لا تُشترط ازدواجية التجريم للحفظ المعجل.
ground-why-N-DCLABEL = العبرة بالسلوك لا باسمه.

noun-office = المكتب
noun-calendar = تقويم
noun-holiday = يوم عطلة
noun-member = مستخدم
noun-case_file = ملف
noun-request = طلب
noun-measure = تدبير
noun-offence = جريمة
noun-person = شخص
noun-person_name = كتابة اسم
noun-involvement = شخص في الطلب
noun-communication = رسالة
noun-deadline = مهلة
noun-wait = مدة انتظار
noun-movement = خطوة
noun-fact = جواب
noun-consultation = تشاور
noun-ground = سبب
noun-check_item = بند من المحتويات
noun-amount = مبلغ
noun-link = صلة
noun-import = استيراد
noun-source_row = صف من السجل
noun-mapping = طريقة قراءة محفوظة

intent-requests-register = قُيّد الطلب
intent-requests-edit = عُدّل
intent-requests-advance = اتُّخذت خطوة
intent-persons-add = أُضيف شخص
intent-tasks-save = تسجيل مهمة أو تعديلها
intent-tasks-end = إنهاء مهمة
intent-series-save = تعديل سلسلة مراجع
intent-series-drop = إيقاف سلسلة مراجع
intent-fields-save = تعديل حقل خاص بالمكتب
intent-measures-add = أُضيف تدبير
intent-measures-set = تغيرت حالة تدبير
intent-communications-log = سُجّلت رسالة
intent-deadlines-start = بدأت مهلة
intent-deadlines-end = انتهت مهلة
intent-deadlines-extend = مُدّدت مهلة
intent-checks-set = فُحصت المحتويات
intent-consultations-open = فُتح تشاور
intent-consultations-conclude = انتهى تشاور
intent-import-run = استُورد
intent-import-undo = جرى التراجع عن الاستيراد
intent-history-undo = جرى التراجع

# لماذا تعذر حساب المهلة
count-bad-date = «{ $value }» ليس يومًا.
count-bad-pause = يبدأ التوقف في اليوم الأول أو بعده ولا ينتهي قبل أن يبدأ.
count-no-number = لا عدد في هذه القاعدة: هي للعلم ولا يُحسب منها شيء.
count-needs-time = هذه القاعدة تحسب الساعات. أدخل الوقت.
count-no-pause = لا شيء يوقف هذه القاعدة.
count-fixed-length = مدة هذه القاعدة ثابتة بحكم القانون.
count-out-of-range = اليوم خارج السنوات التي يمكن حسابها.
intent-demo = ملف من ملفات التجربة
req-own = حقول المكتب الخاصة
req-measure-choose = اختر ما جرى لهذا البند.
req-measure-now = الآن: { $status }
