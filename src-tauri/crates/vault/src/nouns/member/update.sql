UPDATE "member" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "login" = ?6,
    "display" = ?7,
    "role" = ?8,
    "unit" = ?9,
    "locale" = ?10,
    "digits" = ?11,
    "theme" = ?12,
    "retired" = ?13,
    "contrast" = ?14
WHERE id = ?1;
