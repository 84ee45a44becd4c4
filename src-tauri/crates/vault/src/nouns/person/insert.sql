INSERT INTO "person" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "born_on",
    "born_text",
    "nationality",
    "sex",
    "birthplace",
    "remarks"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11);
