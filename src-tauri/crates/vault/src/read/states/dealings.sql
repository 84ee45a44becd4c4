SELECT
    r.direction, r.kind, r.received_on, r.sent_on, r.due, r.outcome, r.outcome_on, r.open, coalesce(q.merged, 0),
    (SELECT max(c.day) FROM communication AS c WHERE c.request = r.request AND c.dropped = 0)
FROM register_row AS r JOIN request AS q ON q.id = r.request
WHERE r.state = :state
