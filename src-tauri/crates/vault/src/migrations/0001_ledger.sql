-- The chain of entries, their payloads, and who may sign. Everything else is a projection of these.
CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    header BLOB NOT NULL,
    hash BLOB NOT NULL,
    device_signature BLOB NOT NULL,
    user_signature BLOB NOT NULL
) STRICT;

CREATE TABLE payload (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    bytes BLOB
) STRICT;

CREATE TABLE signer (
    id BLOB PRIMARY KEY NOT NULL,
    public_key BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Which entries touched which request: its history.
CREATE TABLE touched (
    request BLOB NOT NULL,
    seq INTEGER NOT NULL REFERENCES entry (seq),
    PRIMARY KEY (request, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_is_never_altered BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE (ABORT, 'entry-immutable');
END;

CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN
    SELECT RAISE (ABORT, 'entry-immutable');
END;

CREATE TRIGGER payload_is_only_blanked BEFORE UPDATE ON payload
WHEN NEW.bytes IS NOT NULL OR NEW.seq <> OLD.seq
BEGIN
    SELECT RAISE (ABORT, 'payload-immutable');
END;

CREATE TRIGGER payload_is_never_deleted BEFORE DELETE ON payload
BEGIN
    SELECT RAISE (ABORT, 'payload-immutable');
END;
