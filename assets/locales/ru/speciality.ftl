# The rule of speciality after a surrender: what it was granted for, charges raised since, and until when the person is protected.

spec-title = Принцип конкретности
spec-alert = По одному обвинению продолжать нельзя.
spec-alert-why = Его нет среди преступлений, за которые разрешена передача. Сначала запросите согласие государства, передавшего лицо.
spec-surrendered = Передано нам
spec-granted = Передача разрешена за
spec-granted-none = Преступления не указаны
spec-detained = Под стражей за рубежом по нашей просьбе
spec-detained-days = { $days ->
    [one] { $days } день с { $from }, подлежит зачету
    [few] { $days } дня с { $from }, подлежат зачету
    [many] { $days } дней с { $from }, подлежат зачету
   *[other] { $days } дня с { $from }, подлежат зачету
  }
spec-protection = Защита
spec-protection-open = Действует: окончательное освобождение не отмечено
spec-protection-until = До { $day }, считая от окончательного освобождения { $discharged }
spec-protection-ended = Завершилась { $day }
spec-charges = Обвинения, предъявленные с тех пор
spec-charge-line = Деяние { $conduct }, предъявлено { $raised }
spec-acts = Действия с обвинением: { $charge }
spec-raise = Предъявить обвинение
spec-raise-go = Предъявить
spec-raise-lead = За деяние до передачи. Если передача за него не разрешена, обвинение остается предупреждением, пока не дано согласие.
spec-raise-needs = Сначала напишите обвинение и день деяния.
spec-charge = Обвинение словами прокурора
spec-provision = Норма права
spec-conduct = День деяния
spec-authority = Кто хочет его добавить
spec-ask = Создать просьбу о согласии
spec-open-consent = Открыть просьбу о согласии
spec-settle = Решить вопрос об обвинении
spec-settle-go = Решить
spec-discharge = Отметить окончательное освобождение
spec-discharge-go = Отметить
spec-discharge-on = День окончательного освобождения
spec-discharge-hint = День, с которого лицо действительно могло уехать.
spec-discharge-needs = Сначала укажите дату.
