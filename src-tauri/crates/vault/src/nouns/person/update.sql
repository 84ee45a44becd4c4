UPDATE "person" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "born_on" = ?6,
    "born_text" = ?7,
    "nationality" = ?8,
    "sex" = ?9,
    "birthplace" = ?10,
    "remarks" = ?11
WHERE id = ?1;
