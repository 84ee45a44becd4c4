# سجل وقائع الملف، محصورا فيما يُبحث عنه.

his-filter = تصفية سجل الوقائع
his-unfilter = عرض السجل كله
his-who = من
his-anybody = الجميع
his-about = الموضوع
his-anything = كل المواضيع
his-about-file = الملف وخطواته
his-about-deadlines = المهل
his-about-persons = الأشخاص والجرائم
his-about-measures = التدابير والأدلة والموجودات
his-about-promises = المشاورات والشروط والاستعمال
his-about-letters = المراسلات والترجمات
his-about-access = الاطلاع والموافقات
his-about-reads = من اطلع عليه
his-from = من يوم
his-to = إلى يوم
his-all = إلغاء التصفية
his-shown = { $total ->
    [zero] لا قيود
    [one] { $count } من قيد واحد
    [two] { $count } من قيدين
    [few] { $count } من { $total } قيود
    [many] { $count } من { $total } قيدًا
   *[other] { $count } من { $total } قيد
  }
his-none = لم يُكتب شيء من هذا النوع.
his-none-hint = اختر أيامًا أخرى أو شخصًا آخر أو موضوعًا آخر.
his-proposed = اقترحه { $user }
his-approved = وافق عليه { $user }
his-masked = ما تغير ليس لك أن تراه.
