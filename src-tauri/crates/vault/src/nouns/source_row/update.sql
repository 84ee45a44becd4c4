UPDATE "source_row" SET
    born = ?2,
    seq = ?3,
    dropped = ?4,
    stamps = ?5,
    "import" = ?6,
    "request" = ?7,
    "sheet" = ?8,
    "row" = ?9,
    "cells" = ?10,
    "decision" = ?11,
    "reason" = ?12,
    "warnings" = ?13
WHERE id = ?1;
