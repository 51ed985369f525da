package store

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"

	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/riverdriver/riverdatabasesql"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	"github.com/riverqueue/river/rivermigrate"
)

// Jobs returns the driver of the queue of jobs, which stands in the same database,
// so that a job is there with the change that it belongs to or not at all.
func (s *Store) Jobs() riverdriver.Driver[*sql.Tx] { return s.jobs }

// queue opens the queue, and brings its tables up to date.
func (s *Store) queue(ctx context.Context) error {
	if s.postgres {
		s.jobs = riverdatabasesql.NewWithPgxListener(s.db, s.listener)
	} else {
		s.jobs = riversqlite.New(s.db)
	}
	m, err := rivermigrate.New(s.jobs, &rivermigrate.Config{Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	if _, err := m.Migrate(ctx, rivermigrate.DirectionUp, nil); err != nil {
		return fmt.Errorf("the tables of the queue cannot be brought up to date: %w", err)
	}
	return nil
}
