UPDATE "check_item" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "request" = ?6,
    "code" = ?7,
    "status" = ?8,
    "reason" = ?9
WHERE id = ?1;
