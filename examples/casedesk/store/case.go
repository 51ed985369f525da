package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Faults of a change.
var (
	ErrNoCase = errors.New("no such case")
	ErrStale  = errors.New("somebody else changed the case in the meantime")
	ErrExists = errors.New("a case with this id is there already")
)

// An Event is one entry in the register: an event as the library writes it,
// with who entered it and when.
type Event struct {
	ID      string
	Data    []byte
	Entered time.Time
	By      string
}

// A Case is a case as it is stored.
type Case struct {
	ID      string
	Version int
	Title   string
	Events  []Event
}

// A Deadline is a line of the work list, worked out from the events.
type Deadline struct {
	Case, Title, Act    string
	Key, Of, Who, Force string
	First, Last, State  string
	ReceivedBy, On      string
	Provision           string // the id of the rule that gives it
}

// A Computed is what the library made of the events of a case.
type Computed struct {
	Act, Received string
	Settled       bool // nothing of it is live
	Fault         string
	Day           string // for which it was worked out
	Rules         string // the version of the rules; empty: not known
	Tally         []byte // what the case adds to the figures
	Deadlines     []Deadline
	Again         func(day string) ([]Deadline, error) // works the same events out for another day
}

// Load returns a case with its events.
func (s *Store) Load(ctx context.Context, id string) (c Case, err error) {
	err = s.InTx(ctx, func(tx *sql.Tx) error {
		c, err = s.load(ctx, tx, id)
		return err
	})
	return c, err
}

// LoadTx is Load in a transaction.
func (s *Store) LoadTx(ctx context.Context, tx *sql.Tx, id string) (Case, error) {
	return s.load(ctx, tx, id)
}

func (s *Store) load(ctx context.Context, tx *sql.Tx, id string) (Case, error) {
	if !storable(id) {
		return Case{}, ErrNoCase
	}
	c := Case{ID: id}
	err := tx.QueryRowContext(ctx, s.bind(`SELECT version, title FROM casefile WHERE id = ?`), id).
		Scan(&c.Version, &c.Title)
	if errors.Is(err, sql.ErrNoRows) {
		return c, ErrNoCase
	}
	if err != nil {
		return c, err
	}
	rows, err := tx.QueryContext(ctx, s.bind(`SELECT id, data, entered, entered_by
		FROM event WHERE case_id = ? ORDER BY seq`), id)
	if err != nil {
		return c, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var e Event
		var data, entered string
		if err := rows.Scan(&e.ID, &data, &entered, &e.By); err != nil {
			return c, err
		}
		e.Data = []byte(data)
		e.Entered, _ = time.Parse(time.RFC3339, entered)
		c.Events = append(c.Events, e)
	}
	return c, rows.Err()
}

// A Change is what is added to a case.
type Change struct {
	ID      string
	Title   string // of a new case
	Handler string // of a new case: the address of who handles it
	Version int    // that the change was made on; 0: a new case
	Events  []Event
	Work    func(c Case) (Computed, error) // works out what follows, before anything is stored
}

// Apply stores a change whole or not at all: the events, what follows from them,
// and its jobs. A change made on a version that is not the newest is [ErrStale].
func (s *Store) Apply(ctx context.Context, change Change) (c Case, err error) {
	err = s.InTx(ctx, func(tx *sql.Tx) error {
		c, err = s.apply(ctx, tx, change)
		return err
	})
	return c, err
}

func (s *Store) apply(ctx context.Context, tx *sql.Tx, change Change) (c Case, err error) {
	if err := s.take(ctx, tx, change); err != nil {
		return c, err
	}
	var seq int
	if err := tx.QueryRowContext(ctx, s.bind(`SELECT COALESCE(MAX(seq), 0) FROM event WHERE case_id = ?`),
		change.ID).Scan(&seq); err != nil {
		return c, err
	}
	for _, e := range change.Events {
		seq++
		if e.By == "" {
			e.By = Actor(ctx)
		}
		if _, err := tx.ExecContext(ctx, s.bind(`INSERT INTO event
			(case_id, seq, id, data, entered, entered_by) VALUES (?, ?, ?, ?, ?, ?)`),
			change.ID, seq, e.ID, string(e.Data), e.Entered.UTC().Format(time.RFC3339), e.By); err != nil {
			return c, fmt.Errorf("event %s: %w", e.ID, err)
		}
	}
	if c, err = s.load(ctx, tx, change.ID); err != nil {
		return c, err
	}
	now, err := change.Work(c)
	if err != nil {
		return c, err
	}
	if err := s.listBefore(ctx, tx, c, now.Rules, change); err != nil {
		return c, err
	}
	return c, s.keep(ctx, tx, c, now)
}

// take claims the next version of a case.
func (s *Store) take(ctx context.Context, tx *sql.Tx, change Change) error {
	if change.Version == 0 {
		result, err := tx.ExecContext(ctx, s.bind(`INSERT INTO casefile (id, version, title, handler) VALUES (?, 1, ?, ?)
			ON CONFLICT (id) DO NOTHING`), change.ID, change.Title, change.Handler)
		if err != nil {
			return err
		}
		if n, err := result.RowsAffected(); err != nil || n == 0 {
			return errors.Join(ErrExists, err)
		}
		return nil
	}
	result, err := tx.ExecContext(ctx, s.bind(`UPDATE casefile SET version = version + 1
		WHERE id = ? AND version = ?`), change.ID, change.Version)
	if err != nil {
		return err
	}
	if n, err := result.RowsAffected(); err != nil || n == 1 {
		return err
	}
	if _, err := s.load(ctx, tx, change.ID); err != nil {
		return err
	}
	return ErrStale
}

// listBefore lists what new rules moved of a case that changes before it was
// worked out with them.
func (s *Store) listBefore(ctx context.Context, tx *sql.Tx, c Case, rules string, change Change) error {
	var had string
	if err := tx.QueryRowContext(ctx, s.bind(`SELECT rules FROM casefile WHERE id = ?`),
		c.ID).Scan(&had); err != nil || had == "" || had == rules {
		return err
	}
	c.Events = c.Events[:len(c.Events)-len(change.Events)]
	now, err := change.Work(c)
	if err != nil {
		return err
	}
	return s.list(ctx, tx, c.ID, now)
}

// keep stores what follows from a case, and does what goes with it.
func (s *Store) keep(ctx context.Context, tx *sql.Tx, c Case, now Computed) error {
	if _, err := tx.ExecContext(ctx, s.bind(`UPDATE casefile
		SET act = ?, received = ?, settled = ?, fault = ?, computed = ?,
		rules = ?, bucket = ?, tally = ?, search = ? WHERE id = ?`),
		now.Act, now.Received, truth(now.Settled), now.Fault, now.Day,
		now.Rules, bucketOf(c.ID), string(now.Tally), strings.ToLower(c.ID+" "+c.Title), c.ID); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, s.bind(`DELETE FROM deadline WHERE case_id = ?`), c.ID); err != nil {
		return err
	}
	if err := s.keepDeadlines(ctx, tx, c.ID, now.Deadlines); err != nil {
		return err
	}
	if s.follow != nil {
		return s.follow(ctx, tx, c, now)
	}
	return nil
}

// keepDeadlines stores the deadlines of a case in as few statements as the
// placeholders allow.
func (s *Store) keepDeadlines(ctx context.Context, tx *sql.Tx, id string, all []Deadline) error {
	const most = 100
	for part := range slices.Chunk(all, most) {
		query := strings.Repeat(`, (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, len(part))[2:]
		args := make([]any, 0, 12*len(part))
		for _, d := range part {
			args = append(args, id, d.Key, d.Of, d.Who, d.Force, d.First, d.Last, d.State,
				d.ReceivedBy, d.On, d.Provision, d.urgency())
		}
		if _, err := tx.ExecContext(ctx, s.bind(`INSERT INTO deadline (case_id, key, of, who, force,
			first_day, last_day, state, received_by, on_day, provision, urgency) VALUES `+query), args...); err != nil {
			return err
		}
	}
	return nil
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Rework works a stored case out again, as for a new day, a new decree or a new
// version of the rules.
func (s *Store) Rework(ctx context.Context, id string, work func(Case) (Computed, error)) error {
	return s.InTx(ctx, func(tx *sql.Tx) error {
		c, err := s.load(ctx, tx, id)
		if err != nil {
			return err
		}
		now, err := work(c)
		if err != nil {
			return err
		}
		if err := s.list(ctx, tx, id, now); err != nil {
			return err
		}
		return s.keep(ctx, tx, c, now)
	})
}
