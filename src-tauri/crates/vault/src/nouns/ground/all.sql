SELECT id, born, seq, dropped, stamps,
    "request",
    "measure",
    "code",
    "reasons",
    "abandoned"
FROM "ground"
ORDER BY id;
