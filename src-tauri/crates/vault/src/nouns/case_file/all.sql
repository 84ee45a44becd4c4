SELECT id, born, seq, dropped, stamps,
    "reference",
    "title"
FROM "case_file"
ORDER BY id;
