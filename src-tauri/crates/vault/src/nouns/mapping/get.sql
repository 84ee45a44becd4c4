SELECT id, born, seq, dropped, stamps,
    "name",
    "spec"
FROM "mapping"
WHERE id = ?1;
