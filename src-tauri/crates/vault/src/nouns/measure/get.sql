SELECT id, born, seq, dropped, stamps,
    "request",
    "code",
    "status",
    "status_on",
    "detail",
    "data_categories"
FROM "measure"
WHERE id = ?1;
