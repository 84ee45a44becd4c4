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
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);
