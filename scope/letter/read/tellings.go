package read

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
)

// A telling is something beside the clock of the request that the letter tells
// of, with its day and what belongs to it: when a suspension ends, whose view it
// was, where the request was sent.
type telling struct {
	kind  Kind // of its day
	day   candidate
	in    []int           // the sentences that tell of it
	facts map[Kind]Fact   // what belongs to it
	on    calendar.Date   // the day
	doubt map[Kind][]Fact // what belongs to it and is said in two ways
}

// tellings are the kinds of them that have a day, by the rules that read it.
var tellings = []struct {
	does action
	kind Kind
}{
	{readSuspended, Suspended}, {readViewsAsked, ViewsAskedOn}, {readViewsGiven, ViewsGivenOn},
	{readDefault, DefaultReceived}, {readTalk, ConversationOn}, {readForwardedIn, RequestFrom},
	{readEarlier, EarlierDate}, {readNarrowed, Narrowed}, {readForwardedOn, ForwardedOn},
}

// settleTellings reads what is told beside the clock. A day that cannot be, after
// the letter or before the request, is withheld: these rules are the weaker side.
func (r *reader) settleTellings() {
	for _, k := range tellings {
		found, unread := r.tellingsOf(k.does, k.kind)
		var told, odd []candidate
		for _, t := range found {
			if r.outside(k.kind, t.on) {
				odd = append(odd, t.day)
				continue
			}
			told = append(told, t.day)
			r.told = append(r.told, t)
		}
		switch {
		case r.objection && len(told) > 0 && ofObjection(k.kind):
			r.told = slices.DeleteFunc(r.told, func(t telling) bool { return t.kind == k.kind })
			r.leave(k.kind, letter.Ambiguous, told...)
		case len(told) > 0:
			for _, c := range told {
				r.add(c)
			}
			r.noteUndated(k.kind, len(unread) > 0)
		case len(odd) > 0:
			r.leave(k.kind, letter.OutOfOrder, odd...)
		case len(unread) > 0:
			r.leave(k.kind, unread[0].why, unread...)
			r.noteUndated(k.kind, !r.objection)
		default:
			why, candidates := r.unfoundWith(k.kind)
			some := k.kind == Suspended && r.hasHit(readSuspendedSome)
			if some {
				why = letter.Ambiguous
			}
			r.leave(k.kind, why, candidates...)
			r.noteUndated(k.kind, some && !r.objection)
		}
	}
	r.settleBelonging()
}

// noteUndated notes that the letter tells of something that moves the term, on a
// day that was not read: the letter file has it without its day, and every answer
// that hangs on it says so.
func (r *reader) noteUndated(kind Kind, told bool) {
	if told && (kind == Suspended || kind == ViewsAskedOn) {
		r.undated = append(r.undated, kind)
	}
}

func (r *reader) hasHit(does action) bool {
	return slices.ContainsFunc(r.hits, func(h hit) bool { return h.rule.does == does })
}

// ofObjection reports whether a kind may be of the objection where the letter
// decides on one, and not of the request.
func ofObjection(k Kind) bool {
	switch k {
	case DefaultReceived, RequestFrom, ForwardedOn, Narrowed:
		return false
	}
	return true
}

// tellingsOf returns what one kind of rule tells, a day once, in the order of the
// text.
func (r *reader) tellingsOf(does action, kind Kind) (found []telling, unread []candidate) {
	at := map[string]int{}
	for _, h := range r.hits {
		if h.rule.does != does && (does != readSuspended || h.rule.does != readSuspendedThen) {
			continue
		}
		if does == readSuspended && r.resumes(h) {
			continue
		}
		for _, c := range r.find(h, kind) {
			if h.s >= 0 {
				c.fact.How, c.fact.Spans = Inferred, append([]Span{r.span(h.s, h.s+2)}, c.fact.Spans...)
			}
			if c.fact.Value == "" {
				unread = append(unread, c)
				continue
			}
			k, ok := at[c.fact.Value]
			if !ok {
				k = len(found)
				at[c.fact.Value] = k
				found = append(found, telling{kind: kind, day: c, on: c.on, facts: map[Kind]Fact{}, doubt: map[Kind][]Fact{}})
			} else if c.fact.How == found[k].day.fact.How {
				found[k].day.fact.Spans = joined(found[k].day.fact.Spans, c.fact.Spans)
			}
			if in := found[k].in; len(in) == 0 || in[len(in)-1] != h.sentence { // hits stand in the order of the text
				found[k].in = append(in, h.sentence)
			}
			r.belongs(&found[k], h, c)
		}
	}
	return found, unread
}

// resumes reports whether a hit that names a suspension tells of its end: "is de
// opschorting van de beslistermijn beëindigd".
func (r *reader) resumes(h hit) bool {
	var named, ended bool
	for i := h.from; i < r.sentences[h.sentence].to; i++ {
		switch r.lex.names[r.stream[i].word] {
		case "opschorting":
			named = true
		case "beeindigd", "geeindigd", "opgeheven", "vervallen":
			ended = true
		case "opgeschort", "gepauzeerd":
			return false
		}
	}
	return named && ended
}

// outside reports whether a day lies where what is told cannot: after the letter,
// or, of what happens to a request, before it.
func (r *reader) outside(kind Kind, on calendar.Date) bool {
	if !r.letterDate.IsZero() && (on.After(r.letterDate) || kind == EarlierDate && on == r.letterDate) {
		return true
	}
	switch kind {
	case Suspended, ViewsAskedOn, ViewsGivenOn, DefaultReceived, Narrowed, ForwardedOn:
		for _, f := range r.of(RequestDated) {
			if on.Before(dayOf(f)) {
				return true
			}
		}
	}
	return false
}

// say notes what belongs to a telling; what is said in two ways is in doubt. A fact
// without a value is none.
func (t *telling) say(f Fact) {
	old, ok := t.facts[f.Kind]
	switch {
	case f.Value == "":
	case len(t.doubt[f.Kind]) > 0:
		t.doubt[f.Kind] = append(t.doubt[f.Kind], f)
	case !ok:
		t.facts[f.Kind] = f
	case old.Value == f.Value:
		old.Spans = joined(old.Spans, f.Spans)
		t.facts[f.Kind] = old
	default:
		t.doubt[f.Kind] = []Fact{old, f}
		delete(t.facts, f.Kind)
	}
}

// toldAny reports whether something of a kind was told; "" is told always.
func (r *reader) toldAny(kind Kind) bool {
	return kind == "" || slices.ContainsFunc(r.told, func(t telling) bool { return t.kind == kind })
}

// valueOf returns what belongs to a telling, "" where it was withheld.
func (r *reader) valueOf(t *telling, k Kind) string {
	if len(r.of(k)) == 0 {
		return ""
	}
	return t.facts[k].Value
}
