SELECT id, born, seq, dropped, stamps,
    "request",
    "code",
    "value"
FROM "fact"
WHERE id = ?1;
