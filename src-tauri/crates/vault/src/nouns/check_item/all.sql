SELECT id, born, seq, dropped, stamps,
    "request",
    "code",
    "status",
    "reason"
FROM "check_item"
ORDER BY id;
