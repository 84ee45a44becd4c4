SELECT id, born, seq, dropped, stamps,
    "request",
    "minor",
    "currency",
    "as_written"
FROM "amount"
ORDER BY id;
