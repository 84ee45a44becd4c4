SELECT id, born, seq, dropped, stamps,
    "state",
    "weekend",
    "zone",
    "count_mode"
FROM "calendar"
WHERE id = ?1;
