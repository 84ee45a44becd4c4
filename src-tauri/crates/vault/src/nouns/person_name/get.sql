SELECT id, born, seq, dropped, stamps,
    "person",
    "full",
    "script",
    "sort",
    "language"
FROM "person_name"
WHERE id = ?1;
