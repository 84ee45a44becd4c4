SELECT id, born, seq, dropped, stamps,
    "person",
    "full",
    "script",
    "sort",
    "language"
FROM "person_name"
WHERE "person" IN (SELECT person FROM involvement WHERE request = ?1 AND dropped = 0) AND dropped = 0
ORDER BY id;
