-- ?4 to ?6: the governing day, its rule and nature, as the domain's own rule decides (casework).
WITH first_name AS (
    SELECT p."full", p.script
    FROM involvement AS i JOIN person_name AS p ON p.person = i.person
    WHERE i.request = ?1 AND i.dropped = 0 AND p.dropped = 0
    ORDER BY i.position, i.id, p.sort <> 'PRIMARY', p.id
    LIMIT 1
)
INSERT INTO register_row (
    request, our_ref, our_key, their_ref, their_key, direction, kind, status, state, authority, subject,
    person, script, day, received_on, sent_on, due, due_rule, due_nature, next_due, outcome, outcome_on,
    closed_on, urgency, sensitivity, officer, unit, import, open
)
SELECT
    r.id,
    coalesce(r.our_ref, ''),
    ?2,
    coalesce(r.their_ref, ''),
    ?3,
    coalesce(r.direction, ''),
    coalesce(r.kind, ''),
    coalesce(r.status, ''),
    coalesce(r.state, ''),
    coalesce(r.authority, ''),
    coalesce(r.subject, ''),
    coalesce((SELECT "full" FROM first_name), ''),
    coalesce((SELECT script FROM first_name), ''),
    coalesce(CASE WHEN r.direction = 'OUT' THEN r.sent_on ELSE r.received_on END, r.received_on, r.sent_on, ''),
    r.received_on,
    r.sent_on,
    ?4,
    ?5,
    ?6,
    (
        SELECT min(due) FROM deadline
        WHERE request = ?1 AND dropped = 0 AND status = 'RUNNING'
    ),
    coalesce(r.outcome, ''),
    r.outcome_on,
    r.closed_on,
    coalesce(r.urgency, ''),
    coalesce(r.sensitivity, ''),
    coalesce(r.officer, ''),
    coalesce(r.unit, ''),
    r.import,
    r.outcome IS NULL AND r.closed_on IS NULL
FROM request AS r
WHERE r.id = ?1
ON CONFLICT (request) DO UPDATE SET
    our_ref = excluded.our_ref,
    our_key = excluded.our_key,
    their_ref = excluded.their_ref,
    their_key = excluded.their_key,
    direction = excluded.direction,
    kind = excluded.kind,
    status = excluded.status,
    state = excluded.state,
    authority = excluded.authority,
    subject = excluded.subject,
    person = excluded.person,
    script = excluded.script,
    day = excluded.day,
    received_on = excluded.received_on,
    sent_on = excluded.sent_on,
    due = excluded.due,
    due_rule = excluded.due_rule,
    due_nature = excluded.due_nature,
    next_due = excluded.next_due,
    outcome = excluded.outcome,
    outcome_on = excluded.outcome_on,
    closed_on = excluded.closed_on,
    urgency = excluded.urgency,
    sensitivity = excluded.sensitivity,
    officer = excluded.officer,
    unit = excluded.unit,
    import = excluded.import,
    open = excluded.open
RETURNING n;
