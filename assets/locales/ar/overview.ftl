# لمحة عن الملف: ما يجب أن تقوله النظرة الأولى وما يفتحه المفتاح.

act-next-step = اتخاذ الخطوة التالية
over-measures-open = { $open ->
    [0] لا تدبير مفتوح
    [zero] لا تدبير مفتوح
    [one] تدبير واحد مفتوح
    [two] تدبيران مفتوحان
    [few] { $open } تدابير مفتوحة
    [many] { $open } تدبيرًا مفتوحًا
   *[other] { $open } تدبير مفتوح
  }
over-measures-force = { $count ->
    [zero] لا تدبير نافذ
    [one] تدبير واحد نافذ
    [two] تدبيران نافذان
    [few] { $count } تدابير نافذة
    [many] { $count } تدبيرًا نافذًا
   *[other] { $count } تدبير نافذ
  }
over-where = المكان والموضوع
over-order-ends = ينتهي الأمر في { $day }
over-all-measures = كل التدابير ({ $count })
over-wanted = الشخص المطلوب
over-name = الاسم
over-count-fixed = لا تتغيّر هذه المواعيد إذا صادفت عطلة.
over-count-other = لو احتُسب يوم التوقيف يومًا أول: { $days }. يُعمل بالأسبق.
over-count-one = { $rule } { $day }
over-offences = الجرائم
over-offence-decided = { $decision ->
    [GRANTED] مُنح التسليم
   *[REFUSED] رُفض التسليم
  }
over-duty = التشاور: { $purpose }
over-duty-open = بانتظار ردهم
over-duty-look = التشاور أولًا
over-basis-other = قد لا يصلح هذا الأساس: { $trap }
over-duty-why = { $cause }.
over-trap-article = UNCAC 46(7)، 18(7)
over-basis-applies = { $basis ->
    [UNTOC] تسري UNTOC، المادة 18(9) إلى (29): لا معاهدة مدوَّنة بين الدولتين
   *[UNCAC] تسري UNCAC، المادة 46(9) إلى (29): لا معاهدة مدوَّنة بين الدولتين
  }
conclude-of = تدوين النتيجة: { $purpose }
