UPDATE "wait" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "request" = ?6,
    "from_day" = ?7,
    "to_day" = ?8,
    "cause" = ?9,
    "rule" = ?10
WHERE id = ?1;
