-- Every entry that made the import's own row, a request it brought, or a register row it kept (also a row that
-- was attached to a request as a letter, or refused).
SELECT born FROM import WHERE id = ?1
UNION
SELECT born FROM request WHERE import = ?1 AND dropped = 0
UNION
SELECT born FROM source_row WHERE import = ?1 AND dropped = 0
ORDER BY born;
