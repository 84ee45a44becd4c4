    AND (
        (:eyes_all = 1 AND (:eyes_sealed = 1 OR r.sensitivity <> 'SEALED'))
        OR r.officer IN (SELECT value FROM json_each(:eyes_logins))
        OR (
            r.sensitivity IN ('', 'NORMAL', 'RESTRICTED')
            AND (:eyes_unit_files = 1 OR (:eyes_untaken = 1 AND r.officer = ''))
            AND (:eyes_unit IS NULL OR r.unit IN ('', :eyes_unit))
            AND (:eyes_masked = 1 OR r.secret_until IS NULL OR r.secret_until < :eyes_day)
        )
        OR (
            r.request IN (SELECT unhex(value) FROM json_each(:eyes_granted))
            AND (:eyes_observer = 0 OR r.secret_until IS NULL OR r.secret_until < :eyes_day)
        )
    )
