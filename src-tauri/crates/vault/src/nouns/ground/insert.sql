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
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10);
