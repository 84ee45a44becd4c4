SELECT id, born, seq, dropped, stamps,
    "from_request",
    "to_request",
    "tie",
    "suspected"
FROM "link"
WHERE id = ?1;
