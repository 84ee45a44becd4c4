# تصحيح موعد قانوني بشخصين.

correct-title = تصحيح موعد قانوني
correct-go = تصحيحه
correct-lead = يُعاد حساب كل ما يُحسب من هذا اليوم. ويبقى اليوم المدوَّن سابقًا في سجل الوقائع.
correct-which = أي موعد
correct-day = { $what }: { $day }
correct-to = الموعد الصحيح
correct-reason = السبب
correct-reason-hint = ما يدل على أن اليوم دُوِّن خطأً.
correct-needs-day = اختر الموعد أولًا.
correct-needs-new = أدخل اليوم الصحيح أولًا.
