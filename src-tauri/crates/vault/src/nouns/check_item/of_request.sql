SELECT id, born, seq, dropped, stamps,
    "request",
    "code",
    "status",
    "reason"
FROM "check_item"
WHERE "request" = ?1 AND dropped = 0
ORDER BY id;
