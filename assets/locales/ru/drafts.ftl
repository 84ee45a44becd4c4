# Forms that were begun and not sent.

draft-restored = Вы уже начали это, последний раз { $moment }. Введенное снова здесь.
draft-kept = Введенное сохранено. Откройте снова, чтобы продолжить.
draft-discard = Отбросить и начать заново
draft-discarded = Введенное отброшено.
draft-bring-back = Вернуть
draft-not-kept = То, что вы здесь пишете, не сохраняется на потом. { $why }
drafts-go-on = Продолжить: { $what }
