SELECT id, born, seq, dropped, stamps,
    "state",
    "day",
    "name",
    "unconfirmed"
FROM "holiday"
ORDER BY id;
