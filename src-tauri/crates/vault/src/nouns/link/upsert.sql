INSERT INTO "link" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "from_request",
    "to_request",
    "tie",
    "suspected"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "from_request" = excluded."from_request",
    "to_request" = excluded."to_request",
    "tie" = excluded."tie",
    "suspected" = excluded."suspected";
