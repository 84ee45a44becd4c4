# Words of codes that are not law: roles of users, days of the week, steps of long acts.

user-role-CLERK = Делопроизводитель
user-role-OFFICER = Сотрудник
user-role-HEAD = Руководитель ведомства
user-role-MANAGER = Управляющий
user-role-OBSERVER = Наблюдатель
user-role-ADMIN = Администратор
user-role-hint-CLERK = Регистрирует просьбы и письма.
user-role-hint-OFFICER = Ведет дела и следит за их сроками.
user-role-hint-HEAD = Видит конфиденциальные дела, принимает решения и утверждает.
user-role-hint-MANAGER = Видит только статистику.
user-role-hint-OBSERVER = Читает только открытые для него дела.
user-role-hint-ADMIN = Управляет учетными записями и резервными копиями, не видит содержания дел.

weekend-mon = Понедельник
weekend-tue = Вторник
weekend-wed = Среда
weekend-thu = Четверг
weekend-fri = Пятница
weekend-sat = Суббота
weekend-sun = Воскресенье

job-step-READING = Чтение
job-step-CHECKING = Проверка
job-step-WRITING = Запись
job-step-VERIFYING = Контроль
job-step-REPLAYING = Сверка с журналом

article-as-ordered = согласно постановлению
article-by-legal-basis = по правовому основанию
article-domestic-law = внутреннее право
article-domestic-law-of-the-requested-state = внутреннее право запрашиваемого государства
article-office-policy = правило ведомства
article-office-practice = практика ведомства
article-office-practice-nobody-abroad-has-it-yet = практика ведомства: за рубежом просьбы еще ни у кого нет
article-on-expedited-preservation = об оперативном обеспечении сохранности
article-on-provisional-arrest = о предварительном аресте
article-on-speciality = о принципе конкретности
article-on-the-time-for-deciding = о сроке принятия решения
article-practice-for-dual-criminality = практика, для обоюдного признания деяния преступлением
article-practice-the-evidence-is-in-use-here = практика: доказательства используются у нас
article-practice-the-request-has-become-moot = практика: просьба утратила предмет
article-service-standards = норматив ведомства
article-bilateral-treaties-on-provisional-arrest = двусторонние договоры, о предварительном аресте
article-practice-for-electronic-evidence = практика, для электронных доказательств
