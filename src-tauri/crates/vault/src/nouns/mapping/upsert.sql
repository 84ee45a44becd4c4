INSERT INTO "mapping" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "name",
    "spec"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "name" = excluded."name",
    "spec" = excluded."spec";
