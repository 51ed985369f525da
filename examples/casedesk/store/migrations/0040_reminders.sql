-- +goose Up
ALTER TABLE casefile ADD COLUMN handler TEXT NOT NULL DEFAULT ''; -- the address of who handles it
CREATE TABLE reminder (                    -- what is to be told of a deadline, and once only
	case_id TEXT NOT NULL REFERENCES casefile (id),
	key TEXT NOT NULL,
	of TEXT NOT NULL,
	lead INTEGER NOT NULL,                 -- days before
	last_day TEXT NOT NULL,                -- the day that it was made for
	day TEXT NOT NULL,                     -- on which it goes
	job BIGINT NOT NULL DEFAULT 0,
	state TEXT NOT NULL,                   -- planned: its job waits; taken: it stands in a message
	PRIMARY KEY (case_id, key, of, lead, last_day)
);
CREATE INDEX reminder_by_day ON reminder (state, day);
CREATE TABLE message (                     -- what goes to one recipient at once
	id TEXT PRIMARY KEY,
	channel TEXT NOT NULL,
	recipient TEXT NOT NULL,
	day TEXT NOT NULL,                     -- on which it was made
	-- open: more may be added; sending; retry; and for good: sent, dropped, unsure, failed
	state TEXT NOT NULL,
	job BIGINT NOT NULL DEFAULT 0,
	made TEXT NOT NULL,
	ended TEXT NOT NULL DEFAULT '',
	added INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX message_open ON message (channel, recipient) WHERE state = 'open';
CREATE INDEX message_by_state ON message (state);
CREATE TABLE notice (                      -- what a message says; by its key nothing is told twice
	channel TEXT NOT NULL,
	case_id TEXT NOT NULL REFERENCES casefile (id),
	key TEXT NOT NULL,
	of TEXT NOT NULL,
	lead INTEGER NOT NULL,
	last_day TEXT NOT NULL,
	message_id TEXT NOT NULL REFERENCES message (id),
	PRIMARY KEY (channel, case_id, key, of, lead, last_day)
);
CREATE INDEX notice_by_message ON notice (message_id);

-- +goose Down
DROP TABLE notice;
DROP TABLE message;
DROP TABLE reminder;
ALTER TABLE casefile DROP COLUMN handler;
