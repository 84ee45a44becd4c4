SELECT id, born, seq, dropped, stamps,
    "request",
    "person",
    "role",
    "position"
FROM "involvement"
ORDER BY id;
