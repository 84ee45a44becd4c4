# Limits of a bilateral treaty that the office wrote down: the number of days stands with the limit.
rule-BIL-PA = 依条约临时逮捕
rule-BIL-PA-EXT = 依条约临时逮捕，应请求延长
rule-BIL-SUR-MAY = 依条约移交：可以释放
rule-BIL-SUR-MUST = 依条约移交：必须释放
rule-BIL-SPEC = 依条约特定规则终止
rule-BIL-CONSENT = 依条约对同意作出决定
