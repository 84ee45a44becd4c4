-- What somebody is typing and has not sent: theirs alone, no part of the office's record.
CREATE TABLE draft (
    login TEXT NOT NULL,
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    place TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_ms INTEGER NOT NULL,
    PRIMARY KEY (login, key)
) STRICT, WITHOUT ROWID;
