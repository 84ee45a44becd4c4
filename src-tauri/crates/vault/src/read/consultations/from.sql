FROM (
    SELECT
        c.id,
        c.reply_by,
        c.outcome_on,
        coalesce(c.reply_by < :today, 0) AS late,
        -- Who owes the next word: the side that did not begin it. Nobody in a meeting without a day.
        CASE WHEN c.reply_by IS NULL THEN '' WHEN c.initiated_by = 'THEM' THEN 'US' ELSE 'THEM' END AS turn,
        -- A consultation can be kept closer than the file it belongs to.
        coalesce(nullif(c.sensitivity, ''), r.sensitivity) AS sensitivity,
        r.request,
        r.our_ref,
        r.officer,
        r.unit,
        r.secret_until
    FROM consultation AS c JOIN register_row AS r ON r.request = c.request
    WHERE c.dropped = 0
        AND (:purpose IS NULL OR c.purpose = :purpose)
        AND (:state IS NULL OR instr(' ' || c.states || ' ', ' ' || :state || ' ') > 0)
