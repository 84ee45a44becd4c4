SELECT id, born, seq, dropped, stamps,
    "state",
    "day",
    "name",
    "unconfirmed"
FROM "holiday"
WHERE id = ?1;
