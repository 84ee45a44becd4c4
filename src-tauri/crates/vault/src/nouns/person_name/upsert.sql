INSERT INTO "person_name" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "person",
    "full",
    "script",
    "sort",
    "language"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "person" = excluded."person",
    "full" = excluded."full",
    "script" = excluded."script",
    "sort" = excluded."sort",
    "language" = excluded."language";
