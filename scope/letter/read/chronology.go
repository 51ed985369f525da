package read

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob/ground"
)

// order withholds what lies before what must precede it: request, receipt,
// acknowledgement and adjournment, letter. Both sides are withheld.
func (r *reader) order() {
	steps := []Kind{RequestDated, RequestReceived, AcknowledgedOn, Date}
	bad := map[Kind]bool{}
	check := func(before, after Kind) {
		first, second := r.of(before), r.of(after)
		for i, a := range first {
			for k, b := range second {
				if r.several && len(first) == 2 && len(second) == 2 && i != k {
					continue // of the other request
				}
				if dayOf(b).Before(dayOf(a)) {
					bad[before], bad[after] = true, true
				}
			}
		}
	}
	if d := r.of(Date); len(d) > 0 && (d[0].Rule == "date/alone" || d[0].Rule == "date/place") {
		for _, a := range steps[:3] { // a date without a label is the weaker side
			check(a, Date)
		}
		if len(bad) > 0 {
			r.withhold(Date, letter.OutOfOrder)
			clear(bad)
		}
	}
	for i, a := range steps {
		for _, b := range steps[i+1:] {
			check(a, b)
		}
	}
	check(RequestDated, AdjournedOn)
	check(RequestReceived, AdjournedOn)
	check(AdjournedOn, Date)
	check(AdjournedOn, AdjournedUntil)
	for _, a := range r.of(RequestDated) {
		for _, b := range r.of(Date) {
			if n, _ := dayOf(b).DaysSince(dayOf(a)); n > longestCase {
				bad[RequestDated], bad[Date] = true, true
			}
		}
	}
	for _, kind := range []Kind{RequestDated, RequestReceived, AcknowledgedOn, AdjournedOn, AdjournedUntil, Date} {
		if bad[kind] {
			r.withhold(kind, letter.OutOfOrder)
		}
	}
}

// longestCase is the number of days after which a letter that decides on a
// request is no longer believed to: a year is misread.
const longestCase = 4 * 366

// The days around which an act can be the only one that a letter names. The Woo
// was adopted in October 2021 and in force from 1 May 2022, when the Wob lapsed.
var (
	wooKnown = calendar.MustParse("2021-10-01")
	wobOver  = calendar.MustParse("2023-01-01")
)

// wooInForce is the day from which a decision rests on the Woo
// (ECLI:NL:RVS:2022:1432).
var wooInForce, _ = ground.Woo.Days()

// era withholds the date of a letter that names only the other act.
func (r *reader) era() {
	var wob, woo bool
	for _, t := range r.toks[:r.lines[r.end-1].last] {
		switch r.lex.names[t.word] {
		case "wob", "wobverzoek", "wobbesluit", "openbaarheid":
			wob = true
		case "woo", "wooverzoek", "woobesluit", "overheid":
			woo = true
		}
	}
	for _, f := range r.of(Date) {
		if r.islands {
			break // their act goes on
		}
		if wob && !woo && !dayOf(f).Before(wobOver) || woo && !wob && dayOf(f).Before(wooKnown) {
			r.withhold(Date, letter.OutOfOrder)
			r.letterDate = calendar.Date{}
		}
	}
}

func (r *reader) of(kind Kind) []Fact {
	var out []Fact
	for _, f := range r.facts {
		if f.Kind == kind {
			out = append(out, f)
		}
	}
	return out
}

func dayOf(f Fact) calendar.Date {
	on, _ := calendar.Parse(f.Value)
	return on
}

// withhold moves the facts of a kind to the open ones.
func (r *reader) withhold(kind Kind, why letter.Why) {
	all := r.of(kind)
	if len(all) == 0 {
		return
	}
	r.facts = slices.DeleteFunc(r.facts, func(f Fact) bool { return f.Kind == kind })
	r.open = append(r.open, Open{Kind: kind, Why: why, Candidates: all})
}
