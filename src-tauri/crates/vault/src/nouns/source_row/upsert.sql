INSERT INTO "source_row" (
    id,
    born,
    seq,
    dropped,
    stamps,
    "import",
    "request",
    "sheet",
    "row",
    "cells",
    "decision",
    "reason",
    "warnings"
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
ON CONFLICT (id) DO UPDATE SET
    born = excluded.born,
    seq = excluded.seq,
    dropped = excluded.dropped,
    stamps = excluded.stamps,
    "import" = excluded."import",
    "request" = excluded."request",
    "sheet" = excluded."sheet",
    "row" = excluded."row",
    "cells" = excluded."cells",
    "decision" = excluded."decision",
    "reason" = excluded."reason",
    "warnings" = excluded."warnings";
