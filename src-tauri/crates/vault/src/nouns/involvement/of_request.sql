SELECT id, born, seq, dropped, stamps,
    "request",
    "person",
    "role",
    "position"
FROM "involvement"
WHERE "request" = ?1 AND dropped = 0
ORDER BY id;
