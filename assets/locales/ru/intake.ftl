# A new request, typed in steps.

intake-title-in = Новая входящая просьба: { $kind }
intake-title-out = Новая исходящая просьба: { $kind }
intake-title-from = Новая просьба, от: { $state } ({ $kind })
intake-title-to = Новая просьба, кому: { $state } ({ $kind })
intake-step-came = Кто, когда и как
intake-step-basis = Правовое основание
intake-step-asked = О чем просят
intake-step-who = Лица
intake-step-contents = Содержание
intake-step-review = Проверить и зарегистрировать
intake-step-missing = { $count ->
    [one] не заполнено { $count } поле
    [few] не заполнено { $count } поля
    [many] не заполнено { $count } полей
   *[other] не заполнено { $count } поля
}
intake-kept = Сохраняется по мере ввода. Можно уйти и вернуться. Номер дается только при регистрации.
intake-next = Следующая часть
intake-back = Предыдущая часть
intake-keys = Enter ведет дальше. Ctrl+Enter регистрирует из любой части.
intake-save-another = Зарегистрировать и начать новую
intake-carry = Оставить государство, орган, канал и основание для следующей
intake-registered = Зарегистрирована под номером { $reference }.
intake-open = Открыть { $reference }
intake-added-not = Просьба зарегистрирована, но одна из ее строк не добавлена. { $why }
intake-by-word = Срочная устная просьба
intake-oral = Устная просьба незамедлительно подтверждается письменно. Об этом скажет задача на следующий рабочий день.
intake-addressee = Кому писать
intake-addressee-hint = Из справочника, сначала лучший.
intake-addressee-other = Другой орган
intake-addressee-none = В справочнике еще нет органов этого государства.
intake-competent = Компетентен в этом
intake-not-competent = Компетенция в этом не отмечена
intake-regional = Только для части государства
intake-stale = Давно не проверялся
intake-basis = На что опирается просьба
intake-basis-first = Сначала укажите государство и вид
intake-basis-first-next = Тогда будут перечислены возможные основания просьбы, сначала лучшее.
intake-basis-other = Другое основание или еще неизвестно
intake-basis-any = Любое основание
intake-basis-none = Неизвестно основание, связывающее оба государства. Выберите его или пока оставьте открытым.
intake-basis-stale = проверено { $day }
intake-basis-unknown = Прежде чем опираться на это основание, нужно выяснить: { $what }.
intake-trap-PARAGRAPHS_9_29 = Если между двумя государствами есть договор, применяется договор. Выберите его основанием или храните письмо, в котором оба согласились применять вместо него пункты 9–29.
intake-assets = Имущество
intake-assets-hint = Одна строка на все, что нужно отследить, заморозить, конфисковать или вернуть. Суммы отмечаются в деле.
intake-asset-add = Добавить имущество
intake-asset-remove = Убрать имущество { $number }
intake-asset-sort = Вид имущества
intake-asset-what = Что это
intake-asset-state = Государство, где оно находится
intake-asset-reference = Номер счета, по реестру или регистрационный знак
intake-asset-reference-hint = Как указано в просьбе.
intake-data = Электронные доказательства
intake-data-hint = Одна строка на каждую учетную запись или вид данных.
intake-data-add = Добавить данные
intake-data-remove = Убрать данные { $number }
intake-data-category = Вид данных
intake-data-provider = Поставщик услуг
intake-data-identifier-sort = Вид идентификатора
intake-data-identifier = Идентификатор
intake-persons-hint = Как они названы в письме, во всех указанных написаниях.
intake-known = Взято из реестра
intake-known-role = Роль: { $name }
intake-alike = { $count ->
    [one] В реестре { $count } лицо, которое может быть этим
    [few] В реестре { $count } лица, которые могут быть этим
    [many] В реестре { $count } лиц, которые могут быть этим
   *[other] В реестре { $count } лица, которые могут быть этим
}
intake-alike-take = Взять: { $name }
intake-confidential = Просят ли нас сохранять конфиденциальность?
intake-confidential-hint = Если мы не можем, об этом сообщают до продолжения. { $article }
intake-confidential-no = Нет
intake-wanted = Обязательное содержание
intake-wanted-count = Есть { $settled } из { $of }
intake-wanted-none = Перечень появляется вместе с видом просьбы.
intake-wanted-hint = Нажмите пункт и укажите, что нашли: есть, нет, неприменимо.
intake-wanted-all = Все остальное есть
intake-wanted-note = Перечень зависит от вида, основания и мер.
intake-not-yet = Для регистрации пока недостаточно.
intake-go-to = Перейти: { $part }
intake-change = Изменить
intake-will-be = Будет зарегистрирована под номером { $reference }.
intake-missing-later = { $count ->
    [one] Недостает { $count } пункта. Он войдет в письмо с запросом дополнений.
    [few] Недостает { $count } пунктов. Они войдут в письмо с запросом дополнений.
    [many] Недостает { $count } пунктов. Они войдут в письмо с запросом дополнений.
   *[other] Недостает { $count } пункта. Они войдут в письмо с запросом дополнений.
}
intake-clocks = Какие сроки начнутся
intake-clocks-none = Пока никакие: срок начинается с того, от чего его считает право.
intake-typed = Что введено
intake-nothing = Пока ничего.
intake-measures = { $count ->
    [one] { $count } мера
    [few] { $count } меры
    [many] { $count } мер
   *[other] { $count } меры
}
intake-offences = { $count ->
    [one] { $count } преступление
    [few] { $count } преступления
    [many] { $count } преступлений
   *[other] { $count } преступления
}
intake-checked = { $count ->
    [one] Проверен { $count } пункт
    [few] Проверено { $count } пункта
    [many] Проверено { $count } пунктов
   *[other] Проверено { $count } пункта
}
intake-arrest = Следует за предварительным арестом
intake-arrest-hint = Сроки содержания под стражей переходят в это дело.
intake-arrest-none = Нет
intake-arrest-row = { $reference }, { $person }, { $day }
