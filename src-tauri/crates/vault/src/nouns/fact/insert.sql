INSERT INTO "fact" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "request",
    "code",
    "value"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);
