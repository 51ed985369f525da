-- +goose Up
CREATE TABLE import_job (
	id TEXT PRIMARY KEY,
	name TEXT NOT NULL,                  -- of the file
	kind TEXT NOT NULL,                  -- table, cases, events or full
	settings TEXT NOT NULL DEFAULT '',   -- which columns, which case: as the form gave them
	state TEXT NOT NULL,                 -- asked, running, done or failed
	size INTEGER NOT NULL,               -- in bytes
	done INTEGER NOT NULL DEFAULT 0,     -- bytes that were read
	seen INTEGER NOT NULL DEFAULT 0,     -- rows that were read: it goes on after these
	stored INTEGER NOT NULL DEFAULT 0,
	fault TEXT NOT NULL DEFAULT '',
	created TEXT NOT NULL,
	beat TEXT NOT NULL DEFAULT ''        -- when it last stored something
);
CREATE TABLE import_chunk (
	job_id TEXT NOT NULL REFERENCES import_job (id),
	seq INTEGER NOT NULL,
	data TEXT NOT NULL,                  -- base64
	PRIMARY KEY (job_id, seq)
);
CREATE TABLE import_row (                -- rows that were not stored, or not whole
	job_id TEXT NOT NULL REFERENCES import_job (id),
	seq INTEGER NOT NULL,
	line INTEGER NOT NULL,
	case_id TEXT NOT NULL,
	key TEXT NOT NULL,
	value TEXT NOT NULL,
	dutch TEXT NOT NULL,
	english TEXT NOT NULL,
	stored INTEGER NOT NULL DEFAULT 0,   -- 1: the case is there, but for what is told
	PRIMARY KEY (job_id, seq)
);

-- +goose Down
DROP TABLE import_row;
DROP TABLE import_chunk;
DROP TABLE import_job;
