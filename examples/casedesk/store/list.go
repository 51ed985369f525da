package store

import (
	"context"
	"strings"
)

// A Query asks for a page of the register or of the work list.
type Query struct {
	Text   string // in the id or the title
	Act    string
	State  string // "open" or "closed"; else all
	Which  string // of the work list: "overdue", "week", "open" or all
	Who    string
	Today  string // YYYY-MM-DD
	Until  string // the last day of what is asked, for "week"
	Offset int
	Limit  int
}

func (q *Query) where(b *strings.Builder, args *[]any) {
	add := func(condition string, values ...any) {
		b.WriteString(" AND " + condition)
		*args = append(*args, values...)
	}
	if q.Text != "" {
		like := "%" + strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(strings.ToLower(q.Text)) + "%"
		add(`(LOWER(c.id) LIKE ? ESCAPE '\' OR LOWER(c.title) LIKE ? ESCAPE '\')`, like, like)
	}
	if q.Act != "" {
		add(`c.act = ?`, q.Act)
	}
	switch q.State {
	case "open":
		add(`c.settled = 0`)
	case "closed":
		add(`c.settled = 1`)
	}
}

// Work returns a page of the work list: what is live, what is overdue first and
// then by its last day, with the number of all.
func (s *Store) Work(ctx context.Context, q Query) (lines []Deadline, all int, err error) {
	var where strings.Builder
	args := []any{}
	q.where(&where, &args)
	add := func(condition string, values ...any) {
		where.WriteString(" AND " + condition)
		args = append(args, values...)
	}
	switch q.Which {
	case "overdue":
		add(`d.state = 'overdue'`)
	case "week":
		add(`d.state IN ('overdue', 'open', 'ahead') AND d.last_day <> '' AND d.last_day <= ?`, q.Until)
	case "open":
		add(`d.state = 'open'`)
	default:
		add(`d.state IN ('overdue', 'open')`)
	}
	if q.Who != "" {
		add(`d.who = ?`, q.Who)
	}
	from := ` FROM deadline d JOIN casefile c ON c.id = d.case_id WHERE 1 = 1` + where.String()
	if err := s.db.QueryRowContext(ctx, s.bind(`SELECT COUNT(*)`+from), args...).Scan(&all); err != nil {
		return nil, 0, err
	}
	rows, err := s.db.QueryContext(ctx, s.bind(`SELECT c.id, c.title, c.act, d.key, d.of, d.who, d.force, d.first_day, d.last_day, d.state`+from+
		` ORDER BY CASE WHEN d.state = 'overdue' THEN 0 ELSE 1 END, CASE WHEN d.last_day = '' THEN '9999' ELSE d.last_day END, c.id, d.key, d.of LIMIT ? OFFSET ?`),
		append(args, q.Limit, q.Offset)...)
	if err != nil {
		return nil, 0, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var d Deadline
		if err := rows.Scan(&d.Case, &d.Title, &d.Act, &d.Key, &d.Of, &d.Who, &d.Force, &d.First, &d.Last, &d.State); err != nil {
			return nil, 0, err
		}
		lines = append(lines, d)
	}
	return lines, all, rows.Err()
}

// A Line is a case in the register.
type Line struct {
	ID, Title, Act, Received, Fault string
	Settled                         bool
	Version                         int
}

// Cases returns a page of the register by id, with the number of all.
func (s *Store) Cases(ctx context.Context, q Query) (lines []Line, all int, err error) {
	var where strings.Builder
	args := []any{}
	q.where(&where, &args)
	from := ` FROM casefile c WHERE 1 = 1` + where.String()
	if err := s.db.QueryRowContext(ctx, s.bind(`SELECT COUNT(*)`+from), args...).Scan(&all); err != nil {
		return nil, 0, err
	}
	rows, err := s.db.QueryContext(ctx, s.bind(`SELECT c.id, c.title, c.act, c.received, c.fault, c.settled, c.version`+from+` ORDER BY c.received DESC, c.id LIMIT ? OFFSET ?`),
		append(args, q.Limit, q.Offset)...)
	if err != nil {
		return nil, 0, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var l Line
		var settled int
		if err := rows.Scan(&l.ID, &l.Title, &l.Act, &l.Received, &l.Fault, &settled, &l.Version); err != nil {
			return nil, 0, err
		}
		l.Settled = settled != 0
		lines = append(lines, l)
	}
	return lines, all, rows.Err()
}

// OldRules calls do with the id of each case that has something live and was
// worked out with rules of another version. It holds no transaction while do runs.
func (s *Store) OldRules(ctx context.Context, rules string, do func(id string) error) error {
	return s.pages(do, func(last string, page int) ([]string, error) {
		return s.ids(ctx, `SELECT id FROM casefile WHERE id > ? AND settled = 0 AND rules <> ? ORDER BY id LIMIT ?`, last, rules, page)
	})
}

// IDs calls do with the id of each case; with a day, of each that has something
// live and was not worked out for that day. It holds no transaction while do runs.
func (s *Store) IDs(ctx context.Context, day string, do func(id string) error) error {
	return s.pages(do, func(last string, page int) ([]string, error) {
		if day == "" {
			return s.ids(ctx, `SELECT id FROM casefile WHERE id > ? ORDER BY id LIMIT ?`, last, page)
		}
		return s.ids(ctx, `SELECT id FROM casefile WHERE id > ? AND settled = 0 AND computed <> ? ORDER BY id LIMIT ?`, last, day, page)
	})
}

// pages calls do with each id of the pages that next returns.
func (s *Store) pages(do func(id string) error, next func(last string, page int) ([]string, error)) error {
	const page = 500
	last := ""
	for {
		ids, err := next(last, page)
		if err != nil {
			return err
		}
		for _, id := range ids {
			if err := do(id); err != nil {
				return err
			}
			last = id
		}
		if len(ids) < page {
			return nil
		}
	}
}

func (s *Store) ids(ctx context.Context, query string, args ...any) (ids []string, err error) {
	rows, err := s.db.QueryContext(ctx, s.bind(query), args...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}

// Acts returns the acts that the cases are under.
func (s *Store) Acts(ctx context.Context) (all []string, err error) {
	rows, err := s.db.QueryContext(ctx, `SELECT DISTINCT act FROM casefile WHERE act <> '' ORDER BY act`)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var act string
		if err := rows.Scan(&act); err != nil {
			return nil, err
		}
		all = append(all, act)
	}
	return all, rows.Err()
}
