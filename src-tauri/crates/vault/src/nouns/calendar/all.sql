SELECT id, born, seq, dropped, stamps,
    "state",
    "weekend",
    "zone",
    "count_mode"
FROM "calendar"
ORDER BY id;
