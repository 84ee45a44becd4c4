# المشاورات مع الدول الأخرى، والاجتماع بشأن جميع الملفات المفتوحة مع إحداها.

problem-consultation-ended = لهذه المشاورة نتيجة من قبل.
problem-consultation-not-reminded = لا يُسجَّل «دون رد» إلا بعد تذكير وبعد انقضاء يوم الرد.
problem-not-tied = المشاورة لا تتعلق بهذا الملف، أو فُتحت عليه.
problem-not-of-state = { $reference } مع { $state }، وهي ليست طرفًا في هذه المشاورة.
problem-too-many = العدد كبير دفعة واحدة. الحد الأقصى { $most }.
problem-unknown-member = لا أحد في المكتب اسمه المختصر { $login }.

intent-consultations-edit = عُدّلت مشاورة
intent-consultations-remind = أُرسل تذكير بمشاورة
intent-consultations-tie = رُبطت ملفات بمشاورة
intent-consultations-untie = فُكّ ربط ملفات بمشاورة
intent-consultations-note = دُوّنت نتيجة مشاورة

## القائمة

nav-consultations = المشاورات
nav-open-consultations = { $count ->
    [zero] لا مشاورات مفتوحة
    [one] تشاور مفتوح واحد
    [two] تشاوران مفتوحان
    [few] { $count } مشاورات مفتوحة
    [many] { $count } تشاورًا مفتوحًا
   *[other] { $count } تشاور مفتوح
  }
cons-new = تشاور جديد
cons-meet = اجتماع مع دولة
cons-meet-short = صحيفة الاجتماع
cons-meet-go = فتح الصحيفة
cons-meet-needs = اختر الدولة أولًا.
cons-meet-state = الدولة الأخرى
cons-meet-state-help = جميع الملفات المفتوحة معها في الاتجاهين.
cons-meet-with = جميع الملفات المفتوحة مع { $state }
cons-show = أي المشاورات
cons-show-open = المفتوحة
cons-show-late = المتأخرة
cons-show-ours = دورنا
cons-show-theirs = دورهم
cons-show-ended = المنتهية
cons-of-state = الدولة
cons-any-purpose = أي غرض
cons-count = { $count ->
    [zero] لا مشاورات
    [one] تشاور واحد
    [two] تشاوران
    [few] { $count } مشاورات
    [many] { $count } تشاورًا
   *[other] { $count } تشاور
  }
cons-none = لا تشاور مفتوح.
cons-nothing = لا تشاور يوافق هذا السؤال.
cons-nothing-hint = قد توجد مشاورات مع دولة أخرى أو لغرض آخر.
cons-show-all = عرض جميع المفتوحة
cons-failed = تعذر عرض هذا التشاور
cons-failed-hint = لم يُفقد شيء. أعد المحاولة أو ارجع إلى القائمة.
cons-no-day = لم يحدد يوم
cons-reply-short = الرد { $day }
cons-tied = { $count ->
    [zero] وحده
    [one] وملف آخر
    [two] وملفان آخران
    [few] و{ $count } ملفات أخرى
    [many] و{ $count } ملفًا آخر
   *[other] و{ $count } ملف آخر
  }
cons-col-file = الملف
cons-col-reply = الرد مطلوب حتى
cons-col-ended = انتهى في
cons-col-turn = على من الدور
cons-col-reminded = آخر تذكير
cons-col-rests = السند
cons-col-acts = الإجراءات
cons-col-next = الحالة والموعد التالي
cons-col-ours = ما علينا
cons-col-theirs = ما عليهم
cons-col-said = ما قيل واتُّفق عليه
cons-pane = مشاورات آخر سؤال
cons-whole-list = القائمة كلها
cons-back = جميع المشاورات
cons-more = { $count ->
    [zero] لا غيرها في القائمة
    [one] تشاور آخر في القائمة كلها
    [two] تشاوران آخران في القائمة كلها
    [few] { $count } مشاورات أخرى في القائمة كلها
    [many] { $count } تشاورًا آخر في القائمة كلها
   *[other] { $count } تشاور آخر في القائمة كلها
  }

## فتح تشاور

cons-file = الملف
cons-files-more = ملفات أخرى
cons-files-more-help = مع الدولة نفسها. اكتب مرجعًا أو اسمًا أو كلمة.
cons-leave-out = استبعاد { $reference }
cons-needs-file = اختر ملفًا أولًا.
cons-opened = فُتح التشاور.
cons-began = من بدأه
cons-reply-by-us = ردنا مطلوب حتى
cons-mode = كيف يجري
cons-format = بين من
cons-network = الشبكة
cons-network-help = الشبكة التي تتخاطب الدول عبرها.
cons-states = الدول المشاركة
cons-states-add = إضافة دولة
cons-participants = المشاركون
cons-participants-help = واحد في كل سطر، مع سلطته.
cons-participants-short = يشارك
cons-documents = الوثائق
cons-documents-help = مرجع واحد في كل سطر.
cons-documents-short = الوثائق المقيدة

## تشاور واحد

cons-title = { $purpose }، مع { $state }
cons-turn-ours = علينا أن نجيب.
cons-turn-theirs = على { $state } أن تجيب.
cons-reminders = التذكيرات
cons-reminders-none = لم يُرسل تذكير
cons-reminded-on = ذُكِّروا في { $day }
cons-unanswered = انقضى يوم الرد وأُرسل تذكير. يجوز المضي في القرار دون رد.
cons-nothing-noted = لم يُدوَّن شيء بعد.
cons-edit-title = تعديل البيانات
cons-edit-ours = تعديل موقفنا
cons-edit-theirs = تعديل موقفهم
cons-edit-agreed = تعديل النص المتفق عليه
cons-agreed = النص المتفق عليه
cons-agreed-help = بنصه، كما تحفظه الدولتان.
cons-files = الملفات التي يتناولها
cons-tie-title = ربط ملف
cons-tie-go = الربط بالتشاور
cons-untie = فك الربط
cons-untie-of = فك الربط: { $reference }
cons-untied = لم يعد { $reference } مربوطًا بالتشاور.
cons-note = ما قيل في هذا الملف
cons-note-act = تدوين
cons-note-of = تدوين ما قيل في { $reference }
cons-note-title = { $reference }: ما قيل واتُّفق عليه
cons-note-go = تدوين في الملف
cons-action = الإجراء المتفق عليه رقم { $number }
cons-action-title = ما يجب عمله
cons-action-who = من يقوم به
cons-action-who-help = موظف الملف ما لم تحدد غيره.
cons-action-by = حتى
cons-action-add = إضافة إجراء متفق عليه
cons-action-remove = استبعاده
cons-action-remove-of = استبعاده: { $number }
cons-action-note = يصبح كل إجراء متفق عليه مهمة في الملف.
cons-actions = الإجراءات المتفق عليها
cons-actions-none = لم يُتفق على إجراء بعد.
cons-action-until = حتى { $day }
cons-action-end = أُنجزت
cons-action-end-of = أُنجزت: { $title }
cons-action-done = أُنجزت المهمة.
cons-action-was-done = أُنجزت في { $day }
cons-action-was-dropped = صُرف النظر عنها
cons-letters = الرسائل والمكالمات
cons-letters-log = تسجيل رسالة في الملف
cons-letters-none = لم يُسجَّل شيء لهذا التشاور.
cons-duties = ما يطلبه القانون في هذا الملف
cons-duty-held = جرى تشاور.
cons-duty-open = عرض التشاور
cons-duty-begin-of = فتح التشاور: { $purpose }

## التذكير والنتيجة

cons-remind-title = تذكير
cons-remind-go = تسجيل التذكير
cons-remind-lead = يُحفظ التذكير مع مراسلات الملف، وتبدأ مهلة الرد من جديد.
cons-remind-on = أُرسل في
cons-remind-by = يوم جديد للرد
cons-remind-by-help = المطلوب حتى الآن: { $day }.
cons-remind-by-help-none = لم يُطلب الرد حتى يوم معين بعد.
cons-remind-channel = القناة
cons-remind-party = إلى من
cons-remind-reference = مرجعه
cons-remind-summary = مضمونه
cons-not-noted = لم تُدوَّن
cons-until = أُرجئ حتى
cons-split = توزيع التكاليف
cons-split-help = مثلًا: تتحمل كل دولة تكاليفها.
cons-guard-passed = انقضى يوم الرد: { $day }.
cons-guard-not-passed = لم ينقض يوم الرد بعد: { $day }.
cons-guard-reminded = { $count ->
    [zero] لم يُسجَّل أي تذكير.
    [one] سُجّل تذكير واحد.
    [two] سُجّل تذكيران.
    [few] سُجّلت { $count } تذكيرات.
    [many] سُجّل { $count } تذكيرًا.
   *[other] سُجّل { $count } تذكير.
  }

## الاجتماع بشأن جميع الملفات المفتوحة

cons-sheet-title = جميع الملفات المفتوحة مع { $state }
cons-sheet-lead = { $home } و{ $state }، { $day }
cons-sheet-as-of = كما في { $day }
cons-sheet-waits = { $ours ->
    [zero] لا ملف ينتظرنا، وينتظرهم { $theirs }
    [one] ملف واحد ينتظرنا، وينتظرهم { $theirs }
    [two] ملفان ينتظراننا، وينتظرهم { $theirs }
    [few] { $ours } ملفات تنتظرنا، وينتظرهم { $theirs }
    [many] { $ours } ملفًا ينتظرنا، وينتظرهم { $theirs }
   *[other] { $ours } ملف ينتظرنا، وينتظرهم { $theirs }
  }
cons-sheet-for = عن { $state }
cons-state-sheet = صحيفة { $state }
cons-print = طباعة الصحيفة
cons-record = تدوين الاجتماع
cons-meeting-open = فتح الاجتماع
cons-meeting-title = اجتماع مع { $state }
cons-meeting-go = بدء التدوين
cons-meeting-on = يوم الاجتماع
cons-meeting-files = { $count ->
    [zero] لا ملف مطروح
    [one] المطروح: ملف واحد
    [two] المطروح: ملفان
    [few] المطروح: { $count } ملفات
    [many] المطروح: { $count } ملفًا
   *[other] المطروح: { $count } ملف
  }
cons-meeting-opened = قُيِّد الاجتماع. دوّن ما يقال إلى جانب كل ملف.
cons-last-meeting = آخر اجتماع
cons-this-meeting = هذا الاجتماع
cons-no-meeting = لم يُقيَّد اجتماع
cons-files-both = الملفات المفتوحة في الاتجاهين
cons-they-asked = طلبوا منا
cons-we-asked = طلبنا منهم
cons-open-count = { $count ->
    [zero] لا مفتوح
    [one] ملف مفتوح واحد
    [two] ملفان مفتوحان
    [few] { $count } ملفات مفتوحة
    [many] { $count } ملفًا مفتوحًا
   *[other] { $count } ملف مفتوح
  }
cons-no-date = لا موعد
cons-owed-until = { $words }، حتى { $day }
cons-owed-since = { $words }، منذ { $day }
cons-owed-late = متأخر
cons-owed-nothing = لا شيء
cons-portfolio-none = لا ملف مفتوح مع { $state }.
cons-portfolio-none-hint = تبين صحيفة الدولة ما بيننا وبينها.
cons-portfolio-note = ما يُدوَّن هنا يُكتب في كل ملف. وكل نقطة فيها رفض أو إرجاء أو شروط تبقى من اختصاص رئيس المكتب.
