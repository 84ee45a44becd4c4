# The gate: who is working, and the way back in with the recovery key.

unlock-title = Кто работает?
unlock-choose = Выберите свое имя
unlock-passphrase = Парольная фраза пользователя { $name }
unlock-go = Разблокировать
unlock-going = Хранилище открывается. Это намеренно занимает некоторое время.
unlock-forgot = Парольная фраза забыта
unlock-backup = Последняя резервная копия
unlock-network = Сеть
unlock-network-none = Не используется. Все остается на этом устройстве.
unlock-version = Версия
recover-title = Задать новую парольную фразу
recover-how = Ключ восстановления был записан при создании ведомства. С ним один человек может выбрать новую парольную фразу. Каждое использование записывается.
recover-key = Ключ восстановления
recover-key-help = Пробелы, дефисы и прописные буквы значения не имеют.
recover-user = Для кого
recover-go = Задать и разблокировать
passphrase-new = Новая парольная фраза
passphrase-rule = Не менее 15 знаков. Четыре или пять не связанных между собой слов легко запомнить.
passphrase-short = { $missing ->
    [one] Нужен еще { $missing } знак.
    [few] Нужно еще { $missing } знака.
    [many] Нужно еще { $missing } знаков.
   *[other] Нужно еще { $missing } знака.
}
passphrase-again = Еще раз то же самое
passphrase-differs = Фразы не совпадают.
