package store

import (
	"context"
	"strings"
	"unicode/utf8"
)

// storable reports whether a database can hold a text: PostgreSQL takes UTF-8 and
// no zero byte.
func storable(s string) bool { return utf8.ValidString(s) && !strings.ContainsRune(s, 0) }

// CasesAfter returns the cases of a query that come after an id, in the order of
// their ids: a page does not shift when a case is added before it.
func (s *Store) CasesAfter(ctx context.Context, q Query, id string) (lines []Line, err error) {
	page := selection{from: "casefile c"}
	page.add(`c.id > ?`, id)
	page.of(q)
	rows, err := s.db.QueryContext(ctx, s.bind(`SELECT c.id, c.title, c.act, c.received, c.fault, c.settled, c.version`+
		page.String()+` ORDER BY c.id LIMIT ?`), append(page.args, q.Limit)...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var l Line
		var settled int
		if err := rows.Scan(&l.ID, &l.Title, &l.Act, &l.Received, &l.Fault, &settled, &l.Version); err != nil {
			return nil, err
		}
		l.Settled = settled != 0
		lines = append(lines, l)
	}
	return lines, rows.Err()
}

// A Place is where a deadline stands in the order of [Store.DueAfter].
type Place struct{ Urgency, Case, Key, Of string }

// Place is where d stands.
func (d Deadline) Place() Place { return Place{d.urgency(), d.Case, d.Key, d.Of} }

// DueAfter returns what is overdue, and what is live and has its last day up to
// and including q.Until, in that order and each by last day, from behind a place.
func (s *Store) DueAfter(ctx context.Context, q Query, at Place) (lines []Deadline, err error) {
	page := selection{from: "deadline d JOIN casefile c ON c.id = d.case_id"}
	page.add(`d.urgency >= '0' AND d.urgency <= ?`, "1"+q.Until)
	page.add(`(d.urgency, d.case_id, d.key, d.of) > (?, ?, ?, ?)`, at.Urgency, at.Case, at.Key, at.Of)
	page.of(q)
	rows, err := s.db.QueryContext(ctx, s.bind(`SELECT c.id, c.title, c.act, d.key, d.of, d.who, d.force,
		d.first_day, d.last_day, d.state`+page.String()+
		` ORDER BY d.urgency, d.case_id, d.key, d.of LIMIT ?`), append(page.args, q.Limit)...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var d Deadline
		if err := rows.Scan(&d.Case, &d.Title, &d.Act, &d.Key, &d.Of, &d.Who, &d.Force, &d.First, &d.Last,
			&d.State); err != nil {
			return nil, err
		}
		lines = append(lines, d)
	}
	return lines, rows.Err()
}
