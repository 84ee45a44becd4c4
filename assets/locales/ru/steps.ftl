# The dialog of a guarded step: grounds, needs, the second person, and the way out where the law bars it for now.

step-lead = { $reference } · { $state } · { $basis }
step-lead-second = Вы предлагаете, решает руководитель.
step-second = Решает руководитель
step-second-later = Отправьте на утверждение, когда все остальное готово.
step-second-why = Второе лицо, правило ведомства
step-approver = Утверждающий руководитель
step-approver-hint = Второй человек за этим рабочим местом или позже со своего.
step-approver-later = Здесь никого нет: отправить на утверждение
step-way-out = Начать консультации: { $state }
step-way-checks = К перечню содержания
step-way-part = { $part ->
    [measures] К мерам
    [persons] К лицам
    [consultations] К консультациям
   *[other] Перейти
  }
step-reply-offered = Предложенный срок ответа: { $day }, 30 дней.
step-instead = Вместо этого указать причину
step-ground-has = { $measure } – основание выбрано
step-ground-alone = Само по себе недостаточно.
step-ground-alone-chosen = Это основание не может быть единственным. Выберите еще одно или откажитесь от него.
step-ground-unverified = Проверить, прежде чем полагаться.
step-grounds-others = { $count ->
    [one] { $count } основание из других документов
    [few] { $count } основания из других документов
    [many] { $count } оснований из других документов
   *[other] { $count } основания из других документов
  }
step-granted-pick = Передача разрешается за
step-granted-pick-hint = Отметьте каждое преступление. За неотмеченные позже нельзя преследовать без согласия.
step-draft = { $reference }: { $step }
step-gone = Дело теперь в другом состоянии: этот шаг больше невозможен. Введенное сохранено.
