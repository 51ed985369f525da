-- +goose Up
CREATE TABLE casefile (
	id TEXT PRIMARY KEY,
	version INTEGER NOT NULL,          -- grows by one at each change; what a change was made on must be the newest
	title TEXT NOT NULL DEFAULT '',
	act TEXT NOT NULL DEFAULT '',      -- what follows is worked out from the events, and can be worked out again
	received TEXT NOT NULL DEFAULT '',
	settled INTEGER NOT NULL DEFAULT 0,
	fault TEXT NOT NULL DEFAULT '',
	computed TEXT NOT NULL DEFAULT ''  -- the day
);
CREATE INDEX casefile_by_act ON casefile (act);
CREATE TABLE event (
	case_id TEXT NOT NULL REFERENCES casefile (id),
	seq INTEGER NOT NULL,              -- in the order in which they were entered
	id TEXT NOT NULL,
	data TEXT NOT NULL,                -- the event as the library writes it
	entered TEXT NOT NULL,
	entered_by TEXT NOT NULL DEFAULT '',
	PRIMARY KEY (case_id, seq),
	UNIQUE (case_id, id)
);
CREATE TABLE deadline (
	case_id TEXT NOT NULL REFERENCES casefile (id),
	key TEXT NOT NULL,
	of TEXT NOT NULL,
	who TEXT NOT NULL,
	force TEXT NOT NULL,
	first_day TEXT NOT NULL DEFAULT '',
	last_day TEXT NOT NULL DEFAULT '',
	state TEXT NOT NULL DEFAULT '',
	PRIMARY KEY (case_id, key, of)
);
CREATE INDEX deadline_by_day ON deadline (state, last_day);
CREATE TABLE feed (
	token_hash TEXT PRIMARY KEY,
	owner TEXT NOT NULL,
	created TEXT NOT NULL,
	revoked TEXT NOT NULL DEFAULT ''
);

-- +goose Down
DROP TABLE feed;
DROP TABLE deadline;
DROP TABLE event;
DROP TABLE casefile;
