SELECT id, born, seq, dropped, stamps,
    "request",
    "measure",
    "code",
    "reasons",
    "abandoned"
FROM "ground"
WHERE id = ?1;
