    AND d.due >= :from AND d.due < :after
    AND (:natures IS NULL OR d.nature IN (SELECT value FROM json_each(:natures)))
    AND (:theirs IS NULL OR (coalesce(d.actor, '') = 'THEM') = :theirs)
