package store

import (
	"context"
	"database/sql"
)

type actorKey struct{}

// WithActor returns a context in which changes are made by somebody: what is
// entered without a name gets this one.
func WithActor(ctx context.Context, name string) context.Context {
	return context.WithValue(ctx, actorKey{}, name)
}

// Actor is who makes the changes of a context, "" where nobody signed in.
func Actor(ctx context.Context) string {
	name, _ := ctx.Value(actorKey{}).(string)
	return name
}

// DB is the database, for what is kept beside the register, such as sessions.
func (s *Store) DB() *sql.DB { return s.db }
