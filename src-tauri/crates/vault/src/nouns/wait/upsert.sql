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
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "request" = excluded."request",
    "from_day" = excluded."from_day",
    "to_day" = excluded."to_day",
    "cause" = excluded."cause",
    "rule" = excluded."rule";
