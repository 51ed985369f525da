package letter_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
	"pgregory.net/rapid"
)

func TestParseRefuses(t *testing.T) {
	for _, row := range []struct {
		reason, in string
		want       string // one fault a line
	}{
		{"an unknown key", `{"id":"x","datum":"2020-01-01"}`, `line 1: datum: "2020-01-01": unknown key`},
		{"a doubled key", "{\"id\":\"x\",\n\"id\":\"y\"}", `line 2: id: "y": the key stands twice`},
		{"exact keys: upper case", `{"ID":"x"}`, `line 1: ID: "x": unknown key`},
		{"30 February", `{"date":"2020-02-30"}`, `line 1: date: "2020-02-30": takes a date that exists, YYYY-MM-DD`},
		{"2020-3-3", `{"request":{"received":"2020-3-3"}}`,
			`line 1: request.received: "2020-3-3": takes a date that exists, YYYY-MM-DD`},
		{"a term of no length", `{"events":[{"kind":"adjourned","by":"P0W"}]}`,
			`line 1: events[0].by: "P0W": takes a duration in weeks or days, such as P4W or P28D, of 1 to 10000 days`},
		{"a month is no number of days", `{"events":[{"kind":"adjourned","by":"P1M"}]}`,
			`line 1: events[0].by: "P1M": takes a duration in weeks or days, such as P4W or P28D, of 1 to 10000 days`},
		{"a disposition that is a number", `{"outcomes":[{"kinds":[1]}]}`, `line 1: outcomes[0].kinds[0]: "1": takes a text`},
		{"a part of an objection that is a number", `{"remedies":{"form":[1]}}`,
			`line 1: remedies.form[0]: "1": takes a text`},
		{"an adjournment by a person", `{"events":[{"by":"de directeur","kind":"adjourned"}]}`,
			`line 1: events[0].by: "de directeur": takes a duration in weeks or days, such as P4W or P28D, of 1 to 10000 days`},
		{"a period of nothing", `{"request":{"items":[{"id":"1","period":{}}]}}`,
			`line 1: request.items[0].period: "{": a period takes from, until or both`},
		{"text after the end", `{} {}`, `line 1: "{": stands after the end`},
		{"no text", ``, `line 1: the text ends too early`},
		{"cut short", `{"id":"x"`, `line 1: the text ends too early`},
		{"an array is no letter", `[]`, `line 1: "[": takes an object`},
		{"a number where an answer stands", `{"oral":1}`, `line 1: oral: "1": takes true or false`},
		{"weeks", `{"remedies":{"weeks":0}}`, `line 1: remedies.weeks: "0": takes a whole number from 1 to 520`},
		{"letter file: an unknown kind of item", `{"request":{"items":[{"id":"1","kind":"answer"}]}}`,
			`line 1: request.items[0].kind: "answer": takes "documents", "overview" or "question"`},
		{"letter file: an unknown kind of event", `{"events":[{"kind":"phoned"}]}`,
			`line 1: events[0].kind: "phoned": takes "acknowledged", "conversation", "summarised", "narrowed", "withdrawn", ` +
				`"confirmed", "precision-asked", "precision-given", "supplemented", "widened", "views-asked", "views-given", ` +
				`"suspended", "delay-agreed", "adjourned", "default-received" or "forwarded"`},
		{"letter file: an event of no kind", `{"events":[{"on":"2020-01-01"}]}`,
			`line 1: events[0].kind: must be given`},
		{"letter file: an unknown disposition", `{"outcomes":[{"kinds":["refused"]}]}`,
			`line 1: outcomes[0].kinds[0]: "refused": no such disposition`},
		{"letter file: an unknown basis", `{"limits":[{"after":"2020-01-01","basis":"public"}]}`,
			`line 1: limits[0].basis: "public": takes "already-public", "repeated", "agreed" or "unilateral"`},
		{"an unknown remedy", "{\"remedies\":{\"kind\":\"bezwaar\"}}",
			`line 1: remedies.kind: "bezwaar": takes "objection" or "appeal"`},
		{"a clause that counts from nowhere", "{\"remedies\":[{},{\n\"from\":\"receipt\"}]}",
			`line 2: remedies[1].from: "receipt": takes "publication", "dispatch", "letter-date" or "unstated"`},
		{"an objection holds no stamp", "{\"remedies\":{\n\"form\":[\"stamped\"]}}",
			`line 2: remedies.form[0]: "stamped": takes "signed", "name", "address", "dated", "decision" or "grounds"`},
		{"both one request and several", `{"request":{"dated":"2020-03-03"},"requests":[{"id":"A"}]}`,
			`line 1: requests: "[{\"id\"": does not go together with request`},
		{"of several requests each has an id", `{"requests":[{"id":"A"},{}]}`,
			`line 1: requests[1].id: of several requests each takes an id`},
		{"an id of an item is unique in the letter",
			`{"requests":[{"id":"A","items":[{"id":"1"}]},{"id":"B","items":[{"id":"1"}]}]}`,
			`line 1: requests[1].items[0].id: "1": stands twice`},
		{"a request that is not there",
			`{"requests":[{"id":"A"},{"id":"B"}],"events":[{"kind":"withdrawn","request":"C"}],` +
				`"limits":[{"after":"2020-01-01","request":"D"}]}`,
			"line 1: events[0].request: \"C\": no such request\nline 1: limits[0].request: \"D\": no such request"},
		{"a ground of a suspension", `{"events":[{"kind":"suspended","ground":"awb.7.14"}]}`,
			`line 1: events[0].ground: "awb.7.14": takes "wob.6.3", "woo.4.4.3", "awb.4.15.1.a", "awb.4.15.1.b", ` +
				`"awb.4.15.2.a", "awb.4.15.2.b" or "awb.4.15.2.c"`},
		{"a party has views, and only the objection or the request is acknowledged",
			`{"events":[{"kind":"adjourned","party":"x"},{"kind":"conversation","of":"objection"}]}`,
			"line 1: events[0].party: \"x\": does not go with adjourned\nline 1: events[1].of: \"objection\": does " +
				"not go " +
				"with conversation"},
		{"a place that is none", `{"territory":"be"}`, `line 1: territory: "be": takes "nl" or "bes"`},
		{"no ground", `{"outcomes":[{"kinds":["refused_ground"],"grounds":[""]}]}`,
			`line 1: outcomes[0].grounds[0]: "": ` + groundReason("")},
		{"items that are not there",
			`{"request":{"items":[{"id":"1"}]},"events":[{"kind":"withdrawn","items":["1","2"]}],` +
				`"outcomes":[{"items":["3"],"jointWith":["4"]}],"limits":[{"after":"2020-01-01","items":["5"]}]}`,
			"line 1: events[0].items[1]: \"2\": no such item in the request\n" +
				"line 1: limits[0].items[0]: \"5\": no such item in the request\n" +
				"line 1: outcomes[0].items[0]: \"3\": no such item in the request\n" +
				"line 1: outcomes[0].jointWith[0]: \"4\": no such item in the request"},
		{"items twice", `{"request":{"items":[{"id":"1"},{"id":"1"},{"text":"x"}]},"outcomes":[{"items":["1","1"]}]}`,
			"line 1: request.items[1].id: \"1\": stands twice\n" +
				"line 1: request.items[2].id: an item takes an id\n" +
				"line 1: outcomes[0].items[1]: \"1\": stands twice"},
		{"an id of two lines", `{"request":{"items":[{"id":"1\n2"}]}}`,
			`line 1: request.items[0].id: "1\n2": an id takes one line`},
		{"an item joined with itself", `{"request":{"items":[{"id":"1"}]},"outcomes":[{"items":["1"],"jointWith":["1"]}]}`,
			`line 1: outcomes[0].jointWith[0]: "1": an item joined with itself`},
		{"an earlier decision that is not there",
			`{"earlierDecisions":[{"reference":"A"}],"limits":[{"relies":["A","B","A"]}]}`,
			"line 1: limits[0].relies[1]: \"B\": no such earlier decision\nline 1: limits[0].relies[2]: \"A\": " +
				"stands twice"},
		{"a limit of nothing", `{"limits":[{"basis":"agreed"}]}`,
			`line 1: limits[0].after: a limit takes a day or an earlier decision`},
		{"Wob 4: forwarded to this body before it got it; talked about before it was made",
			`{"request":{"dated":"2020-03-01","received":"2020-03-10"},"events":[{"on":"2020-03-05",` +
				`"kind":"forwarded","to":"UWV"},{"on":"2020-02-20","kind":"conversation"}]}`, ``},
		{"a reference that stands twice",
			`{"earlierDecisions":[{"reference":"A","date":"2020-04-02","referenceDate":"2020-04-03"},{"reference":"A"}]}`,
			"line 1: earlierDecisions[1].reference: \"A\": stands twice"},
		{"an id of a request of two lines", `{"requests":[{"id":"A\nB"}]}`,
			`line 1: requests[0].id: "A\nB": an id takes one line`},
		{"a reference of two lines", `{"earlierDecisions":[{"reference":"A\nB"}]}`,
			`line 1: earlierDecisions[0].reference: "A\nB": an id takes one line`},
		{"two requests of one id", `{"requests":[{"id":"A"},{"id":"A"}]}`, `line 1: requests[1].id: "A": stands twice`},
		{"one request that has an id stands in the list", `{"requests":[{"id":"A","items":[{"id":""}]}]}`,
			`line 1: requests[0].items[0].id: an item takes an id`},
		{"two decisions without a reference", `{"earlierDecisions":[{"date":"2020-04-02"},{"date":"2020-04-03"}]}`, ``},
		{"a ground is of a suspension", `{"events":[{"kind":"views-asked","ground":"wob.6.3"}]}`,
			`line 1: events[0].ground: "wob.6.3": does not go with views-asked`},
		{"a name three times", `{"request":{"items":[{"id":"1"}]},"outcomes":[{"items":["1","1","1"]}]}`,
			"line 1: outcomes[0].items[1]: \"1\": stands twice\nline 1: outcomes[0].items[2]: \"1\": stands twice"},
		{"keys that do not go with the event",
			`{"events":[{"kind":"conversation","from":"a","to":"b","period":{"from":"2020-01-01"},"agreed":true,` +
				`"until":"2020-01-02","set":"2020-01-03","reasons":true,"public":true,"notice":false}]}`,
			"line 1: events[0].from: \"a\": does not go with conversation\n" +
				"line 1: events[0].to: \"b\": does not go with conversation\n" +
				"line 1: events[0].period: \"2020-01-01/..\": does not go with conversation\n" +
				"line 1: events[0].until: \"2020-01-02\": does not go with conversation\n" +
				"line 1: events[0].set: \"2020-01-03\": does not go with conversation\n" +
				"line 1: events[0].agreed: \"yes\": does not go with conversation\n" +
				"line 1: events[0].reasons: \"yes\": does not go with conversation\n" +
				"line 1: events[0].public: \"yes\": does not go with conversation\n" +
				"line 1: events[0].notice: \"no\": does not go with conversation"},
		{"a value that is not there is on the line of what it is missing from",
			"{\"id\":\"x\",\n\"events\":[{\"kind\":\"conversation\"},\n\n{\"on\":\"2020-03-09\"}],\n" +
				"\"request\":{\"items\":[\n{\"text\":\"x\"}]}}",
			"line 6: request.items[0].id: an item takes an id\nline 4: events[1].kind: must be given"},
	} {
		_, err := letter.Parse([]byte(row.in))
		got := ""
		if err != nil {
			got = err.Error()
		}
		if want := strings.ReplaceAll(row.want, "\n", "; "); got != want {
			t.Errorf("%s:\n got %s\nwant %s", row.reason, got, want)
		}
		if input := (*letter.InputError)(nil); err != nil && !errors.As(err, &input) {
			t.Errorf("%s: no *letter.InputError", row.reason)
		}
	}
}

func groundReason(code string) string {
	err := letter.Letter{Outcomes: []letter.Outcome{{Grounds: []string{code}}}}.Validate()
	var input *letter.InputError
	if !errors.As(err, &input) {
		return "no error"
	}
	return input.English
}

func TestCheckOfGoValues(t *testing.T) {
	// What cannot stand in a letter file can stand in a Letter.
	l := letter.Letter{Events: []letter.Event{{Kind: letter.Conversation, Length: calendar.Weeks(4)},
		{Kind: letter.Adjourned, Length: calendar.Weeks(4), By: "x"}}}
	err := l.Validate()
	want := "events[0].by: \"P4W\": does not go with conversation; events[1].by: \"x\": an adjournment takes a " +
		"duration here"
	if err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
	many := letter.Letter{Outcomes: []letter.Outcome{{JointWith: make([]string, 1000)}}}
	if n := strings.Count(many.Validate().Error(), "jointWith"); n != 100 {
		t.Errorf("%d faults reported, want 100: a message never grows with its input", n)
	}
}

func TestContractKeysAreRead(t *testing.T) {
	// Every key of the letter file, once.
	in := `{"id":"a","body":"b","signatories":["c"],"reference":"d","date":"2020-05-01","subject":"e",` +
		`"oral":true,"onObjection":false,` +
		`"request":{"dated":"2020-01-01","received":"2020-01-04","firstReceived":"2020-01-03",` +
		`"filed":"2020-01-02","written":true,"environmental":true,` +
		`"items":[{"id":"1","text":"t","kind":"question","period":{"from":"2019-01-01","until":"2019-02-01"},` +
		`"subject":"s"},{"id":"2"}]},` +
		`"events":[{"on":"2020-01-05","kind":"narrowed","channel":"letter","by":"x","items":["1"],"from":"f",` +
		`"to":"g","period":{"until":"2019-01-15"},"agreed":true},` +
		`{"on":"2020-01-06","kind":"adjourned","by":"P4W","reasons":false},{"on":"2020-01-06",` +
		`"kind":"adjourned","until":"2020-02-28"},` +
		`{"on":"2020-01-07","kind":"forwarded","to":"h","public":true,"notice":true},{"on":"2020-01-08",` +
		`"kind":"precision-asked","set":"2020-01-22"}],` +
		`"earlierDecisions":[{"reference":"E","date":"2019-05-01","referenceDate":"2019-04-01",` +
		`"period":{"from":"2018-01-01"},"published":true,"publishedOn":"2019-05-02","where":"w",` +
		`"sameApplicant":true,"sameBody":true,"refused":false}],` +
		`"limits":[{"after":"2019-05-01","items":["1"],"relies":["E"],"basis":"repeated","asked":true,"newFacts":false}],` +
		`"outcomes":[{"items":["1"],"kinds":["granted_in_part","joint_with"],"article":"art.",` +
		`"grounds":["10.2.e"],"search":"archief","sources":["plain",{"text":"t","where":"w","public":true}],` +
		`"forwardedTo":"p","reason":"r","jointWith":["2"],` +
		`"environmental":true,"emissions":false,"consent":false,"deliberation":true,"policyViews":true,` +
		`"disclosedOn":"2020-06-01"}],` +
		`"statements":[{"about":"openness","reason":"q"}],` +
		`"remedies":{"kind":"objection","weeks":6,"from":"publication","to":"z","form":["signed","grounds"]},` +
		`"published":"2020-05-02"}`
	l, err := letter.Parse([]byte(in))
	if err != nil {
		t.Fatal(err)
	}
	if got := string(l.AppendJSON(nil)); got != in {
		t.Errorf("read and written back:\n got %s\nwant %s", got, in)
	}
	// Nothing was read and dropped: no field of what was read is empty, but for
	// fields that do not go together.
	if e := l.Events[0]; e.By != "x" || e.From != "f" || e.To != "g" || e.Period != period("", "2019-01-15") ||
		e.Agreed != yes {
		t.Errorf("%+v", e)
	}
	if e := l.Events[1]; e.Length != calendar.Weeks(4) || e.By != "" || e.Reasons != no {
		t.Errorf("%+v", e)
	}
	if l.Outcomes[0].Sources[0] != (letter.Source{Text: "plain"}) || l.Outcomes[0].PolicyViews != yes {
		t.Errorf("%+v", l.Outcomes[0])
	}
	if l.Earlier[0].PublishedOn != day("2019-05-02") || l.Requests[0].FirstReceived != day("2020-01-03") {
		t.Errorf("%+v", l.Earlier[0])
	}
}

func TestShortAndLongFormsAreRead(t *testing.T) {
	// A source is a text or an object, remedies are one or several, of requests one
	// may stand alone.
	for _, in := range []string{
		`{"outcomes":[{"sources":["t",{"text":"t","where":"w"},{"text":"t","public":false}]}]}`,
		`{"remedies":{"kind":"objection"}}`,
		`{"remedies":[{"kind":"objection","weeks":6},{"kind":"appeal","to":"x"}]}`,
		`{"request":{"dated":"2020-03-01"}}`,
		`{"requests":[{"id":"A"},{"id":"B"}]}`,
	} {
		l, err := letter.Parse([]byte(in))
		if err != nil {
			t.Errorf("%s: %v", in, err)
		} else if got := string(l.AppendJSON(nil)); got != in {
			t.Errorf("got %s, want %s", got, in)
		}
	}
	l := letter.Letter{Remedies: []letter.Remedy{{}, {To: "\xff"}}}
	if err := l.Validate(); err == nil || !strings.HasPrefix(err.Error(), "remedies[1].to: ") {
		t.Errorf("the second of two remedies: %v", err)
	}
	l.Remedies = l.Remedies[1:]
	if err := l.Validate(); err == nil || !strings.HasPrefix(err.Error(), "remedies.to: ") {
		t.Errorf("the only one: %v", err)
	}
}

func TestLettersReadBack(t *testing.T) {
	// Parse and print are inverse on the two letters; a byte-order mark and
	// white space do not matter.
	for _, name := range []string{"jenv-2020-05-26", "politie-2021"} {
		l := readLetter(t, name)
		printed, err := l.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		again, err := letter.Parse(append([]byte("\xef\xbb\xbf\n"), printed...))
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(l, again) {
			t.Errorf("%s reads back differently", name)
		}
	}
}

// anyLetter is a letter that passes Check.
var anyLetter = rapid.Custom(func(t *rapid.T) letter.Letter {
	text := rapid.StringMatching(`[a-z"\\é\n ]{0,6}`)
	l := letter.Letter{ID: text.Draw(t, "id"), Body: text.Draw(t, "body"), Reference: text.Draw(t, "reference"),
		Oral: anyAnswer.Draw(t, "oral"), OnObjection: anyAnswer.Draw(t, "on objection")}
	l.Requests = []scope.Request{{
		Dated: maybeDay.Draw(t, "dated"), Written: anyAnswer.Draw(t, "written"),
		Environmental: anyAnswer.Draw(t, "environmental"),
		Items: []scope.Item{{ID: "1", Text: text.Draw(t, "text"), Period: anyPeriod.Draw(t, "period")},
			{ID: "2", Kind: scope.Question}, {ID: "3"}},
	}}
	late := func(label string) calendar.Date { // from 29 April to 29 May 2022
		if rapid.IntRange(0, 4).Draw(t, label+" at the change") == 0 {
			return base.AddDays(span + rapid.IntRange(1, 2).Draw(t, label))
		}
		return base.AddDays(span + rapid.IntRange(0, 30).Draw(t, label))
	}
	if rapid.Bool().Draw(t, "with date") {
		l.Date = late("date")
	}
	if rapid.Bool().Draw(t, "received") {
		l.Requests[0].Received = base.AddDays(span - 1)
	}
	for range rapid.IntRange(0, 3).Draw(t, "events") {
		e := letter.Event{On: late("on"),
			Kind: rapid.SampledFrom([]letter.EventKind{letter.Conversation, letter.Narrowed, letter.Withdrawn,
				letter.Confirmed, letter.Adjourned, letter.Forwarded, letter.Widened}).Draw(t, "kind")}
		e.Items, e.Channel = someItems.Draw(t, "items"), text.Draw(t, "channel")
		switch e.Kind {
		case letter.Adjourned:
			e.Length = calendar.Days(rapid.IntRange(0, 40).Draw(t, "length"))
			e.Reasons = anyAnswer.Draw(t, "reasons")
		case letter.Narrowed:
			e.Period, e.Agreed, e.From = anyPeriod.Draw(t, "left"), anyAnswer.Draw(t, "agreed"), text.Draw(t, "from")
		case letter.Forwarded:
			e.To, e.Public = text.Draw(t, "to"), anyAnswer.Draw(t, "public")
		default:
			e.By = text.Draw(t, "by")
		}
		l.Events = append(l.Events, e)
	}
	for i := range rapid.IntRange(0, 2).Draw(t, "earlier") {
		d := anyDecision.Draw(t, "decision")
		d.Reference = string(rune('A' + i))
		l.Earlier = append(l.Earlier, d)
		l.Limits = append(l.Limits, letter.Narrowing{
			After: anyDay.Draw(t, "after"), Relies: []string{d.Reference}, Items: someItems.Draw(t, "items"),
			Basis: rapid.SampledFrom([]letter.Basis{"", letter.BasisAlreadyPublic, letter.BasisRepeated,
				letter.BasisAgreed,
				letter.BasisUnilateral}).Draw(t, "basis"),
			Asked: anyAnswer.Draw(t, "asked"),
		})
	}
	decided := l.Date
	if decided.IsZero() {
		decided = base
	}
	var known []letter.Disposition
	for _, rule := range letter.Dispositions(wob.Netherlands, decided) {
		known = append(known, rule.Code)
	}
	for range rapid.IntRange(0, 3).Draw(t, "outcomes") {
		l.Outcomes = append(l.Outcomes, letter.Outcome{
			Items: someItems.Draw(t, "items"), Kinds: rapid.SliceOfN(rapid.SampledFrom(known), 1, 3).Draw(t, "kinds"),
			Article: text.Draw(t, "article"),
			Sources: []letter.Source{{Text: text.Draw(t, "source"), Public: anyAnswer.Draw(t, "public")}},
		})
	}
	if rapid.Bool().Draw(t, "clause") {
		l.Remedies = []letter.Remedy{{Weeks: rapid.IntRange(0, 8).Draw(t, "weeks"), To: text.Draw(t, "to")}}
	}
	return l
})

func TestParseAndPrintAreInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := anyLetter.Draw(t, "letter")
		if err := l.Validate(); err != nil {
			t.Fatal(err)
		}
		again, err := letter.Parse(l.AppendJSON(nil))
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(l, again) {
			t.Fatalf("%s\n%s", l.AppendJSON(nil), again.AppendJSON(nil))
		}
	})
}

func TestEveryLetterIsReviewed(t *testing.T) {
	// Any letter that passes Check is read, timed where a day of receipt is
	// known, reviewed and printed, in both languages; the order of its findings
	// is the same each time.
	rapid.Check(t, func(t *rapid.T) {
		l := anyLetter.Draw(t, "letter")
		r, err := letter.Examine(l, wob.Clock{}, letter.AssumeAll)
		if err != nil {
			t.Fatal(err)
		}
		q := &r.Requests[0]
		if unknown := q.Request.Received.IsZero() && q.Request.Dated.IsZero(); unknown != (q.Untimed != nil) {
			t.Fatalf("the clock did not run: %v", q.Untimed)
		}
		again, _ := letter.Examine(l, wob.Clock{}, letter.AssumeAll)
		if r.Text(calendar.Dutch) != again.Text(calendar.Dutch) || len(r.Text(calendar.English)) == 0 {
			t.Fatal("another text")
		}
		if err := valid(r.AppendJSON(nil, calendar.English)); err != nil {
			t.Fatal(err)
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, name := range []string{"jenv-2020-05-26", "politie-2021"} {
		b, err := os.ReadFile(filepath.Join(letterDir, name+".json"))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	for _, s := range []string{``, `{}`, `{"request":{"items":[{"id":"1","period":{"from":"2020-01-01"}}]}}`,
		`{"events":[{"by":"P4W","kind":"adjourned"}]}`, `{"id":"\ud800"}`,
		`{"outcomes":[{"sources":["x",{}],"kinds":["granted"]}]}`, "\xef\xbb\xbf{}"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		l, err := letter.Parse(b)
		if err != nil {
			if len(err.Error()) > 100*1000 {
				t.Fatalf("a message of %d bytes", len(err.Error()))
			}
			return
		}
		again, err := letter.Parse(l.AppendJSON(nil))
		if err != nil {
			t.Fatalf("does not read back: %v\n%s", err, l.AppendJSON(nil))
		}
		if !reflect.DeepEqual(l, again) {
			t.Fatalf("reads back differently: %s", l.AppendJSON(nil))
		}
		if r, err := letter.Examine(l, wob.Clock{}, letter.AssumeAll); err == nil {
			if err := valid(r.AppendJSON(nil, calendar.Dutch)); err != nil {
				t.Fatal(err)
			}
			r.Text(calendar.English)
		}
	})
}

func valid(b []byte) error {
	var v map[string]any
	if err := json.Unmarshal(b, &v); err != nil {
		return err
	}
	return noNulls(v, "")
}

// noNulls holds JSON against the contract: what does not apply is left out,
// never null and never an empty object or list.
func noNulls(v any, at string) error {
	switch v := v.(type) {
	case nil:
		return errors.New(at + " is null")
	case map[string]any:
		if len(v) == 0 && !strings.Contains(at, ".letter.") {
			return errors.New(at + " is empty")
		}
		for k, x := range v {
			if err := noNulls(x, at+"."+k); err != nil {
				return err
			}
		}
	case []any:
		if len(v) == 0 {
			return errors.New(at + " is empty")
		}
		for _, x := range v {
			if err := noNulls(x, at); err != nil {
				return err
			}
		}
	}
	return nil
}
