# The directory of authorities, State sheets, treaties, party status, reciprocity, calendars of other States.

## Problems

problem-register-too-many-rows = В этом справочнике слишком много строк. Разделите его на файлы не более чем по 10 000 органов.
