# سجل الأشخاص.

paper-sort-PASSPORT = جواز سفر
paper-sort-ID_CARD = بطاقة هوية
paper-sort-RESIDENCE = رخصة إقامة
paper-sort-SEAMAN = دفتر بحّار
paper-sort-OTHER = وثيقة أخرى

person-tie-SPOUSE = الزوج أو الزوجة
person-tie-PARENT = الأب أو الأم
person-tie-CHILD = الابن أو الابنة
person-tie-SIBLING = الأخ أو الأخت
person-tie-ASSOCIATE = شريك
person-tie-EMPLOYER = صاحب العمل
person-tie-EMPLOYEE = موظف لديه
person-tie-NOT_SAME = شخص آخر يشبهه في الاسم
person-tie-OTHER = صلة أخرى

likeness-PAPER = وثيقة بالرقم نفسه
likeness-NAME = الاسم نفسه

intent-persons-edit = تعديل بيانات شخص
intent-persons-name = تعديل كتابة اسم شخص
intent-persons-paper = تعديل وثيقة شخص
intent-persons-tie = تعديل صلة بين شخصين
intent-persons-merge = دمج قيدين لشخص واحد
intent-persons-involve = إضافة شخص من السجل إلى الملف
intent-persons-withdraw = إخراج شخص من الملف

problem-no-such-person = هذا الشخص غير مقيد في السجل.
problem-person-itself = القيدان واحد. اختر شخصًا آخر.
problem-persons-not-same = سُجّل أن هذين شخصان مختلفان. احذف تلك الملاحظة أولًا إن كانت خطأ.
problem-name-twice = هذا الاسم مسجل للشخص من قبل.
problem-already-involved = الشخص موجود في هذا الملف بهذه الصفة.
problem-person-holds-asset = الشخص مسجل حائزًا لأحد أصول هذا الملف. عدّل الأصل أولًا.

person-born = مواليد { $day }
person-files = { $count ->
    [zero] ليس في أي ملف تراه
    [one] في ملف واحد
    [two] في ملفين
    [few] في { $count } ملفات
    [many] في { $count } ملفًا
   *[other] في { $count } ملف
}
nav-persons = الأشخاص
persons-lead = كل من ورد في ملف، في الملفات الواردة والصادرة معًا.
persons-search = البحث عن شخص
persons-search-hint = اسم بأي كتابة، أو رقم وثيقة.
persons-birth = الميلاد
persons-birth-hint = يوم أو سنة.
persons-count = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
persons-many = أول { $most }. اكتب المزيد من الاسم.
persons-empty = اكتب اسمًا أو وثيقة أو ميلادًا
persons-empty-next = لا تدخل في ذلك الملفات التي لا يحق لك الاطلاع عليها.
persons-none = لا أحد بهذا الاسم
persons-none-next = قد تجده كتابة أخرى للاسم: تكفي كتابة واحدة.
persons-found = الأشخاص الذين عُثر عليهم
person-name = الاسم
person-names = كتابات الاسم
person-name-add = إضافة كتابة
person-name-change = تعديل كتابة
person-name-empty = تركه فارغًا يحذف هذه الكتابة.
person-edit = تعديل ما هو معروف
person-save = حفظ
person-known = ما هو معروف
person-birthplace = مكان الميلاد
person-papers = الوثائق
person-papers-none = لم تُسجَّل أي وثيقة.
person-paper-add = إضافة وثيقة
person-paper-change = تعديل وثيقة
person-paper-empty = تركه فارغًا يحذف هذه الوثيقة.
person-paper-needed = اكتب رقمها.
person-paper-sort = نوع الوثيقة
person-paper-number = الرقم
person-paper-state = الدولة التي أصدرتها
person-paper-issued = تاريخ الإصدار
person-paper-expires = تاريخ الانتهاء
person-paper-until = حتى { $day }
person-ties = العلاقات
person-ties-none = لم تُسجَّل علاقة بشخص آخر.
person-tie = تسجيل علاقة
person-tie-what = صفة الآخر بالنسبة إلى { $name }
person-tie-needed = اختر الشخص الآخر والعلاقة.
person-untie = حذف العلاقة مع { $name }
person-how-known = كيف عُرف ذلك
person-other = الشخص الآخر
person-files-head = الملفات
person-file = الملف
person-file-kind = النوع
person-open = فتح { $name }
person-back = رجوع
person-change-what = تعديل { $what }
person-alert-open = { $count ->
    [zero] لا ملفات مفتوحة لهذا الشخص.
    [one] لهذا الشخص ملف مفتوح واحد.
    [two] لهذا الشخص ملفان مفتوحان.
    [few] لهذا الشخص { $count } ملفات مفتوحة.
    [many] لهذا الشخص { $count } ملفًا مفتوحًا.
   *[other] لهذا الشخص { $count } ملف مفتوح.
}
person-alike = { $count ->
    [zero] لا أحد في السجل يشبه هذا الشخص
    [one] في السجل شخص قد يكون هو نفسه
    [two] في السجل شخصان قد يكون أحدهما هو نفسه
    [few] في السجل { $count } أشخاص قد يكون أحدهم هو نفسه
    [many] في السجل { $count } شخصًا قد يكون أحدهم هو نفسه
   *[other] في السجل { $count } شخص قد يكون أحدهم هو نفسه
}
person-merge = جعل القيدين شخصًا واحدًا
person-merge-with = مقارنة مع { $name }
person-merge-go = جعلهما شخصًا واحدًا
person-merge-needed = اختر الشخص الآخر أولًا.
person-merge-why = كيف عُرف أنهما شخص واحد
person-merged = صار القيدان شخصًا واحدًا.
person-merge-undo = تراجع
person-merge-undone = عادا شخصين.
person-merge-undone-why = تراجع فور الدمج
person-compared = القيدان جنبًا إلى جنب
person-compared-head = المقارنة
person-same = متطابق
person-differs = مختلف
person-keep = أي القيدين يبقى
person-keep-hint = تنتقل إليه كتابات الآخر ووثائقه وملفاته. وحيث يقول كلاهما شيئًا يبقى ما في هذا القيد.
