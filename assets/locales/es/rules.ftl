# Limits of a bilateral treaty that the office wrote down: the number of days stands with the limit.
rule-BIL-PA = Detención preventiva según el tratado
rule-BIL-PA-EXT = Detención preventiva según el tratado, prorrogada a petición
rule-BIL-SUR-MAY = Entrega según el tratado: posible puesta en libertad
rule-BIL-SUR-MUST = Entrega según el tratado: puesta en libertad obligatoria
rule-BIL-SPEC = Fin de la especialidad según el tratado
rule-BIL-CONSENT = Decisión sobre el consentimiento según el tratado
