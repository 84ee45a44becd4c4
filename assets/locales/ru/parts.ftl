# What the parts of a file have in common: reading them, taking a row out, sums and languages.

part-loading = Чтение этой части дела.
part-failed-hint = Ничего не потеряно. Повторите попытку.
part-reason = Причина
part-take-out = Убрать
part-take-out-text = Это уйдет из дела. История хранит его, и там это можно отменить.
part-more-of = Другие действия: { $what }
part-none = не указано
part-sum = Сумма
part-sum-hint = Цифры, как вы их пишете: 1 240 500,00
part-currency = Валюта
part-currency-hint = Код или название, например USD.
part-currency-none = Валюты с таким названием нет. Введите ее код, например USD.
part-language-hint = Название или код, например fr или pt-BR.
part-remarks = Примечания
part-days-on = с { $from } по { $to }
part-days-since = с { $from }
part-days-until = по { $to }
part-draft = { $reference }: { $what }
req-tab-conditions = Условия
req-go-tab = Перейти: { $tab }
sheet-asset = { $what }: { $sort }, владелец: { $holder }
sheet-letter = { $day }, { $direction }
sheet-limited = Использование ограничено:
