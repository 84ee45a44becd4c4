INSERT INTO "holiday" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "state",
    "day",
    "name",
    "unconfirmed"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "state" = excluded."state",
    "day" = excluded."day",
    "name" = excluded."name",
    "unconfirmed" = excluded."unconfirmed";
