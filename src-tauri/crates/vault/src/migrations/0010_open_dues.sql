-- What is overdue is looked for among open files alone: the others would only be passed over.
CREATE INDEX register_by_open_due ON register_row (due) WHERE open = 1;
