UPDATE "calendar" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "state" = ?6,
    "weekend" = ?7,
    "zone" = ?8,
    "count_mode" = ?9
WHERE id = ?1;
