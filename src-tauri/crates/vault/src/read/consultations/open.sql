coalesce(c.outcome, '') IN ('', 'STILL_OPEN')
