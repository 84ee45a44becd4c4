SELECT id, born, seq, dropped, stamps,
    "request",
    "code",
    "status",
    "status_on",
    "detail",
    "data_categories"
FROM "measure"
WHERE "request" = ?1 AND dropped = 0
ORDER BY id;
