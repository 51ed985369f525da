package wob_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// What a living case keeps to, whatever is in it.

// closedTakes are the deadlines that the closing of a request takes away.
var closedTakes = []string{
	"ask-precision", "consult-size", "adjourn", "supplement", "views", "decision", "notice-of-default",
	"object-not-deciding", "appeal-not-deciding",
}

// liveAgain are the deadlines that a later fact can make live again: an appeal
// that was withdrawn undecided, relief that has ended.
var liveAgain = []string{"appeal-not-deciding", "appeal-not-deciding-objection", "disclosure"}

// eachLiving gives n cases of every kind with a day asked about.
func eachLiving(t *testing.T, n int, check func(f livingFacts, c wob.Case)) {
	kind := map[string]int{}
	for seed := range uint64(n) {
		f := livingCaseFrom(fromSeed(seed), kind)
		if seed%5 == 4 {
			f = islandCaseFrom(fromSeed(seed), kind)
		}
		if f.AsOf.IsZero() {
			continue
		}
		data, err := json.Marshal(f)
		if err != nil {
			t.Fatal(err)
		}
		c, err := wob.ParseCase(data)
		if err != nil {
			t.Fatalf("%v: %s", err, data)
		}
		if check(f, c); t.Failed() {
			t.Fatalf("seed %d: %s", seed, data)
		}
	}
}

func answered(t *testing.T, c wob.Case) (text string, answer map[string]any) {
	t.Helper()
	timeline, err := (wob.Clock{}).Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	data := timeline.AppendJSON(nil, calendar.Dutch)
	if answer, err = decodedAnswer(data); err != nil {
		t.Fatal(err)
	}
	return string(data), answer
}

func decodedAnswer(data []byte) (answer map[string]any, err error) {
	err = json.Unmarshal(data, &answer)
	return answer, err
}

// TestClosedTakesAway: after the closing of a request nothing is live that it
// takes away, on that day or on any day after it.
func TestClosedTakesAway(t *testing.T) {
	t.Parallel()
	closings := 0
	eachLiving(t, 2_000, func(f livingFacts, c wob.Case) {
		if f.Closed == nil {
			return
		}
		closings++
		_, answer := answered(t, c)
		for _, d := range objects(answer, "deadlines") {
			if key := d["key"].(string); slices.Contains(closedTakes, key) && isLive(d) && !ofAppeal(f, d) {
				t.Errorf("%s is %v after the closing", nameOf(d), d["state"])
			}
		}
	})
	if closings < 100 {
		t.Errorf("%d closings", closings)
	}
}

// ofAppeal reports whether a deadline belongs to a ruling on an appeal.
func ofAppeal(f livingFacts, d map[string]any) bool {
	return slices.ContainsFunc(f.Appeals, func(a livingAppeal) bool { return a.ID == d["of"] })
}

// sameDays are the named keys of an answer and the side of the deadline that
// each of them is.
var sameDays = []struct{ path, name, side string }{
	{"decision.firstDay", "decision", "first"},
	{"decision.lastDay", "decision", "last"},
	{"adjournBy", "adjourn", "last"},
	{"disclosure.on", "disclosure", "first"},
	{"disclosure.on", "disclosure", "last"},
	{"disclosure.notBefore", "disclosure", "first"},
	{"penalty.firstDay", "penalty", "first"},
	{"penalty.lastDay", "penalty", "last"},
	{"appeal.notBefore", "appeal-not-deciding", "first"},
	{"notDecidingObjection.notBefore", "object-not-deciding", "first"},
	{"objection.firstDay", "objection", "first"},
	{"objection.lastDay", "objection", "last"},
	{"objection.postReceivedBy", "objection", "receivedBy"},
	{"objections.ID.decision.firstDay", "decision-on-objection/ID", "first"},
	{"objections.ID.decision.lastDay", "decision-on-objection/ID", "last"},
	{"objections.ID.penalty.firstDay", "penalty-objection/ID", "first"},
	{"objections.ID.penalty.lastDay", "penalty-objection/ID", "last"},
	{"objections.ID.appeal.notBefore", "appeal-not-deciding-objection/ID", "first"},
	{"partial.ID.window.firstDay", "objection/ID", "first"},
	{"partial.ID.window.lastDay", "objection/ID", "last"},
	{"partial.ID.window.postReceivedBy", "objection/ID", "receivedBy"},
	{"partial.ID.disclosure.on", "disclosure/ID", "first"},
	{"partial.ID.disclosure.notBefore", "disclosure/ID", "first"},
}

// TestDatesStandInDeadlines: every named date of an answer is the day of one
// deadline; a key with its of stands once; and they stand in order.
func TestDatesStandInDeadlines(t *testing.T) {
	t.Parallel()
	met := map[string]int{}
	eachLiving(t, 1_500, func(f livingFacts, c wob.Case) {
		_, answer := answered(t, c)
		seen := map[string]bool{}
		for _, d := range objects(answer, "deadlines") {
			if seen[nameOf(d)] {
				t.Errorf("%s stands twice", nameOf(d))
			}
			seen[nameOf(d)] = true
		}
		ids := map[string][]string{}
		for _, o := range f.Objections {
			ids["objections"] = append(ids["objections"], o.ID)
		}
		for _, d := range f.Partial {
			ids["partial"] = append(ids["partial"], d.ID)
		}
		for _, same := range sameDays {
			list, _, each := strings.Cut(same.path, ".ID.")
			of := []string{""}
			if each {
				of = ids[list]
			}
			for _, id := range of {
				path, name := strings.Replace(same.path, "ID", id, 1), strings.Replace(same.name, "ID", id, 1)
				day, ok := walk(answer, path)
				if !ok {
					continue
				}
				met[same.path]++
				if d, ok := deadline(answer, name); !ok || d[same.side] != day {
					t.Errorf("%s is %v, the deadline %s has %v", path, day, name, d)
				}
			}
		}
		inOrder(t, objects(answer, "deadlines"))
	})
	for _, same := range sameDays {
		if met[same.path] == 0 {
			t.Errorf("no answer has %s", same.path)
		}
	}
}

// inOrder checks: by last (none: at the end), first (none: at the start), key, of.
func inOrder(t *testing.T, all []map[string]any) {
	side := func(d map[string]any, key, none string) string {
		if day, ok := d[key].(string); ok {
			return day
		}
		return none
	}
	place := func(d map[string]any) string {
		of, _ := d["of"].(string)
		return strings.Join([]string{side(d, "last", "9"), side(d, "first", "0"), d["key"].(string), of}, " ")
	}
	for i := 1; i < len(all); i++ {
		if place(all[i-1]) > place(all[i]) {
			t.Errorf("%s stands before %s", place(all[i-1]), place(all[i]))
		}
	}
}

// tableRows is who must or may do what; "" where the table leaves it to the
// case.
var tableRows = map[string]struct{ who, force string }{
	"ask-precision": {"body", ""}, "consult-size": {"body", ""}, "adjourn": {"body", "may"},
	"supplement": {"requester", "must"}, "views": {"third-party", "may"}, "decision": {"body", "must"},
	"notice-of-default": {"requester", "may"}, "penalty": {"body", "happens"}, "fix-penalty": {"body", "must"},
	"pay-penalty": {"body", "must"}, "appeal-not-deciding": {"requester", "may"},
	"object-not-deciding": {"requester", "may"}, "court-ruling": {"court", ""}, "court-term": {"body", "must"},
	"court-penalty": {"body", "happens"}, "opposition": {"party", "may"}, "higher-appeal": {"party", "may"},
	"disclosure": {"body", "must"}, "ask-relief": {"third-party", "may"}, "objection": {"interested-party", "may"},
	"repair": {"objector", "must"}, "decision-on-objection": {"body", "must"}, "adjourn-objection": {"body", "may"},
	"notice-of-default-objection": {"", "may"}, "penalty-objection": {"body", "happens"},
	"appeal-not-deciding-objection": {"", "may"}, "appeal": {"interested-party", "may"},
}

// TestDeadlinesAsTheTableHasThem: who, force, citation and label stand with
// every deadline, the days left and late are those of the calendar, and a
// deadline that is void says why.
func TestDeadlinesAsTheTableHasThem(t *testing.T) {
	t.Parallel()
	eachLiving(t, 1_500, func(f livingFacts, c wob.Case) {
		_, answer := answered(t, c)
		for _, d := range objects(answer, "deadlines") {
			row, known := tableRows[d["key"].(string)]
			if !known || row.who != "" && row.who != d["who"] || row.force != "" && row.force != d["force"] {
				t.Errorf("%s: %v %v, the table has %v", nameOf(d), d["who"], d["force"], row)
			}
			must := map[string]*bool{"ask-precision": f.TooGeneral, "consult-size": f.Large}
			if b, ok := must[d["key"].(string)]; ok && is(b, true) != (d["force"] == "must") {
				t.Errorf("%s: %v", nameOf(d), d["force"])
			}
			if cite, _ := walk(d, "cite.text"); cite == nil || cite == "" || d["label"] == nil || d["label"] == "" {
				t.Errorf("%s: cite %v, label %v", nameOf(d), d["cite"], d["label"])
			}
			if _, because := d["because"]; because != (d["state"] == "void") {
				t.Errorf("%s is %v because %v", nameOf(d), d["state"], d["because"])
			}
			checkDays(t, d, f.AsOf)
		}
	})
}

// checkDays counts the days left and late from day to day.
func checkDays(t *testing.T, d map[string]any, asOf calendar.Date) {
	t.Helper()
	var left, late any
	if last, ok := d["last"].(string); ok {
		n := 0.0
		day := calendar.MustParse(last)
		for x := asOf; x.Before(day); x = x.AddDays(1) {
			n++
		}
		if d["state"] == "open" || d["state"] == "ahead" {
			left = n
		}
		for n = 0; day.AddDays(int(n)).Before(asOf); {
			n++
		}
		if d["state"] == "overdue" {
			late = n
		}
	}
	if d["daysLeft"] != left || d["state"] != "late" && d["daysLate"] != late {
		t.Errorf("%v: left %v, late %v; counted on %s: %v, %v", d, d["daysLeft"], d["daysLate"], asOf, left, late)
	}
}

// No deadline begins after it has ended: what could be done on no day is none.
func TestNoDeadlineEndsBeforeItBegins(t *testing.T) {
	t.Parallel()
	check := func(c wob.Case) {
		timeline, err := wob.Clock{}.Timeline(c)
		if err != nil {
			t.Fatal(err)
		}
		for d := range timeline.Deadlines() {
			if !d.Last.IsZero() && d.First.After(d.Last) {
				t.Errorf("%s %s: from %s up to %s\n%s", d.Key, d.Of, d.First, d.Last, c.AppendJSON(nil))
			}
		}
	}
	eachLiving(t, 2_000, func(_ livingFacts, c wob.Case) { check(c) })
	const dutch, bes = `{"received":"2026-01-05",`, `{"territory":"bes","received":"2026-01-05",`
	for _, facts := range []string{
		dutch + `"decision":{"published":"2026-02-02"},"objection":{"received":"2026-06-01"},`,
		dutch + `"decision":{"published":"2026-02-02"},"objection":{"received":"2026-06-01",` +
			`"adjournments":[{"notified":"2026-06-02","by":"P6W"}]},`,
		dutch + `"suspensions":[{"ground":"woo.4.4.3","notified":"2026-01-10","set":"2026-01-10"}],`,
		dutch + `"suspensions":[{"ground":"awb.4.15.1.a","notified":"2026-01-10","set":"2026-01-08"}],`,
		dutch + `"decision":{"published":"2026-02-02"},"objection":{"received":"2026-02-10",` +
			`"repairs":[{"asked":"2026-02-12","set":"2026-02-12"}]},`,
		dutch + `"default":{"sent":"2026-02-04"},"appeals":[{"against":"not-deciding","received":"2026-02-20",` +
			`"ruling":{"sent":"2026-03-20","founded":true,"decideBy":"2026-03-20","penaltyPerDay":100,"penaltyMost":100}}],`,
		dutch + `"decision":{"published":"2026-02-02","discloses":true,"objectionExpected":true,` +
			`"relief":{"asked":"2026-02-02","ended":"2026-02-02","granted":true,"until":"2026-02-03"}},`,
		bes + `"decision":{"published":"2026-01-20"},"objection":{"received":"2026-01-25",` +
			`"repairs":[{"asked":"2026-01-27","set":"2026-01-20"}]},`,
		bes + `"objection":{"against":"not-deciding","received":"2026-05-01",` +
			`"adjournments":[{"notified":"2026-06-12","by":"P10D"}]},`,
	} {
		c, err := wob.ParseCase([]byte(facts + `"asOf":"2026-07-01"}`))
		if err != nil {
			t.Fatal(facts, err)
		}
		check(c)
	}
}
