# أشخاص الملف، ومن قد يكون المقصود من السجل.

inv-card = فتح بطاقة الشخص
inv-names-of = كتابات أخرى: { $name }
inv-withdraw-title = إخراج من هذا الملف: { $name }؟
inv-withdraw-text = يخرج الشخص من هذا الملف. ومن لا يرد في ملف آخر يخرج من السجل أيضا؛ يحفظ سجل الوقائع الأمرين ويمكن التراجع هناك.
inv-register = هل هو في السجل؟
inv-register-hint = اكتب اسما: يُبحث في السجل بجميع الكتابات.
inv-found = { $count ->
    [zero] لا أحد بهذا الاسم في السجل.
    [one] قد يكون المقصود شخصا واحدا.
    [two] قد يكون المقصود أحد شخصين.
    [few] قد يكون المقصود أحد { $count } أشخاص.
    [many] قد يكون المقصود أحد { $count } شخصا.
   *[other] قد يكون المقصود أحد { $count } شخص.
  }
inv-files = { $count ->
    [zero] ليس في ملف تراه
    [one] في ملف واحد
    [two] في ملفين
    [few] في { $count } ملفات
    [many] في { $count } ملفا
   *[other] في { $count } ملف
  }
inv-take = هذا هو الشخص
inv-take-of = هذا هو الشخص: { $name }
inv-taken = { $name }، من السجل
inv-not-this = شخص آخر
