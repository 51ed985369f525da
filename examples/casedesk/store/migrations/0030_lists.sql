-- +goose Up
ALTER TABLE casefile ADD COLUMN bucket INTEGER NOT NULL DEFAULT 0;   -- in one of so many parts the figures are counted
ALTER TABLE casefile ADD COLUMN tally TEXT NOT NULL DEFAULT '';      -- what the case adds to the figures
ALTER TABLE casefile ADD COLUMN search TEXT NOT NULL DEFAULT '';     -- id and title, in small letters
UPDATE casefile SET computed = '', settled = 0;                      -- so that all are worked out again
CREATE INDEX casefile_by_bucket ON casefile (bucket, version, computed);
CREATE INDEX casefile_by_receipt ON casefile (received DESC, id);
CREATE INDEX casefile_to_refresh ON casefile (settled, computed, id);
ALTER TABLE deadline ADD COLUMN received_by TEXT NOT NULL DEFAULT '';
ALTER TABLE deadline ADD COLUMN on_day TEXT NOT NULL DEFAULT '';
ALTER TABLE deadline ADD COLUMN provision TEXT NOT NULL DEFAULT '';
ALTER TABLE deadline ADD COLUMN urgency TEXT NOT NULL DEFAULT ''; -- 0, 1 and its last day: overdue, live
CREATE INDEX deadline_by_urgency ON deadline (urgency, case_id, key, of, state);

-- +goose Down
DROP INDEX deadline_by_urgency;
ALTER TABLE deadline DROP COLUMN urgency;
ALTER TABLE deadline DROP COLUMN provision;
ALTER TABLE deadline DROP COLUMN on_day;
ALTER TABLE deadline DROP COLUMN received_by;
DROP INDEX casefile_to_refresh;
DROP INDEX casefile_by_receipt;
DROP INDEX casefile_by_bucket;
ALTER TABLE casefile DROP COLUMN search;
ALTER TABLE casefile DROP COLUMN tally;
ALTER TABLE casefile DROP COLUMN bucket;
