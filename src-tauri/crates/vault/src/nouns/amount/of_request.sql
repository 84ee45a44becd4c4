SELECT id, born, seq, dropped, stamps,
    "request",
    "minor",
    "currency",
    "as_written"
FROM "amount"
WHERE "request" = ?1 AND dropped = 0
ORDER BY id;
