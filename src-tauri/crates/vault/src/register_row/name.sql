SELECT p."full", coalesce(p.script, '')
FROM involvement AS i JOIN person_name AS p ON p.person = i.person
WHERE i.request = ?1 AND i.dropped = 0 AND p.dropped = 0 AND p."full" IS NOT NULL
ORDER BY i.position, i.id, p.sort <> 'PRIMARY', p.id
LIMIT 1;
