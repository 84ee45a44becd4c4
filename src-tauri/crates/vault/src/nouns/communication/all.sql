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
ORDER BY id;
