SELECT id, born, seq, dropped, stamps,
    "request",
    "code",
    "value"
FROM "fact"
WHERE "request" = ?1 AND dropped = 0
ORDER BY id;
