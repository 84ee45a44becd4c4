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

first-passphrase-title = اختر عبارة مرور خاصة بك
first-passphrase-why = العبارة التي كتبتها اختارها مسؤول النظام. ومن الآن لا يعرف عبارتك أحد سواك، وما توقّعه لك وحدك.

training-word = مكتب التدريب
training-product-name = Comity، تدريب
training-note = مكتب مخترَع إلى جانب الحقيقي للتمرن فيه. وله ساعة خاصة تقدّمها أنت.
training-fact-1 = كل قضية وشخص ودولة فيه من نسج الخيال.
training-fact-2 = يقع في مجلد خاص به. والمخزن الحقيقي مقفل ما دمت تتمرن، فلا يصل إليه شيء.
training-fact-3 = حواف مخططة وشريط وعبارة على كل صفحة مطبوعة تبيّن أنه غير حقيقي.
training-make = إنشاء مكتب التدريب
training-enter = الذهاب إلى مكتب التدريب
training-renew = إنشاؤه من جديد
training-renew-note = يذهب ما جرى التمرن عليه فيه. ولا يُمس المكتب الحقيقي.
training-making = جارٍ إنشاء مكتب التدريب
training-leave = مغادرة مكتب التدريب
training-banner = <b>مكتب تدريب: لا شيء هنا حقيقي.</b> اليوم فيه { $day }.
training-day = يوم مكتب التدريب
training-passphrase = عبارة مرور الجميع هنا
training-move = تقديم الساعة
training-next-day = اليوم التالي
training-next-week = بعد أسبوع
training-next-month = بعد 30 يومًا
training-moved = أصبح اليوم { $day }.
training-door-why = للتمرن على قضايا مخترَعة، إلى جانب المكتب الحقيقي.
training-gate-title = مكتب التدريب
training-gate-facts = قضايا مخترَعة. لا يصل شيء مما تفعله هنا إلى المكتب الحقيقي.
training-gate-note = لكل دور ما يراه وما يجوز له. اقفل المكتب لتؤدي دورًا آخر.
training-gate-who = دور من تؤدي؟
training-gate-user = { $name }، { $role }
training-begin = البدء
training-gate-own = عبارة المرور التي أعطيتها لهذا المستخدم
