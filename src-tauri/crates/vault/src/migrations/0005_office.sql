-- How the office works with it: who may see, second persons, handovers, tasks, references, fields of its own, persons across
-- files; and what older tables have gained. Tables as in step 2.

CREATE TABLE "grant" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "login" TEXT,
    "given_by" TEXT,
    "given_on" TEXT,
    "until" TEXT,
    "why" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX grant_by_request ON "grant" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "proposal" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "command" TEXT,
    "body" TEXT,
    "proposed_by" TEXT,
    "proposed_on" TEXT,
    "status" TEXT,
    "decided_by" TEXT,
    "decided_on" TEXT,
    "note" TEXT,
    "seen" INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX proposal_by_request ON "proposal" ("request") WHERE "request" IS NOT NULL;

-- Looks at confidential files, exports, and doors that stayed shut. It names its request as text, so that looking at
-- a file is no change of the file.
CREATE TABLE "audit" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "sort" TEXT,
    "login" TEXT,
    "day" TEXT,
    "about" TEXT,
    "detail" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_by_about ON "audit" ("about") WHERE "about" IS NOT NULL;

CREATE TABLE "handover" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "from_login" TEXT,
    "to_login" TEXT,
    "day" TEXT,
    "why" TEXT,
    "status" TEXT,
    "given_on" TEXT,
    "taken_on" TEXT,
    "signed_for_by" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "handover_item" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "handover" BLOB REFERENCES "handover" (id) DEFERRABLE INITIALLY DEFERRED,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT,
    "taken" INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_item_by_handover ON "handover_item" ("handover") WHERE "handover" IS NOT NULL;
CREATE INDEX handover_item_by_request ON "handover_item" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "absence" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "login" TEXT,
    "from_on" TEXT,
    "to_on" TEXT,
    "delegate" TEXT,
    "why" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "task" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT,
    "sort" TEXT,
    "assignee" TEXT,
    "due_on" TEXT,
    "remind_days" INTEGER,
    "made_by" TEXT,
    "done_on" TEXT,
    "done_by" TEXT,
    "status" TEXT,
    "remarks" TEXT,
    "article" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX task_by_request ON "task" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "series" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "direction" TEXT,
    "kinds" TEXT,
    "pattern" TEXT,
    "first" INTEGER,
    "continuous" INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE "own_field" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "label" TEXT,
    "kinds" TEXT,
    "direction" TEXT,
    "sort" TEXT,
    "choices" TEXT,
    "required" INTEGER,
    "position" INTEGER,
    "retired" INTEGER,
    "in_register" INTEGER,
    "hint" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "own_value" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "own_field" BLOB REFERENCES "own_field" (id) DEFERRABLE INITIALLY DEFERRED,
    "value" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX own_value_by_request ON "own_value" ("request") WHERE "request" IS NOT NULL;
CREATE INDEX own_value_by_own_field ON "own_value" ("own_field") WHERE "own_field" IS NOT NULL;

CREATE TABLE "person_paper" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "person" BLOB REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "sort" TEXT,
    "number" TEXT,
    "state" TEXT,
    "issued_on" TEXT,
    "expires_on" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX person_paper_by_person ON "person_paper" ("person") WHERE "person" IS NOT NULL;

CREATE TABLE "person_tie" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "from_person" BLOB REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "to_person" BLOB REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "tie" TEXT,
    "note" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX person_tie_by_from_person ON "person_tie" ("from_person") WHERE "from_person" IS NOT NULL;
CREATE INDEX person_tie_by_to_person ON "person_tie" ("to_person") WHERE "to_person" IS NOT NULL;

CREATE INDEX task_by_due ON task ("due_on") WHERE "status" = 'OPEN' AND dropped = 0;
CREATE INDEX person_paper_by_number ON person_paper (upper(replace(replace("number", ' ', ''), '-', '')));
CREATE INDEX task_by_assignee ON task ("assignee") WHERE "status" = 'OPEN' AND dropped = 0;
CREATE INDEX authority_by_state ON authority ("state");
CREATE INDEX own_value_by_value ON own_value ("own_field", "value");

ALTER TABLE "request" ADD COLUMN "agreed_paragraphs" INTEGER;
ALTER TABLE "request" ADD COLUMN "confidential_until" TEXT;
ALTER TABLE "request" ADD COLUMN "no_notice" INTEGER;
ALTER TABLE "request" ADD COLUMN "provider_gag" INTEGER;
ALTER TABLE "request" ADD COLUMN "domestic_ref" TEXT;
ALTER TABLE "request" ADD COLUMN "directory" BLOB REFERENCES "authority" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "measure" ADD COLUMN "home_authority" TEXT;
ALTER TABLE "measure" ADD COLUMN "order_ref" TEXT;
ALTER TABLE "measure" ADD COLUMN "order_ends" TEXT;
ALTER TABLE "measure" ADD COLUMN "standing" TEXT;
ALTER TABLE "offence" ADD COLUMN "equivalent" TEXT;
ALTER TABLE "offence" ADD COLUMN "decision" TEXT;
ALTER TABLE "offence" ADD COLUMN "ground" TEXT;
ALTER TABLE "communication" ADD COLUMN "receipt" TEXT;
ALTER TABLE "communication" ADD COLUMN "delivered_on" TEXT;
ALTER TABLE "communication" ADD COLUMN "digest" TEXT;
ALTER TABLE "communication" ADD COLUMN "inventory" TEXT;
ALTER TABLE "deadline" ADD COLUMN "held_for" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "deadline" ADD COLUMN "consultation" BLOB REFERENCES "consultation" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "movement" ADD COLUMN "corrected_from" TEXT;
ALTER TABLE "movement" ADD COLUMN "by" TEXT;
ALTER TABLE register_row ADD COLUMN secret_until TEXT;
UPDATE register_row SET secret_until = '9999-12-31'
WHERE request IN (SELECT id FROM "request" WHERE coalesce(confidential, '') <> '');
CREATE INDEX touched_by_seq ON touched (seq);
CREATE INDEX register_by_sealed ON register_row (request) WHERE sensitivity = 'SEALED';
ALTER TABLE "movement" ADD COLUMN "measure" BLOB REFERENCES "measure" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "fact" ADD COLUMN "measure" BLOB REFERENCES "measure" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "consultation" ADD COLUMN "article" TEXT;
ALTER TABLE "consultation" ADD COLUMN "format" TEXT;
ALTER TABLE "consultation" ADD COLUMN "network" TEXT;
ALTER TABLE "consultation" ADD COLUMN "initiated_by" TEXT;
ALTER TABLE "consultation" ADD COLUMN "states" TEXT;
ALTER TABLE "consultation" ADD COLUMN "participants" TEXT;
ALTER TABLE "consultation" ADD COLUMN "sensitivity" TEXT;
ALTER TABLE "consultation" ADD COLUMN "documents" TEXT;
ALTER TABLE "consultation" ADD COLUMN "until" TEXT;
ALTER TABLE "consultation" ADD COLUMN "split" TEXT;
ALTER TABLE "consultation" ADD COLUMN "reminded_on" TEXT;

CREATE INDEX register_by_our_ref ON register_row (our_ref);
ALTER TABLE "import" ADD COLUMN "sort" TEXT;

CREATE INDEX register_by_state ON register_row (state);
