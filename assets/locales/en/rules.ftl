# Limits of a bilateral treaty that the office wrote down: the number of days stands with the limit.
rule-BIL-PA = Provisional arrest under the treaty
rule-BIL-PA-EXT = Provisional arrest under the treaty, extended on request
rule-BIL-SUR-MAY = Surrender under the treaty: release allowed
rule-BIL-SUR-MUST = Surrender under the treaty: release due
rule-BIL-SPEC = End of the speciality rule under the treaty
rule-BIL-CONSENT = Decision on consent under the treaty
