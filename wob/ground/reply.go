package ground

import (
	"math/bits"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
)

// A Verdict is what the act says of a ground and a passage.
type Verdict uint8

const (
	CannotSay    Verdict = iota // facts that matter are not known
	DoesNotApply                // the ground does not apply
	Weigh                       // the body weighs the interest against openness
	MustRefuse                  // the body must refuse, as far as the ground reaches
)

var verdictNames = [...]string{"cannot-say", "does-not-apply", "weigh", "must-refuse"}

// String returns "cannot-say", "does-not-apply", "weigh" or "must-refuse".
func (v Verdict) String() string {
	if int(v) < len(verdictNames) {
		return verdictNames[v]
	}
	return ""
}

var verdictTexts = [...][2]string{
	{"kan niet worden gezegd; niet bekend is", "cannot be said; not known"},
	{"niet van toepassing", "does not apply"},
	{"afwegen", "weigh"},
	{"weigeren", "must refuse"},
}

// A Form is the form in which the act allows, or asks, that views on policy
// are disclosed although the ground stands.
type Form uint8

const (
	NoForm           Form = iota
	NonTraceable          // mag in niet tot personen herleidbare vorm
	Traceable             // mag in tot personen herleidbare vorm
	OwedNonTraceable      // moet in niet tot personen herleidbare vorm
)

var formNames = [...]string{"", "may-non-traceable", "may-traceable", "must-non-traceable"}

// String returns "may-non-traceable", "may-traceable" or "must-non-traceable",
// and "" for NoForm.
func (f Form) String() string {
	if int(f) < len(formNames) {
		return formNames[f]
	}
	return ""
}

var formTexts = [...][2]string{
	{},
	{"mag in niet tot personen herleidbare vorm", "may be disclosed in a non-traceable form"},
	{"mag in tot personen herleidbare vorm", "may be disclosed in a traceable form"},
	{"moet in niet tot personen herleidbare vorm", "must be disclosed in a non-traceable form"},
}

// A Reply is the answer to a [Question]. No weighing is done: Weigh says that
// the body has to.
type Reply struct {
	Ground  Ground // zero where several were asked
	Decided calendar.Date
	Verdict Verdict
	Form    Form
	By      []*calendar.Provision // the paragraphs that say so
	Show    []*calendar.Provision // what a decision resting on it must show
	Caveats []*calendar.Provision // what is not certain
	Missing []Fact                // with CannotSay: the facts that change the verdict
	Open    []Fact                // unknown facts that change no verdict, but the form or what must be shown
	Of      []Reply               // the answers of the members, where several were asked

	possible verdicts
}

// Citations returns where By is written, in the text the decision relies on.
func (o Reply) Citations() []calendar.Citation {
	law, err := On(o.Decided)
	if err != nil {
		return nil
	}
	version := law.statute().version(o.Decided)
	cites := make([]calendar.Citation, len(o.By))
	for i, p := range o.By {
		cites[i] = p.Citation()
		if cites[i].Act() == law.Act() {
			cites[i] = cites[i].In(version)
		}
	}
	return cites
}

// verdicts is a set of verdicts.
type verdicts uint8

func (s verdicts) add(v Verdict) verdicts { return s | 1<<v }

// one returns the only verdict in the set, and CannotSay where there are more.
func (s verdicts) one() Verdict {
	if bits.OnesCount8(uint8(s)) != 1 {
		return CannotSay
	}
	return Verdict(bits.TrailingZeros8(uint8(s)))
}

// with returns every weakest, or strongest, of a verdict of s and one of t.
func (s verdicts) with(t verdicts, weakest bool) verdicts {
	var all verdicts
	for v := DoesNotApply; v <= MustRefuse; v++ {
		for w := DoesNotApply; w <= MustRefuse; w++ {
			if s&(1<<v) == 0 || t&(1<<w) == 0 {
				continue
			}
			if weakest {
				all = all.add(min(v, w))
			} else {
				all = all.add(max(v, w))
			}
		}
	}
	return all
}

// An answer is what the table says once every fact is known.
type answer struct {
	verdict           Verdict
	form              Form
	by, show, caveats []*calendar.Provision
}

func (e *extra) concerns(code string) bool {
	return code == e.grounds || strings.HasPrefix(code, e.grounds+".")
}

// answer reads the table; the facts that the ground hangs on are all known.
func (s *statute) answer(code string, a *answers) answer {
	var r answer
	for i := range s.table {
		c := &s.table[i]
		if c.ground == code && c.where.holds(a) && c.holds(a) {
			r = answer{verdict: c.verdict, by: c.by}
			break
		}
	}
	if r.verdict == DoesNotApply {
		return r
	}
	r.by = slices.Clone(r.by)
	for i := range s.extras {
		e := &s.extras[i]
		if !e.concerns(code) || !e.where.holds(a) || !e.holds(a) {
			continue
		}
		r.form = max(r.form, e.form)
		r.by = appendNew(r.by, e.by...)
		r.show = append(r.show, e.show...)
		r.caveats = append(r.caveats, e.caveats...)
	}
	return r
}

// hangs returns the facts that the table looks at for a ground.
func (s *statute) hangs(code string) []Fact {
	all := []Fact{}
	look := func(w where, c *condition) {
		if w != everywhere {
			all = append(all, Environmental, Emissions)
		}
		all = c.facts(all)
	}
	for i := range s.table {
		if c := &s.table[i]; c.ground == code {
			look(c.where, &c.condition)
		}
	}
	for i := range s.extras {
		if e := &s.extras[i]; e.concerns(code) {
			look(e.where, &e.condition)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// A completion is one way in which the unknown facts may turn out.
type completion struct {
	set answers
	answer
}

// reply asks the table for every way in which the unknown facts may turn
// out: what holds in all of them is said, and a fact is asked for only where
// it makes a difference.
func (s *statute) reply(g Ground, p Passage) Reply {
	o := Reply{Ground: g, Decided: p.Decided}
	if g.IsZero() {
		o.Verdict, o.possible = DoesNotApply, verdicts(0).add(DoesNotApply)
		return o
	}
	known := p.answers()
	var unknown []Fact
	for _, f := range s.hangs(g.Code()) {
		if known[f] == calendar.Unknown {
			unknown = append(unknown, f)
		}
	}
	var ways []completion
	for n := range 1 << len(unknown) {
		a := known
		for i, f := range unknown {
			a[f] = calendar.AnswerOf(n>>i&1 == 1)
		}
		if a.consistent() {
			ways = append(ways, completion{a, s.answer(g.Code(), &a)})
		}
	}
	for _, w := range ways {
		o.possible = o.possible.add(w.verdict)
	}
	o.Verdict = o.possible.one()
	for _, f := range unknown {
		verdict, rest := differs(ways, f)
		if verdict {
			o.Missing = append(o.Missing, f)
		} else if rest && o.Verdict != CannotSay {
			o.Open = append(o.Open, f)
		}
	}
	o.Caveats = s.caveatsFor(g.Code(), p.Decided)
	if o.Verdict == CannotSay {
		return o
	}
	o.Form = ways[0].form
	for _, w := range ways[1:] {
		o.Form = min(o.Form, w.form)
	}
	o.By = common(ways, func(w *completion) []*calendar.Provision { return w.by })
	if len(o.By) == 0 {
		for _, w := range ways {
			o.By = appendNew(o.By, w.by...)
		}
	}
	o.Show = common(ways, func(w *completion) []*calendar.Provision { return w.show })
	o.Caveats = append(o.Caveats, common(ways, func(w *completion) []*calendar.Provision { return w.caveats })...)
	return o
}

// differs tells whether two ways that differ in one fact alone differ in the
// verdict, or in the form or what must be shown.
func differs(ways []completion, f Fact) (verdict, rest bool) {
	for i := range ways {
		if ways[i].set[f] != calendar.Yes {
			continue
		}
		other := ways[i].set
		other[f] = calendar.No
		for j := range ways {
			if ways[j].set != other {
				continue
			}
			verdict = verdict || ways[i].verdict != ways[j].verdict
			rest = rest || ways[i].form != ways[j].form || !slices.Equal(ways[i].show, ways[j].show)
		}
	}
	return verdict, rest
}

// common returns what every way has, in the order of the first.
func common(ways []completion, of func(*completion) []*calendar.Provision) []*calendar.Provision {
	var all []*calendar.Provision
	for _, p := range of(&ways[0]) {
		if !slices.ContainsFunc(ways, func(w completion) bool { return !slices.Contains(of(&w), p) }) {
			all = append(all, p)
		}
	}
	return all
}

// textOf returns the text of a code in a language, and "" for none it knows.
func textOf(texts [][2]string, code int, l calendar.Lang) string {
	if code >= len(texts) {
		return ""
	}
	return texts[code][l&1]
}

// Text returns the answer in a sentence, with what must be shown.
func (o Reply) Text(l calendar.Lang) string {
	var b strings.Builder
	if !o.Ground.IsZero() {
		b.WriteString(o.Ground.Code() + ": ")
	}
	b.WriteString(textOf(verdictTexts[:], int(o.Verdict), l))
	for i, f := range o.Missing {
		b.WriteString([...]string{": ", ", "}[min(i, 1)] + f.Name(l))
	}
	if o.Form != NoForm {
		b.WriteString("; " + textOf(formTexts[:], int(o.Form), l))
	}
	for i, c := range o.Citations() {
		b.WriteString([...]string{" (", ", "}[min(i, 1)] + c.String())
	}
	if len(o.By) > 0 {
		b.WriteString(")")
	}
	for _, p := range o.Show {
		b.WriteString("; " + p.Text(l, calendar.Args{}))
	}
	return b.String()
}

// AppendJSON appends the answer as one JSON object: ground, verdict, form,
// what it rests on, what must be shown, what is not certain, and the facts
// that are missing.
func (o Reply) AppendJSON(b []byte, l calendar.Lang) []byte {
	b = quote.AppendJSON(append(b, `{"ground":`...), o.Ground.Code())
	b = quote.AppendJSON(append(b, `,"verdict":`...), o.Verdict.String())
	if o.Form != NoForm {
		b = quote.AppendJSON(append(b, `,"form":`...), o.Form.String())
	}
	cites := o.Citations()
	b = appendProvisions(append(b, `,"because":`...), o.By, cites, l)
	b = appendProvisions(append(b, `,"show":`...), o.Show, nil, l)
	b = appendProvisions(append(b, `,"caveats":`...), o.Caveats, nil, l)
	b = appendFacts(append(b, `,"missing":`...), o.Missing)
	b = appendFacts(append(b, `,"open":`...), o.Open)
	if len(o.Of) > 0 {
		b = append(b, `,"of":[`...)
		for i, sub := range o.Of {
			if i > 0 {
				b = append(b, ',')
			}
			b = sub.AppendJSON(b, l)
		}
		b = append(b, ']')
	}
	return append(b, '}')
}

func appendProvisions(b []byte, all []*calendar.Provision, cites []calendar.Citation, l calendar.Lang) []byte {
	b = append(b, '[')
	for i, p := range all {
		if i > 0 {
			b = append(b, ',')
		}
		cite := p.Citation()
		if cites != nil {
			cite = cites[i]
		}
		b = quote.AppendJSON(append(b, `{"id":`...), p.ID())
		b = cite.AppendJSON(append(b, `,"citation":`...))
		b = quote.AppendJSON(append(b, `,"text":`...), p.Text(l, calendar.Args{}))
		b = append(b, '}')
	}
	return append(b, ']')
}

func appendFacts(b []byte, all []Fact) []byte {
	b = append(b, '[')
	for i, f := range all {
		if i > 0 {
			b = append(b, ',')
		}
		b = quote.AppendJSON(b, f.String())
	}
	return append(b, ']')
}
