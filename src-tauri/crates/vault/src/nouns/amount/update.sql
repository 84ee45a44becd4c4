UPDATE "amount" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "request" = ?6,
    "minor" = ?7,
    "currency" = ?8,
    "as_written" = ?9
WHERE id = ?1;
