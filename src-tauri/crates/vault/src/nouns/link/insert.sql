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
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);
