SELECT id, born, seq, dropped, stamps,
    "request",
    "from_day",
    "to_day",
    "cause",
    "rule"
FROM "wait"
WHERE id = ?1;
