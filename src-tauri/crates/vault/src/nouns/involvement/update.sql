UPDATE "involvement" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "request" = ?6,
    "person" = ?7,
    "role" = ?8,
    "position" = ?9
WHERE id = ?1;
