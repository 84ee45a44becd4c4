# ما ينتظر شخصًا ثانيًا.

proposals-here = بانتظار شخص ثانٍ
proposal-measure = التدبير { $number }: { $act }
proposal-by = بطلب من { $person } منذ { $day }.
proposal-waits = أُرسل للموافقة في { $day }. القرار لرئيس المكتب.
proposal-stale = تغيّر الملف منذئذ. يجب عرضه عليك من جديد.
proposal-stale-mine = تغيّر الملف منذئذ. أعد إرساله للموافقة.
proposal-approve = موافقة
proposal-approve-what = الموافقة على: { $step }
proposal-approve-means = يُنفَّذ فورًا باسميكما معًا.
proposal-approved-now = تمت الموافقة والتنفيذ
proposal-decline = رفض الاقتراح
proposal-decline-what = رفض الاقتراح: { $step }
proposal-declined-now = رُفض الاقتراح
proposal-declined-by = رفضه { $person } في { $day }:
proposal-why-not = سبب الرفض
proposal-renew = إعادة الإرسال للموافقة
proposal-withdraw = سحب الاقتراح
proposal-withdrawn = سُحب الاقتراح
