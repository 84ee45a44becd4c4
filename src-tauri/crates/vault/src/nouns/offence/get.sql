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
WHERE id = ?1;
