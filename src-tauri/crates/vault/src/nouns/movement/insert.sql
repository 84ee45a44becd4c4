INSERT INTO "movement" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "request",
    "from_status",
    "to_status",
    "effective_on",
    "reason",
    "overridden",
    "approved_by"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12);
