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
