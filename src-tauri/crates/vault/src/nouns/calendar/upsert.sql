INSERT INTO "calendar" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "state",
    "weekend",
    "zone",
    "count_mode"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "state" = excluded."state",
    "weekend" = excluded."weekend",
    "zone" = excluded."zone",
    "count_mode" = excluded."count_mode";
