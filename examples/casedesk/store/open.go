// Package store keeps the register: for each case the events that were entered,
// in an append-only table, and beside them what the library made of them, which
// can be worked out again at any time. One code path serves SQLite and
// PostgreSQL.
package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river/riverdriver"
	_ "modernc.org/sqlite" // the database that needs no server
)

//go:embed migrations/*.sql
var migrations embed.FS

// A Store is an open register.
type Store struct {
	db       *sql.DB
	postgres bool
	close    func()
	jobs     riverdriver.Driver[*sql.Tx]
	listener *pgxpool.Pool // through which the queue hears of new jobs; nil on SQLite
	follow   Follow
}

// A Follow does what goes with a change in its transaction: c is the case with its
// events, now is what follows from them.
type Follow func(ctx context.Context, tx *sql.Tx, c Case, now Computed) error

// Follow lets do run in the transaction of each change and of each time that a
// case is worked out again. It is called before the register is used.
func (s *Store) Follow(do Follow) { s.follow = do }

// Open opens the register at an address: that of a PostgreSQL server
// ("postgres://..."), or the path of an SQLite file. It brings the tables up to
// date.
func Open(ctx context.Context, address string) (*Store, error) {
	s := &Store{postgres: strings.HasPrefix(address, "postgres://") || strings.HasPrefix(address, "postgresql://")}
	if err := s.connect(ctx, address); err != nil {
		return nil, err
	}
	if err := s.tables(ctx); err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

// tables brings the tables up to date: ours, and then those of the queue. On
// PostgreSQL one process does so at a time.
func (s *Store) tables(ctx context.Context) error {
	if s.postgres {
		const lock = 7_413_2022 // of this program
		conn, err := s.db.Conn(ctx)
		if err != nil {
			return err
		}
		defer func() { _ = conn.Close() }()
		if _, err := conn.ExecContext(ctx, `SELECT pg_advisory_lock($1)`, lock); err != nil {
			return err
		}
		defer func() { _, _ = conn.ExecContext(context.WithoutCancel(ctx), `SELECT pg_advisory_unlock($1)`, lock) }()
	}
	if err := s.migrate(ctx); err != nil {
		return err
	}
	return s.queue(ctx)
}

func (s *Store) connect(ctx context.Context, address string) (err error) {
	if s.postgres {
		config, err := pgxpool.ParseConfig(address)
		if err != nil {
			return fmt.Errorf("the address of the database cannot be read: %w", withoutAddress(err, address))
		}
		if !strings.Contains(address, "pool_max_conns") {
			config.MaxConns = 16
		}
		pool, err := pgxpool.NewWithConfig(ctx, config)
		if err != nil {
			return withoutAddress(err, address)
		}
		s.db = stdlib.OpenDBFromPool(pool)
		s.close = pool.Close
		config = config.Copy()
		config.MinConns, config.MaxConns = 0, 1
		if s.listener, err = pgxpool.NewWithConfig(ctx, config); err != nil {
			return withoutAddress(err, address)
		}
		s.close = func() { s.listener.Close(); pool.Close() }
		return s.db.PingContext(ctx)
	}
	const pragmas = "?_pragma=journal_mode(WAL)&_pragma=busy_timeout(5000)&_pragma=foreign_keys(1)" +
		"&_pragma=synchronous(FULL)&_txlock=immediate"
	s.db, err = sql.Open("sqlite", "file:"+address+pragmas)
	if err != nil {
		return err
	}
	s.db.SetMaxOpenConns(1) // one writer
	return s.db.PingContext(ctx)
}

// withoutAddress keeps an address, which may hold a password, out of an error.
func withoutAddress(err error, address string) error {
	return errors.New(strings.ReplaceAll(err.Error(), address, "(address)"))
}

func (s *Store) migrate(ctx context.Context) error {
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	dialect := goose.DialectSQLite3
	if s.postgres {
		dialect = goose.DialectPostgres
	}
	g, err := goose.NewProvider(dialect, s.db, files)
	if err != nil {
		return err
	}
	if _, err := g.Up(ctx); err != nil {
		return fmt.Errorf("the tables cannot be brought up to date: %w", err)
	}
	return nil
}

// Close closes the register.
func (s *Store) Close() {
	_ = s.db.Close()
	if s.close != nil {
		s.close()
	}
}

// Ready reports whether the database answers.
func (s *Store) Ready(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	return s.db.PingContext(ctx)
}

// Postgres reports whether the register is on PostgreSQL.
func (s *Store) Postgres() bool { return s.postgres }

// bind writes the placeholders of a query as the database wants them.
func (s *Store) bind(query string) string {
	if !s.postgres {
		return query
	}
	var b strings.Builder
	n := 0
	for _, r := range query {
		if r == '?' {
			n++
			b.WriteString("$" + strconv.Itoa(n))
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// InTx runs do in one transaction. A fault of the database is [ErrFull] or [ErrAway]
// where it is one of these.
func (s *Store) InTx(ctx context.Context, do func(tx *sql.Tx) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return told(err)
	}
	defer func() { _ = tx.Rollback() }()
	if err := do(tx); err != nil {
		return told(err)
	}
	return told(tx.Commit())
}
