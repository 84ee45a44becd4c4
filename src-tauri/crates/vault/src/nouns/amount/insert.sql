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
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);
