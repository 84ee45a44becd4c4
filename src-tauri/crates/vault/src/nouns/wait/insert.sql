INSERT INTO "wait" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "request",
    "from_day",
    "to_day",
    "cause",
    "rule"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10);
