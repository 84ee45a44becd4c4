INSERT INTO "holiday" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "state",
    "day",
    "name",
    "unconfirmed"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);
