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
WHERE "request" = ?1 AND dropped = 0
ORDER BY id;
