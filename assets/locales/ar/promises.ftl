# ما تعهدت به الدولتان في الملف: شروط وضمانات وحدود استعمال.

## الشروط والضمانات

cond = الشروط والضمانات
cond-add = إضافة شرط أو ضمانة
cond-edit = تعديل
cond-none = لم يُطلب أي شرط أو ضمانة.
cond-none-hint = قبل رفض المساعدة قد تتفق الدولتان على شروط. سجّل كل شرط على حدة وبنصه.
cond-sort = النوع
cond-code = الموضوع
cond-text = بهذا النص
cond-text-hint = كما كُتب: من يقبل يلتزم بهذا النص.
cond-asked-by = من يطلبه
cond-us = نحن
cond-asked-on = تاريخ الطلب
cond-asked = { $side ->
    [US] طلبناه في { $day }
   *[THEM] طلبته { $state } في { $day }
  }
cond-open = { $side ->
    [US] على { $state } أن تجيب
   *[THEM] علينا أن نجيب
  }
cond-binds = { $side ->
    [US] نلتزم به منذ { $day }: { $authority }، { $document }
   *[THEM] تلتزم به { $state } منذ { $day }: { $authority }، { $document }
  }
cond-watch = المتابعة: { $how }
cond-declined = رُفض في { $day }
cond-kept = وُفّي به في { $day }
cond-in-force = سارٍ
cond-answer = تسجيل الرد
cond-answer-of = تسجيل الرد: { $what }
cond-answer-what = { $side ->
    [US] رد { $state }
   *[THEM] ردنا
  }
cond-answered-on = يوم الرد
cond-committed-by = السلطة الملتزمة
cond-committed-by-hint = محكمة أو وزارة: من سيفي به.
cond-document = مكان وروده
cond-document-hint = الرسالة أو القرار، بالتاريخ والرقم.
cond-use-limit = تقييد الاستعمال
cond-use-limit-hint = الشرط المتعلق بالاستعمال يصبح تقييدًا متى قُبل. ويجوز أن يأخذ تقييد قائم نصه.
cond-use-limit-new = تقييد جديد
cond-keep = متابعة أو وفاء
cond-keep-of = متابعة أو وفاء: { $what }
cond-watch-how = كيفية المتابعة
cond-watch-how-hint = تقارير، زيارات، رسالة كل سنة.
cond-kept-on = تاريخ الوفاء
cond-kept-on-hint = يُترك فارغًا ما دام قيد المتابعة فقط.
cond-drop-title = حذف: { $what }؟
cond-needs-code = اختر الموضوع.
cond-needs-text = اكتب النص.
cond-needs-answer = اختر الرد.
cond-needs-commitment = القبول ملزم: اذكر السلطة ومكان ورود التزامها.
cond-needs-keep = اذكر كيفية المتابعة أو يوم الوفاء.

## حدود الاستعمال

use = حدود الاستعمال
use-add = إضافة تقييد للاستعمال
use-edit = تعديل التقييد
use-none = لم يُسجَّل أي تقييد للاستعمال.
use-none-hint = ما ورد بشرط لا يُستعمل إلا في حدوده. سجّل الشرط بنصه.
use-by-itself = يقيّد الأساس القانوني الاستعمال بذاته: لا يُستعمل ما ورد إلا في الإجراءات المذكورة في الطلب. أضف التقييد عند ورود الأدلة.
use-evidence = ما ورد
use-evidence-hint = سجلات مصرفية أو أقوال أو جهاز. إذا تُرك فارغًا شمل التقييد كل ما ورد.
use-source = مصدر التقييد
use-received = ورد في
use-condition = الشرط بنصه
use-condition-hint = يتكرر في كل طباعة أو تصدير من هذا الملف.
use-allowed = يُستعمل في
use-allowed-hint = الإجراءات والتهم. إذا تُرك فارغًا: ما ورد في الطلب.
use-allowed-request = الإجراءات المذكورة في الطلب
use-prior-consent = كل استعمال آخر يحتاج إلى موافقتهم المسبقة
use-exculpatory = يجوز إفشاء أدلة التبرئة بعد الإشعار
use-exculpatory-hint = حيث تنص المعاهدة: المادة 46 (19) من اتفاقية مكافحة الفساد، والمادة 18 (19) من اتفاقية مكافحة الجريمة المنظمة.
use-until = ينتهي في
use-article = المادة
use-article-hint = إذا تُرك فارغًا فهي مادة الأساس القانوني.
use-letter = الرسالة التي ورد معها
use-not-binding = لم يعد ملزمًا.
use-needs-words = اكتب الشرط بنصه.
use-ask = طلب استعمال آخر
use-ask-of = طلب استعمال آخر: { $what }
use-ask-go = الطلب وفتح مشاورة
use-who-asks = من يطلب
use-purpose = الغرض
use-purpose-hint = الإجراءات والتهمة والمحكمة.
use-asked-on = تاريخ الطلب
use-reply-by-hint = إذا تُرك فارغًا طُبقت مهلة المكتب.
use-needs-purpose = اذكر الغرض.
use-consents = ما طُلب خارج التقييد: { $what }
use-asked = { $status ->
    [NOTIFIED] { $direction ->
        [OUT] أشعرنا في { $day }
       *[IN] أشعرت { $state } في { $day }
      }
   *[other] { $direction ->
        [OUT] طلبنا في { $day }
       *[IN] طلبت { $state } في { $day }
      }
  }
use-decided = { $answer }، { $day }
use-decide = البت
use-decide-of = البت: { $what }
use-decision = القرار
use-decided-on = تاريخ القرار
use-needs-decision = اختر القرار.
use-needs-condition = اكتب الشرط.
use-notify = الإشعار بأدلة تبرئة
use-notify-go = تسجيل الإشعار
use-disclosure = ما يُفشى وأين
use-disclosure-hint = أي محتوى، ولأي محكمة أو دفاع.
use-notified-on = تاريخ الإشعار
use-consult = طلبوا التشاور معهم
use-needs-disclosure = اذكر ما يُفشى.
