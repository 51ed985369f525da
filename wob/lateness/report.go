package lateness

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A Key puts a request in a group: by what, and which.
type Key struct{ By, Value string }

// The ways of grouping that have a name for people; any other text is another.
const (
	ByYearReceived    = "year-received" // a cohort: what became of what came in
	ByQuarterReceived = "quarter-received"
	ByYearDecided     = "year-decided" // production: what was decided in a year
	ByAct             = "act"
	ByBody            = "body"
)

// YearReceived is the year in which the request was received.
func YearReceived(t wob.Timeline) Key { return Key{ByYearReceived, year(t.Decision.Start())} }

// QuarterReceived is the quarter in which the request was received ("2020-Q3").
func QuarterReceived(t wob.Timeline) Key {
	_, month, _ := t.Decision.Start().Civil()
	quarter := ""
	if month > 0 {
		quarter = year(t.Decision.Start()) + "-Q" + strconv.Itoa((int(month)+2)/3)
	}
	return Key{ByQuarterReceived, quarter}
}

// Act is the row of law that governs the decision term ("woo").
func Act(t wob.Timeline) Key { return Key{ByAct, t.Act} }

func year(d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return strconv.Itoa(d.Year())
}

// A Report counts requests, all together and in groups. The zero Report has
// counted none. It grows with the number of different keys, and with nothing
// else.
type Report struct {
	// ReceiptAssumed says that the days of receipt are really those of the
	// requests themselves, as in registers that keep no other; set by the caller.
	ReceiptAssumed bool

	all    Tally
	groups map[Key]*Tally
}

// AddBad counts a request that could not be answered, in the groups that are
// known of it.
func (r *Report) AddBad(keys ...Key) {
	r.each(keys, func(t *Tally) { t.Bad++ })
}

// add counts a request by its deadlines.
func (r *Report) add(deadlines []wob.Deadline, assumed bool, keys []Key) {
	q := look(deadlines, assumed)
	r.each(keys, func(t *Tally) { t.add(&q) })
}

// each calls what counts for the whole and for the group of each key, for a key
// that stands twice once.
func (r *Report) each(keys []Key, count func(*Tally)) {
	count(&r.all)
	for i, k := range keys {
		if !slices.Contains(keys[:i], k) {
			count(r.group(k))
		}
	}
}

func (r *Report) group(k Key) *Tally {
	t := r.groups[k]
	if t == nil {
		if r.groups == nil {
			r.groups = make(map[Key]*Tally)
		}
		t = new(Tally)
		r.groups[Key{strings.Clone(k.By), strings.Clone(k.Value)}] = t
	}
	return t
}

// Merge adds what another report counted; with itself it doubles.
func (r *Report) Merge(other *Report) {
	if other == nil {
		return
	}
	r.ReceiptAssumed = r.ReceiptAssumed || other.ReceiptAssumed
	r.all.merge(&other.all)
	for k, t := range other.groups {
		r.group(k).merge(t)
	}
}

// All returns what was counted of all requests.
func (r *Report) All() *Tally { return &r.all }

// Groups yields what was counted of each group, by what it is grouped by and
// then by value.
func (r *Report) Groups() iter.Seq2[Key, *Tally] {
	keys := slices.SortedFunc(maps.Keys(r.groups), func(a, b Key) int {
		return cmp.Or(cmp.Compare(a.By, b.By), cmp.Compare(a.Value, b.Value))
	})
	return func(yield func(Key, *Tally) bool) {
		for _, k := range keys {
			if !yield(k, r.groups[k]) {
				return
			}
		}
	}
}
