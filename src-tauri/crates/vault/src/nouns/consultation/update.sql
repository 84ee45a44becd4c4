UPDATE "consultation" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "request" = ?6,
    "purpose" = ?7,
    "obligation" = ?8,
    "mode" = ?9,
    "opened_on" = ?10,
    "reply_by" = ?11,
    "outcome" = ?12,
    "outcome_on" = ?13,
    "our_position" = ?14,
    "their_position" = ?15,
    "agreed" = ?16
WHERE id = ?1;
