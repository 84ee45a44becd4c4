# ملفات تنتقل من موظف إلى آخر، ومن هو غائب ومن ينوب عنه.

nav-handovers = التسليم والتسلم
handovers-title = التسليم والتسلم والغياب
handovers-list = عمليات التسليم
handovers-ended = { $count ->
    [zero] مع ما انتهى
    [one] مع واحدة انتهت
    [two] مع اثنتين انتهتا
    [few] مع { $count } انتهت
    [many] مع { $count } انتهت
   *[other] مع { $count } انتهت
}
handovers-none = لا تسليم جارٍ
handovers-none-why = إذا ترك موظف عمله أو انتقل إلى مكتب آخر، تُعد قائمة بملفاته المفتوحة يوقعها الطرفان ثم تنتقل الملفات.
handovers-more = { $count ->
    [zero] لا مزيد
    [one] إظهار واحدة أخرى
    [two] إظهار اثنتين أخريين
    [few] إظهار { $count } أخرى
    [many] إظهار { $count } أخرى
   *[other] إظهار { $count } أخرى
}
handover-begin = بدء تسليم
handover-begin-go = إعداد القائمة
handover-begin-all = ستضم القائمة كل ملف مفتوح للموظف. لا ينتقل شيء قبل توقيع الطرفين.
handover-begin-some = { $count ->
    [zero] لم يُختر أي ملف.
    [one] ستضم القائمة الملف المختار. لا ينتقل شيء قبل توقيع الطرفين.
    [two] ستضم القائمة الملفين المختارين. لا ينتقل شيء قبل توقيع الطرفين.
    [few] ستضم القائمة { $count } ملفات مختارة. لا ينتقل شيء قبل توقيع الطرفين.
    [many] ستضم القائمة { $count } ملفًا مختارًا. لا ينتقل شيء قبل توقيع الطرفين.
   *[other] ستضم القائمة { $count } ملف مختار. لا ينتقل شيء قبل توقيع الطرفين.
}
handover-from = من يسلّم
handover-to = من يتسلم
handover-day = ابتداء من يوم
handover-day-help = اليوم الذي يسري فيه.
handover-why = السبب
handover-from-to = من { $from } إلى { $to }
handover-from-day = ابتداء من { $day }
handover-files = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}
handover-wants-you = توقيعك مطلوب
handover-gives = يسلّم: { $who }
handover-takes = يتسلم: { $who }
handover-not-signed = لم يوقَّع بعد
handover-signed-on = وُقّع في { $day }
handover-signed-for = وقّع في { $day } { $who } لأن الموظف لم يعد حاضرًا
handover-notes-help = اكتب لكل ملف ما يجب أن يعرفه الموظف التالي. لعدد { $noted } من أصل { $files } ملاحظة.
handover-list = ملفات التسليم
handover-masked = سري: ليس من ملفاتك
handover-no-clock = دون مهلة سارية
handover-next = { $day }: { $what }
handover-stayed = انتقل في هذه الأثناء إلى موظف آخر وبقي لديه.
handover-note = ما يجب أن يعرفه الموظف التالي عن { $ref }
handover-note-kept = حُفظت
handover-no-note = لا ملاحظة.
handover-more = { $count ->
    [zero] لا مزيد من الملفات
    [one] إظهار ملف آخر
    [two] إظهار ملفين آخرين
    [few] إظهار { $count } ملفات أخرى
    [many] إظهار { $count } ملفًا آخر
   *[other] إظهار { $count } ملف آخر
}
handover-sign = توقيع التسليم
handover-sign-go = توقيع
handover-sign-give = { $files ->
    [zero] توقّع على التسليم دون ملفات.
    [one] توقّع على تسليم ملف واحد. ينتقل متى وقّع { $to } أيضًا.
    [two] توقّع على تسليم ملفين. ينتقلان متى وقّع { $to } أيضًا.
    [few] توقّع على تسليم { $files } ملفات. تنتقل متى وقّع { $to } أيضًا.
    [many] توقّع على تسليم { $files } ملفًا. تنتقل متى وقّع { $to } أيضًا.
   *[other] توقّع على تسليم { $files } ملف. تنتقل متى وقّع { $to } أيضًا.
}
handover-sign-give-last = { $files ->
    [zero] توقّع على التسليم دون ملفات.
    [one] توقّع على تسليم ملف واحد. ينتقل فورًا لأن { $to } قد وقّع.
    [two] توقّع على تسليم ملفين. ينتقلان فورًا لأن { $to } قد وقّع.
    [few] توقّع على تسليم { $files } ملفات. تنتقل فورًا لأن { $to } قد وقّع.
    [many] توقّع على تسليم { $files } ملفًا. تنتقل فورًا لأن { $to } قد وقّع.
   *[other] توقّع على تسليم { $files } ملف. تنتقل فورًا لأن { $to } قد وقّع.
}
handover-sign-take = { $files ->
    [zero] توقّع على التسلم دون ملفات.
    [one] توقّع على تسلم ملف واحد. ينتقل متى وقّع { $from } أيضًا.
    [two] توقّع على تسلم ملفين. ينتقلان متى وقّع { $from } أيضًا.
    [few] توقّع على تسلم { $files } ملفات. تنتقل متى وقّع { $from } أيضًا.
    [many] توقّع على تسلم { $files } ملفًا. تنتقل متى وقّع { $from } أيضًا.
   *[other] توقّع على تسلم { $files } ملف. تنتقل متى وقّع { $from } أيضًا.
}
handover-sign-take-last = { $files ->
    [zero] توقّع على التسلم دون ملفات.
    [one] توقّع على تسلم ملف واحد. يصبح لك فورًا لأن { $from } قد وقّع.
    [two] توقّع على تسلم ملفين. يصبحان لك فورًا لأن { $from } قد وقّع.
    [few] توقّع على تسلم { $files } ملفات. تصبح لك فورًا لأن { $from } قد وقّع.
    [many] توقّع على تسلم { $files } ملفًا. تصبح لك فورًا لأن { $from } قد وقّع.
   *[other] توقّع على تسلم { $files } ملف. تصبح لك فورًا لأن { $from } قد وقّع.
}
handover-sign-for = لم يعد { $from } حاضرًا. توقّع عنه بصفتك رئيسًا.
handover-signed = تم التوقيع
handover-done = { $files ->
    [zero] لم ينتقل أي ملف إلى { $to }
    [one] انتقل ملف واحد إلى { $to }
    [two] انتقل ملفان إلى { $to }
    [few] انتقلت { $files } ملفات إلى { $to }
    [many] انتقل { $files } ملفًا إلى { $to }
   *[other] انتقل { $files } ملف إلى { $to }
}
handover-cancel = إلغاء التسليم
handover-cancel-go = تأكيد إلغاء التسليم
handover-cancel-why = تبقى الملفات حيث هي، وتبقى القائمة وملاحظاتها في السجل.
handover-cancelled = أُلغي التسليم
handover-print = طباعة القائمة
handover-col-file = الملف
handover-col-runs = المهل السارية
handover-col-note = ما يجب أن يعرفه الموظف التالي

absence-title = الغياب والنيابة
absence-none = لا أحد غائب، ولا غياب مرتقبًا بحسب علم المكتب.
absence-new = تسجيل غياب
absence-change = تعديل الغياب
absence-change-short = تعديل
absence-change-named = { absence-change-short }: { $who }
absence-save = حفظ الغياب
absence-saved = حُفظ الغياب
absence-who = من هو الغائب
absence-from = من
absence-to = حتى
absence-delegate = من ينوب عنه
absence-delegate-help = يطلع على هذه الملفات ويعمل فيها خلال تلك المدة.
absence-why = السبب
absence-why-help = يراه الطرفان والرؤساء.
absence-now = غائب الآن
absence-end = عاد
absence-take-back = سحب
absence-end-named = { absence-end }: { $who }
absence-take-back-named = { absence-take-back }: { $who }
absence-ended = انتهى غياب { $who }
absence-acts = ما يمكن فعله
