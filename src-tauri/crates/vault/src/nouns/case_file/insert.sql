INSERT INTO "case_file" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "reference",
    "title"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);
