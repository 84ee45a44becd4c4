    AND (:officers IS NULL OR r.officer IN (SELECT value FROM json_each(:officers)))
    AND (:unit IS NULL OR r.unit IN ('', :unit))
    AND (:kinds IS NULL OR r.kind IN (SELECT value FROM json_each(:kinds)))
    AND (:states IS NULL OR r.state IN (SELECT value FROM json_each(:states)))
