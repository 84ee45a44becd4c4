UPDATE "office" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "name" = ?6,
    "state" = ?7,
    "locale" = ?8,
    "desk" = ?9
WHERE id = ?1;
