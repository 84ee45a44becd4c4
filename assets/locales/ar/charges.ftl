# التهم المثارة بعد التسليم، وما يترتب على رفض التسليم.

problem-charge-no-surrender = لم يُسلَّم أحد إلينا في هذا الملف، فلا تنطبق قاعدة التخصيص.
problem-charge-after-surrender = الفعل لاحق للتسليم في { $surrendered }. قاعدة التخصيص لا تمنعه.
problem-charge-on-list = مُنح التسليم من أجل هذا الجرم. لا شيء يمنعه.
problem-charge-settled = سبق البت في هذه التهمة.
problem-charge-not-asked = لم تُطلب موافقة. أعدّ طلب الموافقة أولًا.
problem-charge-consent-pending = ليس لطلب الموافقة نتيجة بعد.
problem-charge-consent-differs = انتهى طلب الموافقة إلى غير ذلك.
problem-charge-protected = { $until ->
    [0] ما زالت الحماية قائمة: لم يُدوَّن الإفراج النهائي.
   *[other] ما زالت الحماية قائمة حتى نهاية { $until }.
  }

intent-charges-raise = أُثيرت تهمة بعد التسليم
intent-charges-ask = طُلبت الموافقة في إطار قاعدة التخصيص
intent-charges-settle = بُتّ في تهمة بعد التسليم
intent-charges-discharge = دُوّن الإفراج النهائي
noun-charge = تهمة بعد التسليم
noun-consultation_tie = ملف في مشاورة
