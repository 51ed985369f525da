package read

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
)

// belongs reads what belongs to a telling in the sentence of a hit.
func (r *reader) belongs(t *telling, h hit, c candidate) {
	n := r.sentences[h.sentence]
	switch t.kind {
	case Suspended:
		for _, u := range r.hitsIn(h.sentence, h.sentence) {
			if u.rule.does == readSuspendedUntil {
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

// belonging are the kinds that belong to a telling, in the order in which they
// are settled. They are open only where there is something that they belong to.
var belonging = []struct{ kind, of Kind }{
	{SuspendedUntil, Suspended}, {SuspendedGround, Suspended}, {ViewsAskedParty, ViewsAskedOn},
	{ViewsGivenParty, ViewsGivenOn}, {NarrowedTo, Narrowed}, {RequestFromBody, RequestFrom},
	{EarlierReference, ""}, {EarlierPublished, ""},
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
