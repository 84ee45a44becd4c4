SELECT
    r.request, r.our_ref, r.their_ref, r.direction, r.kind, r.status, r.state, r.authority, r.subject,
    r.person, r.script, r.received_on, r.sent_on, r.due, r.due_rule, r.due_nature, r.next_due, r.outcome,
    r.outcome_on, r.closed_on, r.urgency, r.sensitivity, r.officer, r.unit, r.secret_until,
    d.id
FROM deadline AS d JOIN register_row AS r ON r.request = d.request
WHERE d.status = 'RUNNING' AND d.dropped = 0 AND d.nature IN ('MAXIMUM', 'MAY_EVENT', 'PROTECTION_END')
    AND d.due IS NOT NULL AND r.closed_on IS NULL
    AND (:from IS NULL OR d.due >= :from) AND (:after IS NULL OR d.due < :after)
