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
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13);
