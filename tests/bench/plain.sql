CREATE TABLE listed AS
  SELECT r.id, r.our_ref, r.their_ref, r.direction, r.kind, r.state, r.authority, r.subject, r.status, r.status_on,
         CASE r.direction WHEN 'IN' THEN r.received_on ELSE r.sent_on END AS day,
         r.outcome, r.outcome_on AS ended, r.urgency, r.sensitivity, r.basis, r.officer
  FROM request r ORDER BY r.id;
CREATE UNIQUE INDEX listed_id ON listed (id);
CREATE INDEX listed_day ON listed (day);
CREATE INDEX listed_state ON listed (state, day);
CREATE INDEX listed_kind ON listed (direction, kind, day);
CREATE INDEX listed_open ON listed (status_on) WHERE outcome = '';
CREATE INDEX involvement_request ON involvement (request, position);
CREATE INDEX person_name_person ON person_name (person);
CREATE VIRTUAL TABLE found USING fts5 (our_ref, their_ref, subject, names, content='');
INSERT INTO found (rowid, our_ref, their_ref, subject, names)
  SELECT l.rowid, l.our_ref, l.their_ref, l.subject,
         (SELECT group_concat(n.full, ' ') FROM involvement i JOIN person_name n ON n.person = i.person
          WHERE i.request = l.id)
  FROM listed l;
