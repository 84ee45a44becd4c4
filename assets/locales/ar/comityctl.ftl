# سطر الأوامر: الأجوبة والمشكلات وطريقة حساب المهل.

ctl-error = خطأ: { $words }
ctl-error-field = الخانة: { $field }
ctl-error-article = السند: { $article }
ctl-error-code = الرمز: { $code }

# طريقة حساب المهلة
ctl-due = تنتهي { $rule } في { $due }
ctl-due-unverified = هذه القاعدة لم يُتحقق منها بعد. تُحسب عند الطلب فقط ولا تبدأ مهلة من تلقاء نفسها.
ctl-due-alternative = { $due } إذا كانت الدولة الحاجزة تحسب يوم الواقعة. اعملوا بالأسبق: { $alert }.
ctl-due-law = { $source } { $article }، درجة اليقين { $certainty }
ctl-working = طريقة الحساب
ctl-step-calendar = التقويم: أيام الراحة { $weekend }؛ { $holidays ->
    [0] لا عطل رسمية
    [one] عطلة رسمية واحدة
    [two] عطلتان رسميتان
    [few] { $holidays } عطل رسمية
   *[other] { $holidays } عطلة رسمية
  }
ctl-step-calendar-default = لم يُعط تقويم: أيام الراحة { $weekend }، ولا عطل رسمية
ctl-step-trigger = { $event }: { $at }
ctl-step-from-end = يبدأ العد من نهاية { $rule }: { $due }
ctl-step-extends = يستمر من اليوم السابق: { $day }
ctl-step-counted = { $number } { $unit ->
    [CD] يومًا تقويميًا
    [WD] يوم عمل
    [M] شهرًا
   *[other] { $unit }
  } { $backward ->
    [yes] إلى الوراء
   *[no] إلى الأمام
  }، واليوم الأول { $mode ->
    [INCL] محسوب
   *[EXCL] غير محسوب
  }: { $to }
ctl-step-hours = { $number } ساعة { $backward ->
    [yes] إلى الوراء
   *[no] إلى الأمام
  }: { $to }
ctl-step-fixed = حُدد اليوم: { $day }
ctl-step-skipped = أيام راحة لم تُحسب: { $days }
ctl-step-clamped = الشهر أقصر؛ أُخذ آخر يوم فيه: { $to }
ctl-step-paused = لم يُحسب من { $from } إلى { $to }، { $days } يومًا: { $due }
ctl-step-rolled = { $from } يوم راحة؛ نُقل إلى { $to }
ctl-step-not-rolled = { $day } يوم راحة، وهذه المهلة لا تُنقل
ctl-step-result = النتيجة: { $due }
ctl-step-otherwise = مع حساب اليوم الأول: { $due }
ctl-rest-weekend = عطلة أسبوعية
ctl-day-mon = الاثنين
ctl-day-tue = الثلاثاء
ctl-day-wed = الأربعاء
ctl-day-thu = الخميس
ctl-day-fri = الجمعة
ctl-day-sat = السبت
ctl-day-sun = الأحد

# الأجوبة
ctl-office-made = المكتب { $office } قائم في { $store }.
ctl-recovery-key = مفتاح الاسترداد، يُعرض هذه المرة فقط. اكتبوه واحفظوه في مكان مقفل: { $key }
ctl-recovery-file = مفتاح الاسترداد في { $file }. اطبعوه واحفظوه في مكان مقفل ثم احذفوا الملف.
ctl-import-done = استُورد { $imported }، وأُرفق { $attached } رسائل، ورُفض { $rejected }، وعليه تنبيه { $warned }، وليس قيدًا { $not_rows } من الأسطر.
ctl-import-rehearsed = لم يُكتب شيء. ستكون النتيجة: يُستورد { $imported }، ويُرفق { $attached } رسائل، ويُرفض { $rejected }، وعليه تنبيه { $warned }، وليس قيدًا { $not_rows } من الأسطر.
ctl-import-row-refused = مرفوض: { $place }: { $reason }
ctl-import-row-warned = يحتاج إلى نظر: { $place }: { $warnings }
ctl-import-duplicates = ربما كان طلبًا واحدًا: { $rows } ({ $why })
ctl-job = { $step ->
    [READING] قراءة
    [CHECKING] فحص
    [WRITING] كتابة
    [VERIFYING] تحقق
   *[other] عمل
  }: { $done }
ctl-stats-title = حركة الطلبات، من { $from } إلى { $to }
ctl-stats-broken = أحد الصفوف لا يتوازن. تحققوا من المخزن قبل نشر هذا الجدول.
ctl-stats-written = كُتب: { $file }
ctl-found = { $total ->
    [0] لم يوجد شيء.
    [one] وُجد ملف واحد.
    [two] وُجد ملفان.
    [few] وُجدت { $total } ملفات.
   *[other] وُجد { $total } ملفًا.
  }
ctl-verified = المخزن سليم.
ctl-backup-done = كُتبت النسخة الاحتياطية وأُعيدت قراءتها: { $file }
ctl-restored = استُعيد إلى { $store }. افتحوه بعبارة مرور كانت صالحة عند إنشاء النسخة.
ctl-demo-done = كُتب { $requests } من الطلبات للمكتب { $office } في { $seconds } ثانية ({ $rate } في الثانية).
ctl-demo-progress = { $done } من { $total }
ctl-serving = افتحوا { $url } في متصفح على هذا الجهاز. يصلح العنوان مرة واحدة.

# مشكلات لا تقع إلا هنا
problem-rule-unknown = لا توجد قاعدة { $rule }. الأمر "comityctl deadlines rules" يسردها.
problem-count-bad-date = "{ $value }" ليس يومًا. اكتبوا 2026-03-28، أو 2026-03-28T16:30 حيث تُحسب الساعة.
problem-count-bad-mode = "{ $value }" ليس excl ولا incl.
problem-count-bad-pause = يجب أن يبدأ الوقف في يوم الواقعة أو بعده، ولا ينتهي قبل أن يبدأ.
problem-count-no-number = لا تذكر { $rule } عددًا: هي للعلم ولا يُحسب منها شيء.
problem-count-needs-time = تُحسب { $rule } بالساعات. اذكروا الساعة، مثل 2026-03-28T16:30.
problem-count-no-pause = لا شيء يوقف { $rule }.
problem-count-fixed-length = مدة { $rule } يحددها القانون ولا تُغيَّر.
problem-count-out-of-range = اليوم خارج السنوات التي يمكن حسابها.
problem-calendar-not-toml = تعذرت قراءة ملف التقويم: السطر { $line }.
problem-calendar-unknown-field = لا خانة { $field } في التقويم. خاناته weekend وholidays وunconfirmed وzone وstate.
problem-calendar-missing-field = ينقص التقويم { $field }.
problem-calendar-bad-value = لا تكون { $field } في التقويم "{ $value }".
problem-calendar-no-working-day = في التقويم سبعة أيام راحة، فلا يأتي يوم عمل أبدًا.
problem-file-unreadable = تعذرت قراءة { $file }.
problem-file-unwritable = تعذرت كتابة { $file }.
problem-file-exists = { $file } موجود من قبل. لا يُستبدل شيء.
problem-not-json = الطلب ليس JSON صحيحًا.
problem-unknown-command = لا يوجد أمر { $name }. الأمر "comityctl commands" يسردها.
problem-no-passphrase = أعطوا عبارة المرور في ملف (--passphrase-file) أو على الدخل القياسي (--passphrase-stdin). لا تكون وسيطًا أبدًا.
problem-no-user = اذكروا من أنتم: --user NAME.
problem-no-store = اذكروا المخزن: --store DIR.
problem-no-such-period = "{ $value }" ليست فترة. اكتبوا 2026-Q2 أو 2026 أو 2026-04-01..2026-06-30.
problem-period-backwards = تنتهي الفترة قبل أن تبدأ.
problem-no-such-table = لا يوجد جدول { $value }. في هذه النسخة Q1.
problem-not-demo-size = في مكتب العرض بين طلب واحد و1,000,000 طلب.
problem-port-taken = تعذر الاستماع على المنفذ { $port }.
problem-no-screen = ليس في { $file } ملف index.html: ابنوا الواجهة أولًا، أو اذكروا --ui.
ctl-unsound = المخزن لم يجتز التحقق. احتفظوا بنسخة منه كما هو، واستعيدوا نسخة احتياطية.
ctl-demo-users = المستخدمون، ولهم جميعًا عبارة المرور المعطاة: { $users }

# The law as a document
ctl-law-written = كُتب القانون في { $file }
