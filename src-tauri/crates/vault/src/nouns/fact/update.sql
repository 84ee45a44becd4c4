UPDATE "fact" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "request" = ?6,
    "code" = ?7,
    "value" = ?8
WHERE id = ?1;
