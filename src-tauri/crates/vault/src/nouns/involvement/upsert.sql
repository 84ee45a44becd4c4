INSERT INTO "involvement" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "request",
    "person",
    "role",
    "position"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "request" = excluded."request",
    "person" = excluded."person",
    "role" = excluded."role",
    "position" = excluded."position";
