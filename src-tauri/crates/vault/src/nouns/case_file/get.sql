SELECT id, born, seq, dropped, stamps,
    "reference",
    "title"
FROM "case_file"
WHERE id = ?1;
