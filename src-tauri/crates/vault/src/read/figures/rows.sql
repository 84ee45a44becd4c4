SELECT
    r.request, r.direction, r.kind, r.state, r.status, r.received_on, r.sent_on, r.outcome, r.outcome_on,
    r.closed_on, r.due, coalesce(q.merged, 0), coalesce(q.basis, ''),
    (
        SELECT group_concat(concat(w.from_day, '/', w.to_day), ' ') FROM wait AS w
        WHERE w.request = r.request AND w.dropped = 0
    )
FROM register_row AS r JOIN request AS q ON q.id = r.request
ORDER BY r.request;
