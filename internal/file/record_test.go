package file_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"unsafe"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"pgregory.net/rapid"
)

// A mark and a thing hold one of every kind of field.
type mark struct {
	ID  string
	Day calendar.Date
}

type how uint8

type thing struct {
	Name  string
	Day   calendar.Date
	Span  calendar.Span
	Known calendar.Answer
	Yes   bool
	N     int
	Texts []string
	Code  string
	How   how
	Ptr   *mark
	Whole mark
	Marks []mark
	Short []mark
	Odd   []string
}

var markFields = file.Record[mark]{
	file.Text("id", func(m *mark) *string { return &m.ID }),
	file.Date("day", func(m *mark) *calendar.Date { return &m.Day }),
}

var oneShort, allShort = file.Short("short", "shorts", markFields,
	func(t *thing) *[]mark { return &t.Short }, func(m *mark) bool { return m.ID == "" })

var thingFields = file.Record[thing]{
	file.Text("name", func(t *thing) *string { return &t.Name }).Needed().Means("what it is called"),
	file.Date("day", func(t *thing) *calendar.Date { return &t.Day }),
	file.Span("span", func(t *thing) *calendar.Span { return &t.Span }),
	file.Answer("known", func(t *thing) *calendar.Answer { return &t.Known }),
	file.Bool("yes", func(t *thing) *bool { return &t.Yes }),
	file.Int("n", 1, 9, func(t *thing) *int { return &t.N }),
	file.Texts("texts", func(t *thing) *[]string { return &t.Texts }),
	file.Name("code", []string{"a", "b"}, func(t *thing) *string { return &t.Code }),
	file.Choice("how", []string{"plain", "odd"}, func(t *thing) *how { return &t.How }),
	file.Object("ptr", markFields, func(t *thing) **mark { return &t.Ptr }),
	file.Whole("whole", markFields, func(t *thing) *mark { return &t.Whole }),
	file.List("marks", markFields, func(t *thing) *[]mark { return &t.Marks }),
	oneShort, allShort,
	file.ListOf("odd", file.Kind{Type: file.TypeText},
		func(r *file.Reader, s *string) { *s = "<" + r.String() + ">" },
		func(w *file.Writer, s *string) {
			w.B = append(append(append(w.B, '"'), strings.Trim(*s, "<>")...), '"')
		},
		func(t *thing) *[]string { return &t.Odd }),
	file.Judge(func(r *file.Reader, at int, t *thing) {
		if t.Name == "bad" {
			r.FailIn(at, "marks[1].day", file.Missing)
		}
	}),
}

func readThing(document string) (thing, error) {
	var t thing
	r := file.NewReader([]byte(document))
	thingFields.Read(r, &t)
	r.End()
	if f := r.Fault(); f != nil {
		return t, f
	}
	return t, nil
}

func writeThing(t thing) string {
	var w file.Writer
	thingFields.Write(&w, &t)
	return string(w.B)
}

// What a record writes it reads back, and what it read it writes the same.
func TestRecordReadsWhatItWrites(t *testing.T) {
	for _, document := range []string{
		`{}`,
		`{"name":"x","day":"2020-02-29","span":"P4W","known":false,"yes":true,"n":3,"texts":["a",""],"code":"b",` +
			`"how":"odd","ptr":{},"whole":{"id":"w"},"marks":[{"id":"m"},{}],"short":{"day":"2020-01-01"},"odd":["q"]}`,
		`{"shorts":[{"id":"m"}]}`,
		`{"texts":["a","","a"]}`,
		`{"shorts":[{},{}]}`,
	} {
		v, err := readThing(document)
		if got := writeThing(v); err != nil || got != document {
			t.Errorf("%s: %v, written as %s", document, err, got)
		}
	}
}

// null is as good as no key, but for a key that is not known.
func TestNullIsAbsent(t *testing.T) {
	v,
		err := readThing(`{"name":null,"day":null,"n":null,"ptr":null,"whole":null,"marks":null,"short":null,"shorts":[{}]}`)
	if got := writeThing(v); err != nil || got != `{"short":{}}` {
		t.Errorf("%v, written as %s", err, got)
	}
}

func TestRecordFaults(t *testing.T) {
	for _, row := range []struct{ reason, document, want string }{
		{"the empty key", `{"":1}`, `key.unknown: line 1: "1": unknown key`},
		{"an unknown key", `{"nome":null}`, `key.unknown: line 1: nome: "null": unknown key`},
		{"twice, once as null", `{"n":null,"n":2}`, `key.twice: line 1: n: "2": the key stands twice`},
		{"both forms", `{"short":{},"shorts":[{}]}`,
			`key.together: line 1: shorts: "[{": does not go together with short`},
		{"both forms, the other way", `{"shorts":[{}],"short":{}}`,
			`key.together: line 1: short: "{": does not go together with shorts`},
		{"no such name", `{"code":"c"}`, `value.unknown: line 1: code: "c": takes "a" or "b"`},
		{"an empty name", `{"how":""}`, `value.unknown: line 1: how: "": takes "plain" or "odd"`},
		{"null in a list", `{"texts":[null]}`, `type: line 1: texts[0]: "null": takes a text`},
		{"judged when the object is read", "{\"marks\":[{},\n{\"day\":\"2020-01-01\"}],\n\"name\":\"bad\"}",
			`key.missing: line 2: marks[1].day: "2020-01-01": must be given`},
		{"judged, and the key is not there", "{\"name\":\"bad\"}", `key.missing: line 1: marks[1].day: must be given`},
		{"a bound", `{"n":10}`, `number.malformed: line 1: n: "10": takes a whole number from 1 to 9`},
	} {
		_, err := readThing(row.document)
		var fault *file.Error
		if !errors.As(err, &fault) {
			t.Errorf("%s: accepted", row.reason)
			continue
		}
		if got := fmt.Sprintf("%s: %s", fault.Code, fault); got != row.want {
			t.Errorf("%s: got %s, want %s", row.reason, got, row.want)
		}
		if dutch := fault.Text(calendar.Dutch); !strings.HasPrefix(dutch, "regel ") || strings.Contains(dutch,
			"takes") {
			t.Errorf("%s: in Dutch %s", row.reason, dutch)
		}
	}
}

// A name that stands in a list twice is kept once, up to as many as are kept.
func TestNamesAreShared(t *testing.T) {
	const most = 1 << 14
	var b strings.Builder
	for n := range most + 1 {
		fmt.Fprintf(&b, `"%d",`, n)
	}
	v, fault := thingFields.Parse([]byte(fmt.Sprintf(`{"texts":[%s"%d","%d","0"]}`, b.String(), most-1, most)))
	if fault != nil || len(v.Texts) != most+4 {
		t.Fatal(len(v.Texts), fault)
	}
	same := func(i, j int) bool {
		return v.Texts[i] == v.Texts[j] && unsafe.StringData(v.Texts[i]) == unsafe.StringData(v.Texts[j])
	}
	if !same(0, most+3) || !same(most-1, most+1) {
		t.Error("a name that is kept stands twice")
	}
	if same(most, most+2) || v.Texts[most] != v.Texts[most+2] {
		t.Error("a name more is kept")
	}
}

// A judge judges a whole object that could be read, and no part of a record.
func TestJudgeIsOfTheWhole(t *testing.T) {
	judged := append(thingFields.Only("n"), file.Judge(func(r *file.Reader, at int, v *thing) {
		if v.N != 3 {
			t.Errorf("an object that cannot be read is judged: %+v", v)
		}
		r.FailIn(at, "n", file.Missing)
	}))
	for document, want := range map[string]string{
		`{"n":3}`: `line 1: n: "3": must be given`, `{"n":10}`: `line 1: n: "10": takes a whole number from 1 to 9`,
		`{"n":3`: `line 1: the text ends too early`,
	} {
		if _, fault := judged.Parse([]byte(document)); fault == nil || fault.Error() != want {
			t.Errorf("%s: %v, want %s", document, fault, want)
		}
	}
	for _, part := range []file.Record[thing]{judged.Without("day"), judged.Only("n")} {
		if v, fault := part.Parse([]byte(`{"n":3}`)); fault != nil || v.N != 3 {
			t.Errorf("a part is judged: %v", fault)
		}
	}
	if _, fault := judged.Without("").Parse([]byte(`{"n":3} x`)); fault == nil ||
		fault.Error() != `line 1: "x": stands after the end` {
		t.Errorf("more than a document: %v", fault)
	}
}

// Faults are bounded by number and by size, and the number left out is told.
func TestFaultsAreBounded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var faults file.Faults
		n := rapid.IntRange(0, 300).Draw(t, "n")
		key := strings.Repeat("k", rapid.IntRange(0, 2000).Draw(t, "key"))
		for range n {
			faults.Add(file.Missing.For(key, rapid.String().Draw(t, "value")))
		}
		err := faults.Err()
		if (err == nil) != (n == 0) {
			t.Fatalf("%d faults give %v", n, err)
		}
		if err == nil {
			return
		}
		told := 0
		for range file.In(err) {
			told++
		}
		if told > file.MostFaults || told+faults.Left() != n {
			t.Fatalf("%d told, %d left of %d", told, faults.Left(), n)
		}
		var w file.Writer
		if file.WriteError(&w, calendar.Dutch, "", "x", err); len(w.B) > file.MostFaultBytes+4096 {
			t.Fatalf("%d faults of %d told in %d bytes", told, n, len(w.B))
		}
	})
}

// An error shows nothing that acts on a terminal, in either language.
func TestErrorsActOnNothing(t *testing.T) {
	e := file.Missing.For("a\x1b[31m\u202eb", "\"\x1b[2J\u2028\"")
	for _, l := range []calendar.Lang{calendar.Dutch, calendar.English} {
		if s := e.Text(l); strings.ContainsAny(s, "\x1b\u202e\u2028") {
			t.Errorf("%q", s)
		}
	}
}
