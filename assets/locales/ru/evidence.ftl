# Evidence, assets, conditions, use, offences, ties and translations: what was typed wrong, and what to know.

problem-amount-not-positive = Сумма должна быть больше нуля.
problem-amount-too-large = Эта сумма слишком велика. Проверьте десятичные знаки.
problem-asset-more-than-frozen = На { $day } было заморожено не более { $available } { $currency }. Сначала отметьте замораживание или исправьте сумму.
problem-asset-more-than-confiscated = На { $day } было конфисковано не более { $available } { $currency }. Без конфискации возвращается только собственное имущество потерпевшего.
problem-bad-address = «{ $value }» не является адресом этого вида.
problem-bad-amount = «{ $value }» не является суммой в { $currency }. Пишите цифры и точку; десятичных знаков не больше, чем в этой валюте.
problem-bad-digest = Дайджест SHA-256 состоит из 64 шестнадцатеричных цифр.
problem-bad-iccs = «{ $value }» не является кодом ICCS: две, четыре, пять или шесть цифр, в начале от 01 до 11.
problem-bad-language = «{ $value }» не является обозначением языка. Примеры: en, fr, ar, pt-BR.
problem-bad-rate = «{ $value }» не является курсом. Укажите цифрами и точкой, сколько единиц другой валюты стоит одна единица.
problem-bad-zone = «{ $value }» не является часовым поясом. Пишите в виде +03:00.
problem-basis-not-here = Основание есть только у того, что возвращено или разделено.
problem-category-not-for-measure = По мере { $measure } нельзя запросить данные этой категории.
problem-condition-bound = Ответ дан, и это часть договоренности двух государств. Изменить это нельзя.
problem-condition-not-bound = Этого еще никто не принял, поэтому это пока никого не связывает.
problem-condition-not-here = Условию здесь не место.
problem-digest-differs = Для этого письма уже отмечен другой дайджест. Два дайджеста — это два документа: зарегистрируйте второй отдельно.
problem-ground-not-here = Основание есть только у отказа.
problem-last-offence = Каждая просьба касается преступления. Добавьте верное, прежде чем убрать это.
problem-moment-needed = Сетевой адрес переходит от одного пользователя к другому: укажите время суток, по возможности до секунды.
problem-no-exculpatory-exception = Это ограничение не знает исключения для оправдывающих доказательств. Запросите согласие.
problem-not-a-confiscation = Актив можно удерживать для другой просьбы того же государства, если в ней запрошена конфискация.
problem-not-an-extradition = Решение по каждому преступлению отдельно принимается только при выдаче, согласии в связи с принципом конкретности или транзите.
problem-rate-same-currency = Эквивалент должен быть в другой валюте.
problem-same-language = Языки совпадают.
problem-tie-direction = Эта связь не соединяет просьбы таких направлений.
problem-tie-exists = Эти две просьбы уже связаны таким образом.
problem-tie-itself = Просьбу нельзя связать с ней самой.
problem-tie-judged = Эта связь не вызывает сомнений.
problem-tie-kinds = Эта связь не соединяет просьбы таких видов.
problem-tie-measures = В одной из двух просьб не запрошена мера, которой касается эта связь.
problem-tie-state = Эта связь соединяет просьбы с одним и тем же государством.
problem-translation-received = Этот перевод уже поступил.
problem-unknown-currency = «{ $value }» — такой валюты программа не знает.
problem-use-decided = Решение об этом уже принято.
problem-zone-needed = Укажите, в каком часовом поясе записано это время, например +03:00.

data-gap-PORT = Нет порта: один адрес в один и тот же момент могут использовать многие.
data-gap-PROVIDER = Не указан поставщик услуг.
data-gap-IDENTIFIER = Нет идентификатора для поиска.

note-translation-overdue = { $days ->
    [one] Опоздание на { $days } день.
    [few] Опоздание на { $days } дня.
    [many] Опоздание на { $days } дней.
   *[other] Опоздание, дней: { $days }.
}
note-translation-after-target = Он поступит позже { $due }; к этому дню, { $rule }, документы должны быть отправлены.
note-translation-without-day = Дата не согласована, а { $rule } истекает { $due }.
note-language-not-accepted = Неизвестно, принимает ли другое государство этот язык. Принимаемые языки: { $languages }.
