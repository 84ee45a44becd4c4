SELECT id, born, seq, dropped, stamps,
    "request",
    "code",
    "value"
FROM "fact"
ORDER BY id;
