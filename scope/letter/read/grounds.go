package read

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob/ground/cite"
)

// settleGrounds reads the grounds that the letter and its inventory list cite.
// What an annex of quoted law cites is no ground of the letter.
func (r *reader) settleGrounds() {
	var all []candidate
	why := r.missingAnywhere()
	if len(r.annexes) > 0 && r.annexes[0][0] < r.signed {
		why = letter.Ambiguous // where the law that the letter quotes ends is not told
	}
	for _, n := range r.outsideLaw() {
		for f := range cite.FindIn(r.home(), r.text[n.Start:n.End]) {
			at := Span{f.Start + n.Start, f.End + n.Start}
			if f.Status != cite.Complete {
				why = letter.Ambiguous // an article of grounds, without the ground
				continue
			}
			if at.Start < r.after(r.papers) && r.covers(at.Start, at.End) {
				continue
			}
			for _, g := range f.Grounds {
				all = append(all, candidate{fact: Fact{Kind: Ground, Value: g.Code(), Spans: []Span{at},
					Rule: "ground/cited", How: Stated}})
			}
		}
	}
	values, _ := merge(newGrounds(all))
	for _, c := range values {
		r.add(c)
	}
	if len(values) == 0 {
		r.leave(Ground, why)
	}
}

// listLength is how much of the attachments is read for grounds: an inventory
// list comes first, and is seldom longer.
const listLength = 1 << 17

// outsideLaw returns the stretches of the letter, and of the list behind it,
// that are no quoted law.
func (r *reader) outsideLaw() []Span {
	var out []Span
	from := r.after(r.first)
	until := min(len(r.text), r.after(r.papers)+listLength)
	for _, a := range r.annexes {
		if to := min(r.after(a[0]), until); from < to {
			out = append(out, Span{from, to})
		}
		from = max(from, r.after(a[1]))
	}
	if from < until {
		out = append(out, Span{from, until})
	}
	return out
}

// covers reports whether a code stands alone on its line or in the head: it
// says why something was blacked out there, and is no ground of the decision.
func (r *reader) covers(start, end int) bool {
	i := r.lineAt(start)
	if i < r.body {
		return true
	}
	n := r.lines[i]
	return int(n.end-n.start)-(end-start) <= 12 && !strings.Contains(r.folded[i], "art")
}

// lineAt returns the line of a byte.
func (l *lexer) lineAt(p int) int {
	i, _ := slices.BinarySearchFunc(l.lines, p, func(n line, p int) int { return cmp.Compare(int(n.end), p) })
	return i
}

// newGrounds leaves out the grounds of the Wob where the letter cites some of
// the Woo: it names them as the former ones, or those of an earlier decision.
func newGrounds(all []candidate) []candidate {
	woo := func(c candidate) bool { return strings.HasPrefix(c.fact.Value, "5.") }
	if !slices.ContainsFunc(all, woo) {
		return all
	}
	return slices.DeleteFunc(all, func(c candidate) bool { return !woo(c) })
}
