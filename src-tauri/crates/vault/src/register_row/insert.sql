INSERT INTO register_row (
    request, our_ref, our_key, their_ref, their_key, direction, kind, status, state, authority,
    subject, person, script, day, received_on, sent_on, due, due_rule, due_nature, next_due, outcome,
    outcome_on, closed_on, urgency, sensitivity, officer, unit, import, open,
    secret_until
)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
    ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30
);
