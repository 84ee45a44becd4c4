# الاستيراد: إدخال السجل الذي يحتفظ به المكتب اليوم. تجربة أولًا، ثم الاستيراد، ثم طريق العودة

import-title = استيراد سجل
import-lead = لا يدخل السجلَّ شيء قبل أن ترى ما سيحدث صفًا صفًا.
import-steps = خطوات الاستيراد
import-step-file = الملف
import-step-columns = الأعمدة
import-step-rehearsal = التجربة
import-step-done = النتيجة

import-choose = اختيار ملف
import-choose-other = اختيار ملف آخر
import-kinds = مصنف Excel أو ملف CSV. تُعرف الأوراق وصفوف العناوين والتواريخ والفواصل والترميز تلقائيًا.
import-file = الملف: { $file }
import-no-file = لم يُختر أي ملف.

import-reading = { $step ->
    [READING] تجري قراءة الملف.
    [CHECKING] يجري فحص الصفوف.
    [WRITING] تجري كتابة الطلبات.
   *[VERIFYING] يجري التحقق.
  }
import-cancelled = أُوقفت العملية. لم يُكتب شيء.

import-columns-lead = هكذا يقرأ البرنامج الأعمدة. صحّح ما ليس صحيحًا؛ لا يُخمَّن شيء بعد ذلك.
import-sheet = الورقة { $sheet }
import-sheet-only = في الملف جدول واحد
import-sheet-use = قراءة هذه الورقة
import-sheet-header = العناوين في الصف { $row }
import-sheet-header-rows = العناوين في الصفوف { $from } إلى { $to }
import-sheet-direction = اتجاه الورقة كلها
import-sheet-left = ليست سجلًا: لا تُقرأ
import-column = العمود
import-column-header = العنوان في الملف
import-column-sample = مثال
import-column-means = المعنى
import-column-sure = درجة الثقة
import-sure-high = مؤكد
import-sure-low = يحتاج إلى مراجعة
import-unnamed = العمود { $number }، دون عنوان
import-not-read = لا يُقرأ؛ يُحفظ مع الطلب
import-edited = غيّرته أنت
import-reset = العودة إلى المقترح

import-saved = طرق القراءة المحفوظة
import-saved-pick = اختر واحدة
import-save-name = اسم طريقة القراءة هذه
import-save = حفظ هذه الطريقة
import-saved-as = حُفظت باسم «{ $name }».
import-save-needs-name = أدخل اسمًا أولًا.

import-rehearse = تجربة
import-rehearse-hint = لا يُكتب شيء بعد.
import-run = { $count ->
    [zero] لا شيء للاستيراد
    [one] استيراد طلب واحد
    [two] استيراد طلبين
    [few] استيراد { $count } طلبات
    [many] استيراد { $count } طلبًا
   *[other] استيراد { $count } طلب
  }
import-run-none = لا شيء للاستيراد
import-run-hint = عملية استيراد واحدة، يمكن التراجع عنها كلها عند الحاجة. تُحفظ كل خلية بنصها مع طلبها.
import-back = العودة إلى الأعمدة

import-result = ما سيحدث
import-result-done = ما حدث
import-count-imported = { $count ->
    [zero] تصبح طلبات
    [one] يصبح طلبًا
    [two] يصبحان طلبين
    [few] تصبح طلبات
    [many] تصبح طلبات
   *[other] تصبح طلبات
  }
import-count-imported-done = { $count ->
    [zero] أصبحت طلبات
    [one] أصبح طلبًا
    [two] أصبحا طلبين
    [few] أصبحت طلبات
    [many] أصبحت طلبات
   *[other] أصبحت طلبات
  }
import-count-attached = { $count ->
    [zero] ملحقة كرسائل
    [one] ملحق كرسالة
    [two] ملحقان كرسالتين
    [few] ملحقة كرسائل
    [many] ملحقة كرسائل
   *[other] ملحقة كرسائل
  }
import-count-rejected = مرفوضة
import-count-warned = مع تنبيه
import-count-not-rows = ليست قيودًا: عناوين ومجاميع
import-count-duplicates = { $count ->
    [zero] مجموعات قد تكون مكررة
    [one] مجموعة قد تكون مكررة
    [two] مجموعتان قد تكونان مكررتين
    [few] مجموعات قد تكون مكررة
    [many] مجموعة قد تكون مكررة
   *[other] مجموعة قد تكون مكررة
  }

import-rows = الصفوف
import-rows-caption = صفوف الملف وما يؤول إليه كل منها
import-show = عرض
import-only-all = الكل
import-only-import = تصبح طلبات
import-only-reject = مرفوضة
import-only-warned = مع تنبيه
import-only-attach = ملحقة
import-rows-count = { $total ->
    [0] لا يوجد صف كهذا
    [one] صف واحد
    [two] صفان
    [few] { $total } صفوف
    [many] { $total } صفًا
   *[other] { $total } صف
  }
import-col-where = الصف
import-col-decision = القرار
import-col-why = السبب
import-col-reference = المرجع
import-col-kind = النوع
import-col-state = الدولة
import-col-day = اليوم
import-col-person = الشخص
import-col-status = الحالة
import-where = { $sheet }، الصف { $row }
import-where-row = الصف { $row }
import-cells-of = خلايا { $where } بنصها
import-cells-show = عرض خلايا { $where }
import-cells-empty = لا خلايا في هذا الصف.
import-cell-empty = فارغة

import-decision-IMPORT = طلب
import-decision-REJECT = مرفوض
import-decision-ATTACH = رسالة

import-duplicates = طلبات قد تكون مكررة
import-duplicates-lead = لا يُدمج شيء ولا يُترك شيء. بعد الاستيراد يبقى كل منها طلبًا قائمًا بذاته وعليه علامة الاشتباه، والقرار للموظف.
import-duplicates-rows = الصفوف { $rows }
import-duplicates-existing = في السجل: { $references }

import-why-other = سبب آخر ({ $code })
import-why-ALREADY_REGISTERED = طلب بهذا المرجع مقيَّد بالفعل
import-why-AMOUNT_UNREADABLE = تعذرت قراءة مبلغ؛ حُفظ نصه
import-why-ATTACH_TARGET_UNKNOWN = لم يُعثر على الطلب الذي تتبعه هذه الرسالة
import-why-CURRENCY_AMBIGUOUS = عملة أحد المبالغ تحتمل أكثر من معنى
import-why-CURRENCY_MISSING = مبلغ دون عملة
import-why-DATES_DISAGREE = في الخلية تقويمان ليومين مختلفين
import-why-FUTURE_DATE = التاريخ في المستقبل
import-why-IMPOSSIBLE_DATE = التاريخ غير موجود
import-why-INCOMPLETE_DATE = التاريخ غير كامل
import-why-IN_STORE = موجود في السجل
import-why-MISSING_DATE = لا تاريخ للتسلّم أو الإرسال
import-why-MISSING_DIRECTION = لم يُذكر هل الطلب وارد أم صادر
import-why-MISSING_KIND = لم يُذكر نوع الطلب
import-why-MISSING_STATE = لم تُذكر أي دولة
import-why-OUTCOME_BEFORE_RECEIPT = النتيجة تسبق التسلّم
import-why-OUTCOME_DATE_MISSING = النتيجة دون تاريخ: يبقى الطلب مفتوحًا
import-why-POSSIBLE_DUPLICATE = قد يكون الطلب نفسه مكررًا
import-why-OWN_VALUE_UNREAD = خلية لا تناسب الحقل الخاص بالمكتب؛ بقيت كما كُتبت مع مصدرها
import-why-SAME_PERSON_AND_OFFENCE = الدولة والشخص والجرم أنفسهم في غضون أيام
import-why-SAME_REFERENCE = الدولة نفسها والمرجع نفسه
import-why-STATE_AMBIGUOUS = اسم الدولة يحتمل أكثر من معنى
import-why-STATE_SPELLING = عُرفت الدولة بكتابة أخرى لاسمها
import-why-STATUS_AMBIGUOUS = الحالة تحتمل أكثر من معنى
import-why-STATUS_UNKNOWN = الحالة غير معروفة: قُيّد الطلب
import-why-UNKNOWN_KIND = نوع الطلب غير معروف
import-why-UNKNOWN_STATE = الدولة غير معروفة

import-done-import = { $count ->
    [zero] لم يدخل السجل أي طلب.
    [one] دخل السجل طلب واحد.
    [two] دخل السجل طلبان.
    [few] دخلت السجل { $count } طلبات.
    [many] دخل السجل { $count } طلبًا.
   *[other] دخل السجل { $count } طلب.
  }
import-open-register = فتح السجل
import-another = استيراد ملف آخر
import-undo = التراجع عن هذا الاستيراد
import-undo-title = هل تتراجع عن هذا الاستيراد؟
import-undo-text = تخرج من السجل الطلبات التي أدخلها. إذا عُدّل أحدها بعد ذلك ذُكر التعديل ولم يُتراجع عن شيء. ويحفظ سجل الوقائع الأمرين.
import-undo-yes = التراجع عن الاستيراد
import-undo-no = الإبقاء عليه
import-undone = جرى التراجع عن استيراد { $file }.

import-past = عمليات الاستيراد السابقة
import-past-none = لم يُستورد شيء بعد.
import-past-caption = عمليات الاستيراد حتى الآن
import-past-file = الملف
import-past-status = الحالة
import-past-act = التراجع
import-status-DONE = تمت
import-status-RUNNING = لم تكتمل
import-status-CANCELLED = أُوقفت
import-status-UNDONE = جرى التراجع عنها
import-direction-cells = كما تقول الخلايا
import-month-first = الشهر قبل اليوم في التواريخ المكتوبة بالأرقام
import-means-of = معنى { $header }
import-no-sheet = لم يُعثر على سجل في هذا الملف.
import-no-sheet-hint = للسجل صف عناوين وتحته صف لكل طلب. اختر ملفًا آخر.
import-undo-of = التراجع عن استيراد { $file }

column-our_ref = مرجعنا
column-their_ref = مرجعهم
column-related_ref = مرجع طلب ذي صلة
column-serial = الرقم المتسلسل
column-direction = الاتجاه
column-kind = النوع
column-state = الدولة الأخرى
column-requesting_state = الدولة الطالبة
column-requested_state = الدولة متلقية الطلب
column-authority = السلطة
column-date_received = يوم التسلّم
column-date_sent = يوم الإرسال
column-date = اليوم، تسلّمًا أو إرسالًا
column-persons = الأشخاص
column-family_name = اسم العائلة
column-given_name = الاسم الأول
column-born = الميلاد
column-offences = الجرائم
column-measures = التدابير
column-data_category = فئة البيانات
column-legal_basis = الأساس القانوني
column-status = الحالة
column-outcome = النتيجة
column-outcome_date = يوم النتيجة
column-closed_on = يوم الإغلاق
column-urgency = الاستعجال
column-sensitivity = درجة السرية
column-language = اللغة
column-channel = القناة
column-amount = المبلغ
column-currency = العملة
column-remarks = الملاحظات

problem-register-not-found = لم يعد الملف موجودًا. اختره من جديد.
problem-register-empty = الملف فارغ.
problem-register-kind-unknown = ليس هذا مصنف Excel ولا ملف CSV. احفظ السجل بأحدهما.
problem-register-unreadable = الملف تالف أو محمي بكلمة سر. افتحه في برنامجه واحفظه من جديد دونها.
problem-register-too-large = الملف أكبر مما يمكن أن يكون عليه سجل هنا. قسّمه واستورد أجزاءه.
problem-register-too-slow = تستغرق قراءة الملف وقتًا طويلًا. احفظه من جديد مصنفًا بسيطًا أو ملف CSV.
problem-register-hostile = الملف مبني بطريقة قد تضر بالبرنامج. لم يُقرأ.
problem-register-no-table = لم يُعثر على جدول في الملف.
problem-worker-not-started = لم يبدأ قارئ الملفات الخارجية. لم يُقرأ شيء.
problem-worker-not-confined = تعذر حصر قارئ الملفات الخارجية. لم يُقرأ شيء.

# صفوف ملصقة من جدول.

paste-title = لصق صفوف من جدول
paste-lead = انسخ الصفوف من جدولك مع عناوينها إن وُجدت، ثم الصقها هنا. { $most } صف على الأكثر؛ أما السجل الكامل فيُستورد ملفًا. لا يُكتب شيء قبل الحفظ.
paste-here = الصفوف
paste-here-help = ‏Ctrl+V يلصق ما نسخته.
paste-read = قراءة الصفوف
paste-file = استيراد ملف بدلًا من ذلك
paste-nothing = لم يُلصق شيء بعد.
paste-direction = الاتجاه، إن لم يذكره الصف
paste-kind = النوع، إن لم يذكره الصف
paste-caption = الصفوف الملصقة. ينقلك مفتاح الإدخال والأسهم بين الصفوف.
paste-row = الصف
paste-means = ما يحويه العمود { $column }
paste-cell = { $column }، الصف { $row }
paste-verdict = التدقيق
paste-sound = يمكن حفظه
paste-remove-column = إخراج
paste-remove = إخراج الصف { $row }
paste-add = إضافة صف
paste-checking = يجري تدقيق الصفوف
paste-no-meaning = حدّد ما يحويه عمود واحد على الأقل.
paste-none-sound = لا صف يمكن حفظه بعد.
paste-all-sound = يمكن حفظ كل الصفوف. والصف الذي لا مرجع له يُعطى المرجع التالي.
paste-to-mend = { $count ->
    [zero] لا صف يمنع الحفظ.
    [one] صف واحد لا يمكن حفظه بعد، ويبقى هنا.
    [two] صفان لا يمكن حفظهما بعد، ويبقيان هنا.
    [few] { $count } صفوف لا يمكن حفظها بعد، وتبقى هنا.
    [many] { $count } صفًا لا يمكن حفظها بعد، وتبقى هنا.
   *[other] { $count } صف لا يمكن حفظها بعد، وتبقى هنا.
  }
paste-save = { $count ->
    [zero] حفظ الصفوف
    [one] حفظ صف واحد
    [two] حفظ صفين
    [few] حفظ { $count } صفوف
    [many] حفظ { $count } صفًا
   *[other] حفظ { $count } صف
  }
paste-saved = { $count ->
    [zero] لم يُسجَّل أي طلب.
    [one] سُجّل طلب واحد.
    [two] سُجّل طلبان.
    [few] سُجّلت { $count } طلبات.
    [many] سُجّل { $count } طلبًا.
   *[other] سُجّل { $count } طلب.
  }
paste-undo = التراجع عنها كلها
paste-undone = { $count ->
    [zero] لم يُسحب أي طلب.
    [one] سُحب طلب واحد.
    [two] سُحب طلبان.
    [few] سُحبت { $count } طلبات.
    [many] سُحب { $count } طلبًا.
   *[other] سُحب { $count } طلب.
  }
paste-discard = ترك الصفوف
import-pasted = صفوف ملصقة
import-run-officer = يستورده موظف مسؤول أو رئيس؛ ويمكنك الاطلاع على ما سيحدث.
