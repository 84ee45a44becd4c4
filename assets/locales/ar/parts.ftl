# ما تشترك فيه أجزاء الملف: قراءتها، وحذف سطر منها، والمبالغ واللغات.

part-loading = جارٍ فتح هذا الجزء من الملف.
part-failed-hint = لم يُفقد شيء. أعد المحاولة.
part-reason = السبب
part-take-out = حذف من الملف
part-take-out-text = يخرج من هذا الملف، ويبقى محفوظًا في سجل الوقائع ويمكن التراجع عن الحذف هناك.
part-more-of = إجراءات أخرى: { $what }
part-none = غير مذكور
part-sum = المبلغ
part-sum-hint = اكتب الأرقام كما اعتدت: 1,240,500.00
part-currency = العملة
part-currency-hint = الرمز أو الاسم، مثل USD.
part-currency-none = لا توجد عملة بهذا الاسم. اكتب رمزها، مثل USD.
part-language-hint = الاسم أو الرمز، مثل fr أو pt-BR.
part-remarks = ملاحظات
part-days-on = من { $from } إلى { $to }
part-days-since = منذ { $from }
part-days-until = حتى { $to }
part-draft = { $reference }: { $what }
req-tab-conditions = الشروط
req-go-tab = الانتقال إلى: { $tab }
sheet-asset = { $what }: { $sort }، بحوزة { $holder }
sheet-letter = { $day }، { $direction }
sheet-limited = استعمال مقيّد:
