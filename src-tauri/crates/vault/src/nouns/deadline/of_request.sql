SELECT id, born, seq, dropped, stamps,
    "request",
    "rule",
    "nature",
    "trigger",
    "trigger_at",
    "due",
    "alternative",
    "status",
    "ended_on",
    "hard",
    "source",
    "actor",
    "calendar",
    "supersedes",
    "working",
    "reason",
    "measure"
FROM "deadline"
WHERE "request" = ?1 AND dropped = 0
ORDER BY id;
