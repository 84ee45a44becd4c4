    CASE
        WHEN d."trigger" = 'ARREST' THEN 0
        WHEN d.nature IN ('MAXIMUM', 'MAY_EVENT') THEN 1
        WHEN d.hard = 1 THEN 2
        WHEN d.source = 'OFFICE' THEN 4
        ELSE 3
    END
