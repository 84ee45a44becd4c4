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
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "born_on" = excluded."born_on",
    "born_text" = excluded."born_text",
    "nationality" = excluded."nationality",
    "sex" = excluded."sex",
    "birthplace" = excluded."birthplace",
    "remarks" = excluded."remarks";
