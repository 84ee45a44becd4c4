-- What a calendar of past and coming days asks, and how each person likes to look at it.
CREATE INDEX deadline_met_by_due ON deadline ("due") WHERE "status" = 'MET' AND dropped = 0;
CREATE INDEX deadline_of_arrest ON deadline ("request") WHERE "status" = 'RUNNING' AND dropped = 0 AND "trigger" = 'ARREST';

-- Nobody's record: which view a person last looked at. Outside the ledger, like the order of papers on a desk.
CREATE TABLE habit (
    member BLOB NOT NULL CHECK (length(member) = 16),
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (member, name)
) STRICT, WITHOUT ROWID;
