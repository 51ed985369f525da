package store

import (
	"context"
	"database/sql"
	"strings"
)

// A Query asks for a page of the register or of the work list.
type Query struct {
	Text   string // in the id or the title
	Act    string
	State  string // "open" or "closed"; else all
	Which  string // of the work list: "overdue", "week", "open" or all
	Who    string
	Until  string // the last day of what is asked, for "week": YYYY-MM-DD
	Offset int
	Limit  int
}

// MostCounted is up to which number the lines of a list are counted.
const MostCounted = 10_000

// A selection is the part of a query after its columns.
type selection struct {
	from  string
	where strings.Builder
	args  []any
}

func (q *selection) add(condition string, values ...any) {
	q.where.WriteString(" AND " + condition)
	q.args = append(q.args, values...)
}

func (q *selection) String() string { return " FROM " + q.from + " WHERE 1 = 1" + q.where.String() }

// of narrows a selection to the cases that a query asks for, and reports whether
// it did.
func (q *selection) of(query Query) bool {
	if !storable(query.Text) || !storable(query.Act) {
		q.add(`1 = 0`) // no case has that
		return true
	}
	if query.Text != "" {
		escape := strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`)
		q.add(`c.search LIKE ? ESCAPE '\'`, "%"+escape.Replace(strings.ToLower(query.Text))+"%")
	}
	if query.Act != "" {
		q.add(`c.act = ?`, query.Act)
	}
	switch query.State {
	case "open":
		q.add(`c.settled = 0`)
	case "closed":
		q.add(`c.settled = 1`)
	}
	return len(q.args) > 0
}

// count counts what is selected, up to [MostCounted] and one more.
func (s *Store) count(ctx context.Context, q *selection) (n int, err error) {
	err = s.db.QueryRowContext(ctx, s.bind(`SELECT COUNT(*) FROM (SELECT 1`+q.String()+` LIMIT ?) AS counted`),
		append(q.args[:len(q.args):len(q.args)], MostCounted+1)...).Scan(&n)
	return n, err
}

// urgency sorts what is live: first what is overdue, then by the last day.
func (d Deadline) urgency() string {
	last := d.Last
	if last == "" {
		last = "9999-12-31"
	}
	switch d.State {
	case "overdue":
		return "0" + last
	case "open", "ahead":
		return "1" + last
	}
	return ""
}

// Work returns a page of the work list: what is live, what is overdue first and
// then by its last day, with the number of all ([MostCounted]).
func (s *Store) Work(ctx context.Context, q Query) (lines []Deadline, all int, err error) {
	// The list is read in the order of its index; where a text is asked for, the
	// few cases that have it come first.
	counted := selection{from: "deadline d"}
	page := selection{from: "deadline d JOIN casefile c ON c.id = d.case_id"}
	if q.Text != "" {
		page.from = "casefile c CROSS JOIN deadline d"
		page.add(`d.case_id = c.id`)
	}
	if page.of(q) {
		counted = selection{from: page.from}
		counted.where.WriteString(page.where.String())
		counted.args = append(counted.args, page.args...)
	}
	for _, each := range []*selection{&counted, &page} {
		switch q.Which {
		case "overdue":
			each.add(`d.urgency >= '0' AND d.urgency < '1'`)
		case "week":
			each.add(`d.urgency >= '0' AND d.urgency <= ?`, "1"+q.Until)
		case "open":
			each.add(`d.urgency >= '1' AND d.state = 'open'`)
		default:
			each.add(`d.urgency >= '0' AND d.state IN ('overdue', 'open')`)
		}
		if q.Who != "" {
			each.add(`d.who = ?`, q.Who)
		}
	}
	if all, err = s.count(ctx, &counted); err != nil {
		return nil, 0, err
	}
	rows, err := s.db.QueryContext(ctx, s.bind(`SELECT c.id, c.title, c.act, d.key, d.of, d.who, d.force,
		d.first_day, d.last_day, d.state`+page.String()+
		` ORDER BY d.urgency, d.case_id, d.key, d.of LIMIT ? OFFSET ?`), append(page.args, q.Limit, q.Offset)...)
	if err != nil {
		return nil, 0, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var d Deadline
		if err := rows.Scan(&d.Case, &d.Title, &d.Act, &d.Key, &d.Of, &d.Who, &d.Force,
			&d.First, &d.Last, &d.State); err != nil {
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

// Cases returns a page of the register by day of receipt, the newest first, with
// the number of all ([MostCounted]).
func (s *Store) Cases(ctx context.Context, q Query) (lines []Line, all int, err error) {
	page := selection{from: "casefile c"}
	page.of(q)
	if all, err = s.count(ctx, &page); err != nil {
		return nil, 0, err
	}
	rows, err := s.db.QueryContext(ctx, s.bind(`SELECT c.id, c.title, c.act, c.received, c.fault, c.settled, c.version`+
		page.String()+` ORDER BY c.received DESC, c.id LIMIT ? OFFSET ?`), append(page.args, q.Limit, q.Offset)...)
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

const idsAfter = `SELECT id FROM casefile WHERE id > ? ORDER BY id LIMIT ?`

// OldRules calls do with the id of each case that has something live and was
// worked out with rules of another version. It holds no transaction while do runs.
func (s *Store) OldRules(ctx context.Context, rules string, do func(id string) error) error {
	return s.pages(do, func(last string, page int) ([]string, error) {
		return s.ids(ctx, s.db, `SELECT id FROM casefile WHERE id > ? AND settled = 0 AND rules <> ?
			ORDER BY id LIMIT ?`, last, rules, page)
	})
}

// IDs calls do with the id of each case; with a day, of each that has something
// live and was not worked out for that day. It holds no transaction while do runs.
func (s *Store) IDs(ctx context.Context, day string, do func(id string) error) error {
	return s.pages(do, func(last string, page int) ([]string, error) {
		if day == "" {
			return s.ids(ctx, s.db, idsAfter, last, page)
		}
		return s.ids(ctx, s.db, `SELECT id FROM casefile WHERE id > ? AND settled = 0 AND computed <> ?
			ORDER BY id LIMIT ?`, last, day, page)
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

// A querier is the database or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

func (s *Store) ids(ctx context.Context, from querier, query string, args ...any) (ids []string, err error) {
	rows, err := from.QueryContext(ctx, s.bind(query), args...)
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
