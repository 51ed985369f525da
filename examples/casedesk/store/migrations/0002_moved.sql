-- +goose Up
ALTER TABLE casefile ADD COLUMN rules TEXT NOT NULL DEFAULT ''; -- the version of the rules that it was worked out with
CREATE INDEX casefile_by_rules ON casefile (settled, rules);
CREATE TABLE moved (                       -- what a new decree or a new version of the rules moved
	case_id TEXT NOT NULL REFERENCES casefile (id),
	key TEXT NOT NULL,
	of TEXT NOT NULL,
	rules TEXT NOT NULL,                   -- the version that moved it
	day TEXT NOT NULL,                     -- on which it was found
	was_first TEXT NOT NULL DEFAULT '',
	was_last TEXT NOT NULL DEFAULT '',
	now_first TEXT NOT NULL DEFAULT '',
	now_last TEXT NOT NULL DEFAULT '',
	PRIMARY KEY (case_id, key, of, rules, day)
);
CREATE INDEX moved_by_day ON moved (day);

-- +goose Down
DROP TABLE moved;
DROP INDEX casefile_by_rules;
ALTER TABLE casefile DROP COLUMN rules;
