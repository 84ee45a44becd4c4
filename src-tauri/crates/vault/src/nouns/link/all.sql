SELECT id, born, seq, dropped, stamps,
    "from_request",
    "to_request",
    "tie",
    "suspected"
FROM "link"
ORDER BY id;
