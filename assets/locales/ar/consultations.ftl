# المشاورات مع الدول الأخرى، والاجتماع بشأن جميع الملفات المفتوحة مع إحداها.

problem-consultation-ended = لهذه المشاورة نتيجة من قبل.
problem-consultation-not-reminded = لا يُسجَّل «دون رد» إلا بعد تذكير وبعد انقضاء يوم الرد.
problem-not-tied = المشاورة لا تتعلق بهذا الملف، أو فُتحت عليه.
problem-not-of-state = { $reference } مع { $state }، وهي ليست طرفا في هذه المشاورة.
problem-too-many = العدد كبير دفعة واحدة. الحد الأقصى { $most }.
problem-unknown-member = لا أحد في المكتب اسمه المختصر { $login }.

intent-consultations-edit = عُدّلت مشاورة
intent-consultations-remind = أُرسل تذكير بمشاورة
intent-consultations-tie = رُبطت ملفات بمشاورة
intent-consultations-untie = فُكّ ربط ملفات بمشاورة
intent-consultations-note = دُوّنت نتيجة مشاورة
