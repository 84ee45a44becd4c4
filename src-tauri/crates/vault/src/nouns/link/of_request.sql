SELECT id, born, seq, dropped, stamps,
    "from_request",
    "to_request",
    "tie",
    "suspected"
FROM "link"
WHERE ("from_request" = ?1 OR "to_request" = ?1) AND dropped = 0
ORDER BY id;
