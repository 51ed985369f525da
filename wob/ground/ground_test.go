package ground_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
)

var _ map[ground.Ground]bool // comparable

func TestGrounds(t *testing.T) {
	for _, row := range []struct{ law, want, why string }{
		{"Wob", "10.1.a 10.1.b 10.1.c 10.1.d 10.2.a 10.2.b 10.2.c 10.2.d 10.2.e 10.2.f 10.2.g 10.7.a 10.7.b 11.1",
			"art. 10 lid 1, 2, 7 and 11 lid 1 Wob"},
		{"Woo", "5.1.1.a 5.1.1.b 5.1.1.c 5.1.1.d 5.1.1.e 5.1.2.a 5.1.2.b 5.1.2.c 5.1.2.d 5.1.2.e 5.1.2.f " +
			"5.1.2.g 5.1.2.h 5.1.2.i 5.1.4 5.1.5 5.1.6 5.2.1 5.4 5.4a",
			"art. 5.1 lid 1, 2, 4, 5, 6, 5.2 lid 1, 5.4 and 5.4a Woo"},
		{"Wob BES", "11.1.a 11.1.b 11.1.c 11.2.a 11.2.b 11.2.c 11.2.d 11.2.e 11.2.f 12.1",
			"art. 11 lid 1, 2 and 12 lid 1 Wob BES"},
	} {
		for _, l := range ground.Laws() {
			if l.String() != row.law {
				continue
			}
			if got := strings.Trim(fmt.Sprint(l.Grounds()), "[]"); got != row.want {
				t.Errorf("%s: got %s (%s)", row.law, got, row.why)
			}
		}
	}
	if n := len(ground.Grounds()); n != 14+20+10 {
		t.Errorf("%d grounds", n)
	}
}

// Every form of a ground: code, platform form, citation, kind.
func TestForms(t *testing.T) {
	for _, row := range []struct{ code, platform, short, long, jci, kind, why string }{
		{"10.2.e", "10.2e", "art. 10 lid 2 onder e Wob",
			"artikel 10, tweede lid, aanhef en onder e, van de Wet openbaarheid van bestuur",
			"jci1.3:c:BWBR0005252&artikel=10&lid=2&o=e", "relative", "2.1 row 22"},
		{"10.1.a", "10.1a", "art. 10 lid 1 onder a Wob",
			"artikel 10, eerste lid, aanhef en onder a, van de Wet openbaarheid van bestuur",
			"jci1.3:c:BWBR0005252&artikel=10&lid=1&o=a", "absolute", "art. 10 lid 1"},
		{"10.7.b", "10.7b", "art. 10 lid 7 onder b Wob",
			"artikel 10, zevende lid, aanhef en onder b, van de Wet openbaarheid van bestuur",
			"jci1.3:c:BWBR0005252&artikel=10&lid=7&o=b", "relative", "art. 10 lid 7"},
		{"11.1", "11.1", "art. 11 lid 1 Wob", "artikel 11, eerste lid, van de Wet openbaarheid van bestuur",
			"jci1.3:c:BWBR0005252&artikel=11&lid=1", "policy-views", "4.2"},
		{"5.1.2.i", "5.1.2i", "art. 5.1 lid 2 onder i Woo",
			"artikel 5.1, tweede lid, aanhef en onder i, van de Wet open overheid",
			"jci1.3:c:BWBR0045754&artikel=5.1&lid=2&o=i", "relative", "4.2"},
		{"5.1.5", "5.1.5", "art. 5.1 lid 5 Woo", "artikel 5.1, vijfde lid, van de Wet open overheid",
			"jci1.3:c:BWBR0045754&artikel=5.1&lid=5", "relative", "4.2"},
		{"5.1.6", "5.1.6", "art. 5.1 lid 6 Woo", "artikel 5.1, zesde lid, van de Wet open overheid",
			"jci1.3:c:BWBR0045754&artikel=5.1&lid=6", "relative", "the platform list lacks it"},
		{"5.2.1", "5.2", "art. 5.2 lid 1 Woo", "artikel 5.2, eerste lid, van de Wet open overheid",
			"jci1.3:c:BWBR0045754&artikel=5.2&lid=1", "policy-views", "the platform has 5.2"},
		{"5.4", "5.4", "art. 5.4 Woo", "artikel 5.4, van de Wet open overheid", "jci1.3:c:BWBR0045754&artikel=5.4",
			"excluded", "4.2"},
		{"10.1.d", "10.1d", "art. 10 lid 1 onder d Wob",
			"artikel 10, eerste lid, aanhef en onder d, van de Wet openbaarheid van bestuur",
			"jci1.3:c:BWBR0005252&artikel=10&lid=1&o=d", "absolute", "art. 10 lid 1"},
		{"5.4a", "5.4a", "art. 5.4a lid 1 Woo", "artikel 5.4a, eerste lid, van de Wet open overheid",
			"jci1.3:c:BWBR0045754&artikel=5.4a&lid=1", "excluded", "art. 5.4a lid 1"},
	} {
		g := ground.MustParse(row.code)
		c := g.Citation()
		got := []string{g.Code(), g.String(), g.Platform(), c.String(), c.Long(), c.JCI(), g.Kind().String()}
		want := []string{row.code, row.code, row.platform, row.short, row.long, row.jci, row.kind}
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("%s: got %q, want %q (%s)", row.code, got[i], want[i], row.why)
			}
		}
		if g.Name(calendar.Dutch) == g.Name(calendar.English) {
			t.Errorf("%s: one name for two languages", g)
		}
	}
	var zero ground.Ground
	if !zero.IsZero() || zero.Code() != "" || zero.Platform() != "" || zero.Law() != 0 || zero.Kind() != 0 ||
		zero.Kind().String() != "" || !zero.Citation().IsZero() || zero.Name(calendar.Dutch) != "" {
		t.Error("the zero Ground is no ground")
	}
	if (ground.Excluded + 1).String() != "" {
		t.Error("there is no kind after the last")
	}
}

func TestParseGround(t *testing.T) {
	const not = ": not a ground: "
	for _, row := range []struct{ code, want, why string }{
		{"10.3", not + "paragraph 3 excludes 10.2.e as far as the person has consented", "art. 10 lid 3 modifies"},
		{"10.4", not + "paragraph 4 excludes 10.1.c, 10.1.d, 10.2.e and 10.7.a for environmental information " +
			"on emissions, and has 10.1.c weighed for other environmental information", "art. 10 lid 4 modifies"},
		{"10.5", not + "paragraph 5 limits 10.2.b, for environmental information, to acts of a confidential character",
			"art. 10 lid 5 modifies"},
		{"10.6", not + "paragraph 6 excludes 10.2.g for environmental information", "art. 10 lid 6 modifies"},
		{"10.8", not + "paragraph 8 has the link with emissions taken into account for environmental information",
			"art. 10 lid 8 modifies"},
		{"11.2", not + "paragraph 2 gives a power to disclose views after all", "art. 11 lid 2 empowers"},
		{"11.3", not + "paragraph 3 gives a power to disclose views in a committee's advice where that was " +
			"announced beforehand", "art. 11 lid 3 empowers"},
		{"11.4", not + "paragraph 4 has views weighed for environmental information", "art. 11 lid 4 modifies"},
		{"5.1.3", not + "paragraph 3 asks for express reasons for a refusal under paragraph 2", "art. 5.1 lid 3"},
		{"5.1.7", not + "paragraph 7 excludes paragraphs 1 and 2 for environmental information on emissions",
			"art. 5.1 lid 7"},
		{"5.2.2", not + "paragraph 2 gives a power to disclose views after all", "art. 5.2 lid 2"},
		{"5.2.3", not + "paragraph 3 has views disclosed without names in formal decision-making, unless " +
			"internal deliberation is harmed disproportionately", "art. 5.2 lid 3"},
		{"5.2.4", not + "paragraph 4 has views weighed for environmental information", "art. 5.2 lid 4"},
		{"5.3", not + "article 5.3 asks for stronger reasons for information older than five years", "art. 5.3"},
		{"10.2", ": a letter is missing", "art. 10 lid 2 has letters"},
		{"10.2.h", ": the paragraph has no such letter", "art. 10 lid 2 ends at g"},
		{"5.1.1.f", ": the paragraph has no such letter", "art. 5.1 lid 1 ends at e"},
		{"10.8.a", ": the paragraph has no such letter", "art. 10 lid 8, the last, has no letters"},
		{"10.9", ": article 10 of the Wob has no such paragraph", "art. 10 has eight"},
		{"10.0", ": article 10 of the Wob has no such paragraph", "there is no paragraph 0"},
		{"10", ": an article of the Wob without a paragraph", "art. 10"},
		{"5.1", ": an article of the Woo without a paragraph", "art. 5.1"},
		{"10.2.E", ": a code has no capitals: 10.2.e", "codes are lower case"},
		{" 10.2.e", ": takes a code such as 10.2.e or 5.1.2e", "codes have no spaces"},
		{"10.2.ee", ": takes a code such as 10.2.e or 5.1.2e", "one letter"},
		{"", ": takes a code such as 10.2.e or 5.1.2e", "nothing is no code"},
		{"100.2", ": takes a code such as 10.2.e or 5.1.2e", "there is no article 100, and 10 is another"},
		{"5.10", ": takes a code such as 10.2.e or 5.1.2e", "there is no article 5.10, and 5.1 is another"},
		{"10.x", ": article 10 of the Wob has no such paragraph", "a paragraph has a number"},
		{"10.2.h.1", ": takes a code such as 10.2.e or 5.1.2e", "a letter is not divided"},
		{"5.4a.1", ": takes a code such as 10.2.e or 5.1.2e",
			"the ground of art. 5.4a lid 1 is 5.4a; lid 1 has no letters to miss"},
		{"5.4a.3", ": article 5.4a of the Woo has no such paragraph", "art. 5.4a has two"},
		{"12.2", ": article 12 of the Wob BES has no such paragraph", "art. 12 Wob BES has one"},
		{"12.1.a", ": the paragraph has no such letter", "art. 12 lid 1 Wob BES has no letters"},
		{"3.1", ": takes a code such as 10.2.e or 5.1.2e", "art. 3 holds no grounds"},
	} {
		g, err := ground.Parse(row.code)
		if err == nil || !g.IsZero() {
			t.Errorf("%q: parsed as %s (%s)", row.code, g, row.why)
			continue
		}
		if want := fmt.Sprintf("ground.Parse(%q)%s", row.code, row.want); err.Error() != want {
			t.Errorf("%q:\n got %s\nwant %s (%s)", row.code, err, want, row.why)
		}
	}
}

func TestGroundText(t *testing.T) {
	var v struct{ A, B, C ground.Ground }
	if err := json.Unmarshal([]byte(`{"A":"10.2e","B":"5.2","C":""}`), &v); err != nil {
		t.Fatal(err)
	}
	b, _ := json.Marshal(v)
	if want := `{"A":"10.2.e","B":"5.2.1","C":""}`; string(b) != want {
		t.Errorf("got %s, want %s", b, want)
	}
	if err := json.Unmarshal([]byte(`{"A":""}`), &v); err != nil || !v.A.IsZero() {
		t.Errorf("no ground was read over another: %s %v", v.A, err)
	}
	if b, err := ground.MustParse("10.2.e").AppendText([]byte("art. ")); string(b) != "art. 10.2.e" || err != nil {
		t.Errorf("got %s %v", b, err)
	}
	if err := json.Unmarshal([]byte(`{"A":"10.9.z"}`), &v); err == nil {
		t.Error("10.9.z was read")
	}
	defer func() {
		if recover() == nil {
			t.Error("MustParse of no ground does not panic")
		}
	}()
	ground.MustParse("10.3")
}

// How the articles that hold grounds are built, and the days of a ground.
func TestArticles(t *testing.T) {
	for _, row := range []struct {
		law                ground.Law
		article, want, why string
	}{
		{ground.Wob, "10", "8 d g - - - - b -", "art. 10 Wob: lid 1 a to d, lid 2 a to g, lid 7 a and b"},
		{ground.Wob, "11", "4 - - - -", "art. 11 Wob"},
		{ground.Woo, "5.1", "7 e i - - - - -", "art. 5.1 Woo: lid 1 a to e, lid 2 a to i"},
		{ground.Woo, "5.2", "4 - - - -", "art. 5.2 Woo"},
		{ground.Woo, "5.4", "0", "art. 5.4 Woo is not divided"},
		{ground.Woo, "5.4a", "2 - -", "art. 5.4a Woo"},
		{ground.WobBES, "11", "2 c f", "art. 11 Wob BES: lid 1 a to c, lid 2 a to f"},
		{ground.WobBES, "12", "1 -", "art. 12 Wob BES has one paragraph, numbered 1"},
	} {
		found := false
		for _, a := range row.law.Articles() {
			if a.Number() != row.article {
				continue
			}
			found = true
			got := fmt.Sprint(a.Paragraphs())
			for n := 1; n <= a.Paragraphs(); n++ {
				got += " " + strings.ReplaceAll(string(a.Last(n)), "\x00", "-")
			}
			if got != row.want {
				t.Errorf("%s: got %s, want %s (%s)", row.article, got, row.want, row.why)
			}
		}
		if !found {
			t.Errorf("%s: no article %s", row.law, row.article)
		}
	}
	for _, row := range []struct{ ground, from, until, why string }{
		{"10.2.e", "1992-05-01", "2022-04-30", "as the Wob"},
		{"10.1.d", "2001-09-01", "2022-04-30", "came with the Wbp"},
		{"5.1.2.e", "2022-05-01", "", "as the Woo, which has no end"},
	} {
		from, until := ground.MustParse(row.ground).Days()
		if from.String() != row.from || until != dayOf(row.until) {
			t.Errorf("%s: from %s until %s, want %s until %s (%s)", row.ground, from, until, row.from, row.until,
				row.why)
		}
	}
}

func dayOf(s string) calendar.Date {
	if s == "" {
		return calendar.Date{}
	}
	return calendar.MustParse(s)
}

// A ground is found by the place that a decision cites.
func TestGroundOfAPlace(t *testing.T) {
	for _, row := range []struct {
		law                        ground.Law
		article, paragraph, letter string
		want, why                  string
	}{
		{ground.Wob, "10", "2", "e", "10.2.e", "art. 10 lid 2 onder e Wob"},
		{ground.Wob, "10", "2", "h", "", "lid 2 ends at g"},
		{ground.Wob, "10", "2", "", "", "lid 2 has letters"},
		{ground.Wob, "11", "1", "", "11.1", "art. 11 lid 1 Wob"},
		{ground.Wob, "11", "", "", "", "of art. 11 Wob lid 1 alone is a ground"},
		{ground.Wob, "11", "2", "e", "", "a ground of the Wob BES"},
		{ground.WobBES, "11", "2", "e", "11.2.e", "art. 11 lid 2 onder e Wob BES"},
		{ground.Woo, "10", "2", "e", "", "a ground of the Wob"},
		{ground.Woo, "5.1", "4", "", "5.1.4", "art. 5.1 lid 4 Woo"},
		{ground.Woo, "5.2", "", "", "", "of art. 5.2 Woo lid 1 alone is a ground"},
		{ground.Woo, "5.4", "", "", "5.4", "art. 5.4 Woo is not divided"},
		{ground.Woo, "5.4", "1", "", "", "art. 5.4 Woo has no lid 1"},
		{ground.Woo, "5.4a", "", "", "5.4a", "one ground by the number of its article"},
		{ground.Woo, "5.4a", "1", "", "5.4a", "art. 5.4a lid 1 Woo"},
		{ground.Woo, "5.4a", "2", "", "", "art. 5.4a lid 2 Woo is no ground"},
		{0, "10", "2", "e", "", "no act"},
	} {
		g, ok := row.law.Ground(row.article, row.paragraph, row.letter)
		if g.Code() != row.want || ok != (row.want != "") {
			t.Errorf("%s %s %s %s: %s %v, want %q (%s)", row.law, row.article, row.paragraph, row.letter, g, ok,
				row.want, row.why)
		}
	}
	for law, name := range map[ground.Law]string{ground.Wob: "wet openbaarheid van bestuur",
		ground.Woo: "wet open overheid", ground.WobBES: "wob bes"} {
		if !slices.Contains(law.Names(), name) {
			t.Errorf("the %s is not named %s", law, name)
		}
	}
}

// The facts on which a ground hangs, and the acts that ask for a fact.
func TestFactsAndLaws(t *testing.T) {
	for _, row := range []struct{ ground, want, why string }{
		{"10.1.b", "[environmental emissions]", "art. 10 lid 8: what is shown for emissions"},
		{"10.2.f", "[environmental emissions addresseeHasIt]", "art. 10 lid 2 onder f, lid 8"},
		{"5.1.4", "[addresseeHasIt]", "art. 5.1 lid 4 Woo"},
		{"5.4", "[formationCompleted]", "art. 5.4 Woo"},
		{"11.2.a", "[]", "art. 11 lid 2 onder a Wob BES"},
		{"12.1", "[internalDeliberation personalView traceableView]", "art. 12 Wob BES"},
	} {
		if got := fmt.Sprint(ground.MustParse(row.ground).Facts()); got != row.want {
			t.Errorf("%s: %s, want %s (%s)", row.ground, got, row.want, row.why)
		}
	}
	for _, row := range []struct {
		fact      ground.Fact
		want, why string
	}{
		{ground.Environmental, "[Wob Woo]", "art. 10 lid 4 to 8 Wob, 5.1 lid 6, 7 Woo; art. 11 Wob BES has no rule"},
		{ground.Emissions, "[Wob Woo]", "art. 10 lid 4 Wob, 5.1 lid 7 Woo"},
		{ground.Consent, "[Wob Woo]", "art. 10 lid 3, 11 lid 2 Wob, 5.2 lid 2 Woo"},
		{ground.SuppliedInConfidence, "[Wob Woo Wob BES]",
			"art. 10 lid 1 onder c Wob, 5.1 lid 1 onder c Woo, 11 lid 1 onder c Wob BES"},
		{ground.AddresseeHasIt, "[Wob Woo Wob BES]",
			"art. 10 lid 2 onder f Wob, 5.1 lid 4 Woo, 11 lid 2 onder e Wob BES"},
		{ground.Factual, "[Wob Woo Wob BES]", "a fact is no view: art. 11 Wob, 5.2 Woo, 12 Wob BES"},
		{ground.ClearlyNoInfringement, "[Wob Woo]", "art. 10 lid 1 onder d Wob, 5.1 lid 1 onder e Woo"},
		{ground.CommitteeAnnounced, "[Wob]", "art. 11 lid 3 Wob"},
		{ground.ManifestlyPublic, "[Woo]", "art. 5.1 lid 1 onder d Woo"},
		{ground.SeriousHarm, "[Woo]", "art. 5.1 lid 6 Woo"},
		{ground.ExpressConsent, "[Wob Woo]", "art. 5.1 lid 1 onder d Woo; it is consent, for which the Wob asks"},
		{ground.OlderThanFiveYears, "[Woo]", "art. 5.3 Woo"},
		{ground.TraceableView, "[Wob BES]", "art. 12 Wob BES"},
	} {
		if got := fmt.Sprint(row.fact.Laws()); got != row.want {
			t.Errorf("%s: %s, want %s (%s)", row.fact, got, row.want, row.why)
		}
	}
}

// The act of the day of the decision (ECLI:NL:RVS:2022:1432), the day before,
// the day, the day after.
func TestOn(t *testing.T) {
	for _, row := range []struct{ day, want, why string }{
		{"1992-04-30", "ground.On(1992-04-30): no act is known before 1992-05-01", "the Wob took effect on 1 May 1992"},
		{"1992-05-01", "Wob", "the Wob took effect on 1 May 1992"},
		{"2022-04-30", "Wob", "art. 10.1 Woo repeals the Wob on 1 May 2022"},
		{"2022-05-01", "Woo", "art. 10.1 Woo repeals the Wob on 1 May 2022"},
		{"2040-01-01", "Woo", "the Woo has no end"},
	} {
		l, err := ground.On(calendar.MustParse(row.day))
		got := l.String()
		if err != nil {
			got = err.Error()
		}
		if got != row.want {
			t.Errorf("%s: got %s, want %s (%s)", row.day, got, row.want, row.why)
		}
	}
	if _, err := ground.On(calendar.Date{}); err == nil ||
		err.Error() != "ground.On: the day of the decision is not set" {
		t.Errorf("a day that is not set: %v", err)
	}
	if got := fmt.Sprint(ground.Laws(), []ground.Territory{ground.Netherlands,
		ground.BES}); got != "[Wob Woo Wob BES] [nl bes]" {
		t.Errorf("acts and territories %s", got)
	}
	if from, until := (ground.WobBES + 1).Days(); !from.IsZero() || !until.IsZero() ||
		(ground.WobBES+1).Names() != nil {
		t.Errorf("an act that does not exist, from %s until %s", from, until)
	}
	from, until := ground.Wob.Days()
	if from.String() != "1992-05-01" || until.String() != "2022-04-30" {
		t.Errorf("the Wob from %s until %s", from, until)
	}
	if from, until = ground.Woo.Days(); from.String() != "2022-05-01" || !until.IsZero() {
		t.Errorf("the Woo from %s until %s", from, until)
	}
	if from, _ = ground.Law(0).Days(); !from.IsZero() || (ground.WobBES+1).String() != "" {
		t.Error("no law has days")
	}
}

// The version of the text and what is not certain of it.
func TestVersion(t *testing.T) {
	for _, row := range []struct{ ground, day, want, why string }{
		{"10.2.e", "2021-03-01", "2018-07-28 []", "the last version"},
		{"10.2.e", "2018-07-27", "2009-10-01 []", "identical in 2009, 2012, 2014 and 2015: read"},
		{"10.2.e", "2009-10-01", "2009-10-01 []", "read from this day on"},
		{"10.2.e", "2009-09-30", "2005-02-14 [wob.text.2005]", "recalled"},
		{"10.2.e", "2005-02-14", "2005-02-14 [wob.text.2005]", "recalled"},
		{"10.2.e", "2005-02-13", "2001-09-01 [wob.text.1992]", "recalled"},
		{"10.2.e", "1992-05-01", "1992-05-01 [wob.text.1992]", "recalled"},
		{"10.1.d", "2018-05-24", "2009-10-01 []", "read"},
		{"10.1.d", "2018-05-25", "2009-10-01 [wob.10.1.d.wbp]", "the reference dangles: recalled"},
		{"10.1.d", "2018-07-27", "2009-10-01 [wob.10.1.d.wbp]", "the reference dangles: recalled"},
		{"10.1.d", "2018-07-28", "2018-07-28 [wob.10.1.d.avg]", "the wording is recalled"},
		{"10.1.d", "2022-04-30", "2018-07-28 [wob.10.1.d.avg]", "the wording is recalled"},
		{"10.1.d", "2001-09-01", "2001-09-01 [wob.text.1992 wob.10.1.d.since]", "came with the Wbp: recalled"},
		{"10.1.d", "2005-02-13", "2001-09-01 [wob.text.1992 wob.10.1.d.since]",
			"the last day of the text the Wbp changed"},
		{"10.1.d", "2005-02-14", "2005-02-14 [wob.text.2005]", "from the Aarhus act on the whole text is recalled"},
		{"10.1.d", "2001-08-31", "the act has it from 2001-09-01", "came with the Wbp"},
		{"10.7.a", "2005-02-13", "the act has it from 2005-02-14", "came with the Aarhus act"},
		{"10.2.e", "2022-05-01", "the act of that day is the Woo", "the Wob was repealed"},
		{"5.1.2.e", "2022-04-30", "the act of that day is the Wob", "the Woo had not begun"},
		{"5.1.2.e", "1990-01-01", "no act is known for that day", "before the Wob"},
		{"5.1.2.e", "2022-05-01", "2022-05-01 []", "the first version"},
		{"5.2.1", "2022-08-01", "2022-08-01 []", "read: art. 5.2 lid 3 without the water boards"},
		{"5.2.1", "2022-08-02", "2022-08-01 [woo.5.2.3.since]",
			"when lid 3 grew is not known: from the day after that text"},
		{"5.2.1", "2025-02-11", "2022-08-01 [woo.5.2.3.since]", "when lid 3 grew is not known"},
		{"5.2.1", "2025-02-12", "2025-02-12 []", "the text that was read"},
		{"5.4a", "2022-07-31", "2022-05-01 [woo.5.4a.since]", "unread until 1 August 2022"},
		{"5.4a", "2022-08-01", "2022-08-01 []", "the first day of the text in which it was read"},
		{"5.4a", "2025-02-11", "2022-08-01 []", "art. 5.4a stands in the text of 1 August 2022"},
		{"5.4a", "2025-02-12", "2025-02-12 []", "the text that was read"},
	} {
		c, caveats, err := ground.MustParse(row.ground).On(calendar.MustParse(row.day))
		got := fmt.Sprint(c.Version(), " ", caveats)
		if err != nil {
			_, got, _ = strings.Cut(err.Error(), "): ")
		}
		if got != row.want {
			t.Errorf("%s on %s: got %s, want %s (%s)", row.ground, row.day, got, row.want, row.why)
		}
	}
	if _, _, err := (ground.Ground{}).On(calendar.MustParse("2021-03-01")); err == nil {
		t.Error("no ground has a version")
	}
}

// Art. 5.3 Woo: strictly older than five years.
func TestOlder(t *testing.T) {
	for _, row := range []struct {
		document, on string
		want         bool
		why          string
	}{
		{"2019-06-01", "2025-03-01", true, "art. 5.3 Woo"},
		{"2020-03-01", "2025-02-28", false, "the day before it is five years old"},
		{"2020-03-01", "2025-03-01", false, "exactly five years old is not older"},
		{"2020-03-01", "2025-03-02", true, "the day after"},
		{"2020-02-29", "2025-02-28", false, "a term of years ends on the last of the month where the day is missing"},
		{"2020-02-29", "2025-03-01", true, "the day after"},
		{"9999-01-01", "9999-12-31", false, "past the calendar"},
	} {
		if got := ground.Older(calendar.MustParse(row.document), calendar.MustParse(row.on)); got != row.want {
			t.Errorf("%s on %s: %v (%s)", row.document, row.on, got, row.why)
		}
	}
	if ground.Older(calendar.Date{}, calendar.MustParse("2025-03-01")) {
		t.Error("a document without a day is older")
	}
}

// The Wob beside the Woo, ground by ground, both ways.
func TestConcordance(t *testing.T) {
	for _, row := range []struct{ ground, want, why string }{
		{"10.1.a", "5.1.1.a", "same"},
		{"10.1.b", "5.1.1.b", "same"},
		{"10.1.c", "5.1.1.c* 5.1.2.f* 5.1.6*", "5.1.2.f for other competitive data; 5.1.6"},
		{"10.1.d", "5.1.1.d* 5.1.1.e*", "divided"},
		{"10.2.a", "5.1.2.a*", "landen en staten"},
		{"10.2.b", "5.1.2.b*", "merged with 10.5"},
		{"10.2.c", "5.1.2.c", "same"},
		{"10.2.d", "5.1.2.d", "same"},
		{"10.2.e", "5.1.2.e*", "no counterpart of 10.3"},
		{"10.2.f", "5.1.4*", "temporary"},
		{"10.2.g", "5.1.2.f* 5.1.2.i* 5.1.5*", "only benadeling"},
		{"10.7.a", "5.1.2.g*", "no longer limited by words"},
		{"10.7.b", "5.1.2.h*", "personen en bedrijven"},
		{"11.1", "5.2.1*", "definition narrowed"},
		{"5.1.1.d", "10.1.d*", "back"},
		{"5.1.2.f", "10.1.c* 10.2.g*", "back"},
		{"5.1.2.i", "10.2.g*", "back"},
		{"5.1.1.a", "10.1.a", "back"},
		{"5.4", "", "new"},
		{"5.4a", "", "new"},
	} {
		var got []string
		g := ground.MustParse(row.ground)
		for _, c := range g.Counterparts(ground.Wob + ground.Woo - g.Law()) {
			s := c.Ground.Code()
			if c.Note != nil {
				s += "*"
			}
			got = append(got, s)
		}
		if s := strings.Join(got, " "); s != row.want {
			t.Errorf("%s: got %s, want %s (%s)", row.ground, s, row.want, row.why)
		}
	}
	for _, g := range ground.Grounds() {
		if g.Counterparts(g.Law()) != nil {
			t.Errorf("%s: a counterpart in its own act", g)
		}
		for _, l := range ground.Laws() {
			for _, c := range g.Counterparts(l) {
				back := false
				for _, b := range c.Ground.Counterparts(g.Law()) {
					back = back || b.Ground == g && b.Note == c.Note
				}
				if !back {
					t.Errorf("%s -> %s has no way back", g, c.Ground)
				}
			}
		}
	}
	if (ground.Ground{}).Counterparts(ground.Woo) != nil {
		t.Error("no ground has counterparts")
	}
}
