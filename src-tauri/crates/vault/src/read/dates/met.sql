FROM deadline AS d JOIN register_row AS r ON r.request = d.request
WHERE d.status = 'MET' AND d.dropped = 0
