-- +goose Up
-- Sessions of who signed in, under the hash of their token. The types serve both
-- databases: SQLite keeps what it is given.
CREATE TABLE sessions (
	token TEXT PRIMARY KEY,
	data BYTEA NOT NULL,
	expiry TIMESTAMPTZ NOT NULL
);
CREATE INDEX sessions_by_expiry ON sessions (expiry);

-- +goose Down
DROP TABLE sessions;
