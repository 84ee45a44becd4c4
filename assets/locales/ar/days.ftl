# كتابة يوم واختياره.

date-month-year = { $month } { $year }
day-of-rest = { $day }، ليس يوم عمل
day-is-today = { $day }، اليوم
day-choose = الاختيار من الشهر: { $field }
month-before = الشهر السابق
month-after = الشهر التالي
day-grid-keys = الأسهم تنقل يومًا، وPage Up وPage Down شهرًا، وT إلى اليوم، وEnter يأخذ اليوم.
day-short-month = { $days ->
    [zero] ليس في { $month } أيام.
    [one] ليس في { $month } سوى يوم واحد.
    [two] ليس في { $month } سوى يومين.
    [few] ليس في { $month } سوى { $days } أيام.
    [many] ليس في { $month } سوى { $days } يومًا.
   *[other] ليس في { $month } سوى { $days } يوم.
}
day-short-hijri = ليس في الشهر { $month } من سنة { $year } الهجرية يوم كهذا.
day-which-month = أكثر من شهر يبدأ هكذا. اكتب المزيد من اسم الشهر.
day-no-month = السنة اثنا عشر شهرًا. اكتب اليوم أولًا: 16 3 2026.
day-no-calendar = أيام عمل المكتب غير معروفة هنا بعد. اكتب اليوم نفسه.
