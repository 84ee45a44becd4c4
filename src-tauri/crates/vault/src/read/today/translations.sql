SELECT
    r.request, r.our_ref, r.their_ref, r.direction, r.kind, r.status, r.state, r.authority, r.subject,
    r.person, r.script, r.received_on, r.sent_on, r.due, r.due_rule, r.due_nature, r.next_due, r.outcome,
    r.outcome_on, r.closed_on, r.urgency, r.sensitivity, r.officer, r.unit, r.secret_until,
    t.id
FROM translation AS t JOIN register_row AS r ON r.request = t.request
WHERE t.received_on IS NULL AND t.dropped = 0 AND t.due_on >= :from AND t.due_on <= :until AND r.open = 1
