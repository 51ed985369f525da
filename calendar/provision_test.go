package calendar_test

import (
	"regexp"
	"strings"
	"testing"

	. "github.com/wobrules/wobrules/calendar"
)

func TestNewProvisionErrors(t *testing.T) {
	cite := Article(actWob, "6").Para("1")
	for _, row := range []struct {
		id             string
		cite           Citation
		dutch, english string
		err            string
	}{
		{"wob.6.1", cite, "binnen {span}", "within {span}", ""},
		{"wob.6-a.1", cite, "a", "b", ""},
		{"wob", cite, "a", "b", `calendar.NewProvision("wob"): an id is lower case words and digits joined by dots`},
		{"", cite, "a", "b", `calendar.NewProvision(""): an id is lower case words and digits joined by dots`},
		{".", cite, "a", "b", `calendar.NewProvision("."): an id is lower case words and digits joined by dots`},
		{"wob.", cite, "a", "b", `calendar.NewProvision("wob."): an id is lower case words and digits joined by dots`},
		{"wob..1", cite, "a", "b", `calendar.NewProvision("wob..1"): an id is lower case words and digits joined by dots`},
		{"Wob.6.1", cite, "a", "b", `calendar.NewProvision("Wob.6.1"): an id is lower case words and digits joined by dots`},
		{"wob.6 1", cite, "a", "b", `calendar.NewProvision("wob.6 1"): an id is lower case words and digits joined by dots`},
		{"wob.6.1", Citation{}, "a", "b", `calendar.NewProvision("wob.6.1"): no citation`},
		{"wob.6.1", cite, "", "b", `calendar.NewProvision("wob.6.1"): a text is missing`},
		{"wob.6.1", cite, "a", "", `calendar.NewProvision("wob.6.1"): a text is missing`},
		{"wob.6.1", cite, "a {when}", "b", `calendar.NewProvision("wob.6.1"): no such place in a text: {when}`},
		{"wob.6.1", cite, "a", "b {}", `calendar.NewProvision("wob.6.1"): no such place in a text: {}`},
		{"wob.6.1", cite, "a", "b {from", `calendar.NewProvision("wob.6.1"): a place in a text is not closed: {from`},
	} {
		p, err := NewProvision(row.id, row.cite, row.dutch, row.english)
		message(t, "NewProvision", err, row.err)
		if (p == nil) != (row.err != "") {
			t.Errorf("NewProvision(%q) = %v", row.id, p)
		}
		if p != nil && (p.ID() != row.id || p.String() != row.id || p.Citation() != row.cite) {
			t.Errorf("%q: id %q, citation %q", row.id, p.ID(), p.Citation())
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("MustProvision without a citation does not panic")
		}
	}()
	MustProvision("wob.6.1", Citation{}, "a", "b")
}

// Every place of a text, in both languages, set and not set.
func TestProvisionText(t *testing.T) {
	cite := Article(actWob, "6")
	p := MustProvision("test.places", cite,
		"{from}|{to}|{on}|{n}|{days}|{span}|{name}|", "van {from} tot {to}, {on}: {n}, {days}, {span}, {name}")
	full := Args{From: MustParse("2020-03-03"), To: MustParse("2020-03-31"), On: MustParse("2020-05-01"), N: 28,
		Span: Weeks(4), Name: "N"}
	for _, row := range []struct {
		a              Args
		dutch, english string
	}{
		{full, "3 maart 2020|31 maart 2020|1 mei 2020|28|28 dagen|4 weken|N|",
			"van 3 March 2020 tot 31 March 2020, 1 May 2020: 28, 28 days, 4 weeks, N"},
		{Args{N: 1, Span: Days(1)}, "|||1|1 dag|1 dag||", "van  tot , : 1, 1 day, 1 day, "},
		{Args{N: -1}, "|||-1|-1 dag|||", "van  tot , : -1, -1 day, , "},
		{Args{}, "|||0|0 dagen|||", "van  tot , : 0, 0 days, , "},
	} {
		if got := p.Text(Dutch, row.a); got != row.dutch {
			t.Errorf("Dutch\n got  %s\n want %s", got, row.dutch)
		}
		if got := string(p.AppendText([]byte("x"), English, row.a)); got != "x"+row.english {
			t.Errorf("English\n got  %s\n want x%s", got, row.english)
		}
	}
}

var provisionID = regexp.MustCompile(`^atw(\.[0-9a-z-]+)+$`)

// Every provision of this package: an id of the agreed form that no other has,
// a citation with its version, and both texts.
func TestProvisions(t *testing.T) {
	seen := map[string]bool{}
	for p := range Provisions() {
		if !provisionID.MatchString(p.ID()) || seen[p.ID()] {
			t.Errorf("id %q: not of the form, or twice", p.ID())
		}
		seen[p.ID()] = true
		c := p.Citation()
		switch {
		case c.Article() != "":
			if c.Act().BWB() != "BWBR0002448" || c.Version() != MustParse("2010-10-10") || c.URL() == "" {
				t.Errorf("%s: cites %s, version %q", p, c, c.Version())
			}
		case !strings.HasPrefix(c.String(), "KB "):
			t.Errorf("%s: cites %s", p, c)
		}
		a := Args{From: MustParse("2020-03-03"), To: MustParse("2020-03-31"), On: MustParse("2020-05-01"), N: 28,
			Span: Weeks(4), Name: "N"}
		for _, l := range []Lang{Dutch, English} {
			text := p.Text(l, a)
			if text == "" || strings.ContainsAny(text, "{}") || strings.TrimSpace(text) != text {
				t.Errorf("%s: text in %s: %q", p, l, text)
			}
		}
	}
	// Ids are a contract: none of these may go or change its meaning.
	for _, id := range []string{"atw.1.1", "atw.2", "atw.1.1.zaterdag", "atw.1.1.zondag", "atw.3.3.unknown",
		"atw.3.3.second-hand",
		"atw.3.1.nieuwjaar", "atw.3.1.paasmaandag", "atw.3.1.pinkstermaandag", "atw.3.1.eerste-kerstdag",
		"atw.3.1.tweede-kerstdag",
		"atw.3.1.hemelvaart", "atw.3.1.koninginnedag", "atw.3.1.koningsdag", "atw.3.1.vijf-mei", "atw.3.2.goede-vrijdag",
		"atw.3.3.kb-1990", "atw.3.3.kb-2003", "atw.3.3.kb-2007", "atw.3.3.kb-2010", "atw.3.3.kb-2013", "atw.3.3.kb-2016",
		"atw.3.3.kb-2019",
		"atw.3.3.kb-2022", "atw.3.3.kb-2025"} {
		if !seen[id] {
			t.Errorf("no provision %s", id)
		}
		delete(seen, id)
	}
	for id := range seen {
		t.Errorf("provision %s is not in the list of this test", id)
	}
}

// A zero finding has no provision, and says nothing.
func TestNoProvisionSaysNothing(t *testing.T) {
	var none *Provision
	if got := none.Text(Dutch, Args{}); got != "" {
		t.Errorf("no provision says %q", got)
	}
}
