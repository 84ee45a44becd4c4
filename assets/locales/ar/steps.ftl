# نافذة الخطوة المقيَّدة: الأسباب والشروط والشخص الثاني والمخرج حين يمنعها القانون الآن.

step-lead = { $reference } · { $state } · { $basis }
step-lead-second = لك الاقتراح ولرئيس المكتب القرار.
step-second = القرار لرئيس المكتب
step-second-later = تُرسل للموافقة متى اكتمل ما سواها.
step-second-why = شخص ثانٍ، قاعدة المكتب
step-approver = الرئيس الذي يوافق
step-approver-hint = شخص ثانٍ أمام هذا الجهاز، أو لاحقًا من جهازه.
step-approver-later = لا أحد أمام هذا الجهاز: تُرسَل للموافقة
step-way-out = فتح تشاور مع { $state }
step-way-checks = الانتقال إلى قائمة المحتويات
step-way-part = { $part ->
    [measures] الانتقال إلى التدابير
    [persons] الانتقال إلى الأشخاص
    [consultations] الانتقال إلى المشاورات
   *[other] الانتقال إلى هناك
  }
step-reply-offered = موعد الرد المعروض: { $day }، أي 30 يومًا.
step-instead = اذكر سببًا بدلًا من ذلك
step-ground-has = { $measure } – اختير له سبب
step-ground-alone = لا يكفي وحده.
step-ground-alone-chosen = لا يجوز أن يكون هذا السبب هو الوحيد. اختر سببًا آخر معه أو اتركه.
step-ground-unverified = يجب التحقق منه قبل الاعتماد عليه.
step-grounds-others = { $count ->
    [zero] لا أسباب من صكوك أخرى
    [one] سبب واحد من صكوك أخرى
    [two] سببان من صكوك أخرى
    [few] { $count } أسباب من صكوك أخرى
    [many] { $count } سببًا من صكوك أخرى
   *[other] { $count } سبب من صكوك أخرى
  }
step-granted-pick = مُنح التسليم من أجل
step-granted-pick-hint = ضع علامة على كل جريمة. وما يُترك لا تجوز ملاحقته لاحقًا إلا بموافقة.
step-draft = { $reference }: { $step }
step-gone = تغيّر حال الملف: لم تعد هذه الخطوة ممكنة. وما كتبته محفوظ.
