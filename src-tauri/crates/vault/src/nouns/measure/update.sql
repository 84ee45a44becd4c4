UPDATE "measure" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "request" = ?6,
    "code" = ?7,
    "status" = ?8,
    "status_on" = ?9,
    "detail" = ?10,
    "data_categories" = ?11
WHERE id = ?1;
