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
    [many] { $total } طلباً
   *[other] { $total } طلب
  }
register-caption = الطلبات. الأسهم للتنقل، وEnter للفتح، والمسافة للتحديد.
register-select = تحديد { $reference }
register-selected = { $count ->
    [zero] لا شيء محدد
    [one] طلب واحد محدد
    [two] طلبان محددان
    [few] { $count } طلبات محددة
    [many] { $count } طلباً محدداً
   *[other] { $count } طلب محدد
  }
register-selected-note = تُتخذ القرارات ملفاً ملفاً، لا جملةً.
register-clear-selection = إلغاء التحديد
register-copy = نسخ المراجع
register-copied = { $count ->
    [zero] لم يُنسخ شيء.
    [one] نُسخ مرجع واحد.
    [two] نُسخ مرجعان.
    [few] نُسخت { $count } مراجع.
    [many] نُسخ { $count } مرجعاً.
   *[other] نُسخ { $count } مرجع.
  }

register-col-select = محدد
register-col-reference = المرجع
register-col-kind = النوع
register-col-state = الدولة
register-col-subject = الموضوع
register-col-status = الحالة
register-col-day = اليوم
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
register-f-officer-hint = اسم دخول الموظف المسؤول.
register-f-open = الطلبات المفتوحة فقط
register-f-overdue = الطلبات المتأخرة فقط
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
