# What waits for a second person.

proposals-here = Ждет второго лица
proposal-measure = Мера { $number }: { $act }
proposal-by = { $person } просит об этом с { $day }.
proposal-waits = Отправлено на утверждение { $day }. Решает руководитель.
proposal-stale = С тех пор дело изменилось. Вопрос нужно представить вам заново.
proposal-stale-mine = С тех пор дело изменилось. Отправьте на утверждение заново.
proposal-approve = Утвердить
proposal-approve-what = Утвердить: { $step }
proposal-approve-means = Исполняется сразу, от имени вас обоих.
proposal-approved-now = Утверждено и исполнено
proposal-decline = Отклонить
proposal-decline-what = Отклонить: { $step }
proposal-declined-now = Отклонено
proposal-declined-by = Отклонено { $day }, { $person }:
proposal-why-not = Почему нет
proposal-renew = Отправить заново
proposal-withdraw = Отозвать
proposal-withdrawn = Отозвано
