FROM deadline AS d JOIN register_row AS r ON r.request = d.request
WHERE d.status = 'RUNNING' AND d.dropped = 0
    AND (r.open = 1 OR (r.closed_on IS NULL AND d.nature IN ('MAXIMUM', 'MAY_EVENT', 'FLOOR', 'PROTECTION_END')))
