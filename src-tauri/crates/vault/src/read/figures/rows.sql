SELECT
    r.request, r.direction, r.kind, r.state, r.status, r.received_on, r.sent_on, r.outcome, r.outcome_on,
    r.closed_on, r.due, coalesce(q.merged, 0), coalesce(q.basis, ''),
    (
        SELECT group_concat(concat(w.from_day, '/', w.to_day), ' ') FROM wait AS w
        -- What a custody clock leaves out is no waiting for the other State.
        WHERE w.request = r.request AND w.dropped = 0 AND coalesce(w.rule, '') = ''
    ),
    EXISTS (
        SELECT 1 FROM measure AS m
        WHERE m.request = r.request AND m.dropped = 0 AND m.code GLOB 'E-*'
    ),
    -- Consulted before refusing: an outcome, or nobody answered in time (domain.md 5).
    EXISTS (
        SELECT 1 FROM consultation AS c
        WHERE c.request = r.request AND c.dropped = 0 AND c.purpose GLOB 'CON-REF*'
            AND (coalesce(c.outcome, '') NOT IN ('', 'STILL_OPEN') OR c.reply_by < r.outcome_on)
    ),
    r.unit
FROM register_row AS r JOIN request AS q ON q.id = r.request
ORDER BY r.request;
