package calendar

import (
	"fmt"
	"strings"
)

// A Provision (bepaling) is one rule of law as it appears in an answer: a
// stable id, a citation, and a short text in Dutch and in English with places
// for dates and numbers. It holds no sentence of an answer: a text is made on
// demand from the provision and what it is applied to. A Provision is made
// once, does not change, and is known by its pointer.
//
// Ids are a contract: unique, never given to another rule.
type Provision struct {
	id   string
	cite Citation
	text [2][]fragment
}

// A fragment of a text: words, or the place of a value.
type fragment struct {
	words string
	place place
}

type place uint8

const (
	inWords place = iota
	placeFrom
	placeTo
	placeOn
	placeN
	placeDays
	placeSpan
	placeName
)

var places = map[string]place{
	"from": placeFrom, "to": placeTo, "on": placeOn,
	"n": placeN, "days": placeDays, "span": placeSpan, "name": placeName,
}

// Args are the values a text of a Provision is made with. What a text does not
// ask for is not used; what it asks for and is not set leaves nothing.
type Args struct {
	From, To, On Date
	N            int    // a number; {days} prints it with its unit
	Span         Span   // a length of time
	Name         string // a name or a code
}

// NewProvision returns a provision. The id is lower case words joined by dots
// ("wob.6.1"); the citation may not be zero; both texts are needed. In a text
// {from}, {to} and {on} stand for dates, {n} for a number, {days} for a number
// of days, {span} for a length of time and {name} for a name.
func NewProvision(id string, c Citation, dutch, english string) (*Provision, error) {
	fail := func(reason string) (*Provision, error) {
		return nil, fmt.Errorf("calendar.NewProvision(%s): %s", Quote(id), reason)
	}
	if !validID(id) {
		return fail("an id is lower case words and digits joined by dots")
	}
	if c.IsZero() {
		return fail("no citation")
	}
	p := &Provision{id: id, cite: c}
	for lang, text := range [2]string{dutch, english} {
		if text == "" {
			return fail("a text is missing")
		}
		f, err := fragments(text)
		if err != "" {
			return fail(err)
		}
		p.text[lang] = f
	}
	return p, nil
}

// MustProvision is NewProvision for package-level tables of law; it panics
// where NewProvision gives an error.
func MustProvision(id string, c Citation, dutch, english string) *Provision {
	p, err := NewProvision(id, c, dutch, english)
	if err != nil {
		panic(err)
	}
	return p
}

func validID(id string) bool {
	words := 0
	for word := range strings.SplitSeq(id, ".") {
		words++
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
			return false
		}
	}
	return words > 1
}

func fragments(text string) (f []fragment, fault string) {
	for text != "" {
		words, rest, found := strings.Cut(text, "{")
		if words != "" {
			f = append(f, fragment{words: words})
		}
		if !found {
			break
		}
		name, after, closed := strings.Cut(rest, "}")
		if !closed {
			return nil, "a place in a text is not closed: {" + name
		}
		pl, ok := places[name]
		if !ok {
			return nil, "no such place in a text: {" + name + "}"
		}
		f = append(f, fragment{place: pl})
		text = after
	}
	return f, ""
}

// ID returns the stable id, as "wob.6.1".
func (p *Provision) ID() string { return p.id }

// Citation returns where the rule is written.
func (p *Provision) Citation() Citation { return p.cite }

// Text returns the text of p in a language, with its values filled in.
func (p *Provision) Text(l Lang, a Args) string { return string(p.AppendText(nil, l, a)) }

// AppendText appends the text of p in a language, with its values filled in.
func (p *Provision) AppendText(b []byte, l Lang, a Args) []byte {
	for _, f := range p.text[l&1] {
		switch f.place {
		case inWords:
			b = append(b, f.words...)
		case placeFrom:
			b = a.From.appendLong(b, l)
		case placeTo:
			b = a.To.appendLong(b, l)
		case placeOn:
			b = a.On.appendLong(b, l)
		case placeN:
			b = appendInt(b, a.N)
		case placeDays:
			b = appendInt(b, a.N)
			b = append(b, ' ')
			names := unitNames[l&1][inDays]
			if a.N == 1 || a.N == -1 {
				b = append(b, names[0]...)
			} else {
				b = append(b, names[1]...)
			}
		case placeSpan:
			b = a.Span.appendLong(b, l)
		case placeName:
			b = append(b, a.Name...)
		}
	}
	return b
}

// String returns the id.
func (p *Provision) String() string { return p.id }
