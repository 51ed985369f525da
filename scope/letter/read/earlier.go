package read

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/scope/letter"
)

// earlier makes the earlier decisions that the letter names, in the order of
// their days.
func (r *reader) earlier() []scope.EarlierDecision {
	var all []scope.EarlierDecision
	for i := range r.told {
		t := &r.told[i]
		if t.kind != EarlierDate {
			continue
		}
		d := scope.EarlierDecision{Date: t.on, Reference: r.valueOf(t, EarlierReference)}
		same := func(o scope.EarlierDecision) bool { return o.Reference == d.Reference }
		if slices.ContainsFunc(all, same) {
			d.Reference = "" // of which of the two it is, is not sure
		}
		switch r.valueOf(t, EarlierPublished) {
		case "true":
			d.Published = calendar.Yes
		case "false":
			d.Published = calendar.No
		}
		all = append(all, d)
	}
	slices.SortStableFunc(all, func(a, b scope.EarlierDecision) int { return a.Date.Compare(b.Date) })
	return all
}

// settleLimit settles how the letter reads the request: as one for documents
// dated after a day. "Vanaf" includes its day: what is dated on the day before
// falls out.
func (r *reader) settleLimit() {
	var all []candidate
	for _, h := range r.hits {
		if h.rule.does != readLimit && h.rule.does != readLimitFrom {
			continue
		}
		for _, c := range r.find(h, LimitAfter) {
			if h.rule.does == readLimitFrom && c.fact.Value != "" {
				c.on = c.on.AddDays(-1)
				c.fact.Value, c.fact.How = c.on.String(), Inferred
			}
			all = append(all, c)
		}
	}
	switch values, unread := merge(all); {
	case len(values) == 1:
		r.add(values[0])
	case len(values) > 1:
		r.leave(LimitAfter, letter.Ambiguous, values...)
	case len(unread) > 0:
		r.leave(LimitAfter, unread[0].why, unread...)
	default:
		r.leave(LimitAfter, letter.NotFound)
	}
}

// limits makes the narrowing of the request. What it rests on is not read.
func (r *reader) limits() []letter.Narrowing {
	after := r.only(LimitAfter)
	if after.IsZero() {
		return nil
	}
	return []letter.Narrowing{{After: after}}
}
