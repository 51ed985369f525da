package wob_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// TestArguableLiving: what stands as arguable is what the case gives with that
// reading chosen, and what another reading moves in a named key, or in the last
// day of a deadline that has none, stands as arguable.
func TestArguableLiving(t *testing.T) {
	t.Parallel()
	met := map[string]int{}
	eachLiving(t, 100, func(f livingFacts, c wob.Case) {
		_, answer := answered(t, c)
		for r := range wob.AllReadings() {
			k := wob.Clock{}
			k.Readings = k.Readings.With(r)
			flipped, err := k.Timeline(c)
			if err != nil {
				continue // the other side leads outside the table of days
			}
			other := decoded(t, flipped)
			listed := map[string]any{}
			for _, a := range objects(answer, "arguable") {
				if a["reading"] == r.ID() {
					listed[a["key"].(string)] = a["value"]
					met[r.ID()]++
				}
			}
			for path, value := range listed {
				if got, _ := arguedAt(other, path); got != value {
					t.Errorf("%s: arguable %s is %v, choosing it gives %v", r.ID(), path, value, got)
				}
			}
			for path, value := range namedValues(f, answer) {
				got := namedValues(f, other)[path]
				if got != value && !isListed(f, listed, path) {
					t.Errorf("%s moves %s from %v to %v, and that is not arguable",
						r.ID(), path, value, got)
				}
			}
		}
	})
	for _, id := range []string{"default-from", "disclosure-woo", "late-objection-start", "suspension-end",
		"penalty-weeks"} {
		if met[id] == 0 {
			t.Errorf("no case has %s arguable", id)
		}
	}
}

// isListed reports whether a path is arguable, by itself or as that of the
// first objection against the decision, which the answer also has apart.
func isListed(f livingFacts, listed map[string]any, path string) bool {
	if _, ok := listed[path]; ok {
		return true
	}
	for _, o := range f.Objections {
		if o.Against == "not-deciding" || o.Of != "" {
			continue
		}
		rest, isFirst := strings.CutPrefix(path, "objections."+o.ID+".")
		name := map[string]string{
			"decision.lastDay": "objectionDecision.lastDay", "decision.firstDay": "objectionDecision.firstDay",
			"appeal.notBefore": "objectionAppeal.notBefore", "penalty.firstDay": "objectionPenalty.firstDay",
			"penalty.lastDay": "objectionPenalty.lastDay",
		}[rest]
		_, ok := listed[name]
		return isFirst && ok
	}
	return false
}

// arguedAt walks a path of arguable.
func arguedAt(answer map[string]any, path string) (any, bool) {
	name, ok := strings.CutPrefix(path, "deadlines.")
	if !ok {
		return walk(answer, path)
	}
	parts := strings.Split(name, ".")
	key, side := parts[0], parts[len(parts)-1]
	if len(parts) == 3 {
		key += "/" + parts[1]
	}
	d, ok := deadline(answer, key)
	return d[side], ok
}

// namedValues are the dates and amounts of an answer that a reading can move.
func namedValues(f livingFacts, answer map[string]any) map[string]any {
	all := map[string]any{}
	see := func(path string) {
		if v, ok := walk(answer, path); ok {
			all[path] = v
		}
	}
	named := map[string]bool{}
	for _, same := range sameDays {
		if list, rest, each := strings.Cut(same.path, ".ID."); each {
			for _, o := range objects(answer, list) {
				if rest == "decision.firstDay" {
					continue // it moves with the event that starts the term; the last day says so
				}
				see(fmt.Sprintf("%s.%v.%s", list, o["id"], rest))
				named[strings.Replace(same.name, "ID", fmt.Sprint(o["id"]), 1)] = true
			}
			continue
		}
		see(same.path)
		named[same.name] = true
	}
	for _, path := range []string{"penalty.days", "penalty.amount"} {
		see(path)
	}
	for _, d := range objects(answer, "deadlines") {
		if last, ok := d["last"]; ok && !named[nameOf(d)] {
			all["deadlines."+strings.Replace(nameOf(d), "/", ".", 1)+".last"] = last
		}
	}
	return all
}

func decoded(t *testing.T, timeline wob.Timeline) map[string]any {
	t.Helper()
	answer, err := decodedAnswer(timeline.AppendJSON(nil, calendar.Dutch))
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

// What is arguable is a day, a number or that something falls away, and of each
// objection its own: here the days from 11 December 2013, the fifteenth after the
// notice of 26 November (art. 4:17 lid 3 Awb), of 20 euros each, up to and including
// the day of the decision or the day before it (ECLI:NL:RBMNE:2023:6043).
func TestArguableIsADayANumberOrNothing(t *testing.T) {
	const (
		decided  = `"received":"2013-08-05","decision":{"published":"2013-09-02"},`
		mine     = `{"received":"2013-09-16"},`
		notified = `"default":{"sent":"2013-11-26","received":"2013-11-26"}`
	)
	for _, row := range []struct{ facts, want, why string }{
		{decided + `"objections":[{"id":"o1","received":"2013-09-16"},{"id":"o2","received":"2013-09-16",` +
			`"decided":"2013-12-12",` +
			notified + `}]`,
			"objections.o2.penalty.amount= 20 false; objections.o2.penalty.days= 1 false; " +
				"objections.o2.penalty.lastDay=2013-12-11 0 false",
			"art. 4:17 Awb: of the second objection"},
		{decided + `"objection":{"received":"2013-09-16","decided":"2013-12-12",` + notified + `}`,
			"objectionPenalty.amount= 20 false; objectionPenalty.days= 1 false; objectionPenalty.lastDay=2013-12-11 0 false",
			"art. 4:17 Awb: of the only objection"},
		{decided + `"objection":{"received":"2013-09-16","decided":"2013-12-11",` + notified + `}`,
			"deadlines.fix-penalty.objections-2013-09-16.last= 0 true; objectionPenalty.amount= 0 false; " +
				"objectionPenalty.days= 0 false; objectionPenalty.lastDay= 0 true",
			"art. 4:17 and 4:18 Awb: by the other side there is no day of penalty, and nothing to fix"},
		{decided + `"objections":[` + mine + `{"id":"o2","received":"2013-09-16","decided":"2013-12-13",` + notified +
			`}],"asOf":"2014-02-03"`,
			"objections.o2.penalty.amount= 40 false; objections.o2.penalty.days= 2 false; " +
				"objections.o2.penalty.lastDay=2013-12-12 0 false",
			"art. 4:17 Awb: the first, undecided, is not moved"},
		{`"received":"2026-06-01","default":{"sent":"2026-07-02","received":"2026-07-03"},` +
			`"decision":{"published":"2026-07-17"}`,
			"appeal.notBefore= 0 true", "art. 6:12 lid 2 and 6:20 Awb: from 18 July, after the decision"},
		{`"received":"2026-03-02","decision":{"published":"2026-03-26"}`, "objection.postReceivedBy=2026-05-18 0 false",
			"art. 6:9 lid 2 Awb: 7 May + a week, Ascension Day, and the Friday made its equal"},
		{`"received":"2026-03-02","decision":{"published":"2026-03-31","discloses":true,"objectionExpected":true}`,
			"deadlines.ask-relief.last=2026-04-14 0 false; disclosure.on=2026-04-15 0 false",
			"art. 4.4 lid 5 Woo: one day, told once"},
		{`"received":"2020-03-03","decision":{"published":"2020-03-31","discloses":true,"objectionExpected":true}`,
			"deadlines.ask-relief.last=2020-04-13 0 false; disclosure.notBefore=2020-04-14 0 false",
			"art. 6 lid 5 Wob: not before a day"},
	} {
		var got []string
		for _, a := range mustTimeline(t, wob.Clock{}, "{"+row.facts+"}").Arguable {
			got = append(got, fmt.Sprintf("%s=%s %d %v", a.Key, a.Date, a.Number, a.Gone))
		}
		if text := strings.Join(got, "; "); text != row.want {
			t.Errorf("%s:\n\t%s, want\n\t%s", row.why, text, row.want)
		}
	}
}

// What another reading gives is cited from the article that it moves: of the ground of
// suspension, of the objection that it is about, and from its own side where no ground
// has a part in it.
func TestArguableCitesWhatIsMoved(t *testing.T) {
	const decided = `"received":"2026-01-05","decision":{"published":"2026-02-02"},`
	for _, row := range []struct{ facts, key, value, cite, why string }{
		{`"received":"2026-06-01","suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-08","set":"2026-06-12"},` +
			`{"ground":"awb.4.15.1.b","notified":"2026-06-15","until":"2026-06-19"}],"asOf":"2026-07-20"`,
			"decision.lastDay", "2026-07-06", "art. 4:15 lid 1 onder b Awb",
			"29 June + 4 days of the term that was set + 4 or 3 of the other: only that ended on a day (art. 4:15 Awb)"},
		{decided + `"objections":[{"id":"o1","received":"2026-02-10"},{"id":"o2","received":"2026-02-11",` +
			`"repairs":[{"asked":"2026-03-20","set":"2026-04-03","done":"2026-03-30"}]}],"asOf":"2026-04-20"`,
			"objections.o2.decision.lastDay", "2026-05-06", "art. 7:10 lid 2 Awb",
			"27 April + the 10 or 9 days from 21 March: the repair suspends the second (art. 7:10 lid 2 Awb)"},
		{decided + `"objection":{"received":"2026-02-11","repairs":[{"asked":"2026-03-20","set":"2026-04-03",` +
			`"done":"2026-03-30"}]},"asOf":"2026-04-20"`,
			"objectionDecision.lastDay", "2026-05-06", "art. 7:10 lid 2 Awb",
			"the same for the only objection (art. 7:10 lid 2 Awb)"},
		{decided + `"objection":{"received":"2026-02-11","committeeAnnounced":"2026-05-04",` +
			`"suspensions":[{"ground":"awb.4.15.2.b","from":"2026-05-04","until":"2026-05-08"}]},"asOf":"2026-05-20"`,
			"objectionDecision.lastDay", "2026-06-15", "art. 7:10 lid 1 Awb",
			"twelve weeks, 8 June, and 5 days, a Saturday: what differs is the committee (art. 7:10 lid 1 Awb)"},
		{`"received":"2014-03-04","default":{"sent":"2014-04-01","received":"2014-04-01"},"asOf":"2014-04-05"`,
			"penalty.days", "0", "ECLI:NL:RBROT:2014:4456", "art. 4:17 Awb: counted as of 2 April, it starts on 17 April"},
		{`"received":"2014-03-04","default":{"sent":"2014-04-01","received":"2014-04-01"},"asOf":"2014-04-05"`,
			"penalty.amount", "0", "ECLI:NL:RBROT:2014:4456", "art. 4:17 Awb: likewise"},
	} {
		found := false
		for _, a := range mustTimeline(t, wob.Clock{}, "{"+row.facts+"}").Arguable {
			if a.Key != row.key {
				continue
			}
			value := a.Date.String()
			if a.Date.IsZero() {
				value = fmt.Sprint(a.Number)
			}
			if found = true; value != row.value || a.Gone || a.Citation().String() != row.cite {
				t.Errorf("%s: %s is %s, gone %v (%s), want %s (%s)", row.why, a.Key, value, a.Gone, a.Citation(), row.value,
					row.cite)
			}
		}
		if !found {
			t.Errorf("%s: %s is not arguable", row.why, row.key)
		}
	}
}

// Where the reading chosen moves what the other side leaves alone, what is moved is
// cited all the same: here a notice on the last day, Monday 8 June, that suspends by
// the side that is chosen; and delay agreed to after the last day (art. 7:10 lid 4 Awb).
func TestArguableCitesTheGroundOfTheReadingChosen(t *testing.T) {
	r, err := wob.ParseReading("suspension-on-last-day")
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		k                       wob.Clock
		facts, key, value, cite string
	}{
		{wob.Clock{Readings: calendar.Readings{}.With(r)},
			`"received":"2026-05-09","suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-08",` +
				`"until":"2026-06-12"}],"asOf":"2026-06-20"`,
			"decision.lastDay", "2026-06-08", "art. 4.4 lid 3 Woo"},
		{wob.Clock{},
			`"received":"2026-01-05","decision":{"published":"2026-02-02"},"objection":{"received":"2026-02-10",` +
				`"agreed":[{"consented":"2026-05-04","days":14}]},"asOf":"2026-05-20"`,
			"objectionDecision.lastDay", "2026-05-11", "art. 7:10 lid 4 Awb"},
	} {
		found := false
		for _, a := range mustTimeline(t, row.k, "{"+row.facts+"}").Arguable {
			if a.Key == row.key {
				found = found || a.Date.String() == row.value && a.Citation().String() == row.cite
			}
		}
		if !found {
			t.Errorf("{%s}: %s is not %s by %s", row.facts, row.key, row.value, row.cite)
		}
	}
}
