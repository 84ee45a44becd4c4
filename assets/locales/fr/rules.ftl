# Limits of a bilateral treaty that the office wrote down: the number of days stands with the limit.
rule-BIL-PA = Arrestation provisoire selon le traité
rule-BIL-PA-EXT = Arrestation provisoire selon le traité, prolongée sur demande
rule-BIL-SUR-MAY = Remise selon le traité : mise en liberté possible
rule-BIL-SUR-MUST = Remise selon le traité : mise en liberté obligatoire
rule-BIL-SPEC = Fin de la spécialité selon le traité
rule-BIL-CONSENT = Décision sur le consentement selon le traité
