UPDATE "offence" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "request" = ?6,
    "as_written" = ?7,
    "sherloc" = ?8,
    "uncac" = ?9,
    "iccs" = ?10,
    "flag" = ?11,
    "principal" = ?12,
    "provision" = ?13
WHERE id = ?1;
