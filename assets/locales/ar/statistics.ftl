# الإحصاءات: الجدول ق1 وأرقامه

stats-period = الفترة
stats-quarter = { $quarter ->
    [1] الربع الأول من عام { $year }
    [2] الربع الثاني من عام { $year }
    [3] الربع الثالث من عام { $year }
   *[4] الربع الرابع من عام { $year }
  }
stats-year = عام { $year }
stats-custom = من { $from } إلى { $to }
stats-span = من { $from } إلى { $to }، بأيام كاملة في { $state }. الوحدة: الطلب.
stats-previous = الفترة السابقة
stats-next = الفترة التالية
stats-choose = اختيار فترة
stats-by-quarter = ربع سنة
stats-by-year = سنة
stats-by-range = من يوم إلى يوم
stats-from = اليوم الأول
stats-to = اليوم الأخير
stats-show = عرض
stats-range-backwards = اليوم الأخير يسبق اليوم الأول.
stats-range-incomplete = أدخل اليومين معًا.
stats-year-field = السنة
stats-quarter-field = ربع السنة
stats-quarter-short = { $quarter ->
    [1] الربع الأول، كانون الثاني/يناير إلى آذار/مارس
    [2] الربع الثاني، نيسان/أبريل إلى حزيران/يونيه
    [3] الربع الثالث، تموز/يوليه إلى أيلول/سبتمبر
   *[4] الربع الرابع، تشرين الأول/أكتوبر إلى كانون الأول/ديسمبر
  }

stats-counting = يجري عدّ الطلبات.
stats-figures-in = الطلبات الواردة
stats-figures-out = الطلبات الصادرة
stats-execution = معدل التنفيذ
stats-refusal = معدل الرفض
stats-timely = في الموعد
stats-overdue = متأخرة في { $day }
stats-consulted = تشاور قبل الرفض
stats-gross = وسيط المدة، إجمالي
stats-net = وسيط المدة، صافٍ
stats-clearance = معدل الإنجاز
stats-disposition = مدة التصفية
stats-e-evidence = الأدلة الإلكترونية
stats-percent = { $rate } %
stats-days = { $days ->
    [zero] { $shown } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $shown } أيام
    [many] { $shown } يومًا
   *[other] { $shown } يوم
  }
stats-none = –
stats-of-decided = { $part } من { $whole } بُتّ فيها
stats-of-dated = { $part } من { $whole } لها موعد
stats-of-pending = { $part } من { $whole } قيد النظر
stats-of-refused = من أصل { $whole } مرفوضة
stats-of-received = من أصل { $whole } واردة
stats-cases = { $n ->
    [zero] لا توجد قضايا
    [one] قضية واحدة، من { $min } إلى { $max } يومًا
    [two] قضيتان، من { $min } إلى { $max } يومًا
    [few] { $n } قضايا، من { $min } إلى { $max } يومًا
    [many] { $n } قضية، من { $min } إلى { $max } يومًا
   *[other] { $n } قضية، من { $min } إلى { $max } يومًا
  }
stats-no-cases = لا توجد قضايا
stats-closed-of = أُغلق { $closed } وورد { $received }
stats-at-this-pace = بهذه الوتيرة
stats-p90 = تسعة من كل عشرة في غضون { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }
stats-few = أقل من خمس قضايا: لا تُعرض المدد إلا على المديرين.
stats-few-shown = أقل من خمس قضايا: لا تُعرض المدد إلا على المديرين ولا ترد في الملفات المصدَّرة إلى جهات خارجية.
stats-empty = لا طلبات قيد النظر أو واردة أو مغلقة بين { $from } و{ $to }.
stats-empty-hint = اختر فترة أخرى، أو استورد سجلك.

stats-table-title = الجدول Q1.
stats-table-caption = حركة الطلبات بحسب الاتجاه والنوع. في كل صف: قيد النظر قبل الفترة + الوارد = المغلق + قيد النظر بعدها.
stats-col-kind = النوع
stats-col-opening = قيد النظر في { $day }
stats-col-received = وارد أو صادر
stats-col-executed = نُفّذ
stats-col-full = كليًا
stats-col-part = جزئيًا
stats-col-none = دون نتيجة
stats-col-refused = رُفض
stats-col-withdrawn = سُحب
stats-col-lapsed = سقط
stats-col-redirected = أُحيل
stats-col-closed = أُغلق
stats-col-closing = قيد النظر في { $day }
stats-col-check = التحقق
stats-incoming = الواردة
stats-outgoing = الصادرة
stats-all-incoming = مجموع الواردة
stats-all-outgoing = مجموع الصادرة
stats-identity = { $opening } + { $received } = { $closed } + { $closing }
stats-identity-holds = التحقق سليم
stats-identity-broken = التحقق غير سليم
stats-identity-broken-note = في الجدول صف لا يتوازن. لا تنشر هذا الجدول: تحقق أولًا من المخزن في الإعدادات.
stats-source = أُعدّ في { $at }، Comity { $version }. بصمة البيانات { $hash }.

stats-definitions = كيف تُحسب الأرقام
stats-def-unit = الوحدة
stats-def-unit-text = يُحسب كل طلب مرة واحدة. لا تُعد المكملات والتذكيرات والاتصالات غير الرسمية والمعلومات المقدمة تلقائيًا طلبات. والتوقيف المؤقت وطلب التسليم الذي يليه مسألة واحدة.
stats-def-received = وارد أو صادر
stats-def-received-text = الوارد: يوم تسلّمته السلطة المركزية. الصادر: يوم إرساله.
stats-def-open = قيد النظر
stats-def-open-text = ورد أو أُرسل في ذلك اليوم أو قبله ولم تصدر نتيجته بعد. تبقى الطلبات المرجأة والطلبات موضع التشاور قيد النظر. ويُعد طلب التسليم منفذًا يوم تسليم الشخص.
stats-def-outcome = النتيجة
stats-def-outcome-text = تُحسب في يوم إرسال النتيجة أو الرفض أو الإشعار (الوارد) أو يوم وصوله (الصادر)، لا في يوم إغلاق الملف.
stats-def-executed = نُفّذ
stats-def-executed-text = نُفّذ كليًا أو جزئيًا أو نُفّذ دون العثور على شيء.
stats-def-rates = المعدلات
stats-def-rates-text = معدل التنفيذ: المنفَّذ من مجموع المنفَّذ والمرفوض. معدل الرفض: المرفوض من المجموع نفسه. الطلبات المسحوبة والساقطة والمحالة معروضة ولا تدخل في الحساب. وإذا لم يوجد ما يُقسم عليه كُتبت شرطة، لا 0 %.
stats-def-times = المدد
stats-def-times-text = الإجمالي: الأيام من التسلّم إلى النتيجة، للطلبات المنفَّذة فقط. الصافي: المدة نفسها ناقصًا أيام انتظار الدولة الأخرى. الوسيط، وتسعة من كل عشرة، والأقصر، والأطول.
stats-def-overdue = متأخر
stats-def-overdue-text = قيد النظر في نهاية الفترة وموعده في ذلك اليوم أو قبله. الموعد الحاكم هو أقرب موعد ملزم لنا، وإلا فالموعد المطلوب، وإلا فموعدنا المستهدف.
stats-def-clearance = الإنجاز والتصفية
stats-def-clearance-text = معدل الإنجاز: المغلق من الوارد. مدة التصفية: قيد النظر في نهاية الفترة مقسومًا على المغلق، مضروبًا في أيام الفترة.

stats-export = تصدير
stats-export-xlsx = هذا الجدول، جدول حسابي
stats-export-csv = هذا الجدول، CSV
stats-export-hint = مع التعاريف والإصدار وبصمة البيانات
stats-exporting = تجري كتابة الملف.
stats-exported = كُتب الجدول في { $file }.
stats-flow = من { $from } إلى { $to }
stats-flow-sentence = { $direction ->
    [IN] الواردة: قيد النظر قبل الفترة { $opening }، وارد { $received }، منفَّذ { $executed }، مرفوض { $refused }، مسحوب { $withdrawn }، ساقط أو محال { $other }، قيد النظر بعدها { $closing }.
   *[OUT] الصادرة: قيد النظر قبل الفترة { $opening }، صادر { $received }، منفَّذ { $executed }، مرفوض { $refused }، مسحوب { $withdrawn }، ساقط أو محال { $other }، قيد النظر بعدها { $closing }.
  }
stats-bar-before = قيد النظر قبلها
stats-bar-received = { $direction ->
    [IN] وارد
   *[OUT] صادر
  }
stats-bar-executed = منفَّذ
stats-bar-refused = مرفوض
stats-bar-withdrawn = مسحوب
stats-bar-other = ساقط أو محال
stats-bar-after = قيد النظر بعدها
stats-print = طباعة الجدول
stats-paper-title = الإحصاءات
