INSERT INTO "ground" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "request",
    "measure",
    "code",
    "reasons",
    "abandoned"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "request" = excluded."request",
    "measure" = excluded."measure",
    "code" = excluded."code",
    "reasons" = excluded."reasons",
    "abandoned" = excluded."abandoned";
