# من يطّلع على الملف، ومن يعمل عليه، وهل يمكن حفظ سريته.

grant-title = من يطّلع على هذا الملف
grant-go = إتاحته له
grant-lead = يراه موظفه ووحدته والرؤساء بحسب حقوقهم. وهنا يُتاح لغيرهم.
grant-none = ليس متاحًا لأحد غيرهم.
grant-line = أتاحه { $person } في { $day }
grant-line-until = أتاحه { $person } في { $day }، حتى { $until }
grant-for = لمن
grant-until = حتى
grant-why = السبب
grant-needs = اختر شخصًا واكتب السبب أولًا.
grant-head-only = إتاحة الملفات لغير أصحابها لرئيس المكتب.
grant-shut = حجبه من جديد
grant-shut-for = حجبه من جديد عن { $person }
grant-ended = انتهت
assign-title = إسناد الملف إلى موظف
assign-go = إسناده
assign-now = وهو الآن لدى { $person }.
assign-why = السبب
assign-needs = اختر موظفًا أولًا.
assign-done = الملف الآن لدى { $person }.
conf-title = السرية
conf-go = تدوين ذلك
conf-stand = هل يمكن حفظها كما طلبوا؟
# same in every language
conf-article = UNCAC 46(20), ETS 185 27(8)
conf-stand-is = { $stand ->
    [CAN_KEEP] يمكن حفظها
    [CANNOT_KEEP] لا يمكن حفظها
   *[SENDER_TOLD] لا يمكن حفظها، وقد أُبلغوا
  }
conf-stand-means = { $stand ->
    [CAN_KEEP] يستمر العمل في الملف.
    [CANNOT_KEEP] يجب إبلاغهم على وجه السرعة. وتُنشأ مهمة ليوم العمل التالي.
   *[SENDER_TOLD] سجّل أولًا الرسالة التي أبلغتهم. ويُعلَّق التنفيذ حتى يردوا.
  }
conf-needs = حدد أولًا هل يمكن حفظها.
conf-open = لم يُدوَّن بعد هل يمكن حفظ السرية.
conf-note = تدوين ذلك
