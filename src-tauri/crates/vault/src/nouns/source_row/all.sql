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
ORDER BY id;
