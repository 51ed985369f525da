package read

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
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
			if !slices.Contains(found[k].in, h.sentence) {
				found[k].in = append(found[k].in, h.sentence)
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

// belongs reads what belongs to a telling in the sentence of a hit.
func (r *reader) belongs(t *telling, h hit, c candidate) {
	n := r.sentences[h.sentence]
	switch t.kind {
	case Suspended:
		for _, u := range r.hits {
			if u.rule.does == readSuspendedUntil && u.sentence == h.sentence {
				for _, d := range r.find(u, SuspendedUntil) {
					if d.on.After(t.on) {
						t.say(d.fact)
					}
				}
			}
		}
		t.say(r.groundOfSuspension(n, c.on))
	case ViewsAskedOn:
		t.say(r.party(n, ViewsAskedParty))
	case ViewsGivenOn:
		t.say(r.party(n, ViewsGivenParty))
	case Narrowed:
		t.say(r.narrowedTo(n))
	case RequestFrom:
		t.say(r.sender(n))
	case EarlierDate:
		t.say(r.publishedIn(h))
		t.say(r.referenceBehind(n, c.token+1))
	}
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

// belonging are the kinds that belong to a telling, in the order in which they
// are settled. They are open only where there is something that they belong to.
var belonging = []struct{ kind, of Kind }{
	{SuspendedUntil, Suspended}, {SuspendedGround, Suspended}, {ViewsAskedParty, ViewsAskedOn},
	{ViewsGivenParty, ViewsGivenOn}, {NarrowedTo, Narrowed}, {RequestFromBody, RequestFrom},
	{EarlierReference, ""}, {EarlierPublished, ""},
}

// toldAny reports whether something of a kind was told; "" is told always.
func (r *reader) toldAny(kind Kind) bool {
	return kind == "" || slices.ContainsFunc(r.told, func(t telling) bool { return t.kind == kind })
}

// settleBelonging adds what belongs to what was told, and leaves the rest open.
func (r *reader) settleBelonging() {
	for _, k := range belonging {
		read := false
		var doubt []Fact
		for i := range r.told {
			if f, ok := r.told[i].facts[k.kind]; ok {
				r.add(candidate{fact: f})
				read = true
			}
			doubt = append(doubt, r.told[i].doubt[k.kind]...)
		}
		switch {
		case read || !r.toldAny(k.of):
		case len(doubt) > 0:
			r.open = append(r.open, Open{Kind: k.kind, Why: letter.Contradicted, Candidates: doubt})
		default:
			r.leave(k.kind, letter.NotFound)
		}
	}
}

// groundOfSuspension reads from the words of a sentence why the term was
// suspended, where the act knows the reason. The act is that of the day.
func (r *reader) groundOfSuspension(n sentence, on calendar.Date) Fact {
	var code wob.SuspensionGround
	at := 0
	for i := n.from; i < n.to; i++ {
		switch r.lex.names[r.stream[i].word] {
		case "zienswijze", "zienswijzen", "mening", "belanghebbenden", "belanghebbende", "derdebelanghebbenden":
			code, at = viewsGround(on), i
		case "preciseren", "precisering", "aanvullen", "specificeren":
			if code == "" {
				code, at = wob.SupplementAsked, i
			}
		case "instemming", "ingestemd":
			if code == "" {
				code, at = wob.ConsentToDelay, i
			}
		}
	}
	return Fact{Kind: SuspendedGround, Value: string(code), Spans: []Span{r.span(at, at+1)},
		Rule: "suspended/ground", How: Inferred}
}

// viewsGround is the ground on which asking for views suspends the term on a day.
func viewsGround(on calendar.Date) wob.SuspensionGround {
	if on.Before(wooInForce) {
		return wob.ViewsAsked
	}
	return wob.ViewsAskedWoo
}

// party reads whose view a sentence is about, where the letter numbers or letters
// the parties: "belanghebbende 2", "partij A". Names are not read.
func (r *reader) party(n sentence, kind Kind) Fact {
	for i := n.from; i+1 < n.to; i++ {
		switch r.lex.names[r.stream[i].word] {
		case "belanghebbende", "derdebelanghebbende", "derde", "partij", "bedrijf", "onderneming":
		default:
			continue
		}
		t := r.stream[i+1]
		if t.is(afterPoint|afterComma|afterParen) || t.end-t.start > 2 ||
			t.kind != numberToken && (t.end-t.start != 1 || !t.is(capital)) {
			continue
		}
		s := r.span(i, i+2)
		return Fact{Kind: kind, Value: oneLine(r.text[s.Start:s.End]), Spans: []Span{s}, Rule: "views/party",
			How: Stated}
	}
	return Fact{}
}

// longestWording is the length in bytes of the longest wording that is read.
const longestWording = 300

// narrowedTo reads to what the request was narrowed: what follows "tot" behind
// the verb, up to the end of the sentence.
func (r *reader) narrowedTo(n sentence) Fact {
	for i := n.from; i+2 < n.to; i++ {
		switch r.lex.names[r.stream[i].word] {
		case "beperkt", "ingeperkt", "afgebakend", "versmald":
			if r.lex.names[r.stream[i+1].word] != "tot" {
				continue
			}
			s := r.span(i+2, n.to)
			if s.End-s.Start > longestWording {
				return Fact{}
			}
			return Fact{Kind: NarrowedTo, Value: oneLine(r.text[s.Start:s.End]), Spans: []Span{s},
				Rule: "narrowed/to", How: Stated}
		}
	}
	return Fact{}
}

// sender reads which body sent the request on to this one: "door de gemeente
// Haarlem aan mij doorgezonden".
func (r *reader) sender(n sentence) Fact {
	for i := n.from; i < n.to; i++ {
		if r.lex.names[r.stream[i].word] != "door" {
			continue
		}
		for k := i + 1; k < n.to && k < i+12; k++ {
			t := r.stream[k]
			w := r.lex.names[t.word]
			if w == "aan" || w == "naar" || w == "doorgezonden" || w == "doorgestuurd" {
				if k == i+1 {
					break
				}
				s := r.span(i+1, k)
				return Fact{Kind: RequestFromBody, Value: oneLine(r.text[s.Start:s.End]), Spans: []Span{s},
					Rule: "forwarded/by", How: Stated}
			}
			if t.kind != wordToken || t.is(afterPoint) {
				break
			}
		}
	}
	return Fact{}
}

// publishedIn reads whether a sentence says of an earlier decision that it was
// published: "Het besluit van 2 april 2020 is gepubliceerd op".
func (r *reader) publishedIn(h hit) Fact {
	value := "true"
	for i := h.to; i < r.sentences[h.sentence].to && i < h.to+14; i++ {
		switch r.lex.names[r.stream[i].word] {
		case "niet", "nog":
			value = "false"
		case "gepubliceerd":
			return Fact{Kind: EarlierPublished, Value: value, Spans: []Span{r.span(h.from, i+1)},
				Rule: "earlier/published", How: Stated}
		}
	}
	return Fact{}
}

// longestReference is how many words and numbers a reference has at most: what goes on
// longer is more than a reference.
const longestReference = 6

// referenceBehind reads the reference behind the date of an earlier decision: "op
// 2 april 2020, kenmerk DIV-nr. 7739". It ends at a mark, a day or a word of prose.
func (r *reader) referenceBehind(n sentence, from int) Fact {
	name := func(i int) string {
		if i >= n.to {
			return ""
		}
		return r.lex.names[r.stream[i].word]
	}
	for name(from) == "met" || name(from) == "het" {
		from++
	}
	if name(from) != "kenmerk" {
		return Fact{}
	}
	from++
	to := from
	for to < n.to && !(to > from && r.stream[to].is(afterComma|afterParen)) && !r.endsReference(r.stream[to]) {
		to++
	}
	if to == from || to > from+longestReference {
		return Fact{}
	}
	s := r.span(from, to)
	v := oneLine(r.text[s.Start:s.End])
	if !hasDigit(v) {
		return Fact{}
	}
	return Fact{Kind: EarlierReference, Value: v, Spans: []Span{s}, Rule: "earlier/reference", How: Stated}
}

// endsReference reports whether a token is of no reference: a day, or a word in small
// letters that stands by itself.
func (r *reader) endsReference(t token) bool {
	if t.kind != wordToken {
		return t.kind == dateToken
	}
	return t.is(afterSpace) && !t.is(capital) && (t.end-t.start > 1 || r.lex.glue[t.word])
}

func hasDigit(s string) bool {
	for i := range len(s) {
		if isDigit(s[i]) {
			return true
		}
	}
	return false
}

// valueOf returns what belongs to a telling, "" where it was withheld.
func (r *reader) valueOf(t *telling, k Kind) string {
	if len(r.of(k)) == 0 {
		return ""
	}
	return t.facts[k].Value
}

// eventKinds are the events of the letter file by the kind of their day. What was sent
// on is an event of each body (see forwarding).
var eventKinds = map[Kind]letter.EventKind{
	Suspended: letter.Suspended, ViewsAskedOn: letter.ViewsAsked, ViewsGivenOn: letter.ViewsGiven,
	DefaultReceived: letter.DefaultReceived, ConversationOn: letter.Conversation, Narrowed: letter.Narrowed,
}

// events makes the events of what was told. That views were asked in the letter
// that suspends the term for them is one event: the suspension where it has a last
// day, and else the asking, which the last view closes (art. 6 lid 3 Wob, art. 4.4
// lid 3 Woo).
func (r *reader) events() []letter.Event {
	var out []letter.Event
	for i := range r.told {
		t := &r.told[i]
		kind, ok := eventKinds[t.kind]
		if !ok || t.kind == ViewsAskedOn && r.suspendedFor(t) {
			continue
		}
		e := letter.Event{Kind: kind, On: t.on}
		switch t.kind {
		case Suspended:
			e.Ground = wob.SuspensionGround(r.valueOf(t, SuspendedGround))
			e.Until, _ = calendar.Parse(r.valueOf(t, SuspendedUntil))
			if e.Until.IsZero() && (e.Ground == wob.ViewsAsked || e.Ground == wob.ViewsAskedWoo) {
				e = letter.Event{Kind: letter.ViewsAsked, On: t.on}
			}
		case ViewsAskedOn:
			e.Party = r.valueOf(t, ViewsAskedParty)
		case ViewsGivenOn:
			e.Party = r.valueOf(t, ViewsGivenParty)
		case Narrowed:
			e.To = r.valueOf(t, NarrowedTo)
		}
		out = append(out, e)
	}
	for _, k := range r.undated {
		out = append(out, letter.Event{Kind: eventKinds[k]})
	}
	for _, f := range r.of(ForwardedTo) {
		out = append(out, r.forwarding(f))
	}
	slices.SortStableFunc(out, func(a, b letter.Event) int { return a.On.Compare(b.On) })
	return out
}

// suspendedFor reports whether the term was suspended on the day on which views
// were asked, for that reason.
func (r *reader) suspendedFor(asked *telling) bool {
	return slices.ContainsFunc(r.told, func(t telling) bool {
		return t.kind == Suspended && t.on == asked.on
	})
}

// forwarding makes the event of a body to which the request was sent on, with the
// day where one sentence tells both.
func (r *reader) forwarding(to Fact) letter.Event {
	e := letter.Event{Kind: letter.Forwarded, To: to.Value}
	for i := range r.told {
		t := &r.told[i]
		if t.kind != ForwardedOn {
			continue
		}
		for _, s := range t.in {
			n := r.sentences[s]
			if at := r.span(n.from, n.to); at.Start <= to.Spans[0].Start && to.Spans[0].End <= at.End {
				e.On = t.on
			}
		}
	}
	return e
}
