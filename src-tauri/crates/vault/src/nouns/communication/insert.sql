INSERT INTO "communication" (
    id,
    born,
    seq,
    dropped,
    stamps,
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
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16);
