SELECT id, born, seq, dropped, stamps,
    "reference",
    "title"
FROM "case_file"
WHERE id = (SELECT case_file FROM request WHERE id = ?1) AND dropped = 0
ORDER BY id;
