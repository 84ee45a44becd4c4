# السجل: كل طلبات المكتب، بالبحث والتصفية والترتيب

register-title = السجل
register-new = طلب جديد
register-import = استيراد
register-search = البحث في السجل
register-search-hint = دولة أو شخص أو مرجع أو كلمات
register-filter = تصفية
register-count = { $total ->
    [0] لا شيء مطابق
    [one] طلب واحد
    [two] طلبان
    [few] { $total } طلبات
    [many] { $total } طلبًا
   *[other] { $total } طلب
  }
register-caption = الطلبات. الأسهم للتنقل، وEnter للفتح، والمسافة للتحديد.
register-select = تحديد { $reference }
register-selected = { $count ->
    [zero] لا شيء محدد
    [one] طلب واحد محدد
    [two] طلبان محددان
    [few] { $count } طلبات محددة
    [many] { $count } طلبًا محددًا
   *[other] { $count } طلب محدد
  }
register-selected-note = تُتخذ القرارات ملفًا ملفًا، لا جملةً.
register-clear-selection = إلغاء التحديد

register-col-select = محدد
register-col-reference = المرجع
register-col-kind = النوع
register-col-state = الدولة
register-col-subject = الموضوع
register-col-status = الحالة
register-col-day = التاريخ
register-col-due = الموعد التالي
register-col-officer = الموظف
register-col-outcome = النتيجة

register-incoming = وارد
register-outgoing = صادر
register-masked = سري: ليس من ملفاتك
register-no-reference = دون مرجع
register-no-date = دون موعد
register-no-state = الدولة غير معروفة
register-urgent = عاجل
register-emergency = طارئ
register-confidential = سري

register-filters = تصفية السجل
register-f-direction = الاتجاه
register-f-any = الكل
register-f-in = وارد: يطلبون منا
register-f-out = صادر: نطلب منهم
register-f-kinds = النوع
register-f-states = الدولة
register-f-statuses = الحالة
register-f-officer = الموظف
register-f-from = ورد أو أُرسل من يوم
register-f-to = ورد أو أُرسل حتى يوم
register-f-apply = عرض
register-f-clear = إزالة الكل
register-f-backwards = اليوم الأخير يسبق اليوم الأول.
register-chips = عوامل التصفية المستخدمة
register-remove = إزالة: { $what }
register-chip-in = وارد
register-chip-out = صادر
register-chip-open = مفتوح
register-chip-overdue = متأخر
register-chip-officer = الموظف { $officer }
register-chip-from = من { $day }
register-chip-to = حتى { $day }

register-empty = لم يُقيَّد أي طلب بعد.
register-empty-hint = استورد السجل الذي تحتفظ به اليوم، أو قيّد أول طلب.
register-nothing = لا شيء يطابق عوامل التصفية هذه.
register-nothing-hint = أزل أحد العوامل، أو ابحث بكلمات أخرى.
register-loading = تجري قراءة السجل.
register-failed = تعذرت قراءة السجل.
register-failed-hint = لم يُفقد شيء. أعد المحاولة.
register-again = إعادة المحاولة

# ألفاظ قصيرة للأنواع، للعمود الضيق في السجل
register-kind-EXT = تسليم
register-kind-PAR = توقيف
register-kind-TRN = عبور
register-kind-SPC = التخصيص
register-kind-MLA = مساعدة
register-kind-AST = موجودات
register-kind-EEV = أدلة إلكترونية
register-kind-TSP = نقل محكوم
register-kind-TCP = نقل إجراءات
register-kind-JIT = فريق مشترك
register-kind-SIT = أساليب تحرٍّ
register-kind-TMP = نقل محتجز
register-kind-CIV = مدني
register-kind-SPO = تلقائي
register-kind-INF = غير رسمي
register-kind-ENF = تنفيذ حكم
register-kind-AUT = محاكمة

problem-view-twice = يوجد عرض بهذا الاسم: { $name }.

register-count-more = أكثر من { $total } طلب
register-more = { $total }+
register-everything = السجل كله
register-menu = القائمة
register-undo = تراجع
register-paste = لصق صفوف من جدول
register-show-view = إظهار العرض: { $view }

register-views = العروض المحفوظة
view-OPEN = كل الملفات المفتوحة
view-MINE = ملفاتي المفتوحة
view-CUSTODY = التوقيف
view-OVERDUE = المتأخرة
view-WAITING = بانتظار الغير
view-CONSULTING = قيد التشاور
view-FREEZES = تجميد يوشك أن ينتهي
view-EVIDENCE = الأدلة الإلكترونية

register-view-open = حفظ هذا العرض…
register-view-edit = تعديل هذا العرض…
register-view-drop = حذف هذا العرض
register-view-back = إظهار العرض كما حُفظ
register-view-new = حفظ هذا العرض
register-view-change = تعديل هذا العرض
register-view-lead = تُحفظ عوامل التصفية وكلمات البحث والترتيب والأعمدة تحت اسم واحد.
register-view-name = اسم العرض
register-view-shared = إتاحته لجميع العاملين في المكتب
register-view-shared-help = لا يرى كل قارئ إلا الملفات التي يحق له الاطلاع عليها.
register-view-save = حفظ العرض
register-view-saved = حُفظ العرض «{ $name }».
register-view-dropped = حُذف العرض «{ $name }».

register-col-direction = الاتجاه
register-col-person = الشخص
register-col-outcome-day = يوم النتيجة
register-col-their-reference = مرجعهم
register-col-authority = السلطة
register-col-urgency = الاستعجال
register-col-sensitivity = السرية

register-columns-open = الأعمدة…
register-columns = أعمدة السجل
register-columns-lead = ضع علامة على ما يظهر. ‏Alt مع السهم الأعلى أو الأسفل ينقل العمود. يُحفظ ذلك لك وحدك.
register-columns-column = العمود
register-columns-width = العرض
register-columns-width-of = عرض العمود { $column }
register-columns-order = الترتيب
register-columns-earlier = تقديم { $column }
register-columns-later = تأخير { $column }
register-columns-moved = صار { $column } في الموضع { $place }.
register-columns-usual = كما كانت في الأصل
register-columns-go = إظهار هذه الأعمدة
register-width-narrow = ضيق
register-width-usual = معتاد
register-width-wide = واسع
register-width-widest = واسع جدًا

register-f-marks = الطلبات التي فقط
register-f-mine = هي طلباتي
register-f-untaken = لا موظف مسؤول عنها بعد
register-f-held = فيها شخص موقوف
register-f-waiting = تنتظر الغير
register-f-consulting = هي قيد التشاور
register-f-freezes = ينتهي فيها تجميد خلال شهر
register-f-unwatched = لا موعد فيها إطلاقًا
register-f-measures = التدبير
register-f-roles = فيها شخص صفته
register-f-outcomes = النتيجة
register-f-urgencies = الاستعجال
register-f-due-from = الموعد القادم من
register-f-due-to = الموعد القادم حتى
register-f-own = حقول المكتب
register-f-own-all = كل الطلبات
register-f-own-any = أي قيمة
register-chip-mine = طلباتي
register-chip-untaken = بلا موظف
register-chip-held = توقيف
register-chip-waiting = بانتظار الغير
register-chip-consulting = قيد التشاور
register-chip-freezes = تجميد يوشك أن ينتهي
register-chip-unwatched = بلا موعد
register-chip-due-from = الموعد القادم من { $day }
register-chip-due-to = الموعد القادم حتى { $day }
register-chip-own = { $label }: { $value }
register-chip-own-any = { $label }: أي قيمة

register-bulk = الطلبات المختارة
register-select-all = اختيار القائمة كلها
register-copy-table = نسخ كجدول
register-print-selected = طباعة المختارة…
register-export-selected = تصدير المختارة…
register-assign = إسناد…
register-assign-title = { $count ->
    [zero] إسناد الطلبات
    [one] إسناد طلب واحد
    [two] إسناد طلبين
    [few] إسناد { $count } طلبات
    [many] إسناد { $count } طلبًا
   *[other] إسناد { $count } طلب
  }
register-assign-to = إلى
register-assign-why = السبب
register-assign-why-help = يُدوَّن في تاريخ كل ملف.
register-assign-go = إسناد
register-assigned = { $count ->
    [zero] لم يتغير شيء: كانت الطلبات لدى { $officer } من قبل.
    [one] أُسند طلب واحد إلى { $officer }.
    [two] أُسند طلبان إلى { $officer }.
    [few] أُسندت { $count } طلبات إلى { $officer }.
    [many] أُسند { $count } طلبًا إلى { $officer }.
   *[other] أُسند { $count } طلب إلى { $officer }.
  }
register-hand = تسليم…
register-hand-title = { $count ->
    [zero] تسليم الطلبات
    [one] تسليم طلب واحد
    [two] تسليم طلبين
    [few] تسليم { $count } طلبات
    [many] تسليم { $count } طلبًا
   *[other] تسليم { $count } طلب
  }
register-hand-from = من { $officer }. يوقّع الطرفان قبل انتقال الملفات؛ أما الملفات المغلقة فتبقى في مكانها.
register-hand-several = هذه الملفات لعدة موظفين. التسليم يخص موظفًا واحدًا: اختر ملفات موظف واحد.
register-hand-nobody = لا موظف مسؤول عن هذه الملفات بعد. أسندها بدلًا من ذلك.
register-hand-to = إلى
register-hand-day = في يوم
register-hand-why = السبب
register-hand-go = بدء التسليم

register-export-open = تصدير…
register-export-title = تصدير هذه القائمة
register-export-title-selected = { $count ->
    [zero] تصدير الطلبات
    [one] تصدير طلب واحد
    [two] تصدير طلبين
    [few] تصدير { $count } طلبات
    [many] تصدير { $count } طلبًا
   *[other] تصدير { $count } طلب
  }
register-export-file = السجل
register-export-format = الملف
register-export-xlsx = مصنف (XLSX)
register-export-csv = نص بفواصل (CSV)
register-export-every = كل الأعمدة
register-export-every-help = وإلا فالأعمدة الظاهرة بترتيبها.
register-export-language = لغة الكلمات
register-export-masked = لا تدخل فيه الملفات التي ليس لك أن تراها. ويُدوَّن التصدير في سجل التدقيق.
register-export-writing = كتابة الملف
register-export-go = تصدير
register-exported = { $count ->
    [zero] لم يُكتب أي طلب في { $file }.
    [one] كُتب طلب واحد في { $file }.
    [two] كُتب طلبان في { $file }.
    [few] كُتبت { $count } طلبات في { $file }.
    [many] كُتب { $count } طلبًا في { $file }.
   *[other] كُتب { $count } طلب في { $file }.
  }

register-print-open = طباعة…
register-print = طباعة السجل
register-print-what = ما يُطبع
register-print-list = هذه القائمة بالأعمدة الظاهرة
register-print-rows = { $count ->
    [zero] الطلبات المختارة
    [one] الطلب المختار
    [two] الطلبان المختاران
    [few] الطلبات المختارة وعددها { $count }
    [many] الطلبات المختارة وعددها { $count }
   *[other] الطلبات المختارة وعددها { $count }
  }
register-print-year = سنة كاملة مع سطر إقفالها
register-print-which = السنة
register-print-year-in = { $year }، الوارد ({ $count })
register-print-year-out = { $year }، الصادر ({ $count })
register-print-year-note = بترتيب القيد، كما في السجل الورقي.
register-print-note = { $most } طلب على الأكثر في المرة الواحدة.
register-print-reading = قراءة الصفوف
register-print-go = إظهار الصفحات
register-paper-title = سجل { $office }
register-paper-lead = { $what }. طُبع يوم { $day }. عدد القيود: { $count }.
register-paper-cut = القائمة أطول مما طُبع. ضيّقها أو اطبعها سنة بعد سنة.
register-paper-number = الرقم
register-paper-end = { $count ->
    [zero] نهاية القائمة: لا قيود.
    [one] نهاية القائمة: قيد واحد.
    [two] نهاية القائمة: قيدان.
    [few] نهاية القائمة: { $count } قيود.
    [many] نهاية القائمة: { $count } قيدًا.
   *[other] نهاية القائمة: { $count } قيد.
  }
register-closing-in = { $count ->
    [zero] أُقفل سجل الوارد لسنة { $year } بلا قيود.
    [one] أُقفل سجل الوارد لسنة { $year } على قيد واحد هو { $first }.
    [two] أُقفل سجل الوارد لسنة { $year } على قيدين، أولهما { $first } وآخرهما { $last }.
    [few] أُقفل سجل الوارد لسنة { $year } على { $count } قيود، أولها { $first } وآخرها { $last }.
    [many] أُقفل سجل الوارد لسنة { $year } على { $count } قيدًا، أولها { $first } وآخرها { $last }.
   *[other] أُقفل سجل الوارد لسنة { $year } على { $count } قيد، أولها { $first } وآخرها { $last }.
  }
register-closing-out = { $count ->
    [zero] أُقفل سجل الصادر لسنة { $year } بلا قيود.
    [one] أُقفل سجل الصادر لسنة { $year } على قيد واحد هو { $first }.
    [two] أُقفل سجل الصادر لسنة { $year } على قيدين، أولهما { $first } وآخرهما { $last }.
    [few] أُقفل سجل الصادر لسنة { $year } على { $count } قيود، أولها { $first } وآخرها { $last }.
    [many] أُقفل سجل الصادر لسنة { $year } على { $count } قيدًا، أولها { $first } وآخرها { $last }.
   *[other] أُقفل سجل الصادر لسنة { $year } على { $count } قيد، أولها { $first } وآخرها { $last }.
  }
register-closing-running = { $direction ->
    [OUT] سجل الصادر لسنة { $year } كما هو في { $day }: عدد القيود { $count }، أولها { $first } وآخرها { $last }. السنة لم تنته بعد.
   *[other] سجل الوارد لسنة { $year } كما هو في { $day }: عدد القيود { $count }، أولها { $first } وآخرها { $last }. السنة لم تنته بعد.
  }
register-closing-partial = { $direction ->
    [OUT] ما يجوز أن يطّلع عليه { $who } من سجل الصادر لسنة { $year } في { $day }: عدد القيود { $count }، أولها { $first } وآخرها { $last }. ليس هذا السجل كله.
   *[other] ما يجوز أن يطّلع عليه { $who } من سجل الوارد لسنة { $year } في { $day }: عدد القيود { $count }، أولها { $first } وآخرها { $last }. ليس هذا السجل كله.
  }
register-closing-masked = { $count ->
    [zero] ليس بينها قيد سري.
    [one] قيد واحد منها سري ولا تظهر تفاصيله.
    [two] قيدان منها سريان ولا تظهر تفاصيلهما.
    [few] { $count } قيود منها سرية ولا تظهر تفاصيلها.
    [many] { $count } قيدًا منها سريًا ولا تظهر تفاصيلها.
   *[other] { $count } قيد منها سري ولا تظهر تفاصيلها.
  }
register-closing-place = المكان واليوم
register-closing-name = الاسم والوظيفة
register-closing-signature = التوقيع
register-f-is-open = ما زالت مفتوحة
register-f-is-overdue = هي متأخرة
register-copy-rows = نسخ كصفوف
register-rows-copied = { $count ->
    [zero] لم يُنسخ شيء.
    [one] نُسخ صف واحد. الصقه في جدول.
    [two] نُسخ صفان. الصقهما في جدول.
    [few] نُسخت { $count } صفوف. الصقها في جدول.
    [many] نُسخ { $count } صفًا. الصقها في جدول.
   *[other] نُسخ { $count } صف. الصقها في جدول.
  }
register-columns-first = في المقدمة دائمًا.
