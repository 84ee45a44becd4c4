# كلمات الرموز التي ليست من القانون: أدوار المستخدمين وأيام الأسبوع وخطوات الأعمال الطويلة.

user-role-CLERK = كاتب السجل
user-role-OFFICER = موظف ملفات
user-role-HEAD = رئيس المكتب
user-role-MANAGER = مدير، الإحصاءات فقط
user-role-OBSERVER = مراقب، قراءة فقط
user-role-ADMIN = مسؤول النظام، دون محتوى الملفات

weekend-mon = الاثنين
weekend-tue = الثلاثاء
weekend-wed = الأربعاء
weekend-thu = الخميس
weekend-fri = الجمعة
weekend-sat = السبت
weekend-sun = الأحد

step-READING = القراءة
step-CHECKING = الفحص
step-WRITING = الكتابة
step-VERIFYING = التحقق
