    AND d.due < :after
    AND (
        (d.nature IN ('FLOOR', 'PROTECTION_END') AND (d.due >= :from OR d.held_for IS NOT NULL))
        OR (
            d.nature = 'MAXIMUM' AND d.due >= :from AND d.due < :soon
            AND d.request NOT IN (
                SELECT h.request FROM deadline AS h
                WHERE h.status = 'RUNNING' AND h.dropped = 0 AND h."trigger" = 'ARREST'
            )
        )
    )
