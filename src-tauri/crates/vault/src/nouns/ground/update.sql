UPDATE "ground" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "request" = ?6,
    "measure" = ?7,
    "code" = ?8,
    "reasons" = ?9,
    "abandoned" = ?10
WHERE id = ?1;
