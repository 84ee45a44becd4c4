SELECT
    concat_ws(' ', r.our_ref, r.their_ref, (
        SELECT group_concat(c.reference, ' ') FROM communication AS c
        WHERE c.request = r.id AND c.dropped = 0
    )),
    coalesce((
        SELECT group_concat(p."full", ' ')
        FROM involvement AS i JOIN person_name AS p ON p.person = i.person
        WHERE i.request = r.id AND i.dropped = 0 AND p.dropped = 0
    ), ''),
    concat_ws(' ', r.subject, (
        SELECT group_concat(v."value", ' ') FROM own_value AS v
        WHERE v.request = r.id AND v.dropped = 0
    )),
    coalesce((
        SELECT group_concat(o.as_written, ' ') FROM offence AS o
        WHERE o.request = r.id AND o.dropped = 0
    ), ''),
    concat_ws(' ', r.authority, r.home_authority)
FROM request AS r
WHERE r.id = ?1;
