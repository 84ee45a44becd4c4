SELECT id, born, seq, dropped, stamps,
    "import",
    "request",
    "sheet",
    "row",
    "cells",
    "decision",
    "reason",
    "warnings"
FROM "source_row"
WHERE "request" = ?1 AND dropped = 0
ORDER BY id;
