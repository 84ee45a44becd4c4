# What two States promised each other on a file: conditions, assurances, limits on use.

## Conditions and assurances

cond = Условия и гарантии
cond-add = Добавить условие или гарантию
cond-edit = Изменить
cond-none = Ни условий, ни гарантий не запрошено.
cond-none-hint = До отказа в помощи два государства могут договориться об условиях. Записывайте каждое отдельно, слово в слово.
cond-sort = Вид
cond-code = О чем
cond-text = Формулировка
cond-text-hint = Как написано: принявшего связывают именно эти слова.
cond-asked-by = Кто запрашивает
cond-us = Мы
cond-asked-on = Запрошено
cond-asked = { $side ->
    [US] Мы запросили { $day }
   *[THEM] Запрашивает { $state }, { $day }
  }
cond-open = { $side ->
    [US] Отвечает { $state }
   *[THEM] Отвечать должны мы
  }
cond-binds = { $side ->
    [US] Связывает нас с { $day }: { $authority }, { $document }
   *[THEM] Связывает другую сторону ({ $state }) с { $day }: { $authority }, { $document }
  }
cond-watch = Контроль: { $how }
cond-declined = Отклонено { $day }
cond-kept = Соблюдено { $day }
cond-in-force = Действует
cond-answer = Отметить ответ
cond-answer-of = Отметить ответ: { $what }
cond-answer-what = { $side ->
    [US] Ответ другой стороны: { $state }
   *[THEM] Наш ответ
  }
cond-answered-on = Дата ответа
cond-committed-by = Орган, принявший обязательство
cond-committed-by-hint = Суд, министерство: кто будет его соблюдать.
cond-document = Где записано
cond-document-hint = Письмо или решение, с датой и номером.
cond-use-limit = Ограничение использования
cond-use-limit-hint = Принятое условие об использовании становится ограничением. Имеющееся ограничение может принять его слова.
cond-use-limit-new = Новое ограничение
cond-keep = На контроле или соблюдено
cond-keep-of = На контроле или соблюдено: { $what }
cond-watch-how = Порядок контроля
cond-watch-how-hint = Отчеты, посещения, письмо раз в год.
cond-kept-on = Соблюдено
cond-kept-on-hint = Оставьте пустым, пока идет только контроль.
cond-drop-title = Убрать: { $what }?
cond-needs-code = Выберите, о чем оно.
cond-needs-text = Напишите формулировку.
cond-needs-answer = Выберите ответ.
cond-needs-commitment = Принятие связывает: назовите орган и где записано его обязательство.
cond-needs-keep = Укажите порядок контроля или день соблюдения.

## Limits on use

use = Ограничения использования
use-add = Добавить ограничение
use-edit = Изменить ограничение
use-none = Ограничения не отмечены.
use-none-hint = Полученное на условии можно использовать только в его пределах. Запишите условие его словами.
use-by-itself = Правовое основание само ограничивает использование: полученное можно использовать только в производстве, названном в просьбе. Добавьте ограничение, когда поступят доказательства.
use-evidence = Что получено
use-evidence-hint = Банковские документы, показания, устройство. Пусто: ограничение касается всего.
use-source = Откуда ограничение
use-received = Получено
use-condition = Условие, слово в слово
use-condition-hint = Повторяется в каждой распечатке и выгрузке этого дела.
use-allowed = Можно использовать в
use-allowed-hint = Производства и обвинения. Пусто: названные в просьбе.
use-allowed-request = производство, названное в просьбе
use-prior-consent = Для любого иного использования сначала нужно их согласие
use-exculpatory = Оправдывающее содержание можно раскрыть после уведомления
use-exculpatory-hint = Там, где так говорит договор: UNCAC 46(19), UNTOC 18(19).
use-until = Заканчивается
use-article = Статья
use-article-hint = Пусто: статья правового основания.
use-letter = С каким письмом получено
use-not-binding = Больше не связывает.
use-needs-words = Запишите условие их словами.
use-ask = Запросить иное использование
use-ask-of = Запросить иное использование: { $what }
use-ask-go = Запросить и начать консультации
use-who-asks = Кто запрашивает
use-purpose = Для чего
use-purpose-hint = Производство, обвинение, суд.
use-asked-on = Запрошено
use-reply-by-hint = Пусто: норматив ведомства.
use-needs-purpose = Укажите, для чего.
use-consents = Запрошено сверх этого: { $what }
use-asked = { $status ->
    [NOTIFIED] { $direction ->
        [OUT] Мы уведомили { $day }
       *[IN] Уведомление другой стороны ({ $state }), { $day }
      }
   *[other] { $direction ->
        [OUT] Мы запросили { $day }
       *[IN] Запрос другой стороны ({ $state }), { $day }
      }
  }
use-decided = { $answer }, { $day }
use-decide = Решить
use-decide-of = Решить: { $what }
use-decision = Решение
use-decided-on = Дата решения
use-needs-decision = Выберите решение.
use-needs-condition = Напишите условие.
use-notify = Уведомить об оправдывающих доказательствах
use-notify-go = Отметить уведомление
use-disclosure = Что раскрывается и где
use-disclosure-hint = Какое содержание, какому суду или какой защите.
use-notified-on = Дата уведомления
use-consult = Они просили консультаций
use-needs-disclosure = Укажите, что раскрывается.
