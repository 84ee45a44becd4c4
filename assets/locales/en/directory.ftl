# The directory of authorities, State sheets, treaties, party status, reciprocity, calendars of other States.

## Problems

problem-register-too-many-rows = This directory has too many rows. Split it into files of at most 10,000 authorities.
