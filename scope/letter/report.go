package letter

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/wob"
)

// A Report is everything the library makes of a letter: what the request
// covers, the clocks, and the review.
type Report struct {
	Letter   Letter
	Reading  scope.Reading
	Timeline wob.Timeline
	Result   Result
	Findings []Finding
	Caveats  []Caveat // what the reading and the dates rest on, none twice

	// The last day to decide had the longest adjournment been notified in time;
	// set only where the decision came late and the letter tells of none.
	IfAdjourned calendar.Date
}

// Examine reads, times and reviews a letter. A clock that cannot run, because a
// day it needs is neither stated nor assumed, is an error.
func Examine(l Letter, k wob.Clock, assume Assumption, checks ...Check) (Report, error) {
	if err := l.Validate(); err != nil {
		return Report{}, err
	}
	r := Report{Letter: l, Result: l.Result()}
	var err error
	if r.Timeline, err = l.Timeline(k, assume); err != nil {
		return Report{}, err
	}
	if r.IfAdjourned, err = l.ifAdjourned(k, r.Timeline, assume); err != nil {
		return Report{}, err
	}
	var caveats []Caveat
	if r.Reading, caveats, err = l.Reading(assume); err != nil {
		return Report{}, err
	}
	r.Findings = Review(l, r.Timeline, checks...)
	seen := map[Caveat]bool{}
	for _, all := range [][]Caveat{r.Timeline.Caveats, caveats, l.recalled(), l.groundCaveats()} {
		for _, c := range all {
			if !seen[c] {
				seen[c] = true
				r.Caveats = append(r.Caveats, c)
			}
		}
	}
	return r, nil
}

// recalled are the caveats on dispositions whose basis was not verified.
func (l *Letter) recalled() []Caveat {
	var all []Caveat
	law := l.act()
	for i := range l.Outcomes {
		for _, d := range l.Outcomes[i].Kinds {
			if row := law.disposition(d); row != nil && row.Recalled {
				all = append(all, Caveat{Provision: basisRecalled, Args: calendar.Args{Name: row.Basis.Citation().String()}})
			}
		}
	}
	return all
}

// ifAdjourned is the last day to decide with the longest adjournment, where the
// decision came late and the letter tells of none.
func (l Letter) ifAdjourned(k wob.Clock, t wob.Timeline, assume Assumption) (calendar.Date, error) {
	c, keys, _, err := l.clockCase(assume)
	if err != nil || len(c.Adjournments) > 0 || t.AdjournBy.IsZero() || t.Status == nil || t.Status.InTime {
		return calendar.Date{}, err
	}
	longest, err := longestAdjournment(c.Received, t.AdjournBy)
	if err != nil {
		return calendar.Date{}, keys.translate(err)
	}
	c.Adjournments = []wob.Adjournment{{Notified: t.AdjournBy, By: longest}}
	adjourned, err := k.Timeline(c)
	if err != nil {
		return calendar.Date{}, keys.translate(err)
	}
	return adjourned.Decision.LastDay(), nil
}
