package picture_test

import (
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/picture"
)

var update = flag.Bool("update", false, "write the pictures of testdata anew")

func day(s string) calendar.Date { return calendar.MustParse(s) }

// provision makes an article for a deadline that is put together by hand.
func provision(id, act, article, paragraph string) *calendar.Provision {
	c := calendar.Article(calendar.NewAct(act, act, "BWBR0000000"), article)
	if paragraph != "" {
		c = c.Para(paragraph)
	}
	return calendar.MustProvision(id, c, "x", "x")
}

var (
	byDecision  = provision("vb.4.4.1", "Woo", "4.4", "1")
	byAdjourn   = provision("vb.4.4.2", "Woo", "4.4", "2")
	byObjection = provision("vb.6.7", "Awb", "6:7", "")
	byPost      = provision("vb.6.9.2", "Awb", "6:9", "2")
	byNotice    = provision("vb.4.17.3", "Awb", "4:17", "3")
	byAppeal    = provision("vb.6.12.2", "Awb", "6:12", "2")
	byDisclose  = provision("vb.4.4.5", "Woo", "4.4", "5")
	byRelief    = provision("vb.8.81", "Awb", "8:81", "1")
)

// term returns the decision term of a case, with its steps.
func term(t testing.TB, c wob.Case) calendar.Term {
	t.Helper()
	timeline, err := wob.Clock{}.Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	return timeline.Decision
}

// A request of 16 March 2026, suspended for views and adjourned, undecided on 4
// June; its term ended on Whit Monday, so it runs to the Tuesday.
func running(t testing.TB) picture.Timeline {
	decision := term(t, wob.Case{
		Received:     day("2026-03-16"),
		Adjournments: []wob.Adjournment{{Notified: day("2026-04-02"), By: calendar.Weeks(2)}},
		Suspensions:  []wob.Suspension{{Ground: "woo.4.4.3", Notified: day("2026-03-25"), Until: day("2026-04-21")}},
		AsOf:         day("2026-04-22"),
	})
	return picture.Timeline{
		Title: "Verzoek windpark, fase 2", Today: day("2026-06-04"),
		Deadlines: slices.Values([]wob.Deadline{
			{Key: wob.KeyAdjourn, Who: wob.ByBody, Force: wob.May, First: day("2026-03-16"), Last: decision.AdjournBy(),
				State: wob.Done, On: day("2026-04-02"), By: byAdjourn},
			{Key: wob.KeyViews, Of: "omwonenden", OfDay: day("2026-03-25"), Who: wob.ByThirdParty, Force: wob.May,
				First: day("2026-03-26"), Last: day("2026-04-22"),
				State: wob.Done, On: day("2026-04-21"), By: byDecision},
			{Key: wob.KeyDecision, Who: wob.ByBody, Force: wob.Must, First: decision.FirstDay(),
				Last:  decision.LastDay(),
				State: wob.Overdue, Days: 9, By: byDecision, Term: decision},
			{Key: wob.KeyPenalty, Who: wob.ByBody, Force: wob.Happens, First: day("2026-06-19"),
				Last: day("2026-07-30"), State: wob.Ahead,
				Days: 56, By: byNotice},
			{Key: wob.KeyNoticeOfDefault, Who: wob.ByRequester, Force: wob.May, First: day("2026-05-27"),
				State: wob.Done,
				On:    day("2026-06-04"), By: byAppeal},
			{Key: wob.KeyAppealNotDeciding, Who: wob.ByRequester, Force: wob.May, First: day("2026-06-19"),
				State: wob.Ahead, By: byAppeal},
		}),
	}
}

func decided(t testing.TB) picture.Timeline {
	decision := term(t, wob.Case{Received: day("2026-01-12"), Decision: &wob.Decision{Published: day("2026-02-05")}})
	return picture.Timeline{
		Title: "Request <on> \"noise\" & more", Today: day("2026-02-20"), Lang: calendar.English,
		Deadlines: slices.Values([]wob.Deadline{
			{Key: wob.KeyAdjourn, Who: wob.ByBody, Force: wob.May, First: day("2026-01-12"), Last: day("2026-02-09"),
				State: wob.Void,
				On:    day("2026-02-05"), By: byAdjourn, Because: byDecision},
			{Key: wob.KeyDecision, Who: wob.ByBody, Force: wob.Must, First: decision.FirstDay(),
				Last:  decision.LastDay(),
				State: wob.Done, On: day("2026-02-05"), By: byDecision, Term: decision},
			{Key: wob.KeyAskRelief, Who: wob.ByThirdParty, Force: wob.May, First: day("2026-02-06"),
				Last: day("2026-02-18"), State: wob.Missed, By: byRelief},
			{Key: wob.KeyDisclosure, Who: wob.ByBody, Force: wob.Must, First: day("2026-02-19"),
				Last: day("2026-02-19"), State: wob.Late,
				On: day("2026-02-20"), Days: 1, By: byDisclose},
			{Key: wob.KeyObjection, Who: wob.ByInterestedParty, Force: wob.May, First: day("2026-02-06"),
				Last:       day("2026-03-19"),
				ReceivedBy: day("2026-03-26"), State: wob.Open, Days: 27, By: byObjection},
		}),
		Arguable: []wob.Arguable{{Key: "disclosure.on", Deadline: wob.KeyDisclosure, Date: day("2026-02-23"),
			Side: byDisclose},
			{Key: "objection.postReceivedBy", Deadline: wob.KeyObjection, Date: day("2026-03-30"), Side: byPost}},
	}
}

// everything is one deadline of each key, in each of the states, so that every
// label is seen beside every date.
func everything() picture.Timeline {
	var all []wob.Deadline
	n := 0
	for k := range wob.Keys() {
		d := wob.Deadline{Key: k, Who: wob.Actor(1 + n%7), Force: wob.Force(1 + n%3), State: wob.State(1 + n%7),
			Days:  n,
			First: day("2026-01-05").AddDays(9 * n), Last: day("2026-02-16").AddDays(11 * n), By: byDecision}
		if d.State != wob.Open && d.State != wob.Ahead {
			d.On = d.First.AddDays(12)
		}
		if n%5 == 4 {
			d.Last = calendar.Date{}
		}
		if n%6 == 5 {
			d.Of, d.OfDay, d.OfNth = "o2", day("2025-09-12"), 2
		}
		if n%8 == 3 {
			d.First = calendar.Date{}
		}
		all = append(all, d)
		n++
	}
	slices.SortFunc(all, wob.Deadline.Compare)
	return picture.Timeline{Title: strings.Repeat("Een zeer lange naam van een zaak ", 5),
		Deadlines: slices.Values(all), Today: day("2026-06-04")}
}

// living is a case as the clock answers it: views asked, adjourned, decided late,
// an objection that waits for its decision, a reading that gives other days.
func living(t testing.TB) picture.Timeline {
	c := wob.Case{
		ID: "Z-2025-0042", Received: day("2025-09-01"),
		Suspensions: []wob.Suspension{{ID: "omwonenden", Ground: "woo.4.4.3", Notified: day("2025-09-12"),
			Set: day("2025-09-26"), Until: day("2025-09-24")}},
		Adjournments: []wob.Adjournment{{Notified: day("2025-10-08"), By: calendar.Weeks(2), Reasons: calendar.Yes,
			Size: calendar.Yes}},
		Decision: &wob.Decision{Published: day("2025-11-10"), Discloses: calendar.Yes,
			ObjectionExpected: calendar.Yes},
		Objections: []wob.Objection{{Received: day("2025-12-04")}},
		AsOf:       day("2026-01-19"),
	}
	timeline, err := wob.Clock{}.Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	return picture.Timeline{Title: c.ID, Deadlines: timeline.Deadlines(), Arguable: timeline.Arguable, Today: c.AsOf}
}

// agreed is an objection whose decision waits for what the parties agreed.
func agreed(t testing.TB) picture.Timeline {
	c := wob.Case{
		ID: "Z-2025-0043", Received: day("2025-09-01"), Decision: &wob.Decision{Published: day("2025-09-22")},
		Objections: []wob.Objection{{Received: day("2025-10-06"), CommitteeAnnounced: day("2025-10-08"),
			Adjournments: []wob.Adjournment{{Notified: day("2025-12-10"), By: calendar.Weeks(6)}},
			Agreed:       []wob.Agreed{{Consented: day("2026-01-12"), Until: day("2026-04-12")}}}},
		AsOf: day("2026-02-02"),
	}
	timeline, err := wob.Clock{}.Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	return picture.Timeline{Title: c.ID, Deadlines: timeline.Deadlines(), Arguable: timeline.Arguable, Today: c.AsOf}
}

// edges are deadlines that lack a day, or have one where it is not looked for.
func edges(t testing.TB) picture.Timeline {
	decision := term(t, wob.Case{Received: day("2026-03-16"),
		Adjournments: []wob.Adjournment{{Notified: day("2026-04-02"), By: calendar.Weeks(2)}}})
	return picture.Timeline{
		Title: "Randen", Today: day("2026-05-26"), Lang: calendar.English,
		Deadlines: slices.Values([]wob.Deadline{
			{Key: wob.KeyDecision, Who: wob.ByBody, Force: wob.Must, Last: decision.LastDay(), State: wob.Open, Days: 1,
				Term: decision},
			{Key: wob.KeyDecision, Of: "o1", OfNth: 1, Who: wob.ByBody, Force: wob.Must, First: day("2026-04-20"),
				Last: decision.LastDay(), State: wob.Missed, Term: decision},
			{Key: wob.KeyAdjourn, Who: wob.ByBody, Force: wob.May, State: wob.Late, On: day("2026-05-04")},
			{Key: wob.KeyDisclosure, Who: wob.ByBody, Force: wob.Must, First: day("2026-05-20"), State: wob.Late,
				On: day("2026-05-22"), Days: 3},
			{Key: wob.KeyNoticeOfDefault, Who: wob.ByRequester, Force: wob.May, First: day("2026-05-18"), State: wob.Done,
				On: day("2026-05-18")},
			{Key: wob.KeyAppealNotDeciding, Who: wob.ByRequester, Force: wob.May, First: day("2026-03-02"), State: wob.Void,
				On: day("2026-05-11")},
			{Key: wob.KeyAskRelief, Who: wob.ByRequester, Force: wob.May, First: day("2026-04-06"), State: wob.Void},
			{Key: wob.KeyViews, Of: strings.Repeat("omwonenden ", 4), Who: wob.ByThirdParty, Force: wob.May,
				Last: day("2026-04-22"), ReceivedBy: day("2026-04-29"), State: wob.Missed, By: byDecision},
			{Key: wob.KeyObjection, Who: wob.ByInterestedParty, Force: wob.May, First: day("2026-04-06"),
				ReceivedBy: day("2026-04-29"), State: wob.Ahead},
			{Key: wob.KeyPenalty, Who: 0, Force: wob.Happens, First: day("2026-04-27"), Last: day("2026-04-27"),
				State: wob.Overdue, Days: 29},
		}),
		Arguable: []wob.Arguable{
			{Key: "penalty.firstDay", Deadline: wob.KeyPenalty, Date: day("2026-05-04"), Side: byNotice},
			{Key: "penalty.firstDay", Deadline: wob.KeyPenalty, Date: day("2026-05-04"), Side: byAppeal},
			{Key: "penalty.firstDay", Deadline: wob.KeyPenalty, Date: day("2026-05-11")},
			{Key: "penalty.lastDay", Deadline: wob.KeyPenalty, Date: day("2026-05-04")},
			{Key: "views.receivedBy", Deadline: wob.KeyViews, Of: strings.Repeat("omwonenden ", 4), Date: day("2026-05-06"),
				Side: byPost},
			{Key: "views.lastDay", Deadline: wob.KeyViews, Date: day("2026-05-15"), Side: byPost},
			{Key: "decision.lastDay", Deadline: wob.KeyDecision, Side: byPost},
		},
	}
}

// spans are two deadlines, the first and the last days of a span.
func spans(from, to, today string, l calendar.Lang) picture.Timeline {
	return picture.Timeline{Title: from, Today: day(today), Lang: l, Deadlines: slices.Values([]wob.Deadline{
		{Key: wob.KeyDecision, Who: wob.ByBody, Force: wob.Must, First: day(from), Last: day(from).AddDays(2),
			State: wob.Overdue, Days: 3},
		{Key: wob.KeyObjection, Who: wob.ByRequester, Force: wob.May, First: day(to).AddDays(-1), Last: day(to),
			ReceivedBy: day(to), State: wob.Late, On: day(to).AddDays(1), Days: 1},
	})}
}

// labels are the longest texts, side by side.
func labels() picture.Timeline {
	long := func(k wob.Key, of string, s wob.State, received string) wob.Deadline {
		d := wob.Deadline{Key: k, Of: of, Who: wob.ByCourt, Force: wob.Must, First: day("2026-09-01"),
			Last: day("2026-09-30"), State: s, Days: 100, By: byDecision}
		if received != "" {
			d.ReceivedBy = day(received)
		}
		return d
	}
	return picture.Timeline{Title: "Lange teksten", Today: day("2026-09-30"), Deadlines: slices.Values([]wob.Deadline{
		long(wob.KeyCourtPenalty, "", wob.Open, ""),
		long(wob.KeyAskRelief, "", wob.Open, ""),
		long(wob.KeyAskRelief, "", wob.Missed, ""),
		numbered(long(wob.KeyViews, "o12", wob.Open, "")),
		numbered(long(wob.KeyViews, "o12", wob.Overdue, "2026-09-30")),
	})}
}

func numbered(d wob.Deadline) wob.Deadline {
	d.OfDay, d.OfNth = day("2026-09-12"), 12
	return d
}

func pictures(t testing.TB) iter.Seq2[string, picture.Timeline] {
	return func(yield func(string, picture.Timeline) bool) {
		_ = yield("running", running(t)) && yield("decided", decided(t)) && yield("living", living(t)) &&
			yield("everything", everything()) && yield("agreed", agreed(t)) && yield("edges", edges(t)) &&
			yield("fortnight", spans("2026-12-21", "2027-01-08", "2026-12-21", calendar.Dutch)) &&
			yield("quarter", spans("2026-10-02", "2026-12-30", "2026-12-30", calendar.English)) &&
			yield("year", spans("2026-01-02", "2026-12-30", "2027-01-10", calendar.Dutch)) &&
			yield("decade", spans("2020-01-02", "2029-12-30", "2024-07-01", calendar.Dutch)) &&
			yield("labels", labels()) &&
			yield("decades", spans("2001-03-02", "2039-12-30", "2010-07-01", calendar.Dutch)) &&
			yield("empty", picture.Timeline{})
	}
}

// The pictures that a person has looked at: -update writes them, and whoever
// uses it looks again.
func TestPicturesAreTheOnesThatWereLookedAt(t *testing.T) {
	for name, p := range pictures(t) {
		got := p.AppendSVG(nil)
		file := filepath.Join("testdata", name+".svg")
		if *update {
			if err := os.WriteFile(file, got, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Errorf("%s is another picture: look at it, then run the test with -update", name)
		}
	}
}

// measures are the attributes that hold a length or a place.
var measures = map[string]bool{"x": true, "y": true, "width": true, "height": true, "rx": true, "x1": true, "y1": true,
	"x2": true, "y2": true, "cx": true, "cy": true, "r": true, "stroke-width": true, "font-size": true}

// wellFormed reads a picture as XML and returns the texts of its elements.
func wellFormed(t interface{ Fatalf(string, ...any) }, svg []byte) map[string][]string {
	texts := make(map[string][]string)
	d := xml.NewDecoder(strings.NewReader(string(svg)))
	var open []string
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return texts
		}
		if err != nil {
			t.Fatalf("%v in %s", err, svg)
		}
		switch token := token.(type) {
		case xml.StartElement:
			open = append(open, token.Name.Local)
			for _, a := range token.Attr {
				if n, err := strconv.ParseFloat(a.Value, 64); measures[a.Name.Local] && (err != nil || n < 0) {
					t.Fatalf("%s has %s %q", token.Name.Local, a.Name.Local, a.Value)
				}
				if n, _ := strconv.ParseFloat(a.Value, 64); n > 600 && strings.ContainsAny(a.Name.Local, "xw") &&
					measures[a.Name.Local] {
					t.Fatalf("%s has %s %q, the picture is 600 wide", token.Name.Local, a.Name.Local, a.Value)
				}
				if a.Name.Local == "id" || strings.HasPrefix(a.Name.Local, "on") || a.Name.Local == "href" {
					t.Fatalf("%s has an attribute %s", token.Name.Local, a.Name.Local)
				}
			}
			switch token.Name.Local {
			case "svg", "g", "title", "desc", "rect", "line", "polygon", "polyline", "circle", "text":
			default:
				t.Fatalf("an element %s", token.Name.Local)
			}
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if len(open) > 0 && strings.TrimSpace(string(token)) != "" {
				top := open[len(open)-1]
				texts[top] = append(texts[top], string(token))
			}
		}
	}
}
