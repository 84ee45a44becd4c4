INSERT INTO "fact" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "request",
    "code",
    "value"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "request" = excluded."request",
    "code" = excluded."code",
    "value" = excluded."value";
