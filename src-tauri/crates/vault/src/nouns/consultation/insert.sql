INSERT INTO "consultation" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "request",
    "purpose",
    "obligation",
    "mode",
    "opened_on",
    "reply_by",
    "outcome",
    "outcome_on",
    "our_position",
    "their_position",
    "agreed"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16);
