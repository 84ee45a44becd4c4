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

first-passphrase-title = Выберите собственную парольную фразу
first-passphrase-why = Введенную фразу выбрал администратор. Отныне вашу не знает никто, кроме вас, и подписанное вами — только ваше.

training-word = Учебное ведомство
training-product-name = Comity, учебный
training-note = Вымышленное ведомство рядом с настоящим, для упражнений. У него свои часы, которые переводите вы.
training-fact-1 = Все дела, лица и государства в нем вымышлены.
training-fact-2 = Оно лежит в отдельной папке. Настоящее хранилище на время упражнений заблокировано, и ничто до него не доходит.
training-fact-3 = Заштрихованные края, полоса вверху и слова на каждой печатной странице говорят, что оно не настоящее.
training-make = Создать учебное ведомство
training-enter = В учебное ведомство
training-renew = Создать заново
training-renew-note = Сделанное в нем пропадет. Настоящее ведомство не затрагивается.
training-making = Учебное ведомство создается
training-leave = Выйти из учебного ведомства
training-banner = <b>Учебное ведомство: здесь нет ничего настоящего.</b> В нем { $day }.
training-day = День учебного ведомства
training-passphrase = Парольная фраза для всех здесь
training-move = Перевести часы
training-next-day = Следующий день
training-next-week = Через неделю
training-next-month = Через 30 дней
training-moved = Теперь { $day }.
training-door-why = Чтобы упражняться на вымышленных делах, рядом с настоящим ведомством.
training-gate-title = Учебное ведомство
training-gate-facts = Вымышленные дела. Ничто из сделанного здесь не доходит до настоящего ведомства.
training-gate-note = Каждая роль видит и может свое. Чтобы взять другую, заблокируйте рабочее место.
training-gate-who = Чью роль вы играете?
training-gate-user = { $name }, { $role }
training-begin = Начать
training-gate-own = Парольная фраза, выданная этому пользователю
