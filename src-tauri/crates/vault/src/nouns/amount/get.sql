SELECT id, born, seq, dropped, stamps,
    "request",
    "minor",
    "currency",
    "as_written"
FROM "amount"
WHERE id = ?1;
