UPDATE "link" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "from_request" = ?6,
    "to_request" = ?7,
    "tie" = ?8,
    "suspected" = ?9
WHERE id = ?1;
