INSERT INTO "person_name" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "person",
    "full",
    "script",
    "sort",
    "language"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10);
