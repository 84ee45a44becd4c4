INSERT INTO "offence" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "request",
    "as_written",
    "sherloc",
    "uncac",
    "iccs",
    "flag",
    "principal",
    "provision"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13);
