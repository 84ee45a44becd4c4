# Charges raised after surrender, and what follows a refusal to surrender.

problem-charge-no-surrender = По этому делу нам никого не передавали, поэтому принцип конкретности не применяется.
problem-charge-after-surrender = Деяние совершено после передачи { $surrendered }. Принцип конкретности ему не препятствует.
problem-charge-on-list = За это преступление передача разрешена. Препятствий нет.
problem-charge-settled = Вопрос об этом обвинении уже решен.
problem-charge-not-asked = Согласие не запрашивалось. Сначала составьте просьбу о согласии.
problem-charge-consent-pending = По просьбе о согласии еще нет результата.
problem-charge-consent-differs = Просьба о согласии завершилась иначе.
problem-charge-protected = { $until ->
    [0] Защита еще действует: окончательное освобождение не отмечено.
   *[other] Защита еще действует, до конца дня { $until }.
  }

intent-charges-raise = Новое обвинение после передачи
intent-charges-ask = Запрошено согласие в связи с принципом конкретности
intent-charges-settle = Решен вопрос об обвинении после передачи
intent-charges-discharge = Отмечено окончательное освобождение
noun-charge = обвинение после передачи
noun-consultation_tie = дело в консультациях
