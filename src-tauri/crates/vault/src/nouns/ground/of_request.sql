SELECT id, born, seq, dropped, stamps,
    "request",
    "measure",
    "code",
    "reasons",
    "abandoned"
FROM "ground"
WHERE "request" = ?1 AND dropped = 0
ORDER BY id;
