package ground_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
)

func besPassage(with ...change) ground.Passage {
	p := ground.Passage{Territory: ground.BES, Decided: calendar.MustParse("2024-03-01")}
	for _, f := range with {
		f(&p)
	}
	return p
}

// Articles 11 and 12 Wob BES, ground by ground.
func TestTheWobBESGroundByGround(t *testing.T) {
	reasons := "; wob-bes.5.2.reasons"
	traceable := func(p *ground.Passage) { p.BES.TraceableView = yes }
	environment := func(p *ground.Passage) { p.Environmental, p.Emissions = yes, yes }
	for _, row := range []struct {
		ground string
		with   []change
		want   string
		why    string
	}{
		{"11.1.a", nil, "must-refuse: wob-bes.11.1" + reasons, "art. 11 lid 1, \"blijft achterwege voor zover dit\""},
		{"11.1.b", []change{environment}, "must-refuse: wob-bes.11.1" + reasons, "the act has no rule for emissions"},
		{"11.1.c", nil, "cannot-say: [suppliedInConfidence businessData]", "art. 11 lid 1 onder c"},
		{"11.1.c", []change{supplied, data}, "must-refuse: wob-bes.11.1" + reasons, "art. 11 lid 1 onder c"},
		{"11.1.c", []change{func(p *ground.Passage) { p.BusinessData = no }}, "does-not-apply: wob-bes.11.1.c",
			"art. 11 lid 1 onder c"},
		{"11.2.a", nil, "weigh: wob-bes.11.2" + reasons, "art. 11 lid 2 onder a"},
		{"11.2.d", []change{consent}, "weigh: wob-bes.11.2" + reasons, "the act has no rule on consent"},
		{"11.2.e", nil, "cannot-say: [addresseeHasIt]", "art. 11 lid 2 onder e, \"als eerste kennis te kunnen nemen\""},
		{"11.2.e", []change{hasIt}, "does-not-apply: wob-bes.11.2.e", "art. 11 lid 2 onder e"},
		{"11.2.f", []change{environment}, "weigh: wob-bes.11.2" + reasons,
			"the act does not exclude environmental information"},
		{"12.1", []change{inside, view}, "cannot-say: [traceableView]",
			"art. 12 lid 1, \"tot personen herleidbare beleidsopvattingen\""},
		{"12.1", []change{inside, view, traceable}, "must-refuse: wob-bes.12.1" + reasons + " wob-bes.12.1.traceable",
			"art. 12 lid 1"},
		{"12.1", []change{inside, view, func(p *ground.Passage) { p.BES.TraceableView = no }},
			"does-not-apply: wob-bes.12.1", "art. 12 lid 1: what leads back to nobody is not protected"},
	} {
		o, err := ask(row.ground).Of(besPassage(row.with...))
		got := said(o)
		if o.Verdict == ground.CannotSay {
			got = fmt.Sprintf("cannot-say: %v", o.Missing)
		}
		if got != row.want || err != nil {
			t.Errorf("%s: got %s %v, want %s (%s)", row.ground, got, err, row.want, row.why)
		}
	}
	if all, err := ground.Each(besPassage()); len(all) != 10 || err != nil {
		t.Errorf("%d grounds, %v: art. 11 and 12 hold ten", len(all), err)
	}
}

// The act of the islands begins on 10 October 2010 and holds beside the others.
func TestTheWobBESHoldsByTerritory(t *testing.T) {
	for _, row := range []struct {
		territory ground.Territory
		day, want string
		why       string
	}{
		{ground.BES, "2010-10-09", "no act is known before 2010-10-10", "before that day Antillean law held"},
		{ground.BES, "2010-10-10", "Wob BES", "Stb. 2010, 391"},
		{ground.BES, "2026-11-25", "Wob BES", "no later text is known"},
		{ground.Netherlands, "2026-11-25", "Woo", "ministries fall under the Woo"},
		{9, "2026-11-25", "no such territory", "a territory that does not exist"},
	} {
		l, err := ground.In(row.territory, calendar.MustParse(row.day))
		got := l.String()
		if err != nil {
			got = err.Error()
		}
		if got != row.want {
			t.Errorf("%s on %s: got %s, want %s (%s)", row.territory, row.day, got, row.want, row.why)
		}
	}
	var back ground.Territory
	if text, err := ground.BES.MarshalText(); err != nil || back.UnmarshalText(text) != nil || back != ground.BES ||
		back.UnmarshalText([]byte("BES")) == nil {
		t.Errorf("%s %v reads back as %s", text, err, back)
	}
	if _, err := ground.Territory(9).MarshalText(); err == nil {
		t.Error("a territory that does not exist has no code")
	}
	if _, err := ask("10.2.e").Of(besPassage()); err == nil || !strings.Contains(err.Error(), "the act of that day") {
		t.Errorf("a ground of the Wob for a body of the islands: %v", err)
	}
	if c, caveats, err := ground.MustParse("11.2.d").On(calendar.MustParse("2024-03-01")); err != nil ||
		c.JCI() != "jci1.3:c:BWBR0028154&artikel=11&lid=2&o=d&g=2010-10-10" || len(caveats) != 1 {
		t.Errorf("got %s %v %v", c.JCI(), caveats, err)
	}
}

// The letters of the Wob BES are shifted against those of the Wob (art. 11 and 12
// Wob BES beside art. 10 and 11 Wob, and 5.1 and 5.2 Woo).
func TestTheWobBESBesideTheOtherActs(t *testing.T) {
	for _, row := range []struct{ bes, wob, woo, why string }{
		{"11.1.a", "10.1.a", "5.1.1.a", "art. 11 lid 1 onder a"},
		{"11.1.c", "10.1.c", "5.1.1.c", "art. 11 lid 1 onder c"},
		{"11.2.a", "10.2.b", "5.1.2.b", "art. 11 lid 2 onder a, shifted by one"},
		{"11.2.d", "10.2.e", "5.1.2.e", "art. 11 lid 2 onder d, private life"},
		{"11.2.e", "10.2.f", "5.1.4", "art. 11 lid 2 onder e, the addressee"},
		{"11.2.f", "10.2.g", "5.1.5", "art. 11 lid 2 onder f"},
		{"12.1", "11.1", "5.2.1", "art. 12 lid 1"},
	} {
		g := ground.MustParse(row.bes)
		one := func(l ground.Law) string {
			if c := g.Counterparts(l); len(c) == 1 {
				return c[0].Ground.Code()
			}
			return ""
		}
		if one(ground.Wob) != row.wob || one(ground.Woo) != row.woo {
			t.Errorf("%s beside %s and %s, want %s and %s (%s)", row.bes, one(ground.Wob), one(ground.Woo), row.wob,
				row.woo, row.why)
		}
	}
}
