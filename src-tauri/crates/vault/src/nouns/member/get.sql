SELECT id, born, seq, dropped, stamps,
    "login",
    "display",
    "role",
    "unit",
    "locale",
    "digits",
    "theme",
    "retired",
    "contrast"
FROM "member"
WHERE id = ?1;
