# تدابير الملف، واحدا واحدا.

measures-named = التدبير { $number }
measures-edit = تعديل التدبير { $number }
measures-edit-title = تعديل: { $measure }
measures-by = تنفذه { $authority }
measures-order = يستند إلى { $reference }
measures-order-until = يستند إلى { $reference } الذي ينتهي في { $day }
measures-happened = { $count ->
    [zero] ما جرى
    [one] ما جرى، خطوة واحدة
    [two] ما جرى، خطوتان
    [few] ما جرى، { $count } خطوات
    [many] ما جرى، { $count } خطوة
   *[other] ما جرى، { $count } خطوة
  }
measures-authority = السلطة المنفذة
measures-authority-hint = فقط إذا لم تكن سلطة الطلب كله.
measures-order-ref = الأمر الذي يستند إليه
measures-order-ref-hint = الأمر الداخلي: المحكمة والرقم.
measures-print = طباعة التدابير والموجودات
measures-print-title = التدابير والموجودات
