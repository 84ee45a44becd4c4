UPDATE "communication" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "request" = ?6,
    "direction" = ?7,
    "sort" = ?8,
    "channel" = ?9,
    "day" = ?10,
    "party" = ?11,
    "reference" = ?12,
    "summary" = ?13,
    "language" = ?14,
    "proof" = ?15,
    "consultation" = ?16
WHERE id = ?1;
