package ground_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
)

const (
	no  = calendar.No
	yes = calendar.Yes
)

// full is a passage of which everything is known: ordinary information, told in
// confidence nowhere, no view. The cells below change what they speak of.
func full(decided string) ground.Passage {
	return ground.Passage{
		Decided: calendar.MustParse(decided), DocumentDate: calendar.MustParse(decided),
		Environmental: no, Emissions: no, Consent: no, SuppliedInConfidence: no, BusinessData: no,
		InternalDeliberation: no, PersonalView: no,
		Factual: no, ConfidentialActs: no, AddresseeHasIt: no, ClearlyNoInfringement: no, CommitteeAnnounced: no,
		Woo: ground.WooFacts{ManifestlyPublic: no, SeriousHarm: no, FormalDecision: no, DeliberationHarmed: no,
			FormationCompleted: no, ExpressConsent: no},
	}
}

// kinds are the columns of the table: ordinary information, environmental
// information, environmental information on emissions.
var kinds = [3]string{"ordinary", "environmental", "emissions"}

func kind(p ground.Passage, i int) ground.Passage {
	if i > 0 {
		p.Environmental = yes
	}
	if i > 1 {
		p.Emissions = yes
	}
	return p
}

type change func(*ground.Passage)

var (
	consent    = func(p *ground.Passage) { p.Consent = yes }
	supplied   = func(p *ground.Passage) { p.SuppliedInConfidence = yes }
	data       = func(p *ground.Passage) { p.BusinessData = yes }
	inside     = func(p *ground.Passage) { p.InternalDeliberation = yes }
	view       = func(p *ground.Passage) { p.PersonalView = yes }
	fact       = func(p *ground.Passage) { p.Factual = yes }
	secretActs = func(p *ground.Passage) { p.ConfidentialActs = yes }
	hasIt      = func(p *ground.Passage) { p.AddresseeHasIt = yes }
	clearly    = func(p *ground.Passage) { p.ClearlyNoInfringement = yes }
	committee  = func(p *ground.Passage) { p.CommitteeAnnounced = yes }
	manifestly = func(p *ground.Passage) { p.Woo.ManifestlyPublic = yes }
	serious    = func(p *ground.Passage) { p.Woo.SeriousHarm = yes }
	express    = func(p *ground.Passage) { p.Consent, p.Woo.ExpressConsent = yes, yes }
	formal     = func(p *ground.Passage) { p.Woo.FormalDecision = yes }
	harmed     = func(p *ground.Passage) { p.Woo.DeliberationHarmed = yes }
	formed     = func(p *ground.Passage) { p.Woo.FormationCompleted = yes }
	ordinary   = func(p *ground.Passage) { p.Environmental = no }
	unmade     = func(p *ground.Passage) { p.Woo.ManifestlyPublic = no }
	asked      = func(p *ground.Passage) { p.Requested = calendar.MustParse("2025-12-01") }
	made       = func(p *ground.Passage) { p.DocumentDate = calendar.MustParse("2025-12-01") }
	old        = func(p *ground.Passage) { p.DocumentDate = calendar.MustParse("2001-01-01") }
)

// A line of law: what the act says of a ground under a circumstance for the
// three kinds of information. A cell reads "verdict form: paragraphs; what must
// be shown", the paragraphs and what must be shown by their ids.
type line struct {
	ground string
	with   []change
	want   [3]string
	why    string
}

const (
	weighing = "wob.10.2.weighing"
	shown8   = "wob.10.8.emissions"
	views    = "wob.11.1.deliberation wob.11.2.considered"
)

// Articles 10 and 11 of the Wob, cell by cell.
var wobLines = []line{
	{"10.1.a", nil, [3]string{"must-refuse: wob.10.1", "must-refuse: wob.10.1", "must-refuse: wob.10.1; " + shown8},
		"art. 10 lid 1, lid 8"},
	{"10.1.a", []change{consent}, [3]string{"must-refuse: wob.10.1", "must-refuse: wob.10.1",
		"must-refuse: wob.10.1; " + shown8}, "consent: no effect"},
	{"10.1.b", nil, [3]string{"must-refuse: wob.10.1", "must-refuse: wob.10.1", "must-refuse: wob.10.1; " + shown8},
		"art. 10 lid 1, lid 8"},
	{"10.1.c", []change{supplied, data}, [3]string{"must-refuse: wob.10.1", "weigh: wob.10.4.s2; " + weighing,
		"does-not-apply: wob.10.4.s1"}, "art. 10 lid 1 onder c, lid 4"},
	{"10.1.c", []change{supplied}, [3]string{"does-not-apply: wob.10.1.c", "does-not-apply: wob.10.1.c",
		"does-not-apply: wob.10.1.c wob.10.4.s1"}, "only business and manufacturing data"},
	{"10.1.c", []change{data}, [3]string{"does-not-apply: wob.10.1.c", "does-not-apply: wob.10.1.c",
		"does-not-apply: wob.10.1.c wob.10.4.s1"}, "data made by the State itself"},
	{"10.1.d", nil, [3]string{"must-refuse: wob.10.1", "must-refuse: wob.10.1", "does-not-apply: wob.10.4.s1"},
		"art. 10 lid 1 onder d, lid 4"},
	{"10.1.d", []change{clearly}, [3]string{"does-not-apply: wob.10.1.d", "does-not-apply: wob.10.1.d",
		"does-not-apply: wob.10.1.d wob.10.4.s1"}, "unless clearly no infringement"},
	{"10.1.d", []change{consent}, [3]string{"must-refuse: wob.10.1", "must-refuse: wob.10.1",
		"does-not-apply: wob.10.4.s1"}, "art. 10 lid 3 covers only lid 2 onder e"},
	{"10.2.a", nil, [3]string{"weigh: wob.10.2; " + weighing, "weigh: wob.10.2; " + weighing, "weigh: wob.10.2; " +
		shown8 + " " + weighing}, "art. 10 lid 2, lid 8"},
	{"10.2.b", nil, [3]string{"weigh: wob.10.2; " + weighing, "does-not-apply: wob.10.5", "does-not-apply: wob.10.5"},
		"art. 10 lid 5"},
	{"10.2.b", []change{secretActs}, [3]string{"weigh: wob.10.2; " + weighing, "weigh: wob.10.2 wob.10.5; " +
		weighing, "weigh: wob.10.2 wob.10.5; " + shown8 + " " + weighing}, "art. 10 lid 5, lid 8"},
	{"10.2.c", nil, [3]string{"weigh: wob.10.2; " + weighing, "weigh: wob.10.2; " + weighing, "weigh: wob.10.2; " +
		shown8 + " " + weighing}, "art. 10 lid 2, lid 8"},
	{"10.2.d", nil, [3]string{"weigh: wob.10.2; " + weighing, "weigh: wob.10.2; " + weighing, "weigh: wob.10.2; " +
		shown8 + " " + weighing}, "art. 10 lid 2, lid 8"},
	{"10.2.d", []change{consent}, [3]string{"weigh: wob.10.2; " + weighing, "weigh: wob.10.2; " + weighing,
		"weigh: wob.10.2; " + shown8 + " " + weighing}, "consent: no effect"},
	{"10.2.e", nil, [3]string{"weigh: wob.10.2; " + weighing, "weigh: wob.10.2; " + weighing,
		"does-not-apply: wob.10.4.s1"}, "art. 10 lid 2, lid 4"},
	{"10.2.e", []change{consent}, [3]string{"does-not-apply: wob.10.3", "does-not-apply: wob.10.3",
		"does-not-apply: wob.10.3 wob.10.4.s1"}, "art. 10 lid 3"},
	{"10.2.f", nil, [3]string{"weigh: wob.10.2; " + weighing + " wob.10.2.f.temporary", "weigh: wob.10.2; " +
		weighing + " wob.10.2.f.temporary", "weigh: wob.10.2; " + shown8 + " " + weighing + " wob.10.2.f.temporary"},
		"art. 10 lid 2 onder f, lid 8"},
	{"10.2.f", []change{hasIt}, [3]string{"does-not-apply: wob.10.2.f", "does-not-apply: wob.10.2.f",
		"does-not-apply: wob.10.2.f"}, "until the addressee has had it"},
	{"10.2.g", nil, [3]string{"weigh: wob.10.2; " + weighing + " wob.10.2.g.harm", "does-not-apply: wob.10.6",
		"does-not-apply: wob.10.6"}, "art. 10 lid 6"},
	{"10.7.a", nil, [3]string{"does-not-apply: wob.10.7", "weigh: wob.10.7; " + weighing,
		"does-not-apply: wob.10.4.s1"}, "art. 10 lid 7, lid 4"},
	{"10.7.b", nil, [3]string{"does-not-apply: wob.10.7", "weigh: wob.10.7; " + weighing, "weigh: wob.10.7; " +
		shown8 + " " + weighing}, "art. 10 lid 7, lid 8; lid 4 does not name onder b"},
	{"11.1", nil, [3]string{"does-not-apply: wob.11.1", "does-not-apply: wob.11.1", "does-not-apply: wob.11.1"},
		"not internal deliberation"},
	{"11.1", []change{view}, [3]string{"does-not-apply: wob.11.1", "does-not-apply: wob.11.1",
		"does-not-apply: wob.11.1"}, "not internal deliberation"},
	{"11.1", []change{inside, fact}, [3]string{"does-not-apply: wob.11.1", "does-not-apply: wob.11.1",
		"does-not-apply: wob.11.1"}, "a fact or forecast"},
	{"11.1", []change{inside}, [3]string{"does-not-apply: wob.11.1", "does-not-apply: wob.11.1",
		"does-not-apply: wob.11.1"}, "no view"},
	{"11.1", []change{inside, view}, [3]string{
		"must-refuse may-non-traceable: wob.11.1 wob.11.2.s1; " + views,
		"weigh may-non-traceable: wob.11.4; " + views + " wob.11.4.weighing",
		"weigh may-non-traceable: wob.11.4; " + views + " wob.11.4.weighing",
	}, "art. 11 lid 1, 2, 4; art. 10 lid 8 does not name art. 11"},
	{"11.1", []change{inside, view, consent}, [3]string{
		"must-refuse may-traceable: wob.11.1 wob.11.2.s1 wob.11.2.s2; " + views,
		"weigh may-traceable: wob.11.4 wob.11.4.s3; " + views + " wob.11.4.weighing",
		"weigh may-traceable: wob.11.4 wob.11.4.s3; " + views + " wob.11.4.weighing",
	}, "art. 11 lid 2 second sentence, lid 4 third sentence"},
	{"11.1", []change{inside, view, committee}, [3]string{
		"must-refuse may-traceable: wob.11.1 wob.11.2.s1 wob.11.3; " + views,
		"weigh may-traceable: wob.11.4 wob.11.3; " + views + " wob.11.4.weighing",
		"weigh may-traceable: wob.11.4 wob.11.3; " + views + " wob.11.4.weighing",
	}, "art. 11 lid 3"},
}

const (
	off7    = "does-not-apply: woo.5.1.7"
	refuse1 = "must-refuse: woo.5.1.1"
	weigh2  = "weigh: woo.5.1.2; woo.5.1.3.express"
	opinion = "woo.5.2.1.deliberation woo.5.2.2.considered"
)

func same(cell string) [3]string { return [3]string{cell, cell, cell} }

// with7 is a cell that lid 7 comes beside for emissions.
func with7(cell string) [3]string { return [3]string{cell, cell, cell + " woo.5.1.7"} }

// Articles 5.1 to 5.4a of the Woo, cell by cell.
var wooLines = []line{
	{"5.1.1.a", nil, [3]string{refuse1, refuse1, off7}, "art. 5.1 lid 1, lid 7"},
	{"5.1.1.b", nil, [3]string{refuse1, refuse1, off7}, "art. 5.1 lid 1, lid 7"},
	{"5.1.1.c", []change{supplied, data}, [3]string{refuse1, "does-not-apply: woo.5.1.6", off7 + " woo.5.1.6"},
		"art. 5.1 lid 6: not without serious harm"},
	{"5.1.1.c", []change{supplied, data, serious}, [3]string{refuse1, "weigh: woo.5.1.6; woo.5.1.6.serious", off7},
		"art. 5.1 lid 6"},
	{"5.1.1.c", []change{data, serious}, with7("does-not-apply: woo.5.1.1.c"),
		"art. 5.1 lid 1 onder c: told in confidence"},
	{"5.1.1.c", []change{supplied, serious}, with7("does-not-apply: woo.5.1.1.c"),
		"art. 5.1 lid 1 onder c: business data"},
	{"5.1.1.d", nil, [3]string{refuse1, refuse1, off7}, "art. 5.1 lid 1 onder d"},
	{"5.1.1.d", []change{express}, with7("does-not-apply: woo.5.1.1.d"), "\"uitdrukkelijke toestemming\""},
	{"5.1.1.d", []change{consent}, [3]string{refuse1, refuse1, off7}, "consent that is not express is too little"},
	{"5.1.1.d", []change{manifestly}, with7("does-not-apply: woo.5.1.1.d"), "manifestly made public"},
	{"5.1.1.d", []change{clearly}, [3]string{refuse1, refuse1, off7}, "clearly no infringement is only left in e"},
	{"5.1.1.e", nil, [3]string{refuse1, refuse1, off7}, "art. 5.1 lid 1 onder e"},
	{"5.1.1.e", []change{clearly}, with7("does-not-apply: woo.5.1.1.e"), "art. 5.1 lid 1 onder e"},
	{"5.1.1.e", []change{consent}, [3]string{refuse1, refuse1, off7}, "consent is not in onder e"},
	{"5.1.2.a", nil, [3]string{weigh2, weigh2, off7}, "art. 5.1 lid 2, 3, 7"},
	{"5.1.2.b", nil, [3]string{weigh2, "does-not-apply: woo.5.1.2.b", "does-not-apply: woo.5.1.2.b woo.5.1.7"},
		"art. 5.1 lid 2 onder b"},
	{"5.1.2.b", []change{secretActs}, [3]string{weigh2, "weigh: woo.5.1.2 woo.5.1.2.b; woo.5.1.3.express", off7},
		"art. 5.1 lid 2 onder b"},
	{"5.1.2.c", nil, [3]string{weigh2, weigh2, off7}, "art. 5.1 lid 2, 3, 7"},
	{"5.1.2.d", nil, [3]string{weigh2, weigh2, off7}, "art. 5.1 lid 2, 3, 7"},
	{"5.1.2.e", nil, [3]string{weigh2, weigh2, off7}, "art. 5.1 lid 2, 3, 7"},
	{"5.1.2.e", []change{consent}, [3]string{weigh2, weigh2, off7}, "no counterpart of art. 10 lid 3 Wob"},
	{"5.1.2.f", nil, with7("does-not-apply: woo.5.1.2.f"), "business data only"},
	{"5.1.2.f", []change{data}, [3]string{weigh2, weigh2, off7}, "art. 5.1 lid 2 onder f"},
	{"5.1.2.f", []change{data, supplied}, with7("does-not-apply: woo.5.1.2.f"),
		"other data than those of lid 1 onder c"},
	{"5.1.2.g", nil, [3]string{weigh2, weigh2, off7}, "not limited to environmental information by its words"},
	{"5.1.2.h", nil, [3]string{weigh2, weigh2, off7}, "art. 5.1 lid 2, 3, 7"},
	{"5.1.2.i", nil, [3]string{weigh2, weigh2, off7}, "art. 5.1 lid 2, 3, 7"},
	{"5.1.2.i", []change{old}, [3]string{weigh2 + " woo.5.3.age", weigh2 + " woo.5.3.age", off7},
		"art. 5.3 names art. 5.1 lid 2"},
	{"5.1.1.a", []change{old}, [3]string{refuse1, refuse1, off7}, "art. 5.3 does not name art. 5.1 lid 1"},
	{"5.1.4", nil, same("weigh: woo.5.1.4; woo.5.1.4.term"), "art. 5.1 lid 4; lid 7 does not name it"},
	{"5.1.4", []change{hasIt}, same("does-not-apply: woo.5.1.4"), "art. 5.1 lid 4"},
	{"5.1.5", nil, [3]string{"weigh: woo.5.1.5; woo.5.1.5.harm woo.5.1.5.alone", "does-not-apply: woo.5.1.5",
		"does-not-apply: woo.5.1.5"}, "not for environmental information"},
	{"5.1.5", []change{old}, [3]string{"weigh: woo.5.1.5; woo.5.1.5.harm woo.5.1.5.alone woo.5.3.age",
		"does-not-apply: woo.5.1.5", "does-not-apply: woo.5.1.5"}, "art. 5.3 names art. 5.1 lid 5"},
	{"5.1.6", []change{supplied, data}, [3]string{"does-not-apply: woo.5.1.6", "does-not-apply: woo.5.1.6", off7 +
		" woo.5.1.6"}, "art. 5.1 lid 6: environmental information and serious harm only"},
	{"5.1.6", []change{supplied, data, serious}, [3]string{"does-not-apply: woo.5.1.6",
		"weigh: woo.5.1.6; woo.5.1.6.serious", off7}, "art. 5.1 lid 6"},
	{"5.1.6", []change{data, serious}, [3]string{"does-not-apply: woo.5.1.1.c woo.5.1.6",
		"does-not-apply: woo.5.1.1.c", "does-not-apply: woo.5.1.1.c woo.5.1.7"},
		"the data of lid 1 onder c: told in confidence"},
	{"5.2.1", []change{view}, same("does-not-apply: woo.5.2.1"), "not internal deliberation"},
	{"5.2.1", []change{inside, fact}, same("does-not-apply: woo.5.2.1"), "facts and forecasts are out"},
	{"5.2.1", []change{inside, view}, [3]string{
		"must-refuse may-non-traceable: woo.5.2.1 woo.5.2.2.s1; " + opinion,
		"weigh may-non-traceable: woo.5.2.4; " + opinion + " woo.5.2.4.weighing",
		"weigh may-non-traceable: woo.5.2.4; " + opinion + " woo.5.2.4.weighing",
	}, "art. 5.2 lid 1, 2, 4"},
	{"5.2.1", []change{inside, view, consent}, [3]string{
		"must-refuse may-traceable: woo.5.2.1 woo.5.2.2.s1 woo.5.2.2.s2; " + opinion,
		"weigh may-traceable: woo.5.2.4 woo.5.2.4.s3; " + opinion + " woo.5.2.4.weighing",
		"weigh may-traceable: woo.5.2.4 woo.5.2.4.s3; " + opinion + " woo.5.2.4.weighing",
	}, "art. 5.2 lid 2 second sentence, lid 4 third sentence"},
	{"5.2.1", []change{inside, view, committee}, [3]string{
		"must-refuse may-non-traceable: woo.5.2.1 woo.5.2.2.s1; " + opinion,
		"weigh may-non-traceable: woo.5.2.4; " + opinion + " woo.5.2.4.weighing",
		"weigh may-non-traceable: woo.5.2.4; " + opinion + " woo.5.2.4.weighing",
	}, "art. 11 lid 3 Wob is gone"},
	{"5.2.1", []change{inside, view, formal}, [3]string{
		"must-refuse must-non-traceable: woo.5.2.1 woo.5.2.2.s1 woo.5.2.3; " + opinion,
		"weigh must-non-traceable: woo.5.2.4 woo.5.2.3; " + opinion + " woo.5.2.4.weighing",
		"weigh must-non-traceable: woo.5.2.4 woo.5.2.3; " + opinion + " woo.5.2.4.weighing",
	}, "art. 5.2 lid 3"},
	{"5.2.1", []change{inside, view, formal, harmed}, [3]string{
		"must-refuse may-non-traceable: woo.5.2.1 woo.5.2.2.s1; " + opinion + " woo.5.2.3.harm",
		"weigh may-non-traceable: woo.5.2.4; " + opinion + " woo.5.2.4.weighing woo.5.2.3.harm",
		"weigh may-non-traceable: woo.5.2.4; " + opinion + " woo.5.2.4.weighing woo.5.2.3.harm",
	}, "art. 5.2 lid 3: unless deliberation is harmed"},
	{"5.2.1", []change{inside, view, old}, [3]string{
		"must-refuse may-non-traceable: woo.5.2.1 woo.5.2.2.s1; woo.5.3.age " + opinion,
		"weigh may-non-traceable: woo.5.2.4; woo.5.3.age " + opinion + " woo.5.2.4.weighing",
		"weigh may-non-traceable: woo.5.2.4; woo.5.3.age " + opinion + " woo.5.2.4.weighing",
	}, "art. 5.3 names art. 5.2"},
	{"5.4", nil, same("must-refuse: woo.5.4; woo.5.4.formation"), "not public until the formation is completed"},
	{"5.4", []change{formed}, same("does-not-apply: woo.5.4"), "art. 5.4"},
	{"5.4a", nil, same("must-refuse: woo.5.4a.1"), "art. 5.4a lid 1"},
}

// said writes an answer as a cell of the lines.
func said(o ground.Reply) string {
	ids := func(all []*calendar.Provision) string {
		var s []string
		for _, p := range all {
			s = append(s, p.ID())
		}
		return strings.Join(s, " ")
	}
	s := o.Verdict.String()
	if o.Form != ground.NoForm {
		s += " " + o.Form.String()
	}
	s += ": " + ids(o.By)
	if len(o.Show) > 0 {
		s += "; " + ids(o.Show)
	}
	return s
}

func TestTableCellByCell(t *testing.T) {
	for day, lines := range map[string][]line{"2021-03-01": wobLines, "2025-03-01": wooLines} {
		seen := map[string]bool{}
		for _, l := range lines {
			if l.why == "" {
				t.Fatalf("%s: a line needs its article", l.ground)
			}
			seen[l.ground] = true
			for i := range kinds {
				p := kind(full(day), i)
				for _, f := range l.with {
					f(&p)
				}
				if p.PersonalView == yes {
					p.Factual = no
				}
				o, err := ground.MustParse(l.ground).Of(p)
				if err != nil {
					t.Errorf("%s %s: %v", l.ground, kinds[i], err)
					continue
				}
				if got := said(o); got != l.want[i] {
					t.Errorf("%s, %s (%s):\n got %s\nwant %s", l.ground, kinds[i], l.why, got, l.want[i])
				}
				if len(o.Missing)+len(o.Open) > 0 {
					t.Errorf("%s, %s: asks for %v %v where all is known", l.ground, kinds[i], o.Missing, o.Open)
				}
				for _, c := range o.Citations() {
					if c.IsZero() {
						t.Errorf("%s, %s: a cell without its paragraph", l.ground, kinds[i])
					}
				}
			}
		}
		law, _ := ground.On(calendar.MustParse(day))
		for _, g := range law.Grounds() {
			if !seen[g.Code()] {
				t.Errorf("no line for %s", g)
			}
		}
	}
}

// An answer names what the facts given carry, and nothing else.
func TestReasonsAreThoseOfTheFacts(t *testing.T) {
	p := ground.Passage{Decided: calendar.MustParse("2021-03-01"), Emissions: yes}
	o, err := ask("10.2.e").Of(p)
	if got, want := said(o), "does-not-apply: wob.10.4.s1"; got != want || err != nil {
		t.Errorf("got %s %v, want %s: of consent nothing is known", got, err, want)
	}
	for _, code := range []string{"5.1.1.a", "5.1.1.c", "5.1.1.d", "5.1.1.e", "5.1.2.b", "5.1.2.f"} {
		o, err := ask(code).Of(ground.Passage{Decided: calendar.MustParse("2026-01-01"), Emissions: yes})
		if got := said(o); got != off7 || err != nil {
			t.Errorf("%s: got %s %v, want %s: art. 5.1 lid 7 alone", code, got, err, off7)
		}
	}
	p = ground.Passage{Decided: p.Decided, ConfidentialActs: yes}
	o, err = ask("10.2.b").Of(p)
	if got, want := said(o), "weigh: wob.10.2; wob.10.2.weighing"; got != want || err != nil {
		t.Errorf("got %s %v, want %s: lid 5 is said of environmental information only", got, err, want)
	}
	if (ground.MustRefuse+1).String() != "" || (ground.OwedNonTraceable+1).String() != "" {
		t.Error("there is no verdict and no form after the last")
	}
}

// What is asked for, and what is not (unknown facts give "cannot be said
// without", not a guess; a fact that changes nothing is not asked for).
func TestMissing(t *testing.T) {
	for _, row := range []struct {
		ground        string
		known         []change
		missing, open string
		why           string
	}{
		{"10.1.a", nil, "[]", "[emissions]", "art. 10 lid 8 only adds to what is shown"},
		{"10.2.e", nil, "[emissions consent]", "[]", "art. 10 lid 3, lid 4"},
		{"10.2.e", []change{consent}, "[]", "[]", "art. 10 lid 3: whatever the information"},
		{"10.2.e", []change{func(p *ground.Passage) { p.Emissions = yes }}, "[]", "[]",
			"art. 10 lid 4: whatever the consent"},
		{"10.2.e", []change{func(p *ground.Passage) { p.Environmental = no }}, "[consent]", "[]",
			"what is not environmental is not on emissions"},
		{"10.2.g", []change{func(p *ground.Passage) { p.Emissions = yes }}, "[]", "[]",
			"what is on emissions is environmental: art. 10 lid 6"},
		{"10.2.g", nil, "[environmental]", "[]", "art. 10 lid 6"},
		{"10.1.c", []change{func(p *ground.Passage) { p.BusinessData = no }}, "[]", "[]",
			"art. 10 lid 1 onder c asks for both"},
		{"10.1.c", []change{data}, "[environmental emissions suppliedInConfidence]", "[]",
			"art. 10 lid 1 onder c, lid 4"},
		{"11.1", []change{fact}, "[]", "[]", "a fact is no view"},
		{"11.1", []change{inside, view, func(p *ground.Passage) { p.Environmental = no }}, "[]",
			"[consent committeeAnnounced]", "art. 11 lid 2, 3 only widen the form"},
		{"11.1", []change{inside, view}, "[environmental]", "[]", "art. 11 lid 4"},
		{"5.1.1.d", []change{ordinary, unmade, func(p *ground.Passage) { p.Consent = no }}, "[]", "[]",
			"no consent, so no express consent"},
		{"5.1.1.d", []change{ordinary, unmade}, "[expressConsent]", "[]", "art. 5.1 lid 1 onder d Woo"},
		{"5.1.2.i", []change{ordinary, asked}, "[]", "[documentDate]",
			"art. 5.3 Woo: the day of the document is not known"},
		{"5.1.2.i", []change{ordinary, made}, "[]", "[]", "art. 5.3 Woo: it is known"},
	} {
		p := ground.Passage{Decided: calendar.MustParse("2021-03-01")}
		if strings.HasPrefix(row.ground, "5.") {
			p.Decided = calendar.MustParse("2026-01-01")
		}
		for _, f := range row.known {
			f(&p)
		}
		o, err := ground.MustParse(row.ground).Of(p)
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprintf("%v", o.Missing); got != row.missing {
			t.Errorf("%s: missing %s, want %s (%s)", row.ground, got, row.missing, row.why)
		}
		if got := fmt.Sprintf("%v", o.Open); got != row.open {
			t.Errorf("%s: open %s, want %s (%s)", row.ground, got, row.open, row.why)
		}
		if (o.Verdict == ground.CannotSay) != (len(o.Missing) > 0) {
			t.Errorf("%s: verdict %s with missing %v (%s)", row.ground, o.Verdict, o.Missing, row.why)
		}
	}
}

// The default stands beside the other side, too, where that was chosen and cannot
// be said yet; what it misses is named.
func TestTheDefaultIsArguable(t *testing.T) {
	p := full("2026-03-20")
	supplied(&p)
	data(&p)
	p.Environmental, p.Emissions, p.Woo.SeriousHarm = yes, yes, calendar.Unknown
	r, err := ground.ParseReading("emissions-51-6")
	if err != nil {
		t.Fatal(err)
	}
	o, err := ask("5.1.6").Of(p, r)
	if err != nil || o.Verdict != ground.CannotSay || fmt.Sprint(o.Missing) != "[seriousHarm]" {
		t.Errorf("got %s %v %v: art. 5.1 lid 6 Woo", o.Verdict, o.Missing, err)
	}
	if len(o.Arguable) != 1 || o.Arguable[0].Verdict != ground.DoesNotApply || o.Arguable[0].Reading != r {
		t.Errorf("arguable %v: art. 5.1 lid 7 Woo", o.Arguable)
	}
	o, err = ask("5.1.6").Of(p)
	if err != nil || len(o.Arguable) != 1 || fmt.Sprint(o.Arguable[0].Missing) != "[seriousHarm]" {
		t.Errorf("arguable %v %v: it misses whether the harm is serious", o.Arguable, err)
	}
}

// On the other side of the reading on art. 5.3 Woo the day of the request counts:
// where that is not known, neither is the age.
func TestTheAgeOnAnUnknownDay(t *testing.T) {
	p := full("2026-03-20")
	p.DocumentDate = calendar.MustParse("2021-03-01")
	r, err := ground.ParseReading("five-years-at")
	if err != nil || r.Direction() != calendar.BothWays {
		t.Fatal(r, err)
	}
	if r, err := ground.ParseReading("five-years"); r != nil || err == nil {
		t.Errorf("there is no such reading: %v %v", r, err)
	}
	o, err := ask("5.1.2.e").Of(p, r)
	if got, want := said(o)+" "+fmt.Sprint(o.Open), weigh2+" [documentDate]"; got != want || err != nil {
		t.Errorf("got %s %v, want %s", got, err, want)
	}
}

// Where the act leaves two answers, the other stands beside the default.
func TestReadingsAreArguable(t *testing.T) {
	secret := func(p *ground.Passage) { supplied(p); data(p); serious(p); p.Environmental, p.Emissions = yes, yes }
	slight := func(p *ground.Passage) { secret(p); p.Woo.SeriousHarm = no }
	unsure := func(p *ground.Passage) { secret(p); p.Woo.SeriousHarm = calendar.Unknown }
	open := func(p *ground.Passage) {
		unsure(p)
		p.SuppliedInConfidence, p.Emissions = calendar.Unknown, calendar.Unknown
	}
	aged := func(p *ground.Passage) {
		p.DocumentDate, p.Requested = calendar.MustParse("2021-03-01"), calendar.MustParse("2026-02-20")
	}
	for _, row := range []struct {
		ground, day string
		with        change
		want, other string
		why         string
	}{
		{"5.1.6", "2026-03-20", secret, off7, "emissions-51-6 weigh: woo.5.1.6; woo.5.1.6.serious",
			"lid 7 names lid 1 and 2, not lid 6"},
		{"5.1.1.c", "2026-03-20", secret, off7, "emissions-51-6 weigh: woo.5.1.6; woo.5.1.6.serious",
			"lid 6 stands in the place of lid 1 onder c"},
		{"5.1.1.a", "2026-03-20", secret, off7, "", "lid 7 names lid 1"},
		{"5.1.6", "2026-03-20", slight, off7 + " woo.5.1.6", "emissions-51-6 does-not-apply: woo.5.1.6",
			"no serious harm: it does not apply, on either side, but on another paragraph"},
		{"5.1.6", "2026-03-20", unsure, off7, "emissions-51-6 cannot-say: ",
			"whether the harm is serious is asked on the other side only"},
		{"5.1.6", "2026-03-20", open, "cannot-say: ", "", "on neither side anything can be said yet"},
		{"5.1.2.e", "2026-03-20", aged, weigh2 + " woo.5.3.age", "five-years-at " + weigh2,
			"art. 5.3: older than five years on 20 March 2026, not on 20 February 2026"},
		{"5.1.2.e", "2026-03-01", aged, weigh2, "", "art. 5.3: five years old on 1 March 2026 is not older"},
		{"5.1.2.e", "2026-03-02", aged, weigh2 + " woo.5.3.age", "five-years-at " + weigh2,
			"art. 5.3: older from 2 March 2026 on"},
		{"5.1.1.a", "2026-03-20", aged, refuse1, "", "art. 5.3 does not name art. 5.1 lid 1"},
	} {
		p := full(row.day)
		row.with(&p)
		o, err := ask(row.ground).Of(p)
		if err != nil {
			t.Errorf("%s: %v", row.ground, err)
			continue
		}
		other := ""
		for _, a := range o.Arguable {
			other += a.Reading.ID() + " " + said(ground.Reply{Verdict: a.Verdict, Form: a.Form, By: a.By, Show: a.Show})
			if flipped, err := ask(row.ground).Of(p, a.Reading); err != nil ||
				said(flipped) != strings.TrimPrefix(other, a.Reading.ID()+" ") {
				t.Errorf("%s chosen: %s %v, listed %s", a.Reading, said(flipped), err, other)
			}
		}
		if said(o) != row.want || other != row.other {
			t.Errorf("%s on %s: got %s, arguable %s; want %s, %s (%s)", row.ground, row.day, said(o), other, row.want,
				row.other, row.why)
		}
	}
}
