package store

import (
	"context"
	"database/sql"
)

// A Moved is a deadline of an open case that has other days, that came or that
// went because the rules are others: a new decree, or a new version. One that came
// has no days that it had; one that went has none that it has.
type Moved struct {
	Case, Title       string
	Key, Of           string
	WasFirst, WasLast string
	NowFirst, NowLast string
	Day               string // on which it was found
	Rules             string // the version that moved it
}

// Moves returns a page of what new rules moved, the newest first, with the number
// of all.
func (s *Store) Moves(ctx context.Context, offset, limit int) (all []Moved, n int, err error) {
	if err := s.db.QueryRowContext(ctx, `SELECT COUNT(*) FROM moved`).Scan(&n); err != nil {
		return nil, 0, err
	}
	rows, err := s.db.QueryContext(ctx, s.bind(`SELECT m.case_id, c.title, m.key, m.of, m.was_first, m.was_last,
		m.now_first, m.now_last, m.day, m.rules
		FROM moved m JOIN casefile c ON c.id = m.case_id
		ORDER BY m.day DESC, m.case_id, m.key, m.of LIMIT ? OFFSET ?`), limit, offset)
	if err != nil {
		return nil, 0, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var m Moved
		if err := rows.Scan(&m.Case, &m.Title, &m.Key, &m.Of, &m.WasFirst, &m.WasLast, &m.NowFirst, &m.NowLast, &m.Day,
			&m.Rules); err != nil {
			return nil, 0, err
		}
		all = append(all, m)
	}
	return all, n, rows.Err()
}

// before is what was stored of a case that is worked out again.
type before struct {
	day, rules string
	deadlines  []Deadline
}

func (s *Store) before(ctx context.Context, tx *sql.Tx, id string) (b before, err error) {
	if err := tx.QueryRowContext(ctx, s.bind(`SELECT computed, rules FROM casefile WHERE id = ?`),
		id).Scan(&b.day, &b.rules); err != nil {
		return b, err
	}
	rows, err := tx.QueryContext(ctx, s.bind(`SELECT key, of, first_day, last_day, state FROM deadline
		WHERE case_id = ?`), id)
	if err != nil {
		return b, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var d Deadline
		if err := rows.Scan(&d.Key, &d.Of, &d.First, &d.Last, &d.State); err != nil {
			return b, err
		}
		b.deadlines = append(b.deadlines, d)
	}
	return b, rows.Err()
}

// list keeps what new rules moved of a case whose events are the same. Both sides
// are as of the day of the older, so that what only the day moved is not there.
func (s *Store) list(ctx context.Context, tx *sql.Tx, id string, now Computed) error {
	if now.Rules == "" || now.Again == nil || now.Fault != "" {
		return nil
	}
	was, err := s.before(ctx, tx, id)
	if err != nil || was.rules == "" || was.rules == now.Rules || was.day == "" {
		return err
	}
	is, err := now.Again(was.day)
	if err != nil {
		return err
	}
	for _, m := range differences(was.deadlines, is) {
		if _, err := tx.ExecContext(ctx, s.bind(`INSERT INTO moved (case_id, key, of, rules, day, was_first,
			was_last, now_first, now_last)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`),
			id, m.Key, m.Of, now.Rules, now.Day, m.WasFirst, m.WasLast, m.NowFirst, m.NowLast); err != nil {
			return err
		}
	}
	return nil
}

func differences(was, is []Deadline) (all []Moved) {
	type name struct{ key, of string }
	old := map[name]Deadline{}
	for _, d := range was {
		old[name{d.Key, d.Of}] = d
	}
	for _, d := range is {
		o := old[name{d.Key, d.Of}]
		delete(old, name{d.Key, d.Of})
		if o.First != d.First || o.Last != d.Last {
			all = append(all, Moved{Key: d.Key, Of: d.Of, WasFirst: o.First, WasLast: o.Last, NowFirst: d.First,
				NowLast: d.Last})
		}
	}
	for _, o := range old {
		all = append(all, Moved{Key: o.Key, Of: o.Of, WasFirst: o.First, WasLast: o.Last})
	}
	return all
}
