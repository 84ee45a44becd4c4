-- One table a noun. born: the entry that made the row; seq: the one that last wrote it; stamps: which entry set
-- which field, where that is not born. The columns are casework's fields, in the order of their numbers.
CREATE TABLE "office" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "name" TEXT,
    "state" TEXT,
    "locale" TEXT,
    "desk" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "calendar" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "state" TEXT,
    "weekend" TEXT,
    "zone" INTEGER,
    "count_mode" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "holiday" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "state" TEXT,
    "day" TEXT,
    "name" TEXT,
    "unconfirmed" INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE "member" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "login" TEXT,
    "display" TEXT,
    "role" TEXT,
    "unit" TEXT,
    "locale" TEXT,
    "digits" TEXT,
    "theme" TEXT,
    "retired" INTEGER,
    "contrast" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "case_file" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "reference" TEXT,
    "title" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "request" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "case_file" BLOB REFERENCES "case_file" (id) DEFERRABLE INITIALLY DEFERRED,
    "direction" TEXT,
    "kind" TEXT,
    "machine" TEXT,
    "status" TEXT,
    "status_on" TEXT,
    "state" TEXT,
    "authority" TEXT,
    "home_authority" TEXT,
    "our_ref" TEXT,
    "their_ref" TEXT,
    "basis" TEXT,
    "other_bases" TEXT,
    "subject" TEXT,
    "urgency" TEXT,
    "urgency_reason" TEXT,
    "urgency_on" TEXT,
    "sensitivity" TEXT,
    "language" TEXT,
    "channel" TEXT,
    "received_on" TEXT,
    "received_minute" INTEGER,
    "sent_on" TEXT,
    "suggested_on" TEXT,
    "suggested_reason" TEXT,
    "outcome" TEXT,
    "outcome_on" TEXT,
    "closed_on" TEXT,
    "officer" TEXT,
    "unit" TEXT,
    "purpose" TEXT,
    "merged" INTEGER,
    "remarks" TEXT,
    "import" BLOB REFERENCES "import" (id) DEFERRABLE INITIALLY DEFERRED,
    "governing_on" TEXT,
    "confidential" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX request_by_case_file ON "request" ("case_file") WHERE "case_file" IS NOT NULL;
CREATE INDEX request_by_import ON "request" ("import") WHERE "import" IS NOT NULL;

CREATE TABLE "measure" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "code" TEXT,
    "status" TEXT,
    "status_on" TEXT,
    "detail" TEXT,
    "data_categories" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_by_request ON "measure" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "offence" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "as_written" TEXT,
    "sherloc" TEXT,
    "uncac" TEXT,
    "iccs" TEXT,
    "flag" TEXT,
    "principal" INTEGER,
    "provision" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX offence_by_request ON "offence" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "person" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "born_on" TEXT,
    "born_text" TEXT,
    "nationality" TEXT,
    "sex" TEXT,
    "birthplace" TEXT,
    "remarks" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "person_name" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "person" BLOB REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "full" TEXT,
    "script" TEXT,
    "sort" TEXT,
    "language" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX person_name_by_person ON "person_name" ("person") WHERE "person" IS NOT NULL;

CREATE TABLE "involvement" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "person" BLOB REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT,
    "position" INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX involvement_by_request ON "involvement" ("request") WHERE "request" IS NOT NULL;
CREATE INDEX involvement_by_person ON "involvement" ("person") WHERE "person" IS NOT NULL;

CREATE TABLE "communication" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "direction" TEXT,
    "sort" TEXT,
    "channel" TEXT,
    "day" TEXT,
    "party" TEXT,
    "reference" TEXT,
    "summary" TEXT,
    "language" TEXT,
    "proof" TEXT,
    "consultation" BLOB REFERENCES "consultation" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX communication_by_request ON "communication" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "deadline" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "rule" TEXT,
    "nature" TEXT,
    "trigger" TEXT,
    "trigger_at" TEXT,
    "due" TEXT,
    "alternative" TEXT,
    "status" TEXT,
    "ended_on" TEXT,
    "hard" INTEGER,
    "source" TEXT,
    "actor" TEXT,
    "calendar" TEXT,
    "supersedes" BLOB REFERENCES "deadline" (id) DEFERRABLE INITIALLY DEFERRED,
    "working" TEXT,
    "reason" TEXT,
    "measure" BLOB REFERENCES "measure" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX deadline_by_request ON "deadline" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "wait" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "from_day" TEXT,
    "to_day" TEXT,
    "cause" TEXT,
    "rule" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX wait_by_request ON "wait" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "movement" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "from_status" TEXT,
    "to_status" TEXT,
    "effective_on" TEXT,
    "reason" TEXT,
    "overridden" TEXT,
    "approved_by" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX movement_by_request ON "movement" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "fact" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "code" TEXT,
    "value" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_by_request ON "fact" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "consultation" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "purpose" TEXT,
    "obligation" TEXT,
    "mode" TEXT,
    "opened_on" TEXT,
    "reply_by" TEXT,
    "outcome" TEXT,
    "outcome_on" TEXT,
    "our_position" TEXT,
    "their_position" TEXT,
    "agreed" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX consultation_by_request ON "consultation" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "ground" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "measure" BLOB REFERENCES "measure" (id) DEFERRABLE INITIALLY DEFERRED,
    "code" TEXT,
    "reasons" TEXT,
    "abandoned" INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX ground_by_request ON "ground" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "check_item" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "code" TEXT,
    "status" TEXT,
    "reason" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX check_item_by_request ON "check_item" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "amount" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "minor" INTEGER,
    "currency" TEXT,
    "as_written" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX amount_by_request ON "amount" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "link" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "from_request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "to_request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "tie" TEXT,
    "suspected" INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_from_request ON "link" ("from_request") WHERE "from_request" IS NOT NULL;
CREATE INDEX link_by_to_request ON "link" ("to_request") WHERE "to_request" IS NOT NULL;

CREATE TABLE "import" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "file_name" TEXT,
    "digest" TEXT,
    "imported" INTEGER,
    "rejected" INTEGER,
    "attached" INTEGER,
    "status" TEXT,
    "mapping" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "source_row" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "import" BLOB REFERENCES "import" (id) DEFERRABLE INITIALLY DEFERRED,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "sheet" TEXT,
    "row" INTEGER,
    "cells" TEXT,
    "decision" TEXT,
    "reason" TEXT,
    "warnings" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX source_row_by_import ON "source_row" ("import") WHERE "import" IS NOT NULL;
CREATE INDEX source_row_by_request ON "source_row" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "mapping" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "name" TEXT,
    "spec" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX request_by_status ON request ("machine", "status");
CREATE INDEX deadline_by_due ON deadline ("due") WHERE "status" = 'RUNNING' AND dropped = 0;
CREATE INDEX holiday_by_day ON holiday ("state", "day");
