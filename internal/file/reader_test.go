package file_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

// A sample is one of every kind of value, read as a contract reads it.
type sample struct {
	text  string
	texts []string
	date  calendar.Date
	span  calendar.Span
	yes   calendar.Answer
	n     int
	in    *sample
	rows  []sample
}

func read(r *file.Reader, s *sample) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "text":
			s.text = r.String()
		case "texts":
			r.Array(func(int) { s.texts = append(s.texts, r.String()) })
		case "date":
			s.date = r.Date()
		case "span":
			s.span = r.Span()
		case "yes":
			s.yes = r.Answer()
		case "n":
			s.n = r.Int(1, 10000)
		case "in":
			s.in = new(sample)
			read(r, s.in)
		case "rows":
			r.Array(func(int) {
				var row sample
				read(r, &row)
				s.rows = append(s.rows, row)
			})
		default:
			return false
		}
		return true
	})
}

// A fault is an error and where it stands in the document.
type fault struct {
	*file.Error
	Offset int
}

func faultOf(r *file.Reader) *fault {
	if !r.Failed() {
		return nil
	}
	return &fault{r.Fault(), file.At(r)}
}

func readAll(document string) (sample, *fault) {
	var s sample
	r := file.NewReader([]byte(document))
	read(r, &s)
	r.End()
	return s, faultOf(r)
}

// show prints a fault on one line.
func show(f *fault) string {
	if f == nil {
		return "accepted"
	}
	return fmt.Sprintf("%d %s|%s|%s", f.Offset, f.Key, f.Value, f.English)
}

const (
	noDate  = "takes a date that exists, YYYY-MM-DD"
	noSpan  = "takes a duration in weeks or days, such as P4W or P28D, of 1 to 10000 days"
	noInt   = "takes a whole number from 1 to 10000"
	tooSoon = "the text ends too early"
)

func TestFaults(t *testing.T) {
	long := strings.Repeat("x", 70)
	for _, row := range []struct{ reason, document, want string }{
		{"an object is asked for", `null`, `0 |null|takes an object`},
		{"an object is asked for", `[]`, `0 |[|takes an object`},
		{"an object is asked for", `"a"`, `0 |"a"|takes an object`},
		{"nothing at all", ``, `0 ||` + tooSoon},
		{"only white space", " \t\r\n", `4 ||` + tooSoon},
		{"only a byte-order mark", "\ufeff", `3 ||` + tooSoon},
		{"two byte-order marks", "\ufeff\ufeff{}", "3 |\ufffd{|takes an object"},
		{"another encoding", "\xff\xfe{\x00}\x00", "0 |\ufffd{\ufffd|takes an object"},
		{"unknown key", `{"tekst":"a"}`, `9 tekst|"a"|unknown key`},
		{"key in other case", `{"TEXT":"a"}`, `8 TEXT|"a"|unknown key`},
		{"the empty key is a key", `{"":1}`, `4 |1|unknown key`},
		{"unknown key, nested", `{"in":{"a":{}}}`, `11 in.a|{|unknown key`},
		{"unknown key, in a row", `{"rows":[{},{"a":1}]}`, `17 rows[1].a|1|unknown key`},
		{"doubled key", `{"n":1,"n":2}`, `7 n|2|the key stands twice`},
		{"doubled key, written in another way", `{"n":1,"\u006e":2}`, `7 n|2|the key stands twice`},
		{"doubled key, nested", `{"in":{"rows":[{"n":1,"n":2}]}}`, `22 in.rows[0].n|2|the key stands twice`},
		{"doubled key without a value", `{"n":1,"n"}`, `7 n||the key stands twice`},
		{"key without quotation marks", `{n:1}`, `1 |n|takes a key in quotation marks`},
		{"key that is a number", `{1:1}`, `1 |1|takes a key in quotation marks`},
		{"comma before the end", `{"n":1,}`, `7 |}|takes a key in quotation marks`},
		{"comma at the start", `{,"n":1}`, `1 |,|takes a key in quotation marks`},
		{"two commas", `{"n":1,,"yes":true}`, `7 |,|takes a key in quotation marks`},
		{"no colon", `{"n" 1}`, `5 n|1|takes a colon after the key`},
		{"no colon, no value", `{"n"}`, `4 n|}|takes a colon after the key`},
		{"no value", `{"n":}`, `5 n|}|` + noInt},
		{"no comma", `{"n":1 "yes":true}`, `7 |"yes"|takes a comma or the end of the object`},
		{"wrong bracket", `{"n":1]`, `6 |]|takes a comma or the end of the object`},
		{"more after the end", `{} {}`, `3 |{|stands after the end`},
		{"a comma after the end", `{},`, `2 |,|stands after the end`},
		{"a NUL after the end", "{}\x00", "2 |\ufffd|stands after the end"},
		{"no text: null", `{"text":null}`, `8 text|null|takes a text`},
		{"no text: number", `{"text":12}`, `8 text|12|takes a text`},
		{"no text: object", `{"text":{"a":1}}`, `8 text|{"a"|takes a text`},
		{"no text in a list", `{"texts":["a",1]}`, `14 texts[1]|1|takes a text`},
		{"no list", `{"texts":"a"}`, `9 texts|"a"|takes an array`},
		{"no list of objects", `{"rows":{}}`, `8 rows|{|takes an array`},
		{"comma before the end of a list", `{"texts":["a",]}`, `14 texts[1]|]|takes a text`},
		{"no comma in a list", `{"texts":["a" "b"]}`, `14 texts|"b"|takes a comma or the end of the array`},
		{"wrong bracket in a list", `{"texts":["a"}`, `13 texts|}|takes a comma or the end of the array`},
		{"empty date", `{"date":""}`, `8 date|""|` + noDate},
		{"no such day", `{"date":"2020-02-30"}`, `8 date|"2020-02-30"|` + noDate},
		{"other order", `{"date":"30-01-2020"}`, `8 date|"30-01-2020"|` + noDate},
		{"time of day", `{"date":"2020-01-30T00:00:00Z"}`, `8 date|"2020-01-30T00:00:00Z"|` + noDate},
		{"date as a number", `{"date":20200130}`, `8 date|20200130|` + noDate},
		{"a date list", `{"date":["2020-01-30"]}`, `8 date|["2020-01-30"|` + noDate},
		{"other digits", `{"date":"２０２０-01-30"}`, `8 date|"２０２０-01-30"|` + noDate},
		{"no duration", `{"span":"4W"}`, `8 span|"4W"|` + noSpan},
		{"duration in months", `{"span":"P1M"}`, `8 span|"P1M"|` + noSpan},
		{"duration of no length", `{"span":"P0D"}`, `8 span|"P0D"|` + noSpan},
		{"duration below zero", `{"span":"P-1D"}`, `8 span|"P-1D"|` + noSpan},
		{"duration too long", `{"span":"P10001D"}`, `8 span|"P10001D"|` + noSpan},
		{"weeks too long", `{"span":"P1429W"}`, `8 span|"P1429W"|` + noSpan},
		{"duration in two units", `{"span":"P1W1D"}`, `8 span|"P1W1D"|` + noSpan},
		{"lower case", `{"span":"p4w"}`, `8 span|"p4w"|` + noSpan},
		{"empty duration", `{"span":""}`, `8 span|""|` + noSpan},
		{"duration as a number", `{"span":28}`, `8 span|28|` + noSpan},
		{"no answer: text", `{"yes":"true"}`, `7 yes|"true"|takes true or false`},
		{"no answer: number", `{"yes":1}`, `7 yes|1|takes true or false`},
		{"no answer: null", `{"yes":null}`, `7 yes|null|takes true or false`},
		{"no answer: capital", `{"yes":True}`, `7 yes|True|takes true or false`},
		{"no answer: more letters", `{"yes":trueish}`, `7 yes|trueish|takes true or false`},
		{"no answer: cut off", `{"yes":tru}`, `7 yes|tru|takes true or false`},
		{"number 0", `{"n":0}`, `5 n|0|` + noInt},
		{"number below zero", `{"n":-1}`, `5 n|-1|` + noInt},
		{"number too high", `{"n":10001}`, `5 n|10001|` + noInt},
		{"number beyond all bounds", `{"n":99999999999999999999}`, `5 n|99999999999999999999|` + noInt},
		{"fraction", `{"n":1.0}`, `5 n|1.0|` + noInt},
		{"exponent", `{"n":1e2}`, `5 n|1e2|` + noInt},
		{"leading zero", `{"n":01}`, `5 n|01|` + noInt},
		{"leading plus", `{"n":+1}`, `5 n|+1|` + noInt},
		{"underscore", `{"n":1_0}`, `5 n|1_0|` + noInt},
		{"number as text", `{"n":"1"}`, `5 n|"1"|` + noInt},
		{"number in hexadecimal", `{"n":0x10}`, `5 n|0x10|` + noInt},
		{"control character", "{\"text\":\"a\x01b\"}", "8 text|\"a\ufffdb\"|a control character stands in the text"},
		{"tab in a text", "{\"text\":\"a\tb\"}", "8 text|\"a\ufffdb\"|a control character stands in the text"},
		{"the last control character", "{\"text\":\"a\x1fb\"}", "8 text|\"a\ufffdb\"|a control character stands in the text"},
		{"a text that is cut off", `{"text":"a`, `8 text|"a|` + tooSoon},
		{"a key that is cut off", `{"te`, `1 |"te|` + tooSoon},
		{"a word of just so long at the end", `{"n":` + long[:60], `5 n|` + long[:60] + `|` + noInt},
		{"a key of just so long", `{"` + long[:60] + `":1}`, `64 ` + long[:60] + `|1|unknown key`},
		{"a letter behind a word", `{"yes":truea}`, `7 yes|truea|takes true or false`},
		{"a figure behind a word", `{"yes":false0}`, `7 yes|false0|takes true or false`},
		{"high surrogate before the figures of a low one", `{"text":"\ud83dde00"}`, `8 text|"\ud83dde00"|no such character`},
		{"high surrogate before another escape", `{"text":"\ud83d\nde00"}`, `8 text|"\ud83d\nde00"|no such character`},
		{"text over two lines", "{\"text\":\"a\nb\"}", "8 text|\"a\ufffd|a control character stands in the text"},
		{"NUL in a text", "{\"text\":\"a\x00\"}", "8 text|\"a\ufffd\"|a control character stands in the text"},
		{"control character in a key", "{\"a\x1bb\":1}", "1 |\"a\ufffdb\"|a control character stands in the text"},
		{"a message has no line of its own", `{"a\n\u001b[31m":1}`, "17 a\ufffd\ufffd[31m|1|unknown key"},
		{"invalid UTF-8", "{\"text\":\"\xc3\x28\"}", "8 text|\"\ufffd(\"|not valid UTF-8"},
		{"overlong UTF-8", "{\"text\":\"\xc0\xaf\"}", "8 text|\"\ufffd\"|not valid UTF-8"},
		{"surrogate as UTF-8", "{\"text\":\"\xed\xa0\x80\"}", "8 text|\"\ufffd\"|not valid UTF-8"},
		{"invalid UTF-8 in a key", "{\"\xff\":1}", "1 |\"\ufffd\"|not valid UTF-8"},
		{"no such escape", `{"text":"\x41"}`, `8 text|"\x41"|no such escape`},
		{"no such escape: single quotation mark", `{"text":"\'"}`, `8 text|"\'"|no such escape`},
		{"escape with too few digits", `{"text":"\u12"}`, `8 text|"\u12"|no such character`},
		{"escape with other digits", `{"text":"\u00g0"}`, `8 text|"\u00g0"|no such character`},
		{"escape with a sign", `{"text":"\u+123"}`, `8 text|"\u+123"|no such character`},
		{"high surrogate alone", `{"text":"\ud83d"}`, `8 text|"\ud83d"|no such character`},
		{"high surrogate before text", `{"text":"\ud83dabcdefgh"}`, `8 text|"\ud83dabcdefgh"|no such character`},
		{"low surrogate alone", `{"text":"\ude00"}`, `8 text|"\ude00"|no such character`},
		{"low surrogate first", `{"text":"\ude00\ud83d"}`, `8 text|"\ude00\ud83d"|no such character`},
		{"two high surrogates", `{"text":"\ud83d\ud83d"}`, `8 text|"\ud83d\ud83d"|no such character`},
		{"low surrogate cut off", `{"text":"\ud83d\ude0"}`, `8 text|"\ud83d\ude0"|no such character`},
		{"comment", `{"n":1/*one*/}`, `5 n|1/*one*/|` + noInt},
		{"form feed is no white space", "{\"n\":\f1}", "5 n|\ufffd1|" + noInt},
		{"no-break space is no white space", "{\"n\":\u00a01}", "5 n|\u00a01|" + noInt},
		{"a long value is cut", `{"` + long + `":"` + long + `"}`, `74 ` + long[:60] + `...|"` + long[:60] +
			`...|unknown key`},
		{"a long word is cut", `{"n":` + long + `}`, `5 n|` + long[:60] + `...|` + noInt},
		{"a value of just so long is not", `{"n":"` + long[:58] + `"}`, `5 n|"` + long[:58] + `"|` + noInt},
		{"a cut key stays text", `{"` + strings.Repeat("é", 40) + `":1}`, `84 ` + strings.Repeat("é", 30) +
			`...|1|unknown key`},
	} {
		_, fault := readAll(row.document)
		if got := show(fault); got != row.want {
			t.Errorf("%s: %q:\n got %s\nwant %s", row.reason, row.document, got, row.want)
		}
	}
}

func TestAccepted(t *testing.T) {
	for _, row := range []struct {
		reason, document, want string
	}{
		{"nothing", `{}`, ``},
		{"white space of every kind", " \t\r\n{ \t\r\n} \t\r\n", ``},
		{"byte-order mark", "\ufeff{\"text\":\"a\"}", `a`},
		{"the first character that is no control character", `{"text":"a b"}`, "a b"},
		{"empty lists", `{"texts":[],"rows":[ ],"text":"a"}`, "a"},
		{"every escape", `{"text":"\"\\\/\b\f\n\r\t\u0041"}`, "\"\\/\b\f\n\r\tA"},
		{"hexadecimal in both cases", `{"text":"\u00E9\u00e9"}`, "éé"},
		{"surrogate pair", `{"text":"\ud83d\ude00x"}`, "😀x"},
		{"surrogate pair in capitals", `{"text":"\uD83D\uDE00"}`, "😀"},
		{"the replacement character itself", `{"text":"\ufffd"}`, "\ufffd"},
		{"no character, escaped", `{"text":"\uffff"}`, "\uffff"},
		{"NUL, escaped", `{"text":"a\u0000b"}`, "a\x00b"},
		{"a byte-order mark in a text", "{\"text\":\"\ufeff\"}", "\ufeff"},
		{"UTF-8 of every length", `{"text":"aé€😀"}`, "aé€😀"},
		{"escape next to UTF-8", `{"text":"é\n€"}`, "é\n€"},
		{"line separator", "{\"text\":\"\u2028\"}", "\u2028"},
		{"DEL is no control character of JSON", "{\"text\":\"\x7f\"}", "\x7f"},
		{"empty text", `{"text":""}`, ""},
		{"key with an escape", `{"te\u0078t":"a"}`, "a"},
	} {
		s, fault := readAll(row.document)
		if fault != nil || s.text != row.want {
			t.Errorf("%s: %q: got %q, %s; want %q", row.reason, row.document, s.text, show(fault), row.want)
		}
		var peer struct{ Text string }
		if err := json.Unmarshal([]byte(strings.TrimPrefix(row.document, "\ufeff")), &peer); err != nil ||
			peer.Text != s.text {
			t.Errorf("%s: %q: encoding/json has %q, %v", row.reason, row.document, peer.Text, err)
		}
	}
}

const full = "\ufeff" + `{
  "text": "a\u00e9\n", "texts": ["", "b"], "date": "2020-02-29",
  "span": "P4W", "yes": false, "n": 10000,
  "in": {"in": {}, "yes": true}, "rows": [{"n": 1}, {}, {"span": "P10000D"}]
}`

func TestEveryKind(t *testing.T) {
	s, fault := readAll(full)
	if fault != nil {
		t.Fatal(show(fault))
	}
	got := fmt.Sprintf("%q %q %s %s %s %d %s %d %s", s.text, s.texts, s.date, s.span, s.yes, s.n, s.in.yes,
		s.rows[0].n, s.rows[2].span)
	if want := `"aé\n" ["" "b"] 2020-02-29 P4W no 10000 yes 1 P10000D`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// A text that is cut off anywhere is a fault, and says where.
func TestEveryPrefix(t *testing.T) {
	for n := range len(full) {
		_, fault := readAll(full[:n])
		if fault == nil {
			t.Fatalf("%q is accepted", full[:n])
		}
		if fault.Offset > n {
			t.Errorf("%q: the fault stands at %d, beyond the text", full[:n], fault.Offset)
		}
		if fault.English == tooSoon && fault.Value != "" && fault.Value[0] != '"' {
			t.Errorf("%q: %s", full[:n], show(fault))
		}
	}
}

func TestLine(t *testing.T) {
	document := []byte("{\n\"n\": 1,\r\n\n\"in\": {\n  \"date\":\n\"x\"}}")
	_, fault := readAll(string(document))
	if fault == nil || fault.Line != 6 {
		t.Errorf("got %s on line %d, want line 6", show(fault), fault.Line)
	}
	if _, fault := readAll("{\n\"in\":"); fault == nil || fault.Line != 2 {
		t.Errorf("at the end: got %s, want line 2", show(fault))
	}
}

// After a fault a reader does nothing, so the first fault stands.
func TestFirstFaultStands(t *testing.T) {
	r := file.NewReader([]byte(`"a" 1 true "2020-01-01" "P4W" ["a"] {}`))
	r.Fail(r.Offset(), file.Reason{English: "first"})
	r.Fail(r.Offset(), file.Reason{English: "second"})
	if r.String() != "" || r.Int(0, 9) != 0 || r.Answer() != calendar.Unknown || !r.Date().IsZero() ||
		!r.Span().IsZero() || r.At('"') || r.Null() {
		t.Error("a value is read after a fault")
	}
	r.Object(func([]byte) bool { t.Error("an object is read after a fault"); return true })
	number := file.NewReader([]byte("7"))
	number.Fail(number.Offset(), file.Missing)
	if number.Int(0, 9) != 0 {
		t.Error("a number is read after a fault")
	}
	r.Skip()
	r.End()
	if got := show(faultOf(r)); got != `0 |"a"|first` {
		t.Errorf("got %s", got)
	}
}

// A value alone; what is at fault is not set, and says why.
func TestValuesAlone(t *testing.T) {
	of := func(document string) *file.Reader { return file.NewReader([]byte(document)) }
	if !of(" null").Null() || !of("null").Null() || of("nul").Null() || of("nulls").Null() || of("null0").Null() {
		t.Error("null is null, and no other word")
	}
	if of("1").Answer() != calendar.Unknown || of("true").Answer() != calendar.Yes ||
		of(" false ").Answer() != calendar.No {
		t.Error("an answer is true or false")
	}
	if of("10").Int(1, 9) != 0 || of("x").Int(0, 9) != 0 || of("9").Int(1, 9) != 9 || of("1").Int(1, 9) != 1 {
		t.Error("a number is of its bounds")
	}
	// An object with more keys than are kept, and one of the first of them once more.
	var b strings.Builder
	for n := range 60 {
		fmt.Fprintf(&b, `,"k%d":%d`, n, n)
	}
	read := func(document string) (n int, f *fault) {
		r := of(document)
		r.Object(func([]byte) bool { n++; r.Skip(); return true })
		return n, faultOf(r)
	}
	if n, fault := read("{" + b.String()[1:] + "}"); n != 60 || fault != nil {
		t.Errorf("%d of 60 keys, %s", n, show(fault))
	}
	if n, fault := read("{" + b.String()[1:] + `,"k47":1}`); n != 60 || fault == nil || fault.Code != file.CodeTwice {
		t.Errorf("%d of 60 keys, %s", n, show(fault))
	}
}

// What was passed over is read again, under its key; then reading goes on where it
// was. An object tells whether it has a key, at any depth.
func TestReadAgain(t *testing.T) {
	for _, row := range []struct{ document, again, want string }{
		{`{"a":1,"b":2} `, "1", ""},
		{`{"a":7,"b":2}x`, "7", ""},
		{"{\n\"a\":10,\"b\":2}", "0", `line 2: a: "10": takes a whole number from 0 to 9`},
	} {
		r := file.NewReader([]byte(row.document))
		at, n := 0, 0
		start := r.Offset()
		r.Object(func(key []byte) bool {
			if string(key) == "a" {
				at = r.Offset()
			}
			r.Skip()
			return true
		})
		r.Again(at, "a", func() { n = r.Int(0, 9) })
		if !r.Has(start, "a") || !r.Has(start, "b") || r.Has(start, "c") {
			t.Errorf("%s: not the keys that it has", row.document)
		}
		got := ""
		if f := r.Fault(); f != nil {
			got = f.Error()
		}
		if fmt.Sprint(n) != row.again || got != row.want {
			t.Errorf("%s: %d, %s, want %s, %s", row.document, n, got, row.again, row.want)
		}
		if r.End(); row.want == "" && r.Failed() != strings.HasSuffix(row.document, "x") {
			t.Errorf("%s: %v", row.document, r.Fault())
		}
	}
	r := file.NewReader([]byte(`{}`))
	r.Fail(r.Offset(), file.Missing)
	r.Again(0, "a", func() { t.Error("a value is read again after a fault") })
}

// Depth costs no stack: what is passed over is not recursed into, and what is
// read is as deep as its contract.
func TestDepth(t *testing.T) {
	deep := strings.Repeat(`[`, 1_000_000)
	_, fault := readAll(`{"text":` + deep)
	if got := show(fault); got != `8 text|`+deep[:60]+`...|takes a text` {
		t.Errorf("got %s", got)
	}
	if got := file.FindString([]byte(`{"a":`+deep+`,"id":"x"}`), "id"); got != "" {
		t.Errorf("found %q behind a value that is nested too deep", got)
	}
	within := strings.Repeat(`[`, 1000) + strings.Repeat(`]`, 1000)
	if got := file.FindString([]byte(`{"a":`+within+`,"id":"x"}`), "id"); got != "x" {
		t.Errorf("got %q behind a value of the deepest nesting", got)
	}
}

func TestFindString(t *testing.T) {
	for _, row := range []struct{ reason, document, want string }{
		{"first key", `{"id":"a","x":1}`, "a"},
		{"after a wrong value", `{"received":[{"id":"no"},"]"],"n":-1.5e3,"id":"a"}`, "a"},
		{"before a fault", `{"id":"a","x":`, "a"},
		{"the first of two", `{"id":"a","id":"b"}`, "a"},
		{"nested only", `{"x":{"id":"a"}}`, ""},
		{"no text", `{"id":12}`, ""},
		{"no object", `["id"]`, ""},
		{"behind an unknown word", `{"x":nonsense,"id":"a"}`, "a"},
		{"behind a missing value", `{"x":,"id":"a"}`, ""},
		{"behind a missing colon", `{"x","id":"a"}`, ""},
		{"with a byte-order mark", "\ufeff" + `{"id":"é"}`, "é"},
		{"nothing", ``, ""},
		{"behind a bracket in the place of a value", `{"x":],"id":"a"}`, ""},
		{"behind two numbers in the place of a value", `{"x":1 2,"id":"a"}`, ""},
		{"behind a list that is cut off", `{"x":[1,`, ""},
		{"before a word that is cut off", `{"id":"a","x":nul`, "a"},
		{"behind a NUL in the place of a value", "{\"x\":\x00,\"id\":\"a\"}", ""},
		{"behind a value that is nested a thousand and one deep", `{"x":` + strings.Repeat("[", 1001) +
			strings.Repeat("]", 1001) + `,"id":"a"}`, ""},
	} {
		if got := file.FindString([]byte(row.document), "id"); got != row.want {
			t.Errorf("%s: %s: got %q, want %q", row.reason, row.document, got, row.want)
		}
	}
}

// What is accepted is JSON, and encoding/json reads the same from it; what is
// not has a fault with a place and a reason that a person can read.
func FuzzReader(f *testing.F) {
	for _, document := range []string{
		full, `{}`, `{"text":"\ud83d\ude00"}`, `{"n":1,"n":2}`, `{"rows":[{"rows":[{"in":{}}]}]}`,
		"{\"text\":\"\xff\"}",
		`{"text":"\`, `{"text":"\u`, `{"text":"\ud83d\`, `{"text":"\ud83d\u`, `{"n":1e5}`, "\ufeff",
		`{"yes":true,"date":"2040-12-31"}`,
	} {
		f.Add([]byte(document))
	}
	f.Fuzz(func(t *testing.T, document []byte) {
		var s sample
		r := file.NewReader(document)
		read(r, &s)
		r.End()
		file.FindString(document, "id")
		fault := faultOf(r)
		if fault == nil {
			var peer struct {
				Text  string
				Texts []string
				N     int
			}
			if err := json.Unmarshal([]byte(strings.TrimPrefix(string(document), "\ufeff")), &peer); err != nil {
				t.Fatalf("%q is accepted; encoding/json: %v", document, err)
			}
			if peer.Text != s.text || peer.N != s.n || strings.Join(peer.Texts, "\x00") != strings.Join(s.texts,
				"\x00") {
				t.Fatalf("%q: read %q, %q, %d; encoding/json has %q, %q, %d", document, s.text, s.texts, s.n,
					peer.Text, peer.Texts, peer.N)
			}
			return
		}
		if fault.Offset < 0 || fault.Offset > len(document) || fault.English == "" || fault.Dutch == "" ||
			fault.Code == "" || fault.Line < 1 {
			t.Fatalf("%q: %s", document, show(fault))
		}
		for _, text := range []string{fault.Key, fault.Value} {
			if !utf8.ValidString(text) || len(text) > 2000 || strings.ContainsAny(text, "\n\r\x1b") {
				t.Fatalf("%q: a message holds %q", document, text)
			}
		}
	})
}
