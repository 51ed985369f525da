package read

import (
	"encoding/json"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/wobrules/wobrules/scope/letter"
)

// someChoice returns a made letter by chance.
func someChoice(rnd *rand.Rand) choice {
	for {
		c := choice{rnd.IntN(len(layouts)), rnd.IntN(len(requests)), rnd.IntN(len(acknowledgements)),
			rnd.IntN(len(adjournments) + len(pointing)),
			rnd.IntN(len(traps)), rnd.IntN(len(clauses)), rnd.IntN(len(tails)), rnd.IntN(len(noises)), rnd.IntN(len(forms))}
		if c.whole() {
			return c
		}
	}
}

// The twin reads a passage again, by other means than the reader.
var (
	twinWritten = regexp.MustCompile(`(?i)^(\d{1,2}|\d \d)[\s|\x{a0}]+([a-z\x{ad}]+)\.?[\s|\x{a0}]+(\d{4})$`)
	twinFigures = regexp.MustCompile(`^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$`)
	twinWeeks   = regexp.MustCompile(`(?i)^(\d+|twee|vier|zes)\s+(weken|week)$`)
)

var twinCentury = regexp.MustCompile(`^(\d+[-/]\d+[-/])'?(\d\d)$`)

func twinDate(s string) string {
	s = twinCentury.ReplaceAllString(s, "${1}20$2")
	pad := func(s string) string { return ("0" + s)[len(s)-1:] }
	if m := twinFigures.FindStringSubmatch(s); m != nil {
		return m[3] + "-" + pad(m[2]) + "-" + pad(m[1])
	}
	m := twinWritten.FindStringSubmatch(s)
	if m == nil {
		return "unread: " + s
	}
	name := strings.ToLower(strings.ReplaceAll(m[2], "\u00ad", ""))
	for i, full := range monthNames {
		if name == full || name == monthShort[i] || name == strings.ToLower(time.Month(i+1).String()) {
			return m[3] + "-" + pad(strconv.Itoa(i+1)) + "-" + pad(strings.ReplaceAll(m[1], " ", ""))
		}
	}
	return "no month: " + s
}

func blank(r rune) bool { return r == ' ' || r == '|' || r == '\n' || r == '\r' || r == '\u00a0' }

// again reads a stated value from its passages alone.
func again(text string, f Fact) string {
	first := text[f.Spans[0].Start:f.Spans[0].End]
	switch f.Kind {
	case AdjournedBy, RemediesWeeks:
		m := twinWeeks.FindStringSubmatch(strings.Join(strings.FieldsFunc(strings.ReplaceAll(first,
			"vie r", "vier"), blank), " "))
		if m == nil {
			return "unread: " + first
		}
		n, ok := map[string]string{"twee": "2", "vier": "4", "zes": "6"}[strings.ToLower(m[1])]
		if !ok {
			n = m[1]
		}
		if f.Kind == RemediesWeeks {
			return n
		}
		return "P" + n + "W"
	case RemediesKind:
		if strings.Contains(first, "bezwaar") {
			return "objection"
		}
		return "appeal"
	case RemediesFrom:
		s := strings.NewReplacer("-\r\n", "", "-\n", "", "\u00ad", "").Replace(first)
		switch {
		case strings.Contains(s, "bekend"):
			return "publication"
		case strings.Contains(s, "verz") || strings.Contains(s, "verstuurd") || strings.Contains(s, "toegezonden"):
			return "dispatch"
		}
		return "letter-date"
	case Body, Reference, Ground, Subject, RemediesTo, RemediesForm, Regime, DecisionKind, ForwardedTo, EarlierReference,
		EarlierPublished,
		ViewsAskedParty, ViewsGivenParty, NarrowedTo, RequestFromBody:
		return f.Value
	}
	return twinDate(first)
}

func TestAStatedValueIsReadAgainFromItsPassage(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	for range 600 {
		c := someChoice(rnd)
		text, _ := c.made()
		if noises[c.noise].columns {
			continue
		}
		for _, f := range Letter(text).Facts {
			if f.How != Stated {
				continue
			}
			if got := again(text, f); got != f.Value {
				t.Fatalf("%s %s by %s: its passage says %q\n%s", f.Kind, f.Value, f.Rule, got, text)
			}
			for _, s := range f.Spans[1:] {
				other := f
				other.Spans = []Span{s}
				if got := again(text, other); got != f.Value {
					t.Fatalf("%s %s by %s: another passage says %q\n%s", f.Kind, f.Value, f.Rule, got, text)
				}
			}
		}
	}
}

// TestAListIsReadAgain is the one case in which two passages are needed: the day,
// and the month and year that the days of a list share.
func TestAListIsReadAgain(t *testing.T) {
	text := strings.Replace(plain,
		"In uw brief van 3 mei 2022, door mij ontvangen op 5 mei 2022, heeft",
		"In uw brieven van 1 en 3 mei 2022 heeft", 1)
	r := Letter(text)
	if got := facts(r, RequestDated); got != "2022-05-01 2022-05-03" {
		t.Fatalf("got %q", got)
	}
	f := r.Facts[slices.IndexFunc(r.Facts, func(f Fact) bool { return f.Value == "2022-05-01" })]
	if len(f.Spans) != 2 {
		t.Fatalf("spans %v", f.Spans)
	}
	day, rest := f.Spans[0], f.Spans[1]
	if got := twinDate(text[day.Start:day.End] + " " + text[rest.Start:rest.End]); got != "2022-05-01" {
		t.Errorf("got %q", got)
	}
}

func TestTextInAnAnnexChangesNoFactOfTheBody(t *testing.T) {
	annex := tails[1].text
	extra := []string{
		"Op 4 februari 2019 heeft u verzocht om stukken op grond van de Wob.\n",
		"De ontvangst van uw verzoek is bevestigd bij brief van 7 februari 2019.\n",
		"In de brief van 9 februari 2019 is de beslistermijn met vier weken verdaagd tot 1 april 2019.\n",
		"U kunt binnen drie weken na dagtekening een beroepschrift indienen.\n",
		"Datum 1 maart 2019\nOns kenmerk\n999999\n",
		"artikel 10, tweede lid, aanhef en onder e, van de Wob\n",
	}
	rnd := rand.New(rand.NewPCG(5, 6))
	for range 120 {
		c := someChoice(rnd)
		c.tail = 0
		text, _ := c.made()
		without := Letter(text + annex)
		for _, s := range extra {
			with := Letter(text + annex + s)
			for _, k := range append(slices.Clone(madeKinds), Reference, Ground, Body) {
				if a, b := facts(without, k), facts(with, k); a != b {
					t.Fatalf("%s: %q became %q with %q in the annex\n%s", k, a, b, s, text)
				}
			}
		}
	}
}

// check holds what is true of every reading.
func checkReading(t *testing.T, text string, r Reading) {
	t.Helper()
	in := func(what string, s Span) {
		if s.Start < 0 || s.Start >= s.End || s.End > len(text) {
			t.Fatalf("%s: span %v in %d bytes", what, s, len(text))
		}
	}
	last := 0
	for _, f := range r.Facts {
		if f.Kind == "" || f.Value == "" || f.Rule == "" || f.How == "" || len(f.Spans) == 0 {
			t.Fatalf("half a fact: %+v", f)
		}
		for _, s := range f.Spans {
			in(string(f.Kind), s)
		}
		if f.Spans[0].Start < last {
			t.Fatalf("%s: out of the order of the text", f.Kind)
		}
		last = f.Spans[0].Start
	}
	for _, o := range r.Open {
		for _, f := range r.Facts {
			if f.Kind == o.Kind {
				t.Fatalf("%s is read and open", o.Kind)
			}
		}
		for _, c := range o.Candidates {
			for _, s := range c.Spans {
				in("candidate "+string(c.Kind), s)
			}
		}
	}
	for _, p := range r.Parts {
		in(string(p.Name), p.Span)
	}
	if err := r.Letter.Validate(); err != nil {
		t.Fatalf("the letter file: %v", err)
	}
	b, err := json.Marshal(r)
	if err != nil || !json.Valid(b) {
		t.Fatalf("JSON: %v", err)
	}
	if _, err := letter.Parse(r.Letter.AppendJSON(nil)); err != nil {
		t.Fatalf("the letter file does not read back: %v", err)
	}
}

func TestEveryReadingHolds(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 8))
	for range 500 {
		text, _ := someChoice(rnd).made()
		checkReading(t, text, Letter(text))
	}
	for _, a := range awkward {
		text := a.inBody(20_000)
		checkReading(t, text, Letter(text))
		text = strings.Repeat(a.piece, 1+20_000/len(a.piece))
		checkReading(t, text, Letter(text))
	}
}

func TestTheSameTextGivesTheSameReading(t *testing.T) {
	rnd := rand.New(rand.NewPCG(9, 10))
	for range 50 {
		text, _ := someChoice(rnd).made()
		a, b := Letter(text).AppendJSON(nil), Letter(text).AppendJSON(nil)
		if string(a) != string(b) {
			t.Fatalf("%s\n%s", a, b)
		}
	}
}

// TestTimeIsLinear allows eight times the text twenty-four times the time: enough
// to pass on a busy machine, where a square would take sixty-four.
func TestTimeIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes time")
	}
	took := func(text string) time.Duration {
		start := time.Now()
		Letter(text)
		return time.Since(start)
	}
	for _, a := range awkward {
		small, large := a.inBody(50_000), a.inBody(400_000)
		less, more := took(small), took(large)
		for round := 0; more > 24*less+50*time.Millisecond; round++ {
			if round == 8 { // the slowest of one, the quickest of the other: other programs run beside it
				t.Errorf("%s: %v for 50 kB, %v for 400 kB", a.name, less, more)
				break
			}
			less, more = max(less, took(small)), min(more, took(large))
		}
	}
}

func FuzzLetter(f *testing.F) {
	f.Add(plain)
	for _, a := range awkward {
		f.Add(a.inBody(100))
	}
	rnd := rand.New(rand.NewPCG(11, 12))
	for range 20 {
		text, _ := someChoice(rnd).made()
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { checkReading(t, text, Letter(text)) })
}
