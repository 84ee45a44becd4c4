SELECT id, born, seq, dropped, stamps,
    "born_on",
    "born_text",
    "nationality",
    "sex",
    "birthplace",
    "remarks"
FROM "person"
WHERE id = ?1;
