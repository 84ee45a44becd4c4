INSERT INTO "mapping" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "name",
    "spec"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);
