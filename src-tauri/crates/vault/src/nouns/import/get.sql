SELECT id, born, seq, dropped, stamps,
    "file_name",
    "digest",
    "imported",
    "rejected",
    "attached",
    "status",
    "mapping"
FROM "import"
WHERE id = ?1;
