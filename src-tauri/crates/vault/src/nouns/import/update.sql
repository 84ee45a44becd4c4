UPDATE "import" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "file_name" = ?6,
    "digest" = ?7,
    "imported" = ?8,
    "rejected" = ?9,
    "attached" = ?10,
    "status" = ?11,
    "mapping" = ?12
WHERE id = ?1;
