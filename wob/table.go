package wob

import (
	"fmt"
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// Law is looked up in tables of dated rows. Each table has one key: the day of
// one kind of event. The kinds are types, so that a table cannot be asked about
// the day of another event.
type (
	receipt calendar.Date // the request was received
	filing  calendar.Date // the application or the objection was filed
	notice  calendar.Date // the notice, invitation or consent was given, or the notice of default received
	content calendar.Date // the decision was taken (its date)
	start   calendar.Date // the term started
	running calendar.Date // the day itself
)

type key interface {
	receipt | filing | notice | content | start | running
}

// A row is law in force from a day until the next row begins, or up to and
// including the day until, where nothing follows or there is a gap.
type row[K key, V any] struct {
	from, until calendar.Date
	law         V
}

func (r row[K, V]) covers(d calendar.Date) bool {
	return !d.Before(r.from) && (r.until.IsZero() || !d.After(r.until))
}

// A table is law by the day of one kind of event.
type table[K key, V any] struct {
	name string
	rows []row[K, V]
}

// newTable builds a table. Rows stand in the order of their days; a row that
// overlaps another is a mistake in the law as written here, so it panics when
// the package is initialised.
func newTable[K key, V any](name string, rows ...row[K, V]) table[K, V] {
	rows = slices.Clone(rows)
	for i := 1; i < len(rows); i++ {
		before := &rows[i-1]
		if before.until.IsZero() {
			before.until = dayBefore(rows[i].from)
		}
		if !before.until.Before(rows[i].from) || before.until.Before(before.from) {
			panic(fmt.Sprintf("wob: table %s: the row from %s overlaps the row from %s", name, rows[i].from, before.from))
		}
	}
	return table[K, V]{name, rows}
}

// find returns the law of a day, and false where the table has no row for it.
func (t table[K, V]) find(k K) (*V, bool) {
	for i := range t.rows {
		if t.rows[i].covers(calendar.Date(k)) {
			return &t.rows[i].law, true
		}
	}
	return nil, false
}

// at returns the law of a day; no row is an error that names the table and the
// day.
func (t table[K, V]) at(k K) (*V, error) {
	if law, ok := t.find(k); ok {
		return law, nil
	}
	if calendar.Date(k).IsZero() {
		return nil, fmt.Errorf("the day of the law for %s is not set", t.name)
	}
	return nil, fmt.Errorf("no law for %s on %s is known", t.name, calendar.Date(k))
}

// all returns the law of every row.
func (t table[K, V]) all() []V {
	var laws []V
	for _, r := range t.rows {
		laws = append(laws, r.law)
	}
	return laws
}
