# Requests tied to one another, and the request that follows another.

link-add = Связать с другой просьбой
link-add-go = Связать
link-other = Другая просьба
link-tie = Что их связывает
link-order = Какая из них позже
link-order-later = Это дело более позднее
link-order-earlier = Это дело более раннее
link-suspected = Только предположительно
link-suspected-hint = Кто-то еще должен это оценить.
link-needs-other = Сначала выберите другую просьбу.
link-needs-tie = Сначала выберите, что их связывает.
link-acts = Действия со связью: { $reference }
link-judge-same = Так и есть
link-judge-apart = Они не имеют отношения друг к другу
link-drop = Убрать связь
link-end-title = { $act ->
    [SAME] Связь с { $reference } несомненна
    [APART] { $reference } не имеет отношения к этому делу
   *[DROP] Убрать связь с { $reference }
  }
link-end-go = { $act ->
    [SAME] Подтвердить связь
    [APART] Развести
   *[DROP] Убрать связь
  }
link-reason = Причина
follow-title = Создать последующую просьбу
follow-go = Создать просьбу
follow-lead = Государство, основание, сотрудник, лица и преступления переносятся. Обе просьбы связываются.
follow-made = Создана просьба { $reference }.
arrest-title = Связать с предварительным арестом
arrest-go = Связать
arrest-lead = Это одно дело: сроки содержания лица под стражей переходят в это дело, а арест завершается поступлением просьбы о выдаче.
arrest-which = Просьба о предварительном аресте
arrest-on = С какого дня
arrest-documents = Просьба и документы получены
link-other-one = Выбрать другую
