INSERT INTO "member" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "login",
    "display",
    "role",
    "unit",
    "locale",
    "digits",
    "theme",
    "retired",
    "contrast"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "login" = excluded."login",
    "display" = excluded."display",
    "role" = excluded."role",
    "unit" = excluded."unit",
    "locale" = excluded."locale",
    "digits" = excluded."digits",
    "theme" = excluded."theme",
    "retired" = excluded."retired",
    "contrast" = excluded."contrast";
