package ground

import (
	"cmp"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/internal/words"
)

// A Kind says how a ground works.
type Kind uint8

const (
	Absolute    Kind = iota + 1 // absoluut: no weighing
	Relative                    // relatief: weighed against the interest of openness
	PolicyViews                 // persoonlijke beleidsopvattingen uit stukken voor intern beraad
	Excluded                    // in afwijking van de andere gronden niet openbaar
)

var kinds = words.Codes[Kind]{
	{},
	Absolute:    {"absolute", "absoluut", "absolute"},
	Relative:    {"relative", "relatief", "relative"},
	PolicyViews: {"policy-views", "persoonlijke beleidsopvattingen", "views on policy"},
	Excluded:    {"excluded", "niet openbaar", "not public"},
}

// Name returns the kind in a language, and "" for the zero Kind.
func (k Kind) Name(l calendar.Lang) string { return kinds.Name(k, l) }

// String returns "absolute", "relative", "policy-views" or "excluded", and
// "" for the zero Kind.
func (k Kind) String() string { return kinds.String(k) }

// A Ground (uitzonderingsgrond) is one provision on which information may be
// withheld. It is a small comparable value: use == on it, and use it as the
// key of a map. The zero Ground is no ground; its text is empty.
type Ground struct{ n uint8 }

// A row is a ground as the act has it.
type row struct {
	code           string // article.paragraph.letter
	platform       string // as the publication platforms write it, where not derived
	law            Law
	article        string
	paragraph      string
	letter         string
	kind           Kind
	dutch, english string
	from           calendar.Date // first day of decision; zero means as the act
}

// newRow returns a row whose code is the article, paragraph and letter.
func newRow(article, paragraph, letter string, kind Kind, dutch, english string) row {
	code := article
	for _, part := range []string{paragraph, letter} {
		if part != "" {
			code += "." + part
		}
	}
	return row{
		code: code, article: article, paragraph: paragraph, letter: letter,
		kind: kind, dutch: dutch, english: english,
	}
}

// coded gives a row another code than its place.
func (r row) coded(code string) row { r.code = code; return r }

// as gives a row the code that publication platforms write for it.
func (r row) as(platform string) row { r.platform = platform; return r }

// since says that the act has the ground from a day on.
func (r row) since(d calendar.Date) row { r.from = d; return r }

var rows = allRows()

func allRows() []row {
	var all []row
	for _, s := range statutes[1:] {
		for _, r := range s.rows {
			r.law = s.law
			all = append(all, r)
		}
	}
	return all
}

var noGround row

func (g Ground) row() *row {
	if g.n == 0 {
		return &noGround
	}
	return &rows[g.n-1]
}

// Grounds returns every ground of every act, in the order of the acts.
func Grounds() []Ground {
	all := make([]Ground, len(rows))
	for i := range rows {
		all[i] = Ground{uint8(i + 1)}
	}
	return all
}

// Code returns the canonical code: article, paragraph and letter joined by
// dots ("10.2.e", "11.1", "5.1.2.e").
func (g Ground) Code() string { return g.row().code }

// Platform returns the code as the publication platforms of the government
// write it: no dot before the letter ("10.2e", "5.1.2e"), and "5.2" for the
// policy views of the Woo.
func (g Ground) Platform() string {
	r := g.row()
	if r.letter == "" {
		return cmp.Or(r.platform, r.code)
	}
	return r.code[:len(r.code)-2] + r.letter
}

// Law returns the act.
func (g Ground) Law() Law { return g.row().law }

// Kind returns how the ground works.
func (g Ground) Kind() Kind { return g.row().kind }

// IsZero reports whether g is no ground.
func (g Ground) IsZero() bool { return g.n == 0 }

// Name returns a short name in a language; the act itself gives none.
func (g Ground) Name(l calendar.Lang) string { return words.Say(l, g.row().dutch, g.row().english) }

// Days returns the first and the last day of decision on which the ground can be
// relied on, both included; the last day is zero where there is none yet.
func (g Ground) Days() (from, until calendar.Date) {
	r := g.row()
	from, until = r.law.Days()
	if !r.from.IsZero() {
		from = r.from
	}
	return from, until
}

// Facts returns the facts that the act looks at for the ground: those that
// decide whether it applies, its form, and what must be shown.
func (g Ground) Facts() []Fact {
	if g.n == 0 {
		return nil
	}
	return g.Law().statute().hangs(g.Code())
}

// Citation returns where the ground is written, without a version of the
// text. See [Ground.On].
func (g Ground) Citation() calendar.Citation {
	r := g.row()
	if g.n == 0 {
		return calendar.Citation{}
	}
	return calendar.Article(r.law.Act(), r.article).Para(r.paragraph).Part(r.letter)
}

// On returns where the ground is written in the text that a decision of a day
// relies on, with what is not certain of that text. A day on which the act did
// not govern decisions, or did not have the ground, is an error.
func (g Ground) On(decided calendar.Date) (calendar.Citation, []*calendar.Provision, error) {
	fail := func(reason string) (calendar.Citation, []*calendar.Provision, error) {
		return calendar.Citation{}, nil, fmt.Errorf("ground.Ground(%s).On(%s): %s", g.Code(), decided, reason)
	}
	if g.n == 0 {
		return fail("no ground")
	}
	r := g.row()
	law, err := In(r.law.Territory(), decided)
	if err != nil {
		return fail("no act is known for that day")
	}
	if law != r.law {
		return fail("the act of that day is the " + law.String())
	}
	if decided.Before(r.from) {
		return fail("the act has it from " + r.from.String())
	}
	s := law.statute()
	return g.Citation().In(s.version(decided)), s.caveatsFor(r.code, decided), nil
}

func (s *statute) caveatsFor(code string, decided calendar.Date) []*calendar.Provision {
	var all []*calendar.Provision
	for _, c := range s.caveats {
		in := !decided.Before(c.from) && (c.until.IsZero() || !decided.After(c.until))
		if in && (c.code == "" || c.code == code) {
			all = append(all, c.say)
		}
	}
	return all
}

// Parse reads one ground, written as [Ground.Code] or [Ground.Platform] has
// it: lower case, no spaces. Anything else is an error that says why: a
// paragraph that modifies a ground or gives a power is not one. For what
// people write, see package cite.
func Parse(code string) (Ground, error) {
	for i := range rows {
		g := Ground{uint8(i + 1)}
		if code == rows[i].code || code == g.Platform() {
			return g, nil
		}
	}
	return Ground{}, fmt.Errorf("ground.Parse(%s): %w", quote.Text(code), errors.New(whyNot(code)))
}

// MustParse is Parse for constants in tests and package-level tables; it
// panics where Parse gives an error.
func MustParse(code string) Ground {
	g, err := Parse(code)
	if err != nil {
		panic(err)
	}
	return g
}

// whyNot says what is wrong with a code that is no ground.
func whyNot(code string) string {
	if small := strings.ToLower(code); small != code {
		if _, err := Parse(small); err == nil {
			return "a code has no capitals: " + small
		}
	}
	for _, s := range statutes[1:] {
		for _, n := range s.notGrounds {
			if code == n.code {
				return "not a ground: " + n.why.Text(calendar.English, calendar.Args{})
			}
		}
	}
	for _, s := range statutes[1:] {
		for _, a := range s.articles {
			rest, ok := strings.CutPrefix(code, a.number)
			if !ok || (rest != "" && rest[0] != '.') {
				continue
			}
			parts := strings.Split(strings.TrimPrefix(rest, "."), ".")
			n, _ := strconv.Atoi(parts[0]) // what is no number is paragraph 0
			if rest == "" {
				return "an article of the " + s.act.String() + " without a paragraph"
			}
			if n < 1 || n > a.paragraphs {
				return "article " + a.number + " of the " + s.act.String() + " has no such paragraph"
			}
			if len(parts) == 1 && a.letters[n] != 0 {
				return "a letter is missing"
			}
			if len(parts) == 2 && len(parts[1]) == 1 {
				return "the paragraph has no such letter"
			}
		}
	}
	return "takes a code such as 10.2.e or 5.1.2e"
}

// String returns the code.
func (g Ground) String() string { return g.Code() }

// AppendText appends the code; it never fails.
func (g Ground) AppendText(b []byte) ([]byte, error) { return append(b, g.Code()...), nil }

// MarshalText returns the code, and nothing for the zero Ground; it never
// fails. JSON uses it.
func (g Ground) MarshalText() ([]byte, error) { return []byte(g.Code()), nil }

// UnmarshalText takes what MarshalText gives and the platform form, and
// nothing for the zero Ground.
func (g *Ground) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*g = Ground{}
		return nil
	}
	v, err := Parse(string(text))
	if err != nil {
		return err
	}
	*g = v
	return nil
}
