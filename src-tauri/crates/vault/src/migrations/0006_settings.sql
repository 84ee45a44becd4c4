-- What a person reads by, whose passphrase somebody else chose, and the office's own words.

ALTER TABLE "member" ADD COLUMN "region" TEXT;
ALTER TABLE "member" ADD COLUMN "hijri" TEXT;
ALTER TABLE "member" ADD COLUMN "passphrase_given" INTEGER;

CREATE TABLE "own_words" (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    born INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    dropped INTEGER NOT NULL,
    stamps BLOB NOT NULL,
    "locale" TEXT,
    "source" TEXT,
    "file" TEXT,
    "saved_on" TEXT,
    "saved_by" TEXT
) STRICT, WITHOUT ROWID;
