package wob_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A fault names its place as the file has it, in the short form or the long, with
// its line.
func TestAFaultIsNamedAsItStands(t *testing.T) {
	for _, row := range []struct{ text, want string }{
		{"{\"received\":\"2026-01-05\",\n\"decision\":{\"published\":\"2026-02-02\"},\n\"objections\":[\n" +
			"{\"received\":\"2025-02-20\"}]}",
			`line 4: objections[0].received: "2025-02-20": lies before received, 2026-01-05`},
		{"{\"received\":\"2026-01-05\",\n\"objection\":\n{\"received\":\"2025-02-20\"}}",
			`line 3: objection.received: "2025-02-20": lies before received, 2026-01-05`},
		{"{\"received\":\"2026-01-05\",\n\"defaults\":[\n{}]}", `line 3: defaults[0]: takes sent or received`},
		{"{\"received\":\"2026-01-05\",\n\"default\":\n{}}", `line 3: default: takes sent or received`},
		{"{\"received\":\"2026-01-05\",\n\"objections\":[{\"received\":\"2026-03-02\",\n\"default\":\n" +
			"{\"received\":\"2025-01-01\"}}]}",
			`line 4: objections[0].default.received: "2025-01-01": lies before objection.received, 2026-03-02`},
		{"  {\"received\":\"2026-01-05\",\n\"defaults\":[{}]}", `line 2: defaults[0]: takes sent or received`},
	} {
		if _, err := wob.ParseCase([]byte(row.text)); err == nil || err.Error() != row.want {
			t.Errorf("%s:\n\t%v, want\n\t%s", row.text, err, row.want)
		}
	}
}

// Beside a broken case stands a case only where an object has a receipt and keys of
// a case alone; beside a broken event an event only where it has an id and keys of
// an event alone.
func TestWhatStandsBesideABrokenElement(t *testing.T) {
	const good = `{"id":"b","received":"2026-03-04"}`
	for _, broken := range []string{
		`{"id":"a","received":"2026-03-03" "default":{"received":"2026-03-30","sent":"2026-03-30"}}`,
		`{"id":"a","received":"2026-03-03" "objection":{"received":"2026-03-30","posted":"2026-03-30"}}`,
		`{"id":"a","received":"2026-03-03" "environmental":{},"channel":{}}`,
		`{"id":"a","received":"2026-03-03" "decision":{"id":"c"}}`,
		`{"id":"a","received":"2026-03-03"`,
	} {
		var got []string
		for c, err := range wob.Cases(strings.NewReader("[" + broken + "," + good + "]")) {
			got = append(got, fmt.Sprint(c.ID, " ", err == nil))
		}
		if diff := cmp.Diff([]string{"a false", "b true"}, got); diff != "" {
			t.Errorf("%s: %s", broken, diff)
		}
	}
	for _, rest := range []string{ // of a line that lost its beginning
		`{"received":"2026-03-30","sent":"2026-03-30"},"asOf":"2026-04-01"}`,
		`{"asOf":"2026-04-01"},"id":"a"}`,
		`{"published":"2026-03-30"},"asOf":"2026-04-01"}`,
	} {
		var got []string
		for c, err := range wob.Cases(strings.NewReader(`{"id":"x","received":"2026-03-04"}` + "\n" + rest + "\n" +
			good + "\n")) {
			got = append(got, fmt.Sprint(c.ID, " ", err == nil))
		}
		if len(got) != 3 || got[0] != "x true" || !strings.HasSuffix(got[1], " false") || got[2] != "b true" {
			t.Errorf("%s: %q", rest, got)
		}
	}
	for _, rest := range []string{`{"id":"z","large":true},"kind":"received"}`, `{"of":"z"},"kind":"received"}`} {
		const event = `{"id":"b","on":"2026-03-04","kind":"decision"}` + "\n"
		var got []string
		for e, err := range wob.Events(strings.NewReader(event + rest + "\n" + event)) {
			got = append(got, fmt.Sprint(e.ID, " ", err == nil))
		}
		if len(got) != 3 || got[0] != "b true" || !strings.HasSuffix(got[1], " false") || got[2] != "b true" {
			t.Errorf("%s: %q", rest, got)
		}
	}
	for _, broken := range []string{
		`{"id":"a","on":"2026-03-03","kind":"received" "fields":{"id":"z","large":true}}`,
		`{"id":"a","on":"2026-03-03","kind":"received" "fields":{}}`,
		`{"id":"a","on":"2026-03-03","kind":"received"`,
	} {
		var got []string
		for e, err := range wob.Events(strings.NewReader("[" + broken + `,{"id":"b","on":"2026-03-04","kind":"decision"}]`)) {
			got = append(got, fmt.Sprint(e.ID, " ", err == nil))
		}
		if diff := cmp.Diff([]string{"a false", "b true"}, got); diff != "" {
			t.Errorf("%s: %s", broken, diff)
		}
	}
}

// A list of one element is written in its short form where nothing but its place
// tells it apart, and the keys of each ground of delay are kept.
func TestTheShortFormIsForOnePlainElement(t *testing.T) {
	const decided = `{"received":"2026-01-05","partial":[{"id":"p","published":"2026-01-20"}],` +
		`"decision":{"published":"2026-02-02"},`
	for _, text := range []string{
		decided + `"objection":{"received":"2026-02-10"}}`,
		decided + `"objections":[{"by":"third-party","received":"2026-02-10"}]}`,
		decided + `"objections":[{"by":"requester","received":"2026-02-10"}]}`,
		decided + `"objections":[{"of":"p","received":"2026-02-10"}]}`,
		decided + `"objections":[{"id":"o","received":"2026-02-10"}]}`,
		decided + `"objection":{"received":"2026-02-10","agreed":[{"consented":"2026-03-02","days":7},` +
			`{"consented":"2026-03-03","days":8,"ground":"b"},{"notified":"2026-03-04","until":"2026-06-01","ground":"c"}]}}`,
	} {
		c, err := wob.ParseCase([]byte(text))
		if got := string(c.AppendJSON(nil)); err != nil || got != text {
			t.Errorf("%v, %s, want %s", err, got, text)
		}
	}
}

// A case, and an event, with a value that no file can hold is not written, and one
// that is not a case is not read into a value.
func TestNothingIsWrittenThatIsNotReadBack(t *testing.T) {
	received := calendar.MustParse("2026-01-05")
	for _, c := range []wob.Case{
		{Received: received, Territory: 9},
		{Received: received, ID: "a\xff"},
		{Received: received, Adjournments: []wob.Adjournment{{Notified: received, By: calendar.Months(1)}}},
	} {
		if b, err := json.Marshal(c); err == nil || !strings.Contains(err.Error(), "wob.Case.MarshalJSON: ") {
			t.Errorf("%+v is written %s, %v", c, b, err)
		}
	}
	e := wob.Event{ID: "a", On: received, Kind: wob.EventAdjourned,
		Fields: wob.Case{Adjournments: []wob.Adjournment{{By: calendar.Months(1)}}}}
	if b, err := json.Marshal(e); err == nil || !strings.Contains(err.Error(), "wob.Event.MarshalJSON: ") {
		t.Errorf("%s, %v", b, err)
	}
	for _, text := range []string{`{"id":"a","on":"2026-01-05"}`, `[]`, `{"id":"a","kind":"x"}`} {
		if err := json.Unmarshal([]byte(text), &e); err == nil {
			t.Errorf("%s is read as %+v", text, e)
		}
	}
	var k wob.EventKind
	if err := k.UnmarshalText([]byte("Decision")); err == nil {
		t.Errorf("Decision is read as %s", k)
	}
}

// The amounts that a court sets are whole euros, from one to a thousand million.
func TestTheAmountsOfACourt(t *testing.T) {
	for _, key := range []string{"penaltyPerDay", "penaltyMost"} {
		for value, fits := range map[string]bool{"0": false, "1": true, "1000000000": true, "1000000001": false, "-1": false,
			"1.5": false} {
			_, err := wob.ParseCase([]byte(`{"received":"2026-01-05","appeals":[{"against":"not-deciding",` +
				`"received":"2026-03-02",` +
				`"ruling":{"sent":"2026-04-01","founded":true,"` + key + `":` + value + `}}]}`))
			if (err == nil) != fits {
				t.Errorf("%s of %s: %v", key, value, err)
			}
		}
	}
}

// Fields of an event without a kind, or of one that takes none, are unknown keys;
// only what ended on an unknown day has no day.
func TestEventsByThemselves(t *testing.T) {
	for text, want := range map[string]string{
		`{"id":"a","on":"2026-01-05","fields":{"x":1}}`:                    `line 1: fields.x: "1": unknown key`,
		`{"id":"a","on":"2026-01-05","fields":{}}`:                         `line 1: kind: must be given`,
		`{"id":"a","on":"2026-01-05","kind":"consulted","fields":{"x":1}}`: `line 1: fields.x: "1": unknown key`,
		`{"id":"a","on":"2026-01-05","kind":"consulted","fields":[]}`:      `line 1: fields: "[": takes an object`,
		`{"id":"a","kind":"closed","fields":{"how":"withdrawn"}}`:          ``,
		`{"id":"a","kind":"decision"}`:                                     `line 1: on: must be given`,
		`{"id":"a","on":"2026-01-05","kind":"closed"}`:                     `line 1: fields.how: must be given`,
		`{"id":"","on":"2026-01-05","kind":"consulted"}`:                   `line 1: id: must be given`,
	} {
		_, err := wob.ParseEvent([]byte(text))
		if got := fmt.Sprint(err); err == nil && want != "" || err != nil && got != want {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
	c, err := wob.Fold(slices.Values(readEvents(t, `{"id":"r","on":"2026-01-05","kind":"received"}`+"\n"+
		`{"id":"a","kind":"closed","fields":{"how":"withdrawn"}}`)))
	if got := string(c.AppendJSON(nil)); err != nil || got != `{"received":"2026-01-05","closed":{"how":"withdrawn"}}` {
		t.Errorf("%s, %v", got, err)
	}
}

// A kind of event that is none has no code, no name, no keys and nothing to name.
func TestAKindOfEventThatIsNone(t *testing.T) {
	for _, k := range []wob.EventKind{0, wob.EventOutage + 1, 200} {
		may, must := k.NamesOf()
		if n := len(slices.Collect(k.Takes())) + len(slices.Collect(k.Needs())); n > 0 || k.String() != "" ||
			k.Name(calendar.Dutch) != "" || may || must {
			t.Errorf("%d: %q, %d keys, names %v %v", k, k, n, may, must)
		}
	}
	for k, want := range map[wob.EventKind][2]bool{wob.EventDecision: {false, false}, wob.EventDisclosed: {true, false},
		wob.EventSuspensionEnded: {true, true}} {
		if may, must := k.NamesOf(); may != want[0] || must != want[1] {
			t.Errorf("%s: %v, %v, want %v", k, may, must, want)
		}
	}
}

// What a form asks for each ground of suspension, and on which days it can be
// chosen; a ground that is none asks nothing. A list can be left before its end.
func TestWhatAFormAsksOfAGround(t *testing.T) {
	for _, row := range []struct {
		ground       wob.SuspensionGround
		needs, takes string
		from, until  string
		why          string
	}{
		{wob.ViewsAsked, "[notified]", "[set until endKnown]", "2009-10-01", "2022-04-30", "art. 6 lid 3 Wob"},
		{wob.ViewsAskedWoo, "[notified]", "[set until endKnown]", "2022-05-01", "", "art. 4.4 lid 3 Woo"},
		{wob.ConsentToDelay, "[notified days|until]", "[]", "2009-10-01", "", "art. 4:15 lid 2 onder a Awb"},
		{wob.ForceMajeure, "[from]", "[until endKnown]", "2009-10-01", "", "art. 4:15 lid 2 onder c Awb"},
		{"awb.9.9", "[]", "[]", "", "", "no ground"},
	} {
		needs, takes := fmt.Sprint(slices.Collect(row.ground.Needs())), fmt.Sprint(slices.Collect(row.ground.Takes()))
		from, until := row.ground.Valid()
		if needs != row.needs || takes != row.takes || from.String() != row.from || until.String() != row.until {
			t.Errorf("%s: needs %s, takes %s, from %s to %s, want %+v", row.ground, needs, takes, from, until, row)
		}
	}
	// art. 4:5 Awb is older than every act known here; art. 4.1 lid 6 and 4.6 Woo hold since it does.
	for g, want := range map[wob.ClosingGround]string{wob.Incomplete: "", wob.TooVague: "2022-05-01",
		wob.Abuse: "2022-05-01",
		"woo.9":   ""} {
		if from, until := g.Valid(); from.String() != want || !until.IsZero() {
			t.Errorf("%s: from %s to %s, want %s", g, from, until, want)
		}
	}
	if got := wob.ClosingGround("woo.9").Name(calendar.Dutch); got != "" {
		t.Errorf("a ground that is none is called %q", got)
	}
	if misuse, vague := wob.Abuse.Name(calendar.Dutch),
		wob.TooVague.Name(calendar.English); misuse != "misbruik van recht" ||
		vague != "not made precise" {
		t.Errorf("%q, %q", misuse, vague)
	}
	for g := range wob.ClosingGrounds() {
		if g != wob.Incomplete {
			t.Errorf("went on to %s", g)
		}
		break
	}
	if got := slices.Collect(wob.ClosingGrounds()); !slices.Equal(got, []wob.ClosingGround{wob.Incomplete,
		wob.TooVague, wob.Abuse}) {
		t.Errorf("%v", got)
	}
	if got := slices.Collect(wob.Closings()); !slices.Equal(got,
		[]wob.Closing{wob.Withdrawn, wob.Forwarded, wob.NotTakenUp, wob.ClosedOtherwise}) {
		t.Errorf("%v", got)
	}
}

// What takes a term out of the days known is named: the day that lies farthest, or
// else the delay of more than a thousand days; and the reason is told in both
// languages without the names of calls.
func TestWhatLeadsOutsideTheDays(t *testing.T) {
	const agreed = `"suspensions":[{"ground":"awb.4.15.2.a","notified":"2026-01-10",`
	for _, row := range []struct{ facts, key, value string }{
		{agreed + `"days":6000},{"ground":"awb.4.15.2.a","notified":"2026-01-11","until":"9999-12-30"}]`,
			"suspensions[1].until",
			"9999-12-30"},
		{agreed + `"until":"9999-12-30"},{"ground":"awb.4.15.2.a","notified":"2026-01-11","until":"9999-12-31"}]`,
			"suspensions[1].until", "9999-12-31"},
		{agreed + `"until":"9999-12-31"},{"ground":"awb.4.15.2.a","notified":"2026-01-11","until":"9999-12-30"}]`,
			"suspensions[0].until", "9999-12-31"},
		{agreed + `"until":"9999-12-30"},{"ground":"awb.4.15.2.a","notified":"2026-01-11","days":10000}]`,
			"suspensions[0].until", "9999-12-30"},
		{agreed + `"days":6000},{"ground":"awb.4.15.2.a","notified":"2026-01-11","days":7000}]`, "suspensions[0].days",
			"6000"},
		{agreed + `"days":1000},{"ground":"awb.4.15.2.a","notified":"2026-01-11","days":7000}]`, "suspensions[1].days",
			"7000"},
		{`"suspensions":[{"ground":"woo.4.4.3","notified":"9999-12-30"},{"ground":"awb.4.15.2.a",` +
			`"notified":"2026-01-11","days":10000}],"asOf":"9999-12-31"`,
			"suspensions[0].notified", "9999-12-30"},
		{`"decision":{"published":"2026-02-02"},"objection":{"received":"2026-02-10",` +
			`"suspensions":[{"ground":"awb.4.15.2.b","from":"2026-03-20","until":"9999-12-30"}]}`,
			"objection.suspensions[0].until", "9999-12-30"},
		{`"adjournments":[{"notified":"2026-01-10","until":"9999-12-30"}],` + agreed + `"days":10000}]`,
			"adjournments[0].until", "9999-12-30"},
	} {
		c, err := wob.ParseCase([]byte(`{"received":"2026-01-05",` + row.facts + "}"))
		if err != nil {
			t.Fatal(row.facts, err)
		}
		_, err = wob.Clock{}.Timeline(c)
		var fault *wob.InputError
		if !errors.As(err, &fault) || fault.Key != row.key || fault.Value != row.value {
			t.Errorf("{%s}: %v, want %s, %s", row.facts, err, row.key, row.value)
		}
	}
	for _, row := range []struct{ received, nl, en string }{
		{"2040-12-20", `received: "2040-12-20": de uitkomst valt buiten de dagen die hier bekend zijn, ` +
			`1990-01-01 tot en met 2040-12-31`,
			`received: "2040-12-20": day "2041-01-17" lies outside the days known here, 1990-01-01 up to and ` +
				`including 2040-12-31`},
		{"1992-04-30", `received: "1992-04-30": voor deze dag is geen wet bekend`, `received: "1992-04-30": `},
	} {
		_, err := wob.Clock{}.Timeline(wob.Case{Received: calendar.MustParse(row.received)})
		if err == nil {
			t.Fatal(row.received)
		}
		nl, en := wob.ErrorText(err, calendar.Dutch), wob.ErrorText(err, calendar.English)
		if nl != row.nl || !strings.HasPrefix(en, row.en) || en != err.Error() || strings.Contains(en, "calendar.") ||
			en == nl {
			t.Errorf("%s:\n\t%s\n\t%s", row.received, nl, en)
		}
	}
}

// An event of as many bytes as one may have is read, and of one more it is not, while
// the next one is.
func TestTheLongestEvent(t *testing.T) {
	for over := range 2 {
		const begin, end = `{"on":"2026-03-03","kind":"decision","id":"`, `"}`
		id := strings.Repeat("a", wob.MostEvent-len(begin)-len(end)+over)
		var got []string
		for e, err := range wob.Events(strings.NewReader(begin + id + end + "\n" +
			`{"id":"b","on":"2026-03-04","kind":"decision"}` + "\n")) {
			got = append(got, fmt.Sprint(len(e.ID), " ", err == nil))
		}
		want := []string{fmt.Sprint(len(id), " true"), "1 true"}
		if over > 0 {
			want[0] = "0 false"
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%d over: %s", over, diff)
		}
	}
}

// The zero Ruling was not given.
func TestARulingIsGivenOrNot(t *testing.T) {
	if !(wob.Ruling{}).IsZero() || (wob.Ruling{Founded: calendar.No}).IsZero() {
		t.Error("a ruling is given where anything is known of it")
	}
}
