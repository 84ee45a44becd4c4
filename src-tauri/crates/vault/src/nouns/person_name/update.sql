UPDATE "person_name" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "person" = ?6,
    "full" = ?7,
    "script" = ?8,
    "sort" = ?9,
    "language" = ?10
WHERE id = ?1;
