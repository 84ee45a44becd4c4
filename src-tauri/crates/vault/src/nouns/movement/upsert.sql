INSERT INTO "movement" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "request",
    "from_status",
    "to_status",
    "effective_on",
    "reason",
    "overridden",
    "approved_by"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "request" = excluded."request",
    "from_status" = excluded."from_status",
    "to_status" = excluded."to_status",
    "effective_on" = excluded."effective_on",
    "reason" = excluded."reason",
    "overridden" = excluded."overridden",
    "approved_by" = excluded."approved_by";
