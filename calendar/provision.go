package calendar

import (
	"fmt"
	"strings"

	"github.com/wobrules/wobrules/internal/quote"
)

// A Provision (bepaling) is one rule of law as it appears in an answer: a
// stable id, a citation, and a short text in Dutch and in English with places
// for dates and numbers. It holds no sentence of an answer: a text is made on
// demand from the provision and what it is applied to. A Provision is made
// once, does not change, and is known by its pointer; no provision (nil) says
// nothing.
//
// Ids are a contract: unique, never given to another rule.
type Provision struct {
	id   string
	cite Citation
	text [2]string
}

// A place in a text stands for a value.
type place uint8

const (
	noPlace place = iota
	placeFrom
	placeTo
	placeOn
	placeN
	placeDays
	placeSpan
	placeName
)

func placeOf(name string) place {
	switch name {
	case "from":
		return placeFrom
	case "to":
		return placeTo
	case "on":
		return placeOn
	case "n":
		return placeN
	case "days":
		return placeDays
	case "span":
		return placeSpan
	case "name":
		return placeName
	}
	return noPlace
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
		return nil, fmt.Errorf("calendar.NewProvision(%s): %s", quote.Text(id), reason)
	}
	if !validID(id) {
		return fail("an id is lower case words and digits joined by dots")
	}
	if c.IsZero() {
		return fail("no citation")
	}
	p := &Provision{id: id, cite: c, text: [2]string{dutch, english}}
	for _, text := range p.text {
		if text == "" {
			return fail("a text is missing")
		}
		if fault := checkPlaces(text); fault != "" {
			return fail(fault)
		}
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
	dots, last := 0, byte('.')
	for i := 0; i < len(id); i++ {
		c := id[i]
		switch {
		case c == '.' && last != '.':
			dots++
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9', c == '-':
		default:
			return false
		}
		last = c
	}
	return dots > 0 && last != '.'
}

// checkPlaces returns what is wrong with the places of a text, or "".
func checkPlaces(text string) (fault string) {
	for {
		_, name, found := strings.Cut(text, "{")
		if !found {
			return ""
		}
		name, after, closed := strings.Cut(name, "}")
		switch {
		case !closed:
			return "a place in a text is not closed: {" + name
		case placeOf(name) == noPlace:
			return "no such place in a text: {" + name + "}"
		}
		text = after
	}
}

// ID returns the stable id, as "wob.6.1".
func (p *Provision) ID() string {
	if p == nil {
		return ""
	}
	return p.id
}

// Citation returns where the rule is written.
func (p *Provision) Citation() Citation {
	if p == nil {
		return Citation{}
	}
	return p.cite
}

// Text returns the text of p in a language, with its values filled in.
func (p *Provision) Text(l Lang, a Args) string {
	if p != nil && !strings.Contains(p.text[l.index()], "{") {
		return p.text[l.index()]
	}
	return string(p.AppendText(nil, l, a))
}

// AppendText appends the text of p in a language, with its values filled in.
func (p *Provision) AppendText(b []byte, l Lang, a Args) []byte {
	if p == nil {
		return b
	}
	text := p.text[l.index()]
	for {
		words, rest, found := strings.Cut(text, "{")
		b = append(b, words...)
		if !found {
			return b
		}
		name, after, _ := strings.Cut(rest, "}")
		b = a.append(b, placeOf(name), l)
		text = after
	}
}

// append appends the value that stands in a place.
func (a *Args) append(b []byte, p place, l Lang) []byte {
	switch p {
	case placeFrom:
		return a.From.appendLong(b, l)
	case placeTo:
		return a.To.appendLong(b, l)
	case placeOn:
		return a.On.appendLong(b, l)
	case placeN:
		return appendInt(b, a.N)
	case placeDays:
		names := unitNames[l.index()][inDays]
		b = append(appendInt(b, a.N), ' ')
		if a.N == 1 || a.N == -1 {
			return append(b, names[0]...)
		}
		return append(b, names[1]...)
	case placeSpan:
		return a.Span.appendLong(b, l)
	}
	return quote.AppendPlain(b, a.Name)
}

// String returns the id.
func (p *Provision) String() string { return p.ID() }

// MarshalText returns the id.
func (p *Provision) MarshalText() ([]byte, error) { return []byte(p.ID()), nil }

// UnmarshalText is an error: a Provision is made once, and a text does not make
// another.
func (p *Provision) UnmarshalText(text []byte) error {
	return fmt.Errorf("calendar.Provision.UnmarshalText(%s): a provision is not read", quote.Text(string(text)))
}
