# كلمات الرموز التي ليست من القانون: أدوار المستخدمين وأيام الأسبوع وخطوات الأعمال الطويلة.

user-role-CLERK = كاتب السجل
user-role-OFFICER = موظف ملفات
user-role-HEAD = رئيس المكتب
user-role-MANAGER = مدير
user-role-OBSERVER = مراقب
user-role-ADMIN = مسؤول النظام
user-role-hint-CLERK = يسجّل الطلبات والرسائل.
user-role-hint-OFFICER = يعمل على الملفات ومهلها.
user-role-hint-HEAD = يرى الملفات السرية ويقرر ويوافق.
user-role-hint-MANAGER = يرى الإحصاءات فقط.
user-role-hint-OBSERVER = يقرأ الملفات المفتوحة له فقط.
user-role-hint-ADMIN = يدير الحسابات والنسخ الاحتياطية ولا يرى محتوى الملفات.

weekend-mon = الاثنين
weekend-tue = الثلاثاء
weekend-wed = الأربعاء
weekend-thu = الخميس
weekend-fri = الجمعة
weekend-sat = السبت
weekend-sun = الأحد

job-step-READING = القراءة
job-step-CHECKING = الفحص
job-step-WRITING = الكتابة
job-step-VERIFYING = التحقق
job-step-REPLAYING = المقارنة مع السجل

article-as-ordered = بحسب الأمر
article-by-legal-basis = بحسب الأساس القانوني
article-domestic-law = القانون الوطني
article-domestic-law-of-the-requested-state = القانون الوطني للدولة متلقية الطلب
article-office-policy = قاعدة المكتب
article-office-practice = ممارسة المكتب
article-office-practice-nobody-abroad-has-it-yet = ممارسة المكتب: لم يصل إلى أحد في الخارج بعد
article-on-expedited-preservation = بشأن الحفظ المعجل
article-on-provisional-arrest = بشأن التوقيف المؤقت
article-on-speciality = بشأن قاعدة التخصيص
article-on-the-time-for-deciding = بشأن مهلة البت
article-practice-for-dual-criminality = الممارسة، لازدواجية التجريم
article-practice-the-evidence-is-in-use-here = الممارسة: الدليل مستعمل هنا
article-practice-the-request-has-become-moot = الممارسة: لم يعد للطلب موضوع
article-service-standards = معيار المكتب
article-bilateral-treaties-on-provisional-arrest = المعاهدات الثنائية، بشأن التوقيف المؤقت
article-practice-for-electronic-evidence = الممارسة المتبعة في الأدلة الإلكترونية

