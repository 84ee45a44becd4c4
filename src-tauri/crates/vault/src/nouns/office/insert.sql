INSERT INTO "office" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "name",
    "state",
    "locale",
    "desk"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);
