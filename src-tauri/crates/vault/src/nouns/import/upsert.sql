INSERT INTO "import" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "file_name",
    "digest",
    "imported",
    "rejected",
    "attached",
    "status",
    "mapping"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "file_name" = excluded."file_name",
    "digest" = excluded."digest",
    "imported" = excluded."imported",
    "rejected" = excluded."rejected",
    "attached" = excluded."attached",
    "status" = excluded."status",
    "mapping" = excluded."mapping";
