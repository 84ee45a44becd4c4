-- What is open is asked all day: it is found without passing over what has ended. And births, which a search goes by.
CREATE INDEX consultation_open ON consultation ("request")
WHERE dropped = 0 AND coalesce("outcome", '') IN ('', 'STILL_OPEN');
CREATE INDEX person_by_birth ON person ("born_on") WHERE "born_on" IS NOT NULL;
CREATE INDEX person_by_written_birth ON person ("born_text") WHERE "born_text" IS NOT NULL;
CREATE INDEX register_by_secret ON register_row (secret_until) WHERE secret_until IS NOT NULL;
