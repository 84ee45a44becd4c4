SELECT id, born, seq, dropped, stamps,
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
FROM "consultation"
ORDER BY id;
