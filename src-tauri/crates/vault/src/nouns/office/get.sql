SELECT id, born, seq, dropped, stamps,
    "name",
    "state",
    "locale",
    "desk"
FROM "office"
WHERE id = ?1;
