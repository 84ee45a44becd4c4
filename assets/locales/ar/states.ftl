# الدول التي نتعامل معها، وصحيفة كل منها.

nav-states = الدول
states-count = { $count ->
    [zero] لا دول
    [one] دولة واحدة
    [two] دولتان
    [few] { $count } دول
    [many] { $count } دولة
   *[other] { $count } دولة
  }
states-go = الانتقال إلى دولة
states-none = لا شيء بيننا وبين أي دولة بعد.
states-none-hint = انتقل إلى دولة باسمها، ودوّن ما يُعرف عنها.
states-open-in = طلبوا منا
states-open-out = طلبنا منهم
states-of = { $open } مفتوح من { $all }
states-treaties = المعاهدات
states-parties = الصكوك الملزمة لها
states-notes = ملاحظاتنا
states-fresh = ما نعرفه
states-stale = يحتاج إلى تحقق جديد
states-checked = جرى التحقق خلال اثني عشر شهرًا
states-oldest = أقدم تحقق: { $day }
states-print = طباعة الصحيفة
states-file = كتابة في ملف
states-written = الصحيفة في { $file }.
states-edit = تعديل ملاحظاتنا
states-edit-title = ملاحظاتنا عن { $state }
states-saved = حُفظت الملاحظات.
states-meet = جميع الملفات المفتوحة
states-ask = طلب صادر جديد
states-authorities = سلطاتها في الدليل
states-median = { $count ->
    [zero] { $days }
    [one] { $days }، من طلب واحد
    [two] { $days }، من طلبين
    [few] { $days }، من { $count } طلبات
    [many] { $days }، من { $count } طلبًا
   *[other] { $days }، من { $count } طلب
  }
