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
