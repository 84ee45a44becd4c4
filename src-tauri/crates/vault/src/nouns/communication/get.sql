SELECT id, born, seq, dropped, stamps,
    "request",
    "direction",
    "sort",
    "channel",
    "day",
    "party",
    "reference",
    "summary",
    "language",
    "proof",
    "consultation"
FROM "communication"
WHERE id = ?1;
