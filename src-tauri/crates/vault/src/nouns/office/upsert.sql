INSERT INTO "office" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "name",
    "state",
    "locale",
    "desk"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "name" = excluded."name",
    "state" = excluded."state",
    "locale" = excluded."locale",
    "desk" = excluded."desk";
