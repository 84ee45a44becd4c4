INSERT INTO "case_file" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "reference",
    "title"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "reference" = excluded."reference",
    "title" = excluded."title";
