SELECT id, born, seq, dropped, stamps,
    "request",
    "person",
    "role",
    "position"
FROM "involvement"
WHERE id = ?1;
