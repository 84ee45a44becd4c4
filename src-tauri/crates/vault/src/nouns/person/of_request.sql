SELECT id, born, seq, dropped, stamps,
    "born_on",
    "born_text",
    "nationality",
    "sex",
    "birthplace",
    "remarks"
FROM "person"
WHERE id IN (SELECT person FROM involvement WHERE request = ?1 AND dropped = 0) AND dropped = 0
ORDER BY id;
