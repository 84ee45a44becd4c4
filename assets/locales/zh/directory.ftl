# The directory of authorities, State sheets, treaties, party status, reciprocity, calendars of other States.

## Problems

problem-register-too-many-rows = 此名录行数过多。请拆分为每份不超过10,000个机关的文件。
