SELECT id, born, seq, dropped, stamps,
    "request",
    "from_day",
    "to_day",
    "cause",
    "rule"
FROM "wait"
WHERE "request" = ?1 AND dropped = 0
ORDER BY id;
