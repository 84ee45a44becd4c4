INSERT INTO search (rowid, refs, names, subject, offences, authority)
VALUES (?1, ?2, ?3, ?4, ?5, ?6);
