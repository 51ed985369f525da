package calendar

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"time"
)

// The table of days runs over these years, both included. A day outside them
// is an error wherever it matters.
const (
	firstYear = 1990
	lastYear  = 2040
)

var (
	tableFrom  = civil(firstYear, 1, 1)
	tableUntil = civil(lastYear, 12, 31)
)

// A Calendar (kalender) tells which days are free days in the sense of the
// Algemene termijnenwet: Saturday, Sunday, a recognised day (algemeen erkende
// feestdag) or a day equated with one. It covers 1 January 1990 up to and
// including 31 December 2040.
//
// The zero Calendar is the statutory one and is what nearly every program
// needs. [Calendar.With] gives another. A Calendar is a small comparable value
// that does not change, safe for use by many goroutines.
type Calendar struct {
	own *table // nil for the statutory days
}

// A table is a compiled calendar: for each day a number, 0 for an ordinary day
// and otherwise the index of the reasons why it is free. So "is it free" and
// "why" cannot disagree.
type table struct {
	day        []uint8
	reasons    [][]*Provision
	known      []bool   // by year: all its equated days are known
	knownRuns  []period // the same as periods
	secondHand []Date   // days known from a decree nobody read
}

// statutory is the calendar of the law. It is built once and never changed.
var statutory = newTable()

func (c Calendar) table() *table {
	if c.own != nil {
		return c.own
	}
	return statutory
}

func newTable() *table {
	t := &table{
		day:     make([]uint8, tableUntil.minus(tableFrom)+1),
		reasons: make([][]*Provision, 1, 64),
		known:   make([]bool, lastYear-firstYear+1),
	}
	for i, p := range []*Provision{saturday, sunday} {
		t.reasons = append(t.reasons, []*Provision{p})
		first := (int(time.Saturday) + i - int(tableFrom.Weekday())) % 7
		for day := first; day < len(t.day); day += 7 {
			t.day[day] = uint8(i + 1)
		}
	}
	for i := range holidays {
		h := &holidays[i]
		for year := firstYear; year <= lastYear; year++ {
			if _, observed := h.rule.Calc(year); !observed.IsZero() {
				t.add(DateOf(observed), h.provision)
			}
		}
	}
	for i := range decrees {
		t.equate(&decrees[i])
	}
	t.findKnownRuns()
	return t
}

// add gives a day one more reason to be free. Two reasons for one day (5 May
// on Ascension Day, a holiday in a weekend) make a set of two, never a choice.
func (t *table) add(d Date, p *Provision) bool {
	at := d.minus(tableFrom)
	old := t.reasons[t.day[at]]
	if slices.Contains(old, p) {
		return true
	}
	// From the last one on: the days of one holiday come together.
	for i, set := range slices.Backward(t.reasons) {
		if len(set) == len(old)+1 && set[len(old)] == p && slices.Equal(set[:len(old)], old) {
			t.day[at] = uint8(i)
			return true
		}
	}
	if len(t.reasons) > 255 {
		return false
	}
	t.reasons = append(t.reasons, append(slices.Clip(slices.Clone(old)), p))
	t.day[at] = uint8(len(t.reasons) - 1)
	return true
}

func (t *table) equate(d *Decree) bool {
	for _, day := range d.days {
		if !t.add(day, d.provision) {
			return false
		}
		if d.secondHand {
			t.secondHand = append(t.secondHand, day)
		}
	}
	for year := max(d.from, firstYear); year <= min(d.until, lastYear); year++ {
		t.known[year-firstYear] = true
	}
	return true
}

func (t *table) findKnownRuns() {
	for i, known := range t.known {
		year := period{civil(firstYear+i, 1, 1), civil(firstYear+i, 12, 31)}
		switch {
		case !known:
		case i > 0 && t.known[i-1]:
			t.knownRuns[len(t.knownRuns)-1].until = year.until
		default:
			t.knownRuns = append(t.knownRuns, year)
		}
	}
}

// A period runs from a day up to and including another.
type period struct{ from, until Date }

// isKnown reports whether all equated days of the year of d are known.
func (t *table) isKnown(d Date) bool {
	for _, run := range t.knownRuns {
		if d.day >= run.from.day && d.day <= run.until.day {
			return true
		}
	}
	return false
}

// With returns a calendar that has the days of a decree as well, and knows the
// years it settles. A day outside the table of days, and more than about two
// hundred decrees in one calendar, are errors.
func (c Calendar) With(d Decree) (Calendar, error) {
	fail := func(err error) (Calendar, error) {
		return Calendar{}, fmt.Errorf("calendar.Calendar.With(%v): %w", d.provision, err)
	}
	if d.provision == nil {
		return fail(errors.New("the zero Decree"))
	}
	for _, day := range d.days {
		if err := known(day); err != nil {
			return fail(err)
		}
	}
	old := c.table()
	t := &table{
		day: slices.Clone(old.day), reasons: slices.Clone(old.reasons),
		known: slices.Clone(old.known), secondHand: slices.Clone(old.secondHand),
	}
	if !t.equate(&d) {
		return fail(errors.New("too many decrees"))
	}
	t.findKnownRuns()
	return Calendar{t}, nil
}

// Range returns the first and the last day of the table, both included.
func (c Calendar) Range() (from, until Date) { return tableFrom, tableUntil }

// Known reports whether all equated days of the year of d are known. For the
// statutory calendar: 1990-1992 and 2005-2028.
func (c Calendar) Known(d Date) bool {
	return c.table().isKnown(d)
}

// KnownUntil returns the last day of the last year whose equated days are all
// known: 31 December 2028 for the statutory calendar.
func (c Calendar) KnownUntil() Date {
	runs := c.table().knownRuns
	return runs[len(runs)-1].until
}

// Free reports whether d is a free day. A day that is not set is [ErrNoDate], one
// outside the table is [ErrOutside] and names the range.
func (c Calendar) Free(d Date) (bool, error) {
	if err := known(d); err != nil {
		return false, fmt.Errorf("calendar.Calendar.Free: %w", err)
	}
	return c.free(d), nil
}

func (c Calendar) free(d Date) bool { return c.table().day[d.day-tableFrom.day] != 0 }

// Why returns the reasons why d is a free day, each with its name and its
// citation; none for an ordinary day and for a day outside the table.
func (c Calendar) Why(d Date) []*Provision { return slices.Clone(c.why(d)) }

func (c Calendar) why(d Date) []*Provision {
	if !inTable(d) {
		return nil
	}
	return *c.table().whyAt(d)
}

// whyAt returns the reasons of a day of the table, as they stand in it.
func (t *table) whyAt(d Date) *[]*Provision {
	return &t.reasons[t.day[d.day-tableFrom.day]]
}

// FreeDays lists the free days of a period, both ends included, each with the
// reasons why it is free. Days outside the table are passed over.
func (c Calendar) FreeDays(from, until Date) iter.Seq2[Date, []*Provision] {
	return func(yield func(Date, []*Provision) bool) {
		for d := later(from, tableFrom); inTable(d) && !d.After(until); d = d.AddDays(1) {
			if c.free(d) && !yield(d, c.Why(d)) {
				return
			}
		}
	}
}

func inTable(d Date) bool { return d.day >= tableFrom.day && d.day <= tableUntil.day }

func later(d, e Date) Date {
	if d.After(e) {
		return d
	}
	return e
}

// Provisions returns every provision of this package: the articles, holidays
// and decrees of the Algemene termijnenwet, and its caveats.
func Provisions() iter.Seq[*Provision] { return slices.Values(provisions) }
