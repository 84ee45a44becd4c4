INSERT INTO "check_item" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "request",
    "code",
    "status",
    "reason"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);
