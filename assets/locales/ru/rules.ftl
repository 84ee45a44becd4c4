# Limits of a bilateral treaty that the office wrote down: the number of days stands with the limit.
rule-BIL-PA = Предварительный арест по договору
rule-BIL-PA-EXT = Предварительный арест по договору, продлен по просьбе
rule-BIL-SUR-MAY = Передача по договору: освобождение допускается
rule-BIL-SUR-MUST = Передача по договору: освобождение обязательно
rule-BIL-SPEC = Окончание действия принципа конкретности по договору
rule-BIL-CONSENT = Решение о согласии по договору
