INSERT INTO "offence" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "request",
    "as_written",
    "sherloc",
    "uncac",
    "iccs",
    "flag",
    "principal",
    "provision"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "request" = excluded."request",
    "as_written" = excluded."as_written",
    "sherloc" = excluded."sherloc",
    "uncac" = excluded."uncac",
    "iccs" = excluded."iccs",
    "flag" = excluded."flag",
    "principal" = excluded."principal",
    "provision" = excluded."provision";
