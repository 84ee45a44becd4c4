# A file's overview: what a glance has to tell, and what a key opens.

act-next-step = 进行下一步骤
over-measures-open = { $open ->
    [0] 无未结
   *[other] { $open }项未结
  }
over-measures-force = { $count ->
   *[other] { $count }项有效
  }
over-where = 地点与事项
over-order-ends = 命令于{ $day }届满
over-all-measures = 全部{ $count }项措施
over-wanted = 被请求引渡人
over-name = 姓名
over-count-fixed = 周末和节假日不影响这些日期。
over-count-other = 如逮捕当日计为第1天：{ $days }。请以较早者为准。
over-count-one = { $rule } { $day }
over-offences = 犯罪
over-offence-decided = { $decision ->
    [GRANTED] 准予移交
   *[REFUSED] 拒绝移交
  }
over-duty = 磋商：{ $purpose }
over-duty-open = 等待对方答复
over-duty-look = 须先磋商
over-basis-other = 此依据可能不足：{ $trap }
over-duty-why = { $cause }。
# the same word as in English
over-trap-article = UNCAC 46(7), 18(7)
over-basis-applies = { $basis ->
    [UNTOC] 适用UNTOC第18条第9至29款：未记录两国之间的条约
   *[UNCAC] 适用UNCAC第46条第9至29款：未记录两国之间的条约
  }
conclude-of = 记录结果：{ $purpose }
