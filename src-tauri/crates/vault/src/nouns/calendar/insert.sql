INSERT INTO "calendar" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "state",
    "weekend",
    "zone",
    "count_mode"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);
