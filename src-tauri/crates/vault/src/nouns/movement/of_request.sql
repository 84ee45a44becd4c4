SELECT id, born, seq, dropped, stamps,
    "request",
    "from_status",
    "to_status",
    "effective_on",
    "reason",
    "overridden",
    "approved_by"
FROM "movement"
WHERE "request" = ?1 AND dropped = 0
ORDER BY id;
