package wob

import (
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// A ChangeKind is how a deadline differs between two timelines.
type ChangeKind uint8

// The values of ChangeKind.
const (
	_      ChangeKind = iota
	Came              // it is new
	Went              // it is no longer there
	Moved             // its days are others
	Turned            // its days are the same, its state is another
)

var changeCodes = words.Codes[ChangeKind]{
	{},
	Came:   {"came", "erbij gekomen", "came"},
	Went:   {"went", "weggevallen", "went"},
	Moved:  {"moved", "verschoven", "moved"},
	Turned: {"turned", "van stand veranderd", "turned"},
}

// String returns the code, or "".
func (k ChangeKind) String() string { return changeCodes.String(k) }

// Name returns the name for people.
func (k ChangeKind) Name(l calendar.Lang) string { return changeCodes.Name(k, l) }

// A Change is one deadline that differs between two timelines.
type Change struct {
	Kind          ChangeKind
	Before, After Deadline // zero where it came, or went

	// By is the rule that made the difference, as far as it shows: a step of the
	// term, or what took it away.
	By *calendar.Provision
}

// Changes yields what differs between two timelines of one case, in the order of
// their deadlines: what came or went, what moved, and what is done, missed or
// taken away since. That a day has fewer days left is no change.
func Changes(before, after Timeline) iter.Seq[Change] {
	var all []Change
	for i := range before.Dates {
		if d := before.Dates[i]; after.same(&d) == nil {
			all = append(all, Change{Kind: Went, Before: d, By: d.By})
		}
	}
	for i := range after.Dates {
		e := after.Dates[i]
		d := before.same(&e)
		switch {
		case d == nil:
			all = append(all, Change{Kind: Came, After: e, By: e.By})
		case d.First != e.First || d.Last != e.Last || d.ReceivedBy != e.ReceivedBy:
			all = append(all, Change{Kind: Moved, Before: *d, After: e, By: newStep(d, &e)})
		case d.State != e.State || d.On != e.On:
			by := e.Because
			if by == nil {
				by = e.By
			}
			all = append(all, Change{Kind: Turned, Before: *d, After: e, By: by})
		}
	}
	slices.SortStableFunc(all, func(a, b Change) int { return a.shown().Compare(b.shown()) })
	return slices.Values(all)
}

// shown is the deadline as it is now, or as it was last.
func (c *Change) shown() Deadline {
	if c.Kind == Went {
		return c.Before
	}
	return c.After
}

// newStep is the rule of the first step of a term that another has not.
func newStep(d, e *Deadline) *calendar.Provision {
	old := slices.Collect(d.Term.Steps())
	i := 0
	for s := range e.Term.Steps() {
		if i >= len(old) || old[i].Provision() != s.Provision() || old[i].To() != s.To() {
			return s.Provision()
		}
		i++
	}
	if i < len(old) {
		return old[i].Provision()
	}
	return e.By
}
