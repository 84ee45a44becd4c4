# الإطار المحيط بكل شاشة: التنقل والبحث وشريط الحالة.

product-name = Comity
skip-to-content = انتقل إلى المحتوى
main-navigation = التنقل الرئيسي
nav-today = اليوم
nav-register = السجل
nav-statistics = الإحصاءات
nav-import = الاستيراد
nav-settings = الإعدادات
nav-office = المكتب
nav-to-do = { $count ->
    [zero] لا عمل مطلوب
    [one] عمل واحد مطلوب
    [two] عملان مطلوبان
    [few] { $count } أعمال مطلوبة
    [many] { $count } عملًا مطلوبًا
   *[other] { $count } عمل مطلوب
}
nav-open-files = { $count ->
    [zero] لا ملفات مفتوحة
    [one] ملف مفتوح واحد
    [two] ملفان مفتوحان
    [few] { $count } ملفات مفتوحة
    [many] { $count } ملفًا مفتوحًا
   *[other] { $count } ملف مفتوح
}
find-prompt = ابحث عن ملف أو شخص أو أمر
find-type = اكتب مرجعًا أو اسمًا بأي خط أو كلمة
find-none = لا يوجد ملف مطابق.
find-files = الملفات
find-results = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
user-and-role = <b>{ $name }</b>، { $role }
theme-switch = فاتح أو داكن
language-switch = اللغة
lock-now = قفل
lock-why-idle = قُفل بعد عشر دقائق دون استعمال.
status-calendar = تقويم { $state }، { $zone }
status-offline = دون اتصال
status-saved = حُفظ { $time }
status-backup = نسخة احتياطية { $time }
status-no-backup = لا نسخة احتياطية بعد
demo-banner = <b>مكتب للتجربة.</b> كل الملفات والأشخاص من الخيال.
rolled-back-banner = { $missing ->
    [zero] <b>لا يمكن كتابة شيء.</b> قد تكون نسخة أقدم أُعيدت مكان المخزن. استعد أحدث نسخة احتياطية.
    [one] <b>لا يمكن كتابة شيء.</b> ينقص المخزن تغيير واحد حُفظ من قبل: قد تكون نسخة أقدم أُعيدت. استعد أحدث نسخة احتياطية.
    [two] <b>لا يمكن كتابة شيء.</b> ينقص المخزن تغييران حُفظا من قبل: قد تكون نسخة أقدم أُعيدت. استعد أحدث نسخة احتياطية.
    [few] <b>لا يمكن كتابة شيء.</b> تنقص المخزن { $missing } تغييرات حُفظت من قبل: قد تكون نسخة أقدم أُعيدت. استعد أحدث نسخة احتياطية.
    [many] <b>لا يمكن كتابة شيء.</b> ينقص المخزن { $missing } تغييرًا حُفظ من قبل: قد تكون نسخة أقدم أُعيدت. استعد أحدث نسخة احتياطية.
   *[other] <b>لا يمكن كتابة شيء.</b> ينقص المخزن { $missing } تغيير حُفظ من قبل: قد تكون نسخة أقدم أُعيدت. استعد أحدث نسخة احتياطية.
}
desk-unreachable = تعذّر الوصول إلى السجل
desk-unreachable-next = لم يتغيّر شيء. أغلق النافذة وافتحها من جديد، وإن تكرر ذلك فأخبر مسؤول النظام.
opening-now = جارٍ الفتح

# The palette, the acts of every screen, and their keys.
find-persons = الأشخاص
find-here = في هذه الشاشة
find-everywhere = في كل مكان
act-new-request = طلب جديد
act-paste = لصق صفوف من جدول بيانات
act-keys = عرض المفاتيح
act-next-part = إلى الجزء التالي من النافذة
act-last-part = إلى الجزء السابق
act-back = رجوع
nav-help = المساعدة
keys-title = المفاتيح
keys-here = في هذه الشاشة
keys-everywhere = في كل الشاشات
keys-in-lists = في القوائم والجداول
keys-move = صف إلى أعلى، صف إلى أسفل
keys-screenful = شاشة كاملة إلى أعلى أو إلى أسفل
keys-ends = الصف الأول، الصف الأخير
keys-open = فتح
keys-select = تحديد
keys-extend = مواصلة التحديد
keys-all = تحديد الكل
keys-leave = إلغاء التحديد أو الإغلاق أو الرجوع خطوة
keys-print = طباعة المفاتيح
# same in every language
key-enter = Enter
# same in every language
key-escape = Esc
key-space = مسافة
# same in every language
key-up = ↑
# same in every language
key-down = ↓
# same in every language
key-home = Home
# same in every language
key-end = End
# same in every language
key-page-up = Page Up
# same in every language
key-page-down = Page Down
# same in every language
key-delete = Delete
