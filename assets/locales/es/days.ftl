# Typing and choosing a day.

date-month-year = { $month } de { $year }
day-of-rest = { $day }, no hábil
day-is-today = { $day }, hoy
day-choose = Elegir en un mes: { $field }
month-before = Mes anterior
month-after = Mes siguiente
day-grid-keys = Las flechas mueven un día, Re Pág y Av Pág un mes, T va a hoy, Intro toma el día.
day-short-month = { $days ->
    [one] En { $month } solo hay { $days } día.
   *[other] En { $month } solo hay { $days } días.
}
day-short-hijri = El mes { $month } del año de la hégira { $year } no tiene ese día.
day-which-month = Hay varios meses que empiezan así. Escriba más letras.
day-no-month = Un año tiene doce meses. Escriba antes el día: 16 3 2026.
day-no-calendar = Aquí aún no se conocen los días hábiles de la oficina. Escriba la fecha misma.
