UPDATE "holiday" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "state" = ?6,
    "day" = ?7,
    "name" = ?8,
    "unconfirmed" = ?9
WHERE id = ?1;
