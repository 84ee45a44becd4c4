SELECT e.header, e.hash, e.device_signature, e.user_signature, p.bytes
FROM entry AS e LEFT JOIN payload AS p ON p.seq = e.seq
WHERE e.seq = ?1;
