# المدخل: من يعمل الآن، وطريق العودة بمفتاح الاسترداد.

unlock-title = من يعمل الآن؟
unlock-choose = اختر اسمك
unlock-passphrase = عبارة المرور: { $name }
unlock-go = فتح
unlock-going = جارٍ فتح المخزن. يستغرق ذلك لحظة عن قصد.
unlock-forgot = نسيت عبارة المرور
unlock-backup = آخر نسخة احتياطية
unlock-network = الشبكة
unlock-network-none = غير مستخدمة. يبقى كل شيء على هذا الجهاز.
unlock-version = الإصدار
recover-title = تعيين عبارة مرور جديدة
recover-how = كُتب مفتاح الاسترداد عند إنشاء المكتب. وهو يتيح لشخص واحد اختيار عبارة مرور جديدة. ويُسجَّل كل استعمال له.
recover-key = مفتاح الاسترداد
recover-key-help = لا أثر للفراغات والشرطات وحالة الأحرف.
recover-user = لمن
recover-go = تعيين وفتح
passphrase-new = عبارة مرور جديدة
passphrase-rule = 15 حرفًا على الأقل. أربع كلمات أو خمس لا رابط بينها يسهل حفظها.
passphrase-short = { $missing ->
    [zero] الطول كافٍ.
    [one] ينقص حرف واحد.
    [two] ينقص حرفان.
    [few] تنقص { $missing } أحرف.
    [many] ينقص { $missing } حرفًا.
   *[other] ينقص { $missing } حرف.
}
passphrase-again = العبارة نفسها مرة أخرى
passphrase-differs = العبارتان غير متطابقتين.
