(:direction IS NULL OR r.direction = :direction)
    AND (:kinds IS NULL OR r.kind IN (SELECT value FROM json_each(:kinds)))
    AND (:states IS NULL OR r.state IN (SELECT value FROM json_each(:states)))
    AND (:statuses IS NULL OR r.status IN (SELECT value FROM json_each(:statuses)))
    AND (:officer IS NULL OR r.officer = :officer)
    AND (:unit IS NULL OR r.unit = :unit)
    AND (:open = 0 OR r.open = 1)
    AND (:overdue IS NULL OR (r.open = 1 AND r.due < :overdue))
    AND (:from IS NULL OR r.day >= :from)
    AND (:to IS NULL OR (r.day <= :to AND r.day <> ''))
    AND (:due_from IS NULL OR r.due >= :due_from)
    AND (:due_to IS NULL OR r.due <= :due_to)
    -- What stands outside the narrow index is asked in sets of its own, made once and only when it is asked.
    AND (:import IS NULL OR r.n IN (SELECT n FROM register_row WHERE import = :import))
    AND (:urgencies IS NULL OR r.n IN (
        SELECT n FROM register_row WHERE urgency IN (SELECT value FROM json_each(:urgencies))
    ))
    AND (:outcomes IS NULL OR r.n IN (
        SELECT n FROM register_row WHERE outcome IN (SELECT value FROM json_each(:outcomes))
    ))
    AND (:unwatched = 0 OR r.n IN (
        SELECT n FROM register_row WHERE open = 1 AND next_due IS NULL AND due IS NULL
    ))
    AND (:rows IS NULL OR r.request IN (SELECT unhex(value) FROM json_each(:rows)))
    AND (:measures IS NULL OR r.request IN (
        SELECT m.request FROM measure AS m
        WHERE m.dropped = 0 AND m.code IN (SELECT value FROM json_each(:measures))
    ))
    AND (:roles IS NULL OR r.request IN (
        SELECT i.request FROM involvement AS i
        WHERE i.dropped = 0 AND i.role IN (SELECT value FROM json_each(:roles))
    ))
    AND (:held = 0 OR r.request IN (
        SELECT d.request FROM deadline AS d
        WHERE d.status = 'RUNNING' AND d.dropped = 0 AND d.due IS NOT NULL AND d."trigger" = 'ARREST'
            AND d.nature IN ('MAXIMUM', 'MAY_EVENT')
    ))
    AND (:rules IS NULL OR r.request IN (
        SELECT d.request FROM deadline AS d
        WHERE d.status = 'RUNNING' AND d.dropped = 0 AND d.due IS NOT NULL AND d.due < :rules_until
            AND d.rule IN (SELECT value FROM json_each(:rules))
    ))
    AND (:waiting = 0 OR r.request IN (
        SELECT w.request FROM wait AS w WHERE w.to_day IS NULL AND w.dropped = 0
    ))
    AND (:consulting = 0 OR r.request IN (
        SELECT c.request FROM consultation AS c
        WHERE c.dropped = 0 AND c.request IS NOT NULL AND coalesce(c.outcome, '') IN ('', 'STILL_OPEN')
        UNION
        SELECT t.request FROM consultation_tie AS t JOIN consultation AS c ON c.id = t.consultation
        WHERE t.dropped = 0 AND t.request IS NOT NULL AND c.dropped = 0
            AND coalesce(c.outcome, '') IN ('', 'STILL_OPEN')
    ))
    AND (:own IS NULL OR NOT EXISTS (
        SELECT 1 FROM json_each(:own) AS w WHERE NOT EXISTS (
            SELECT 1 FROM own_value AS v
            WHERE v.request = r.request AND v.dropped = 0 AND v.value IS NOT NULL
                AND v.own_field = unhex(w.value ->> 0)
                AND (w.value ->> 1 = '' OR v.value = w.value ->> 1)
        )
    ))
