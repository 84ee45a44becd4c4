UPDATE "mapping" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "name" = ?6,
    "spec" = ?7
WHERE id = ?1;
