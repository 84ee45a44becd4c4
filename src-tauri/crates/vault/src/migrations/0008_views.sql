-- Saved ways to look at the register, and what makes a page of it quick at a hundred thousand requests.
CREATE TABLE "register_view" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "name" TEXT,
    "owner" TEXT,
    "spec" TEXT,
    "shared" INTEGER,
    "position" INTEGER
) STRICT, WITHOUT ROWID;

-- What filters and eyes ask of a row, in the narrowest form: who matches is read from here, never from the wide rows.
CREATE INDEX register_asked ON register_row (
    officer, unit, sensitivity, secret_until, direction, kind, state, status, day, due, open, request
);
CREATE INDEX register_asked_open ON register_row (
    officer, unit, sensitivity, secret_until, direction, kind, state, status, day, due, open, request
) WHERE open = 1;

-- The orders of the register, so that a page is walked to and not sorted for.
DROP INDEX register_by_due;
CREATE INDEX register_by_due ON register_row (due);
CREATE INDEX register_by_kind ON register_row (kind);
CREATE INDEX register_by_status ON register_row (status);
CREATE INDEX register_by_officer ON register_row (officer);
CREATE INDEX register_by_person ON register_row (person);
CREATE INDEX register_by_subject ON register_row (subject);
CREATE INDEX register_by_outcome ON register_row (outcome_on);
CREATE INDEX register_by_urgency ON register_row (urgency) WHERE urgency <> 'ROUTINE';

-- What is asked of a request's own rows.
CREATE INDEX measure_by_code ON "measure" ("code");
CREATE INDEX involvement_by_role ON "involvement" ("role");
CREATE INDEX wait_open ON "wait" ("request") WHERE "to_day" IS NULL AND dropped = 0;
