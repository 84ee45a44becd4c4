INSERT INTO "amount" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "request",
    "minor",
    "currency",
    "as_written"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "request" = excluded."request",
    "minor" = excluded."minor",
    "currency" = excluded."currency",
    "as_written" = excluded."as_written";
