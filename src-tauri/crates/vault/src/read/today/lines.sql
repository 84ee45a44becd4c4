SELECT
    r.request, r.our_ref, r.their_ref, r.direction, r.kind, r.status, r.state, r.authority, r.subject,
    r.person, r.script, r.received_on, r.sent_on, r.due, r.due_rule, r.due_nature, r.next_due, r.outcome,
    r.outcome_on, r.closed_on, r.urgency, r.sensitivity, r.officer, r.unit, r.secret_until,
    count(*) OVER () AS many
FROM register_row AS r
