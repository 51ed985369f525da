package scope

import (
	"fmt"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// A Period (periode) is a run of days, the first and the last included. A From
// that is not set is the beginning of time, an Until that is not set leaves the
// period open; the zero Period is every day. It is comparable.
type Period struct {
	From, Until calendar.Date
}

// Day returns the period of one day.
func Day(d calendar.Date) Period { return Period{d, d} }

// NewPeriod returns a period; one that ends before it starts is an error.
func NewPeriod(from, until calendar.Date) (Period, error) {
	p := Period{from, until}
	if p.empty() {
		return Period{}, fmt.Errorf("scope.NewPeriod(%s, %s): ends before it starts", from, until)
	}
	return p, nil
}

// IsZero reports whether p has neither a first nor a last day.
func (p Period) IsZero() bool { return p == Period{} }

// Has reports whether d lies in p. A day that is not set does not.
func (p Period) Has(d calendar.Date) bool {
	return !d.IsZero() && !d.Before(p.From) && !p.ended(d)
}

func (p Period) ended(d calendar.Date) bool { return !p.Until.IsZero() && d.After(p.Until) }

func (p Period) empty() bool {
	return !p.Until.IsZero() && p.Until.Before(p.From)
}

// String returns p in the ISO form of an interval, ".." for an open end:
// "2020-04-03/2021-06-11", "../2020-04-02".
func (p Period) String() string {
	side := func(d calendar.Date) string {
		if d.IsZero() {
			return ".."
		}
		return d.String()
	}
	return side(p.From) + "/" + side(p.Until)
}

var periodWords = [2]struct{ all, from, until, both string }{
	{"alle dagen", "vanaf %s", "tot en met %s", "%s tot en met %s"},
	{"every day", "from %s on", "up to and including %s", "%s up to and including %s"},
}

// Long returns p in words: "3 april 2020 tot en met 11 juni 2021".
func (p Period) Long(l calendar.Lang) string {
	w := words.Of(l, periodWords)
	if p.IsZero() {
		return w.all
	}
	if p.Until.IsZero() {
		return fmt.Sprintf(w.from, p.From.Long(l))
	}
	if p.From.IsZero() {
		return fmt.Sprintf(w.until, p.Until.Long(l))
	}
	if p.From == p.Until {
		return p.From.Long(l)
	}
	return fmt.Sprintf(w.both, p.From.Long(l), p.Until.Long(l))
}
