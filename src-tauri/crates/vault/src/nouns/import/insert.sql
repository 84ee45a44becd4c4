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
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12);
