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
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11);
