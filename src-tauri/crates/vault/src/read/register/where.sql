WHERE (:direction IS NULL OR r.direction = :direction)
    AND (:kinds IS NULL OR r.kind IN (SELECT value FROM json_each(:kinds)))
    AND (:states IS NULL OR r.state IN (SELECT value FROM json_each(:states)))
    AND (:statuses IS NULL OR r.status IN (SELECT value FROM json_each(:statuses)))
    AND (:officer IS NULL OR r.officer = :officer)
    AND (:unit IS NULL OR r.unit = :unit)
    AND (:open = 0 OR r.open = 1)
    AND (:overdue IS NULL OR (r.open = 1 AND r.due < :overdue))
    AND (:from IS NULL OR r.day >= :from)
    AND (:to IS NULL OR (r.day <= :to AND r.day <> ''))
    AND (:import IS NULL OR r.import = :import)
    AND (:words IS NULL OR r.n IN (SELECT rowid FROM search WHERE search MATCH :words))
    AND (:own IS NULL OR NOT EXISTS (
        SELECT 1 FROM json_each(:own) AS w WHERE NOT EXISTS (
            SELECT 1 FROM own_value AS v
            WHERE v.request = r.request AND v.dropped = 0 AND v.value IS NOT NULL
                AND lower(hex(v.own_field)) = w.value ->> 0
                AND (w.value ->> 1 = '' OR v.value = w.value ->> 1)
        )
    ))
