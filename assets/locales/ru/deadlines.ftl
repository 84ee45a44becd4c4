# The clocks of a file, by what they ask.

dln-us = Действовать должны мы
dln-them = Действовать должно другое государство: { $state }
dln-informs = Двери, нижние пределы и защита: само ничего не происходит
dln-none-running = Сроки не текут.
dln-ended = { $count ->
    [one] { $count } завершен
    [few] { $count } завершены
    [many] { $count } завершено
   *[other] { $count } завершено
  }
dln-superseded = { $count ->
    [one] { $count } заменен продлением
    [few] { $count } заменены продлениями
    [many] { $count } заменено продлениями
   *[other] { $count } заменено продлениями
  }
dln-held-for = Удерживается для { $reference }
dln-pause = Не считать дни
dln-pause-title = Не считать дни в сроках содержания под стражей
dln-pause-text = Дни между согласием и его отзывом не входят в сроки содержания под стражей. Они считаются заново, и расчет показывает, что не учтено.
dln-pause-from = О согласии уведомлено
dln-pause-from-hint = Первый несчитаемый день.
dln-pause-to = Согласие отозвано
dln-pause-to-hint = Первый день, который снова считается.
dln-needs-days = Укажите оба дня.
