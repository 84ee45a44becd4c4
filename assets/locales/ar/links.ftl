# الطلبات المرتبطة بعضها ببعض، والطلب الذي يتبع غيره.

link-add = الربط بطلب آخر
link-add-go = ربط الطلبين
link-other = الطلب الآخر
link-tie = ما يربط بينهما
link-order = أيهما اللاحق
link-order-later = هذا الملف هو اللاحق
link-order-earlier = هذا الملف هو السابق
link-suspected = مجرد اشتباه
link-suspected-hint = لا بد أن يبت فيه أحد.
link-needs-other = اختر الطلب الآخر أولًا.
link-needs-tie = اختر ما يربط بينهما أولًا.
link-acts = إجراءات الرابط مع { $reference }
link-judge-same = الرابط ثابت
link-judge-apart = لا صلة بينهما
link-drop = إزالة الرابط
link-end-title = { $act ->
    [SAME] الرابط مع { $reference } ثابت
    [APART] لا صلة لـ { $reference } بهذا الملف
   *[DROP] إزالة الرابط مع { $reference }
  }
link-end-go = { $act ->
    [SAME] تأكيد الرابط
    [APART] الفصل بينهما
   *[DROP] إزالة الرابط
  }
link-reason = السبب
follow-title = إنشاء الطلب اللاحق
follow-go = إنشاء الطلب
follow-lead = تُنقل الدولة والأساس القانوني وموظف الملف والأشخاص والجرائم، ويُربط الطلبان.
follow-made = أُنشئ الطلب { $reference }.
arrest-title = الربط بالتوقيف المؤقت
arrest-go = ربط الملفين
arrest-lead = هما قضية واحدة: تنتقل مهل التوقيف إلى هذا الملف، ويُختم طلب التوقيف بوصفه متبوعًا.
arrest-which = طلب التوقيف المؤقت
arrest-on = اعتبارًا من
arrest-documents = تاريخ ورود الطلب والوثائق
link-other-one = اختيار غيره
