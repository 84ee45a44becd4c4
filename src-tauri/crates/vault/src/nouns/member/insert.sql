INSERT INTO "member" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "login",
    "display",
    "role",
    "unit",
    "locale",
    "digits",
    "theme",
    "retired",
    "contrast"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14);
