UPDATE "movement" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "request" = ?6,
    "from_status" = ?7,
    "to_status" = ?8,
    "effective_on" = ?9,
    "reason" = ?10,
    "overridden" = ?11,
    "approved_by" = ?12
WHERE id = ?1;
