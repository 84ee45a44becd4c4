# Statistics: table Q1 and its figures. Definitions follow the office's manual, as whole sentences.

stats-period = Период
stats-quarter = { $quarter ->
    [1] Первый квартал { $year } г.
    [2] Второй квартал { $year } г.
    [3] Третий квартал { $year } г.
   *[4] Четвертый квартал { $year } г.
  }
stats-year = { $year } год
stats-custom = С { $from } по { $to }
stats-span = С { $from } по { $to }, полные дни; { $state }. Единица: просьба.
stats-previous = Более ранний период
stats-next = Более поздний период
stats-choose = Выбрать период
stats-by-quarter = Квартал
stats-by-year = Год
stats-by-range = С и по
stats-from = Первый день
stats-to = Последний день
stats-show = Показать
stats-range-backwards = Последний день раньше первого.
stats-range-incomplete = Укажите оба дня.
stats-year-field = Год
stats-quarter-field = Квартал
stats-quarter-short = { $quarter ->
    [1] I кв., январь–март
    [2] II кв., апрель–июнь
    [3] III кв., июль–сентябрь
   *[4] IV кв., октябрь–декабрь
  }

stats-counting = Подсчет просьб.
stats-figures-in = Входящие просьбы
stats-figures-out = Исходящие просьбы
stats-execution = Доля исполненных
stats-refusal = Доля отказов
stats-timely = В срок
stats-overdue = Просрочено на { $day }
stats-consulted = Консультации до отказа
stats-gross = Медиана времени, полное
stats-net = Медиана времени, чистое
stats-clearance = Доля завершенных
stats-disposition = Расчетное время завершения
stats-e-evidence = Электронные доказательства
stats-percent = { $rate } %
stats-days = { $days ->
    [one] { $shown } день
    [few] { $shown } дня
    [many] { $shown } дней
   *[other] { $shown } дня
  }
stats-none = –
stats-of-decided = { $part } из { $whole } решенных
stats-of-dated = { $part } из { $whole } со сроком
stats-of-pending = { $part } из { $whole } открытых
stats-of-refused = доля от { $whole } отказов
stats-of-received = доля от { $whole } полученных
stats-cases = { $n ->
    [one] { $n } случай, от { $min } до { $max } дней
    [few] { $n } случая, от { $min } до { $max } дней
    [many] { $n } случаев, от { $min } до { $max } дней
   *[other] { $n } случая, от { $min } до { $max } дней
  }
stats-no-cases = случаев нет
stats-closed-of = закрыто { $closed }, получено { $received }
stats-at-this-pace = при таком темпе
stats-p90 = Девять из десяти не дольше { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
  }
stats-few = Менее пяти случаев: время показывается только управленцам.
stats-few-shown = Менее пяти случаев: время показывается только управленцам и не входит в выгрузки для внешних органов.
stats-empty = С { $from } по { $to } ничего не было открыто, получено или закрыто.
stats-empty-hint = Выберите другой период или перенесите свой реестр.

stats-table-title = Таблица Q1.
stats-table-caption = Движение по направлениям и видам. В каждой строке: открыто до + получено = закрыто + открыто после.
stats-col-kind = Вид
stats-col-opening = Открыто на { $day }
stats-col-received = Получено или направлено
stats-col-executed = Исполнено
stats-col-full = полностью
stats-col-part = частично
stats-col-none = ничего не найдено
stats-col-refused = Отказано
stats-col-withdrawn = Отозвано
stats-col-lapsed = Утратило силу
stats-col-redirected = Переадресовано
stats-col-closed = Закрыто
stats-col-closing = Открыто на { $day }
stats-col-check = Сверка
stats-incoming = Входящие
stats-outgoing = Исходящие
stats-all-incoming = Все входящие
stats-all-outgoing = Все исходящие
stats-identity = { $opening } + { $received } = { $closed } + { $closing }
stats-identity-holds = Сверка сходится
stats-identity-broken = Сверка не сходится
stats-identity-broken-note = Одна из строк не сходится. Не публикуйте эту таблицу: сначала проверьте хранилище в настройках.
stats-source = Составлено { $at }, Comity { $version }. Хеш данных { $hash }.

stats-definitions = Как считается
stats-def-unit = Единица
stats-def-unit-text = Каждая просьба считается один раз. Дополнения, напоминания, неофициальные контакты и информация, переданная без предварительной просьбы, просьбами не являются. Предварительный арест и относящаяся к нему просьба о выдаче составляют одно дело.
stats-def-received = Получено или направлено
stats-def-received-text = Входящие: день получения центральным органом. Исходящие: день отправки.
stats-def-open = Открыто
stats-def-open-text = Получено или направлено в этот день или ранее, и итога к этому дню нет. Отсроченные просьбы и просьбы, по которым идут консультации, открыты. Выдача считается исполненной в день передачи.
stats-def-outcome = Итог
stats-def-outcome-text = Считается на день, когда результат, отказ или уведомление были отправлены (входящие) или поступили (исходящие), а не на день закрытия дела.
stats-def-executed = Исполнено
stats-def-executed-text = Исполнено полностью, частично или с результатом «ничего не найдено».
stats-def-rates = Доли
stats-def-rates-text = Доля исполненных: исполненные от исполненных и отклоненных. Доля отказов: отклоненные от того же числа. Отозванные, утратившие силу и переадресованные показаны, но здесь не учитываются. Если делить не на что, ставится прочерк, а не 0 %.
stats-def-times = Время
stats-def-times-text = Полное: дни от получения до итога, только по исполненным просьбам. Чистое: то же за вычетом дней ожидания другого государства. Медиана, девять из десяти, наименьшее и наибольшее.
stats-def-overdue = Просрочено
stats-def-overdue-text = Открыто на конец периода со сроком в этот день или ранее. Определяющий срок — самый ранний обязательный срок нашей стороны, иначе запрошенный срок, иначе наш собственный норматив.
stats-def-clearance = Завершение и его время
stats-def-clearance-text = Доля завершенных: завершенные от полученных. Расчетное время: открытые на конец, деленные на завершенные и умноженные на число дней периода.

stats-export = Выгрузить
stats-export-xlsx = Эта таблица, электронная таблица
stats-export-csv = Эта таблица, CSV
stats-export-hint = С определениями, версией и хешем данных
stats-exporting = Запись файла.
stats-exported = Таблица записана в { $file }.
stats-flow = С { $from } по { $to }
stats-flow-sentence = { $direction ->
    [IN] Входящие: открыто до — { $opening }, получено — { $received }, исполнено — { $executed }, отказано — { $refused }, отозвано — { $withdrawn }, утратило силу или переадресовано — { $other }, открыто после — { $closing }.
   *[OUT] Исходящие: открыто до — { $opening }, направлено — { $received }, исполнено — { $executed }, отказано — { $refused }, отозвано — { $withdrawn }, утратило силу или переадресовано — { $other }, открыто после — { $closing }.
  }
stats-bar-before = Открыто до
stats-bar-received = { $direction ->
    [IN] Получено
   *[OUT] Направлено
  }
stats-bar-executed = Исполнено
stats-bar-refused = Отказано
stats-bar-withdrawn = Отозвано
stats-bar-other = Прочие итоги
stats-bar-after = Открыто после
stats-print = Печать таблицы
stats-paper-title = Статистика
