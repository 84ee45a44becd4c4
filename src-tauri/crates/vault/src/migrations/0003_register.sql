-- What the register shows of a request, in one narrow row, so that a page never joins. n counts in the order
-- requests came; the search table shares it.
CREATE TABLE register_row (
    n INTEGER PRIMARY KEY,
    request BLOB NOT NULL UNIQUE,
    our_ref TEXT NOT NULL,
    our_key TEXT NOT NULL,
    their_ref TEXT NOT NULL,
    their_key TEXT NOT NULL,
    direction TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    state TEXT NOT NULL,
    authority TEXT NOT NULL,
    subject TEXT NOT NULL,
    person TEXT NOT NULL,
    script TEXT NOT NULL,
    day TEXT NOT NULL,
    received_on TEXT,
    sent_on TEXT,
    due TEXT,
    due_rule TEXT,
    due_nature TEXT,
    next_due TEXT,
    outcome TEXT NOT NULL,
    outcome_on TEXT,
    closed_on TEXT,
    urgency TEXT NOT NULL,
    sensitivity TEXT NOT NULL,
    officer TEXT NOT NULL,
    unit TEXT NOT NULL,
    import BLOB,
    open INTEGER NOT NULL
) STRICT;

CREATE INDEX register_by_our_key ON register_row (our_key);
CREATE INDEX register_by_their_key ON register_row (their_key, state) WHERE their_key <> '';
CREATE INDEX register_by_day ON register_row (day);
CREATE INDEX register_by_due ON register_row (due) WHERE open = 1;
CREATE INDEX register_by_import ON register_row (import) WHERE import IS NOT NULL;

CREATE VIRTUAL TABLE search USING fts5 (
    refs, names, subject, offences, authority,
    tokenize = 'unicode61 remove_diacritics 2',
    content = '', contentless_delete = 1
);

-- The default leaf does not fit an encrypted page of 8 KiB.
INSERT INTO search (search, rank) VALUES ('pgsz', 4000);
