# A file's overview: what a glance has to tell, and what a key opens.

act-next-step = Take the next step
over-measures-open = { $open ->
    [0] none open
    [one] { $open } open
   *[other] { $open } open
  }
over-measures-force = { $count ->
    [one] { $count } in force
   *[other] { $count } in force
  }
over-where = Where and what
over-order-ends = Order ends { $day }
over-all-measures = All { $count } measures
over-wanted = The person sought
over-name = Name
over-count-fixed = These days do not move for weekends or holidays.
over-count-other = If the day of arrest counts as day 1: { $days }. Act on the earlier one.
over-count-one = { $rule } { $day }
over-offences = Offences
over-offence-decided = { $decision ->
    [GRANTED] surrender granted
   *[REFUSED] surrender refused
  }
over-duty = Consult: { $purpose }
over-duty-open = Waits for their answer
over-duty-look = Consult first
over-basis-other = This basis may not carry it: { $trap }
over-duty-why = { $cause }.
over-trap-article = UNCAC 46(7), 18(7)
over-basis-applies = { $basis ->
    [UNTOC] UNTOC art. 18(9) to (29) applies: no treaty of the two States is noted
   *[UNCAC] UNCAC art. 46(9) to (29) applies: no treaty of the two States is noted
  }
conclude-of = Record the outcome: { $purpose }
