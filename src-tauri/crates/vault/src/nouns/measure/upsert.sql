INSERT INTO "measure" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "request",
    "code",
    "status",
    "status_on",
    "detail",
    "data_categories"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "request" = excluded."request",
    "code" = excluded."code",
    "status" = excluded."status",
    "status_on" = excluded."status_on",
    "detail" = excluded."detail",
    "data_categories" = excluded."data_categories";
