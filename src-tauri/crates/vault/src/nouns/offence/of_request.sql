SELECT id, born, seq, dropped, stamps,
    "request",
    "as_written",
    "sherloc",
    "uncac",
    "iccs",
    "flag",
    "principal",
    "provision"
FROM "offence"
WHERE "request" = ?1 AND dropped = 0
ORDER BY id;
