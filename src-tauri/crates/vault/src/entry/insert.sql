INSERT INTO entry (seq, header, hash, device_signature, user_signature)
VALUES (?1, ?2, ?3, ?4, ?5);
