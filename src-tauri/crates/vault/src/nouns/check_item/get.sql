SELECT id, born, seq, dropped, stamps,
    "request",
    "code",
    "status",
    "reason"
FROM "check_item"
WHERE id = ?1;
