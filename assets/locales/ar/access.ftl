# من يرى ماذا، والشخص الثاني، والتسليم والتسلم، والغياب.

problem-approver-is-oneself = لا يجوز أن يوافق { $login } على إجرائه. يلزم رئيس آخر.
problem-not-an-officer = { $login } ليس موظفًا مسؤولًا ولا رئيسًا في هذا المكتب.
problem-delegate-is-oneself = يجب أن ينوب شخص آخر.
problem-days-reversed = اليوم الأخير يسبق { $from }.
problem-day-past = ذلك اليوم مضى؛ اليوم { $today }.
problem-absence-overlaps = سُجّل غياب من { $from } من قبل.
problem-grant-not-for-role = دور { $login } لا يطّلع على الملفات، فلا يُفتح له ملف.
problem-observer-not-confidential = الملف السري لا يُفتح لمراقب.
problem-not-proposable = لا يمكن عرض هذا على الرئيس: { $command }.
problem-no-second-person-needed = لا يحتاج هذا إلى شخص ثانٍ. يمكنك القيام به بنفسك.
problem-proposal-decided = سبق البتّ في هذا الاقتراح.
problem-handover-to-oneself = تُسلَّم الملفات إلى شخص آخر.
problem-handover-under-way = تسليم ملفات { $login } جارٍ.
problem-handover-without-files = ليس لدى { $login } ملفات مفتوحة.
problem-handover-ended = انتهى هذا التسليم.
problem-not-to-sign = توقيعك غير مطلوب هنا.
problem-file-confidential = هذا الملف سري. اطلب من الموظف المسؤول عنه أو من رئيس أن يفتحه لك.
problem-not-confidential = لم يطلب أحد السرية في هذا الملف.
problem-notice-not-logged = سجّل أولًا الخطاب الذي أبلغهم بذلك.
problem-corrected-by-two = اليوم القانوني يصححه اثنان: بذكر السبب وبموافقة شخص ثانٍ.
problem-chain-approval = موافقة الشخص الثاني غير صحيحة، عند { $place }.

state-masked = سري

proposal-OPEN = بانتظار الموافقة
proposal-APPROVED = تمت الموافقة
proposal-DECLINED = رُفض
proposal-WITHDRAWN = سُحب

handover-OPEN = لم يوقَّع بعد
handover-SIGNED = موقَّع
handover-CANCELLED = أُلغي

audit-READ = فُتح ملف سري
audit-EXPORT = تصدير
audit-REFUSED = مُنع

intent-audit-read = فُتح ملف سري
intent-audit-export = كُتب تصدير
intent-audit-refused = مُنع الوصول
intent-grants-give = فُتح الملف لعضو
intent-grants-revoke = أُغلق الملف عن عضو
intent-proposals-make = أُرسل للموافقة
intent-proposals-approve = تمت الموافقة
intent-proposals-decline = رُفض الاقتراح
intent-proposals-withdraw = سُحب الاقتراح
intent-proposals-renew = اقتُرح من جديد
intent-requests-assign = تغيّر الموظف المسؤول
intent-handovers-open = بدأ التسليم
intent-handovers-note = ملاحظة تسليم
intent-handovers-sign = وُقّع التسليم
intent-handovers-cancel = أُلغي التسليم
intent-absences-save = سُجّل غياب
intent-absences-end = انتهى الغياب
intent-confidentiality-note = سُجّل شأن السرية
intent-member-add = إضافة مستخدم
intent-member-readmit = إعطاء عبارة مرور أو حق دخول
intent-member-recover = استعمال مفتاح الاسترداد
intent-members-edit = تغيير بيانات مستخدم
intent-members-end = إنهاء حق دخول
intent-members-prefer = تغيير العرض الخاص
intent-members-passphrase = اختيار عبارة مرور خاصة
intent-words-save = أخذ كلمات المكتب
intent-words-drop = سحب كلمات المكتب
intent-calendars-save = تغيير تقويم
intent-holidays-confirm = تأكيد عطلة
intent-rules-choose = اختيار في شأن مهلة
