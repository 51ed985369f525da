package file_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

// The schema of a record says what each key may hold, key by key.
func TestSchemaByHand(t *testing.T) {
	limited := file.Record[thing]{
		file.Text("name", func(t *thing) *string { return &t.Name }).Needed().Means("what it is called"),
		file.Date("day", func(t *thing) *calendar.Date { return &t.Day }).Means("its day"),
		file.Span("span", func(t *thing) *calendar.Span { return &t.Span }),
		file.Answer("known", func(t *thing) *calendar.Answer { return &t.Known }),
		file.Int("n", 1, 9, func(t *thing) *int { return &t.N }),
		file.Choice("how", []string{"", "odd", "even"}, func(t *thing) *how { return &t.How }),
		file.Texts("texts", func(t *thing) *[]string { return &t.Texts }),
		file.ListAtMost("marks", 3, markFields, func(t *thing) *[]mark { return &t.Marks }),
		file.Judge(func(*file.Reader, int, *thing) {}),
	}
	const want = `{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://a.example/s","title":"a ` +
		`thing","type":"object","properties":{` +
		`"name":{"description":"what it is called","type":"string"},` +
		`"day":{"description":"its day",NULL{"type":"string","format":"date",` +
		`"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}ORNULL},` +
		`"span":{NULL{"type":"string","pattern":"^P[0-9]+[DW]$"}ORNULL},` +
		`"known":{NULL{"type":"boolean"}ORNULL},` +
		`"n":{NULL{"type":"integer","minimum":1,"maximum":9}ORNULL},` +
		`"how":{NULL{"type":"string","enum":["odd","even"]}ORNULL},` +
		`"texts":{NULL{"type":"array","items":{"type":"string"}}ORNULL},` +
		`"marks":{NULL{"type":"array","maxItems":3,"items":{"type":"object","properties":{` +
		`"id":{NULL{"type":"string"}ORNULL},` +
		`"day":{NULL{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}ORNULL}},` +
		`"additionalProperties":false}}ORNULL}},` +
		`"required":["name"],"additionalProperties":false}` + "\n"
	nulls := strings.NewReplacer("NULL{", `"anyOf":[{`, "}ORNULL", `},{"type":"null"}]`).Replace(want)
	if got := string(file.Schema("https://a.example/s", "a thing", limited.Keys(), true)); got != nulls {
		t.Errorf("got  %s\nwant %s", got, nulls)
	}
	bare := strings.NewReplacer("NULL{", "", "}ORNULL", "").Replace(want)
	if got := string(file.Schema("https://a.example/s", "a thing", limited.Keys(), false)); got != bare {
		t.Errorf("got  %s\nwant %s", got, bare)
	}
	either := file.Kind{Type: file.TypeEither, Forms: []file.Kind{{Type: file.TypeText}, {Type: file.TypeNumber}}}
	if got := string(file.SchemaOf("i", "t", either,
		false)); got != `{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"i","title":"t",`+
		`"anyOf":[{"type":"string"},{"type":"integer"}]}`+"\n" {
		t.Errorf("one of two: %s", got)
	}
}

// A value made by hand that no file can hold is a fault with its whole path.
func TestWhatDoesNotFitIsNamedByItsPath(t *testing.T) {
	var none file.Faults
	good := thing{Name: "x", Span: calendar.Weeks(4), Known: calendar.No, N: 9, Texts: []string{"a"}, Code: "b", How: 1,
		Ptr: &mark{ID: "p"}, Whole: mark{ID: "w"}, Marks: []mark{{ID: "m"}}, Short: []mark{{}}}
	if thingFields.Fits(&good, &none); none.Err() != nil {
		t.Errorf("what fits: %v", none.Err())
	}
	if thingFields.Fits(new(thing), &none); none.Err() != nil {
		t.Errorf("what is not set: %v", none.Err())
	}
	const bad = "\xff"
	for _, row := range []struct {
		v    thing
		want string
	}{
		{thing{Name: bad}, `name: "\xff": not valid UTF-8`},
		{thing{Span: calendar.Months(1)},
			`span: "P1M": takes a duration in weeks or days, such as P4W or P28D, of 1 to 10000 days`},
		{thing{Known: calendar.No + 1}, `known: "3": takes true or false`},
		{thing{N: 10}, `n: "10": takes a whole number from 1 to 9`},
		{thing{N: -1}, `n: "-1": takes a whole number from 1 to 9`},
		{thing{Texts: []string{"a", bad}}, `texts[1]: "\xff": not valid UTF-8`},
		{thing{Code: "c"}, `code: "c": takes "a" or "b"`},
		{thing{How: 2}, `how: "2": takes "plain" or "odd"`},
		{thing{Ptr: &mark{ID: bad}}, `ptr.id: "\xff": not valid UTF-8`},
		{thing{Whole: mark{ID: bad}}, `whole.id: "\xff": not valid UTF-8`},
		{thing{Marks: []mark{{}, {ID: bad}, {ID: bad}}},
			`marks[1].id: "\xff": not valid UTF-8; marks[2].id: "\xff": not valid UTF-8`},
		{thing{Short: []mark{{ID: bad}}}, `shorts[0].id: "\xff": not valid UTF-8`},
		{thing{Short: []mark{{}, {ID: bad}}}, `shorts[1].id: "\xff": not valid UTF-8`},
		{thing{Name: bad, N: 10}, `name: "\xff": not valid UTF-8; n: "10": takes a whole number from 1 to 9`},
	} {
		var faults file.Faults
		thingFields.Fits(&row.v, &faults)
		if err := faults.Err(); err == nil || err.Error() != row.want {
			t.Errorf("got %v, want %s", err, row.want)
		}
	}
	short, list := file.Short("mark", "marks", markFields, func(t *thing) *[]mark { return &t.Marks },
		func(*mark) bool { return true })
	var once file.Faults
	file.Record[thing]{short, list}.Fits(&thing{Marks: []mark{{ID: bad}}}, &once)
	if want := `mark.id: "\xff": not valid UTF-8`; once.Err() == nil || once.Err().Error() != want {
		t.Errorf("in the short form: %v, want %s", once.Err(), want)
	}
	own := file.Record[thing]{file.Own("x", file.Kind{}, nil, func(*file.Writer, string, *thing) {}).
		Fits(func(f *file.Fitting, v *thing) {
			file.FitsIn(f, "in", markFields, &v.Whole)
			f.Fault("y", "1", file.Missing)
		})}
	var faults file.Faults
	own.Fits(&thing{Whole: mark{ID: bad}}, &faults)
	if want := `in.id: "\xff": not valid UTF-8; y: "1": must be given`; faults.Err().Error() != want {
		t.Errorf("got %v, want %s", faults.Err(), want)
	}
}

// Some keys of a record, and what a document must be.
func TestPartsOfARecord(t *testing.T) {
	names := func(r file.Record[thing]) (all []string) {
		for _, k := range r.Keys() {
			all = append(all, k.Name)
		}
		return all
	}
	if got := names(thingFields.Only("n", "name", "zz")); !slices.Equal(got, []string{"name", "n"}) {
		t.Errorf("only %q", got)
	}
	if got := names(thingFields.Without("name", "day", "span", "known", "yes", "texts", "code", "how", "ptr", "whole",
		"marks", "short", "shorts")); !slices.Equal(got, []string{"n", "odd"}) {
		t.Errorf("without %q", got)
	}
	for object, want := range map[string]bool{
		`{}`: true, `{"name":[1],"n":"x"}`: true, `{"name":1,"nome":1}`: false, `{"":1}`: false, `[]`: false,
		`{"name":1`: false, `{"name":}`: false, `{"name":]}`: false, `{"name":,"n":1}`: false, `{"name"::1}`: false,
	} {
		if got := thingFields.Knows([]byte(object)); got != want {
			t.Errorf("%s: %v", object, got)
		}
	}
	v, fault := thingFields.Parse([]byte(`{"n":3,"name":1}`))
	if fault == nil || v.N != 3 {
		t.Errorf("what was read before a fault: %+v, %v", v, fault)
	}
	if got := string(thingFields.Append([]byte("x"), &thing{N: 3}, calendar.Dutch)); got != `x{"n":3}` {
		t.Errorf("got %s", got)
	}
	parse := func(b []byte) (int, error) {
		if string(b) == "1" {
			return 1, nil
		}
		return 9, errors.New("none")
	}
	for in, want := range map[string]int{"1": 1, "null": 7, " null\n": 7, "2": 7} {
		n := 7
		if err := file.Unmarshal([]byte(in), &n, parse); n != want || (err != nil) != (in == "2") {
			t.Errorf("%q: %d, %v", in, n, err)
		}
	}
	three := file.Record[thing]{file.ListAtMost("marks", 2, markFields, func(t *thing) *[]mark { return &t.Marks })}
	if v, fault := three.Parse([]byte(`{"marks":[{"id":"a"},{"id":"b"}]}`)); fault != nil || len(v.Marks) != 2 ||
		v.Marks[1].ID != "b" {
		t.Errorf("two of two: %+v, %v", v, fault)
	}
	if _, fault := three.Parse([]byte(`{"marks":[{},{},{"nome":1}]}`)); fault == nil ||
		fault.Error() != `line 1: marks[2]: "{\"nome\":1}]}": at most 2` && !strings.HasSuffix(fault.Error(),
			": at most 2") {
		t.Errorf("three of two: %v", fault)
	}
}

// The keys of an answer, that are only written.
func TestKeysOfAnAnswer(t *testing.T) {
	type part struct{ n int }
	type answer struct {
		text  string
		day   calendar.Date
		truth bool
		n     int
		part  *part
		each  []part
	}
	parts := file.Record[part]{file.Count("n", func(p *part) (int, bool) { return p.n, p.n != 0 })}
	fields := file.Record[answer]{
		file.Told("text", func(a *answer) string { return a.text }),
		file.Sentence("said", func(a *answer, b []byte, l calendar.Lang) []byte {
			return append(append(b, a.text...),
				l.String()...)
		}),
		file.Day("day", func(a *answer) calendar.Date { return a.day }),
		file.Truth("truth", func(a *answer) bool { return a.truth }),
		file.Count("n", func(a *answer) (int, bool) { return a.n, a.n >= 0 }),
		file.Part("part", parts, func(a *answer) *part { return a.part }),
		file.Each("each", parts, func(a *answer) iter.Seq[part] { return slices.Values(a.each) }),
	}
	for _, row := range []struct {
		a    answer
		l    calendar.Lang
		want string
	}{
		{answer{n: -1}, calendar.Dutch, `{"text":"","said":"nl","truth":false,"each":[]}`},
		{answer{text: "a\"b", day: calendar.MustParse("2026-05-25"), truth: true, part: new(part),
			each: []part{{1}, {0}, {2}}}, calendar.English,
			`{"text":"a\"b","said":"a\"ben","day":"2026-05-25","truth":true,"n":0,"part":{},"each":[{"n":1},{},{"n":2}]}`},
		{answer{part: &part{3}, each: []part{{0}}}, calendar.Dutch,
			`{"text":"","said":"nl","truth":false,"n":0,"part":{"n":3},"each":[{}]}`},
	} {
		if got := string(fields.Append(nil, &row.a, row.l)); got != row.want {
			t.Errorf("got %s\nwant %s", got, row.want)
		}
	}
	types := ""
	for _, k := range fields.Keys() {
		types += fmt.Sprint(k.Name, k.Kind.Type, " ")
	}
	if want := fmt.Sprint("text", file.TypeText, " said", file.TypeText, " day", file.TypeDate, " truth",
		file.TypeAnswer, " n", file.TypeNumber, " part", file.TypeObject, " each", file.TypeList, " "); types != want {
		t.Errorf("types %s, want %s", types, want)
	}
}

// A writer takes back what stands empty, but for what is asked to stand so.
func TestWriterByHand(t *testing.T) {
	var w file.Writer
	w.Open('{')
	w.Text("a", "")
	w.Quote("b", "")
	w.Date("c", calendar.Date{})
	w.Date("d", calendar.MustParse("2026-05-25"))
	w.Span("e", calendar.Span{})
	w.Span("f", calendar.Weeks(2))
	w.Answer("g", calendar.Unknown)
	w.Answer("h", calendar.Yes)
	w.Answer("i", calendar.No)
	w.Bool("j", false)
	w.Int("k", 0)
	w.Int("kk", 1048)
	w.Object("l", func() {})
	w.List("m", func() {})
	w.Array("n", func() {})
	w.Array("o", func() { w.Item(""); w.Item("x") })
	w.Object("p", func() { w.Int("q", -1) })
	w.List("r", func() { w.Element(func() {}); w.Element(func() { w.Text("s", "t") }) })
	file.WriteTexts(&w, "u", []string(nil))
	file.WriteTexts(&w, "v", []file.Code{"x", ""})
	w.Sentence("w", func(b []byte) []byte { return append(b, "\x1b\""...) })
	w.Close('}')
	const want = `{"b":"","d":"2026-05-25","f":"P2W","h":true,"i":false,"j":false,"k":0,"kk":1048,"n":[],` +
		`"o":["","x"],"p":{"q":-1},"r":[{},{"s":"t"}],"v":["x",""],"w":"\u001b\""}`
	if string(w.B) != want || !json.Valid(w.B) {
		t.Errorf("got %s\nwant %s", w.B, want)
	}
}

// What an error says, with and without its place, in both languages.
func TestErrorsByHand(t *testing.T) {
	long := strings.Repeat("x", 60)
	for _, row := range []struct {
		e              file.Error
		dutch, english string
	}{
		{file.Error{Dutch: "nl", English: "en"}, "nl", "en"},
		{file.Error{Dutch: "nl", English: "en", Line: 3}, "regel 3: nl", "line 3: en"},
		{file.Error{Dutch: "nl", English: "en", Line: 3, Column: 2, Key: "a.b", Value: "c"},
			`regel 3, kolom 2: a.b: "c": nl`, `line 3, column 2: a.b: "c": en`},
		{file.Error{Dutch: "nl", English: "en", Column: 2}, "kolom 2: nl", "column 2: en"},
		{file.Error{Dutch: "nl", English: "en", Line: 3, Last: 3}, "regel 3: nl", "line 3: en"},
		{file.Error{Dutch: "nl", English: "en", Line: 3, Last: 5},
			"regel 3: nl; regel 3 tot en met 5 kon niet worden gelezen", "line 3: en; lines 3 to 5 could not be read"},
		{file.Error{Dutch: "nl", English: "en", Value: `"q"`}, `"q": nl`, `"q": en`},
		{file.Error{Dutch: "nl", English: "en", Value: `"` + long + `"...`}, `"` + long + `"...: nl`, `"` + long +
			`"...: en`},
		{file.Error{Dutch: "nl", English: "en", Value: `"` + long + `x"...`}, `"\"` + long[:59] + `"...: nl`, `"\"` +
			long[:59] + `"...: en`},
		{file.Error{Dutch: "nl", English: "en", Value: "\"\x1b\""}, `"\"\x1b\"": nl`, `"\"\x1b\"": en`},
	} {
		if nl, en := row.e.Text(calendar.Dutch), row.e.Error(); nl != row.dutch || en != row.english {
			t.Errorf("%q and %q, want %q and %q", nl, en, row.dutch, row.english)
		}
	}
	seen := map[file.Code]bool{}
	for code, means := range file.Codes() {
		if code == "" || means == "" || seen[code] {
			t.Errorf("code %q: %q", code, means)
		}
		seen[code] = true
	}
	for range file.Codes() {
		break
	}
	if len(seen) != 18 || !seen[file.CodeSyntax] || !seen[file.CodeDays] {
		t.Errorf("codes %v", seen)
	}
	for got, want := range map[string]string{
		file.OneOf("a").English: `takes "a"`, file.OneOf("a", "b").English: `takes "a" or "b"`, file.OneOf("a", "b",
			"c").English: `takes "a", "b" or "c"`,
		file.OneOf("a", "b", "c").Dutch: `verwacht "a", "b" of "c"`,
		file.NoNumber(1, 9).Dutch:       "verwacht een geheel getal van 1 tot en met 9",
		file.TooMany(7).Dutch:           "niet meer dan 7", file.Together("x").Dutch: "gaat niet samen met x",
		file.Missing.Text(calendar.Dutch): "moet worden gegeven",
		file.FewCells(2).Dutch:            "de rij heeft maar 2 cellen",
		file.FewCells(2).English:          "the row has only 2 cells",
	} {
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// Faults together: none, one, two, more than are told.
func TestFaultsByHand(t *testing.T) {
	var f file.Faults
	if f.Err() != nil || file.Say(nil, calendar.Dutch) != "" {
		t.Error("no fault is an error")
	}
	first, second := file.Missing.For("a", ""), file.Missing.For("b", "x")
	second.Line = 4
	f.Add(first)
	if f.Err() != error(first) || len(f.All()) != 1 {
		t.Errorf("one fault: %v", f.Err())
	}
	f.Add(second)
	if got := f.Err().Error(); got != `a: must be given; line 4: b: "x": must be given` {
		t.Errorf("two faults: %s", got)
	}
	if got := f.Message(calendar.Dutch); got != `a: moet worden gegeven; b: "x": moet worden gegeven` {
		t.Errorf("without lines: %s", got)
	}
	if file.OnLine(f.Err(), 9); first.Line != 9 || second.Line != 4 {
		t.Errorf("on lines %d and %d", first.Line, second.Line)
	}
	wrapped := fmt.Errorf("call: %w", errors.Join(f.Err(), io.EOF, fmt.Errorf("in: %w", second)))
	var all []string
	for e := range file.In(wrapped) {
		all = append(all, e.Key)
	}
	for range file.In(wrapped) {
		break
	}
	if strings.Join(all, " ") != "a b b" {
		t.Errorf("faults in an error: %q", all)
	}
	for range file.In(nil) {
		t.Error("no error holds a fault")
	}
	if got := file.Say(fmt.Errorf("a\x1bb"), calendar.Dutch); got != "a\ufffdb" {
		t.Errorf("another error: %q", got)
	}
	if got := file.Say(f.Err(),
		calendar.Dutch); got != `regel 9: a: moet worden gegeven; regel 4: b: "x": moet worden gegeven` {
		t.Errorf("in Dutch: %s", got)
	}
	var many file.Faults
	for range file.MostFaults + 2 {
		many.Add(file.Missing.For("k", ""))
	}
	if len(many.All()) != file.MostFaults || many.Left() != 2 || !strings.HasSuffix(many.Error(),
		"; k: must be given; and 2 more") || !strings.HasSuffix(many.Text(calendar.Dutch), "; en nog 2") {
		t.Errorf("%d and %d left: %.200s", len(many.All()), many.Left(), many.Error())
	}
	// A key of 1000 bytes takes 64, 3000, and 13 and 19 of its reason: 21 fit in 64 KiB.
	var large file.Faults
	for range 30 {
		large.Add(file.Missing.For(strings.Repeat("k", 1000), ""))
	}
	if len(large.All()) != 21 || large.Left() != 9 {
		t.Errorf("%d large ones and %d left", len(large.All()), large.Left())
	}
	large.Add(file.Missing.For("k", ""))
	if large.Left() != 10 {
		t.Error("after one that was left out the others are, too")
	}
}

// What stands in an answer in the place of a bad input.
func TestErrorInAnAnswer(t *testing.T) {
	at := func(line, column int, key, value string) *file.Error {
		e := file.NoDate.For(key, value)
		e.Line, e.Column = line, column
		return e
	}
	two := &file.Faults{}
	two.Add(at(3, 0, "a", `"x\u0041"`))
	two.Add(at(4, 2, "b", strings.Repeat("y", 61)))
	const none = `"code":"date.malformed"`
	for _, row := range []struct {
		err      error
		name, id string
		want     string
	}{
		{errors.New("gone"), "f", "i", `{"file":"f","id":"i","error":"gone"}`},
		{errors.New("gone"), "", "", `{"error":"gone"}`},
		{at(0, 0, "a", ""), "", "", `{"error":"a: takes a date that exists, YYYY-MM-DD","faults":[{` + none +
			`,"key":"a","text":"takes a date that exists, YYYY-MM-DD"}]}`},
		{two, "", "", `{"line":3,"error":"a: \"x\\u0041\": takes a date that exists, YYYY-MM-DD; b: \"` +
			strings.Repeat("y", 60) + `\"...: takes a date that exists, YYYY-MM-DD",` +
			`"faults":[{` + none + `,"key":"a","value":"xA","text":"takes a date that exists, YYYY-MM-DD"},{` + none +
			`,"key":"b","value":"` + strings.Repeat("y", 60) +
			`...","text":"takes a date that exists, YYYY-MM-DD"}]}`},
		{at(3, 2, "", `"`), "", "",
			`{"line":3,"column":2,"error":"\": takes a date that exists, ` +
				`YYYY-MM-DD","faults":[{` + none + `,"value":"\"","text":"takes a date that exists, YYYY-MM-DD"}]}`},
		{at(3, 0, "", `"a"b"`), "", "",
			`{"line":3,"error":"\"a\"b\": takes a date that exists, ` +
				`YYYY-MM-DD","faults":[{` + none + `,"value":"\"a\"b\"","text":"takes a date that exists, YYYY-MM-DD"}]}`},
	} {
		var w file.Writer
		if file.WriteError(&w, calendar.English, row.name, row.id, row.err); string(w.B) != row.want {
			t.Errorf("got  %s\nwant %s", w.B, row.want)
		}
	}
}

// The line of a value, or of what encloses one that is not there.
func TestLocateByHand(t *testing.T) {
	document := []byte("{\n\"a\": 1,\n\"b\": {\n\"c\": [\n1,\n{\"d\": 2}\n]},\n\"e.f\": 3\n}")
	for key, want := range map[string]int{
		"a": 2, "b": 3, "b.c": 4, "b.c[0]": 5, "b.c[1]": 6, "b.c[1].d": 6, "b.c[2]": 4, "b.c[2].x": 4, "b.x": 3,
		"x": 0, "x.y": 0, "e.f": 8, "": 0, "b.c[1].d.z": 6,
	} {
		e := file.Missing.For(key, "")
		other := file.Missing.For("a", "")
		if file.Locate(document, []*file.Error{e, other}); e.Line != want || other.Line != 2 {
			t.Errorf("%q on line %d, want %d; a on line %d", key, e.Line, want, other.Line)
		}
	}
}

// The eleventh and twelfth of a list are found by their figures.
func TestLocateInALongList(t *testing.T) {
	document := []byte("[" + strings.Repeat("\n0,", 11) + "\n0]")
	for n := range 12 {
		e := file.Missing.For(fmt.Sprintf("[%d]", n), "")
		if file.Locate(document, []*file.Error{e}); e.Line != n+2 {
			t.Errorf("%s on line %d", e.Key, e.Line)
		}
	}
}

// A column is found by its name, whatever its case and spaces.
func TestColumnsByName(t *testing.T) {
	h := file.Heading{Names: []string{"\ufeffNr.", " Datum   ontvangst ", "Besluit", "besluit"}, Line: 3}
	for name, want := range map[string]int{"nr.": 0, "datum ontvangst": 1, "DATUM\tONTVANGST": 1} {
		if at, fault := h.Column(name); at != want || fault != nil {
			t.Errorf("%s: %d, %v", name, at, fault)
		}
	}
	if at, fault := h.Column("Besluit"); at != -1 || fault == nil ||
		fault.Error() != "line 3: Besluit: the column stands twice" {
		t.Errorf("twice: %d, %v", at, fault)
	}
	if at, fault := h.Column("datumontvangst"); at != -1 || fault == nil ||
		fault.Error() != `line 3: datumontvangst: no such column; there are "\ufeffNr.", " Datum   ontvangst ", `+
			`"Besluit", "besluit"` {
		t.Errorf("none: %d, %v", at, fault)
	}
	names := strings.Split("abcdefghijkl", "")
	if got := file.NoSuchColumn(names).English; !strings.HasSuffix(got, `"k", "l"`) {
		t.Errorf("twelve: %s", got)
	}
	if got := file.NoSuchColumn(append(names, "m")).English; !strings.HasSuffix(got, `"k", "l", ...`) {
		t.Errorf("thirteen: %s", got)
	}
}

// pieces shows the elements of a stream: each as its line, column and last line and
// its text, with a ! where it is broken; each fault as its text.
func pieces(r io.Reader, most int) (all []string) {
	bounds := file.Bounds{Most: most, Dutch: "een ding", English: "a thing"}
	for p, err := range file.Pieces(r, bounds, thingFields.Knows) {
		var fault *file.Error
		switch {
		case errors.As(err, &fault):
			all = append(all, fmt.Sprintf("%s: %s", fault.Code, fault))
		case err != nil:
			all = append(all, "reader: "+err.Error())
		case p.Broken:
			all = append(all, fmt.Sprintf("%d:%d-%d! %s", p.Line, p.Column, p.Last, p.Text))
		default:
			all = append(all, fmt.Sprintf("%d:%d-%d %s", p.Line, p.Column, p.Last, p.Text))
		}
	}
	return all
}

// Whatever the layout of a stream, no element that is whole is lost, and what is
// wrong between them is told once.
func TestPiecesByHand(t *testing.T) {
	const one, two, three = `{"n":1}`, `{"n":2}`, `{"n":3}`
	for _, row := range []struct {
		reason, in string
		want       []string
	}{
		{"nothing", "", nil},
		{"white space", " \r\n\t", nil},
		{"a mark and nothing", "\ufeff", nil},
		{"one object", one, []string{"1:1-1 " + one}},
		{"behind a byte-order mark", "\ufeff" + one, []string{"1:1-1 " + one}},
		{"UTF-16", "\xff\xfe{\x00}\x00", []string{"encoding: line 1: UTF-16; save the file as UTF-8"}},
		{"UTF-16, the other way", "\xfe\xff\x00{\x00}", []string{"encoding: line 1: UTF-16; save the file as UTF-8"}},
		{"an object a line", one + "\n" + two + "\r\n\n" + three, []string{"1:1-1 " + one, "2:1-2 " + two, "4:1-4 " +
			three}},
		{"one after another", one + two + " " + three, []string{"1:1-1 " + one, "1:8-1 " + two, "1:16-1 " + three}},
		{"over lines", "{\n\"n\":1\n}\n{\n\"n\":2}", []string{"1:1-3 {\n\"n\":1\n}", "4:1-5 {\n\"n\":2}"}},
		{"an array", "[" + one + "," + two + "]", []string{"1:2-1 " + one, "1:10-1 " + two}},
		{"an array over lines", "[\n " + one + ",\n " + two + "\n]\n", []string{"2:2-2 " + one, "3:2-3 " + two}},
		{"an empty array", "[]", nil},
		{"a comma before the first", "[," + one + "]",
			[]string{"syntax: line 1: \",\": takes an object before the comma", "1:3-1 " + one}},
		{"a comma behind the last", "[" + one + ",]", []string{"1:2-1 " + one,
			"syntax: line 1: \"]\": takes an object after the comma"}},
		{"two commas", "[" + one + ",," + two + "]", []string{"1:2-1 " + one,
			"syntax: line 1: \",\": takes an object before the comma", "1:11-1 " + two}},
		{"no comma between", "[" + one + "\n" + two + "]", []string{"1:2-1 " + one,
			"syntax: line 2: \"{\": takes a comma between the objects", "2:1-2 " + two}},
		{"commas outside an array", one + "," + two + "," + three, []string{"1:1-1 " + one,
			"syntax: line 1: \",\": stands outside an array", "1:9-1 " + two, "1:17-1 " + three}},
		{"an end outside an array", one + "\n]", []string{"1:1-1 " + one, "2:1-2! ]"}},
		{"not closed", "[" + one, []string{"1:2-1 " + one, "syntax: line 1: the text ends before the array does"}},
		{"behind an array", "[" + one + "]" + two, []string{"1:2-1 " + one,
			"syntax: line 1: \"{\": stands after the end of the array", "1:10-1 " + two}},
		{"a comma behind an array", "[" + one + "]," + two + "]", []string{"1:2-1 " + one,
			"syntax: line 1: \",\": stands after the end of the array", "1:11-1 " + two}},
		{"an end behind an array", "[" + one + "]]", []string{"1:2-1 " + one,
			"syntax: line 1: \"]\": stands after the end of the array"}},
		{"an array in an array", "[[" + one + "]]", []string{"type: line 1: \"[\": takes an object, not an array",
			"1:3-1 " + one}},
		{"no JSON", "Geachte heer,\nhallo\n",
			[]string{"form: line 1: \"Geachte heer,\": takes JSON: an object, an array of objects, or an object a line; " +
				"lines 1 to 2 could not be read"}},
		{"a table", "a;b\n1;2\n",
			[]string{"form: line 1: \"a;b\": takes JSON: an object, an array of objects, or an object a line; lines 1 to 2 " +
				"could not be read"}},
		{"a line that is no object", one + "\nx\n" + two + "\n", []string{"1:1-1 " + one, "2:1-2! x", "3:1-3 " + two}},
		{"a broken line between", one + "\n{\"n\":}\n" + two + "\n", []string{"1:1-1 " + one, "2:1-2! {\"n\":}",
			"3:1-3 " + two}},
		{"a broken object in an array", "[" + one + ",\n{\"n\":},\n" + two + "]", []string{"1:2-1 " + one,
			"2:1-2! {\"n\":}", "3:1-3 " + two}},
		{"an object that is not closed", "[" + one + ",\n{\"n\":1,\n" + two + "]", []string{"1:2-1 " + one,
			"2:1-2! {\"n\":1", "3:1-3 " + two}},
		{"an object that lost its beginning", one + "\n\"n\":2}\n" + three + "\n", []string{"1:1-1 " + one,
			"2:1-2! \"n\":2}", "3:1-3 " + three}},
		{"cut at the end", one + "\n{\"n\":", []string{"1:1-1 " + one, "2:1-2! {\"n\":"}},
		{"cut at the end of an array", "[" + one + ",\n{\"n\":", []string{"1:2-1 " + one, "2:1-2! {\"n\":"}},
		{"broken and the end of its array", "[" + one + ",\n{\"n\":}\n]", []string{"1:2-1 " + one, "2:1-2! {\"n\":}"}},
		{"braces in a text", "{\"name\":\"}{\"}\n" + two, []string{"1:1-1 {\"name\":\"}{\"}", "2:1-2 " + two}},
		{"a part of an object is no element", "[{\"ptr\":{\"n\":1},x},\n" + two + "]",
			[]string{"1:2-1! {\"ptr\":{\"n\":1},x}", "2:1-2 " + two}},
		{"a list in an object is no element", "[{\"marks\":[{\"n\":1},{\"n\":2}],x},\n" + two + "]",
			[]string{"1:2-1! {\"marks\":[{\"n\":1},{\"n\":2}],x}", "2:1-2 " + two}},
	} {
		if diff := cmp.Diff(row.want, pieces(strings.NewReader(row.in), 100)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", row.reason, diff)
		}
		if diff := cmp.Diff(pieces(strings.NewReader(row.in), 100),
			pieces(iotest.OneByteReader(strings.NewReader(row.in)), 100)); diff != "" {
			t.Errorf("%s: a byte at a time\n%s", row.reason, diff)
		}
	}
}

// An element may have so many bytes and not one more; what the reader fails with is
// the last; a stream can be left.
func TestPiecesAtTheirBounds(t *testing.T) {
	name := func(n int) string { return `{"name":"` + strings.Repeat("x", n-11) + `"}` }
	for _, layout := range []string{"%s\n%s\n%s\n", "[%s,\n%s,\n%s]"} {
		in := fmt.Sprintf(layout, `{"n":1}`, name(100), `{"n":3}`)
		if got := pieces(strings.NewReader(in), 100); len(got) != 3 || !strings.HasSuffix(got[1], name(100)) {
			t.Errorf("at most 100: %q", got)
		}
		in = fmt.Sprintf(layout, `{"n":1}`, name(101), `{"n":3}`)
		got := pieces(strings.NewReader(in), 100)
		if len(got) != 3 || got[1] != "size: line 2: a thing of more than 100 bytes" || !strings.HasPrefix(got[2],
			"3:1-3 ") {
			t.Errorf("more than 100: %q", got)
		}
		in = fmt.Sprintf(layout, `{"n":1}`, strings.Replace(name(1000), "xxx", "x\n\n", 1), `{"n":3}`)
		if got := pieces(strings.NewReader(in), 100); len(got) < 3 || !strings.HasPrefix(got[len(got)-1], "5:1-5 ") {
			t.Errorf("far more than 100: %q", got)
		}
	}
	broken := errors.New("broken")
	if got := pieces(io.MultiReader(strings.NewReader("{\"n\":1}\n{\"n\""), iotest.ErrReader(broken)),
		100); !slices.Equal(got, []string{`1:1-1 {"n":1}`, "reader: broken"}) {
		t.Errorf("a reader that fails: %q", got)
	}
	if got := pieces(io.MultiReader(strings.NewReader("{\"n\":1}\n"), iotest.ErrReader(broken)),
		100); !slices.Equal(got, []string{`1:1-1 {"n":1}`, "reader: broken"}) {
		t.Errorf("a reader that fails between: %q", got)
	}
	if got := pieces(stuck{}, 100); !slices.Equal(got, []string{"reader: " + io.ErrNoProgress.Error()}) {
		t.Errorf("a reader that gives nothing: %q", got)
	}
	bounds := file.Bounds{Most: 100, Dutch: "een ding", English: "a thing"}
	ready := ""
	for p, err := range file.Pieces(strings.NewReader("{\"n\":1}\n{\"n\":2}\n \n"), bounds, thingFields.Knows) {
		ready += fmt.Sprint(p.Ready, err, " ")
	}
	if ready != "true <nil> false <nil> " {
		t.Errorf("ready %s", ready)
	}
	for range file.Pieces(strings.NewReader("{\"n\":1}\n{\"n\":2}\n"), bounds, thingFields.Knows) {
		break
	}
	if got := bounds.TooLong().Dutch; got != "een ding van meer dan 100 bytes" {
		t.Errorf("got %s", got)
	}
}

// stuck gives nothing, and no error.
type stuck struct{}

func (stuck) Read([]byte) (int, error) { return 0, nil }

// The line of each cell of a row that runs over lines.
func TestLinesOfCells(t *testing.T) {
	rows := file.NewRows(strings.NewReader("a;b;c\n1;\"x\ny\";\"z\"\n"))
	for range 2 {
		row, fault, err := rows.Next()
		if fault != nil || err != nil {
			t.Fatal(fault, err)
		}
		want := [3]int{1, 1, 1}
		if row.Line == 2 {
			want = [3]int{2, 2, 3}
		}
		if got := [3]int{row.LineOf(0), row.LineOf(1), row.LineOf(2)}; got != want || row.LineOf(-1) != row.Line ||
			row.LineOf(3) != row.Line {
			t.Errorf("row on line %d: cells on %v, want %v", row.Line, got, want)
		}
	}
	if rows.Ready() {
		t.Error("a row is ready after the last")
	}
	for s, want := range map[string]string{
		"": "", "a": "a", "a;b": `"a;b"`, " a": `" a"`, "a ": `"a "`, `a"b`: `"a""b"`, "a\nb": "\"a\nb\"",
		"a\rb": "\"a\rb\"", "a\tb": "\"a\tb\"", "a,b": "a,b",
		"=1": "'=1", "+1": "'+1", "-1": "'-1", "@a": "'@a", "'=1": "''=1", "'a": "'a", "\ta": "\"'\ta\"",
		"\ra": "\"'\ra\"", "1=1": "1=1",
	} {
		if got := string(file.AppendCell([]byte("x"), ';', s)); got != "x"+want {
			t.Errorf("%q is written as %q, want %q", s, got[1:], want)
		}
	}
}

// The first and the last of what is allowed.
func TestFieldsAtTheirBorders(t *testing.T) {
	for document, want := range map[string]string{
		`{"code":"a","how":"plain","n":1}`: `{"n":1,"code":"a"}`,
		`{"n":9,"odd":["q","r"]}`:          `{"n":9,"odd":["q","r"]}`,
		`{"how":"x"}`:                      "",
		`{"code":"x"}`:                     "",
		`{"n":0}`:                          "",
	} {
		v, err := readThing(document)
		if (err == nil) != (want != "") || err == nil && writeThing(v) != want {
			t.Errorf("%s: %v, written as %s", document, err, writeThing(v))
		}
	}
	if got := writeThing(thing{How: 2}) + writeThing(thing{How: 5}); got != "{}{}" {
		t.Errorf("what has no name is written as %s", got)
	}
	holed := file.Record[thing]{
		file.Choice("how", []string{"", "odd", "", "even"}, func(t *thing) *how { return &t.How }),
		file.Own("n", file.Kind{Type: file.TypeNumber}, func(r *file.Reader, v *thing) { v.N = r.Int(0, 9) },
			func(w *file.Writer, key string, v *thing) { w.Int(key, v.N) }),
	}
	if _, fault := holed.Parse([]byte(`{"how":""}`)); fault == nil || !strings.HasSuffix(fault.Error(),
		`takes "odd" or "even"`) {
		t.Errorf("an empty name: %v", fault)
	}
	if v, fault := holed.Parse([]byte(`{"how":"even","n":7}`)); fault != nil || v.How != 3 || v.N != 7 ||
		string(holed.Append(nil, &v, calendar.Dutch)) != `{"how":"even","n":7}` {
		t.Errorf("%+v, %v", v, fault)
	}
	for n, ok := range map[how]bool{0: true, 1: true, 2: false, 3: true, 4: false} {
		var faults file.Faults
		if holed.Fits(&thing{How: n}, &faults); (faults.Err() == nil) != ok {
			t.Errorf("value %d: %v", n, faults.Err())
		}
	}
	var faults file.Faults
	if thingFields.Fits(&thing{N: 1}, &faults); faults.Err() != nil {
		t.Errorf("the least: %v", faults.Err())
	}
	var v thing
	one := holed[1]
	if one.Read(file.NewReader([]byte("4")), &v); v.N != 4 {
		t.Errorf("read alone: %d", v.N)
	}
	var w file.Writer
	if one.Write(&w, &v); string(w.B) != `"n":4` {
		t.Errorf("written alone: %s", w.B)
	}
	two := file.Heading{Names: []string{"a", "A"}}
	if at, fault := two.Column("a"); at != -1 || fault == nil {
		t.Errorf("a column that stands twice, from the first on: %d", at)
	}
}

// What faults take in an answer is counted to the byte: 64, three for each of the
// key and of 60 of the value, and the two reasons.
func TestFaultsAreCountedToTheByte(t *testing.T) {
	for extra, left := range map[int]int{0: 0, 1: 1} {
		var f file.Faults
		for range 21 { // 64 + 3000 + 13 + 19 each: 65016 of 65536
			f.Add(file.Missing.For(strings.Repeat("k", 1000), ""))
		}
		last := file.Why(file.CodeValue, strings.Repeat("d", 78), strings.Repeat("e", 78+extra)) // 64 + 300 + 156
		if f.Add(last.For(strings.Repeat("k", 40), strings.Repeat("v", 100))); f.Left() != left ||
			len(f.All()) != 22-left {
			t.Errorf("%d bytes more: %d left", extra, f.Left())
		}
	}
	var f file.Faults
	f.Add(file.Missing.For(strings.Repeat("k", 30000), ""))
	if err := f.Err(); err == nil || err.Error() != "; and 1 more" {
		t.Errorf("one that is not told: %v", err)
	}
	var g file.Faults
	first := file.Missing.For("a", strings.Repeat("v", 60))
	g.Add(first)
	g.Add(file.Missing.For(strings.Repeat("k", 30000), ""))
	if err := g.Err(); err == error(first) || !strings.HasSuffix(err.Error(), "; and 1 more") {
		t.Errorf("one and one that is not told: %v", err)
	}
	if err := g.Err(); file.OnLine(err, 3) != err {
		t.Error("the error with lines is another")
	}
	for value, want := range map[string]string{strings.Repeat("v", 60): strings.Repeat("v", 60), `""`: "", `"`: `"`,
		`x"`: `x"`, `"x`: `"x`, "12": "12"} {
		var w file.Writer
		file.WriteError(&w, calendar.English, "", "", file.Missing.For("a", value))
		var got struct{ Faults []struct{ Value string } }
		if err := json.Unmarshal(w.B, &got); err != nil || len(got.Faults) != 1 || got.Faults[0].Value != want {
			t.Errorf("%s: %s", value, w.B)
		}
	}
}

// Rows at their bounds, and the cell of a quotation mark astray.
func TestRowsAtTheirBounds(t *testing.T) {
	for in, want := range map[string]string{
		"a;b\n1;" + strings.Repeat("x", file.MostRow-2) + "\n":  "2",
		"a;b\n" + strings.Repeat(";", file.MostCells-1) + "x\n": "2",
	} {
		if got := rows(strings.NewReader(in)); len(got) != 2 || !strings.HasPrefix(got[1], want+" ") {
			t.Errorf("%.20q: %.100q", in, got)
		}
	}
	for line, column := range map[string]int{`b";c;d`: 1, `a;b";c`: 2, `a;b;c"d;e`: 3, `a;"b"x;c`: 2} {
		r := file.NewRows(strings.NewReader("a;b;c;d\n" + line + "\n"))
		if _, _, err := r.Next(); err != nil {
			t.Fatal(err)
		}
		_, fault, err := r.Next()
		if err != nil || fault == nil || fault.Column != column {
			t.Errorf("%s: %v %v, want column %d", line, fault, err, column)
		}
	}
	for _, in := range []string{`0;"memo`, "1;" + strings.Repeat("x", file.MostRow),
		strings.Repeat(";", file.MostCells) + "x"} {
		r := file.NewRows(strings.NewReader("a;b\n" + in + "\n"))
		if _, _, err := r.Next(); err != nil {
			t.Fatal(err)
		}
		if _, fault, err := r.Next(); err != nil || fault == nil || fault.Column != 0 || fault.Line != 2 {
			t.Errorf("%.20s: %+v, %v, want a fault of no one cell", in, fault, err)
		}
	}
	wide := file.NewRows(strings.NewReader(strings.Repeat(";", file.MostCells) + "x\n"))
	if _, fault, _ := wide.Next(); fault == nil || fault.Dutch != "meer dan 1024 cellen" {
		t.Errorf("too many cells: %v", fault)
	}
	// The row behind the one at fault was read ahead.
	r := file.NewRows(strings.NewReader("a;b\n0;\"memo\n1;x\n"))
	for _, want := range []bool{true, true, false} {
		if _, _, err := r.Next(); err != nil || r.Ready() != want {
			t.Errorf("ready %v, want %v, %v", r.Ready(), want, err)
		}
	}
	if got := rows(strings.NewReader("a;b\n=1;'x'\n")); len(got) != 2 || got[1] != `2 ["=1" "'x'"]` {
		t.Errorf("a cell that was not guarded: %q", got)
	}
}
