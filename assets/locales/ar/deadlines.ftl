# مهل الملف بحسب ما تطلبه.

dln-us = علينا أن نتصرف
dln-them = على { $state } أن تتصرف
dln-informs = مواعيد جواز وحدود دنيا وحمايات: لا يقع شيء من تلقاء نفسه
dln-none-running = لا مهلة جارية.
dln-ended = { $count ->
    [zero] لم تنته أي مهلة
    [one] مهلة واحدة منتهية
    [two] مهلتان منتهيتان
    [few] { $count } مهل منتهية
    [many] { $count } مهلة منتهية
   *[other] { $count } مهلة منتهية
  }
dln-superseded = { $count ->
    [zero] لم يحل تمديد محل أي مهلة
    [one] مهلة واحدة حل محلها تمديد
    [two] مهلتان حل محلهما تمديد
    [few] { $count } مهل حل محلها تمديد
    [many] { $count } مهلة حل محلها تمديد
   *[other] { $count } مهلة حل محلها تمديد
  }
dln-held-for = محفوظة لأجل { $reference }
dln-pause = استبعاد أيام
dln-pause-title = استبعاد أيام من مهل التوقيف
dln-pause-text = الأيام الواقعة بين الموافقة والرجوع عنها لا تُحسب في مهل التوقيف. يُعاد الحساب وتُبيّن طريقته ما استُبعد.
dln-pause-from = تاريخ الإخطار بالموافقة
dln-pause-from-hint = أول يوم مستبعد.
dln-pause-to = تاريخ الرجوع عن الموافقة
dln-pause-to-hint = أول يوم يُحسب من جديد.
dln-needs-days = اذكر اليومين.
