SELECT id, born, seq, dropped, stamps,
    "name",
    "spec"
FROM "mapping"
ORDER BY id;
