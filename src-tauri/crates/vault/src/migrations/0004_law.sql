-- What a central authority knows of the law and does with it: evidence, assets, conditions, use, translations, consultations,
-- charges, treaties, the directory. Tables as in step 2.

CREATE TABLE "data_item" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "measure" BLOB REFERENCES "measure" (id) DEFERRABLE INITIALLY DEFERRED,
    "category" TEXT,
    "provider" TEXT,
    "provider_state" TEXT,
    "identifier_sort" TEXT,
    "identifier" TEXT,
    "port" INTEGER,
    "from_at" TEXT,
    "to_at" TEXT,
    "zone" INTEGER,
    "existing_ref" TEXT,
    "preserved_on" TEXT,
    "no_notice" INTEGER,
    "remarks" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX data_item_by_request ON "data_item" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "asset" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "measure" BLOB REFERENCES "measure" (id) DEFERRABLE INITIALLY DEFERRED,
    "sort" TEXT,
    "description" TEXT,
    "place" TEXT,
    "state" TEXT,
    "holder" BLOB REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
    "holder_text" TEXT,
    "reference" TEXT,
    "order_ref" TEXT,
    "held_for" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "remarks" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX asset_by_request ON "asset" ("request") WHERE "request" IS NOT NULL;
CREATE INDEX asset_by_held_for ON "asset" ("held_for") WHERE "held_for" IS NOT NULL;

CREATE TABLE "asset_event" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "asset" BLOB REFERENCES "asset" (id) DEFERRABLE INITIALLY DEFERRED,
    "sort" TEXT,
    "day" TEXT,
    "minor" INTEGER,
    "currency" TEXT,
    "estimated" INTEGER,
    "basis" TEXT,
    "beneficiary" TEXT,
    "into_currency" TEXT,
    "into_minor" INTEGER,
    "rate" TEXT,
    "rate_on" TEXT,
    "rate_source" TEXT,
    "remarks" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX asset_event_by_asset ON "asset_event" ("asset") WHERE "asset" IS NOT NULL;

CREATE TABLE "condition" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "sort" TEXT,
    "code" TEXT,
    "text" TEXT,
    "asked_by" TEXT,
    "asked_on" TEXT,
    "answer" TEXT,
    "answered_on" TEXT,
    "committed_by" TEXT,
    "document" TEXT,
    "fulfilled_on" TEXT,
    "watch" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX condition_by_request ON "condition" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "use_limit" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "evidence" TEXT,
    "received_on" TEXT,
    "allowed" TEXT,
    "prior_consent" INTEGER,
    "source" TEXT,
    "condition" TEXT,
    "exculpatory" INTEGER,
    "communication" BLOB REFERENCES "communication" (id) DEFERRABLE INITIALLY DEFERRED,
    "until" TEXT,
    "article" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX use_limit_by_request ON "use_limit" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "use_consent" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "use_limit" BLOB REFERENCES "use_limit" (id) DEFERRABLE INITIALLY DEFERRED,
    "direction" TEXT,
    "sort" TEXT,
    "purpose" TEXT,
    "asked_on" TEXT,
    "status" TEXT,
    "decided_on" TEXT,
    "condition" TEXT,
    "consultation" BLOB REFERENCES "consultation" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX use_consent_by_request ON "use_consent" ("request") WHERE "request" IS NOT NULL;
CREATE INDEX use_consent_by_use_limit ON "use_consent" ("use_limit") WHERE "use_limit" IS NOT NULL;
CREATE INDEX use_consent_by_consultation ON "use_consent" ("consultation") WHERE "consultation" IS NOT NULL;

CREATE TABLE "translation" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "what" TEXT,
    "communication" BLOB REFERENCES "communication" (id) DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT,
    "target" TEXT,
    "translator" TEXT,
    "sent_on" TEXT,
    "due_on" TEXT,
    "received_on" TEXT,
    "certified" INTEGER,
    "cost_minor" INTEGER,
    "currency" TEXT,
    "remarks" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX translation_by_request ON "translation" ("request") WHERE "request" IS NOT NULL;
CREATE INDEX translation_by_due ON "translation" ("due_on") WHERE "received_on" IS NULL AND dropped = 0;

CREATE TABLE "consultation_tie" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "consultation" BLOB REFERENCES "consultation" (id) DEFERRABLE INITIALLY DEFERRED,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX consultation_tie_by_consultation ON "consultation_tie" ("consultation") WHERE "consultation" IS NOT NULL;
CREATE INDEX consultation_tie_by_request ON "consultation_tie" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "charge" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "as_written" TEXT,
    "provision" TEXT,
    "conduct_on" TEXT,
    "raised_on" TEXT,
    "authority" TEXT,
    "status" TEXT,
    "consent_request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "reason" TEXT,
    "status_on" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX charge_by_request ON "charge" ("request") WHERE "request" IS NOT NULL;
CREATE INDEX charge_by_consent_request ON "charge" ("consent_request") WHERE "consent_request" IS NOT NULL;

CREATE TABLE "treaty" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "code" TEXT,
    "state" TEXT,
    "title" TEXT,
    "signed_on" TEXT,
    "in_force_on" TEXT,
    "denounced_on" TEXT,
    "kinds" TEXT,
    "ext_articles" TEXT,
    "mla_articles" TEXT,
    "channels" TEXT,
    "languages" TEXT,
    "arrest_days" INTEGER,
    "arrest_effect" TEXT,
    "arrest_from" TEXT,
    "arrest_extra_days" INTEGER,
    "surrender_may_days" INTEGER,
    "surrender_must_days" INTEGER,
    "speciality_days" INTEGER,
    "consent_days" INTEGER,
    "count_mode" TEXT,
    "nationals" TEXT,
    "political" TEXT,
    "fiscal" TEXT,
    "threshold_months" INTEGER,
    "sentence_months" INTEGER,
    "reasons" TEXT,
    "consult_refusing" TEXT,
    "consult_postponing" TEXT,
    "reasons_postponing" TEXT,
    "use_limitation" TEXT,
    "confidentiality" TEXT,
    "costs" TEXT,
    "reservations" TEXT,
    "text_ref" TEXT,
    "source" TEXT,
    "checked_on" TEXT,
    "checked_by" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "party_status" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "basis" TEXT,
    "state" TEXT,
    "from_on" TEXT,
    "to_on" TEXT,
    "territory" TEXT,
    "extradition_basis" TEXT,
    "central_authority" TEXT,
    "languages" TEXT,
    "reservations" TEXT,
    "source" TEXT,
    "checked_on" TEXT,
    "checked_by" TEXT,
    "bound" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "reciprocity" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "state" TEXT,
    "kind" TEXT,
    "direction" TEXT,
    "text" TEXT,
    "given_by" TEXT,
    "given_on" TEXT,
    "document" TEXT,
    "scope" TEXT,
    "request" BLOB REFERENCES "request" (id) DEFERRABLE INITIALLY DEFERRED,
    "expires_on" TEXT,
    "practice" TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX reciprocity_by_request ON "reciprocity" ("request") WHERE "request" IS NOT NULL;

CREATE TABLE "authority" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "state" TEXT,
    "name" TEXT,
    "local_name" TEXT,
    "competences" TEXT,
    "channels" TEXT,
    "languages" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "urgent_contact" TEXT,
    "territory" TEXT,
    "bases" TEXT,
    "verified_on" TEXT,
    "verified_by" TEXT,
    "verified_how" TEXT,
    "retired" INTEGER,
    "remarks" TEXT,
    "import" BLOB REFERENCES "import" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "state_sheet" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "state" TEXT,
    "contents" TEXT,
    "e_evidence" TEXT,
    "special_rules" TEXT,
    "practice" TEXT,
    "remarks" TEXT,
    "revised_on" TEXT,
    "revised_by" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE "rule_choice" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "rule" TEXT,
    "enabled" TEXT,
    "length" INTEGER,
    "note" TEXT,
    "decided_on" TEXT,
    "decided_by" TEXT
) STRICT, WITHOUT ROWID;

