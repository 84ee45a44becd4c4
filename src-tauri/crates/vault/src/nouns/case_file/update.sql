UPDATE "case_file" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "reference" = ?6,
    "title" = ?7
WHERE id = ?1;
