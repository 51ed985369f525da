package wob_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// garbage is a line that is no case: cut off, twisted, or nonsense.
func (pick chooser) garbage() string {
	c := pick.wholeCase()
	text := string(c.AppendJSON(nil))
	const odd = `{}[]",:\ nt1é-` + "\t\x00\x7f\xff"
	switch pick(5) {
	case 0: // cut off
		text = text[:pick(len(text))]
	case 1: // begun too late
		text = text[1+pick(len(text)-1):]
	case 2: // something in between
		at := pick(len(text))
		text = text[:at] + string(odd[pick(len(odd))]) + text[at:]
	case 3: // something left out
		at := pick(len(text))
		text = text[:at] + text[at+1:]
	default:
		b := make([]byte, pick(40))
		for i := range b {
			b[i] = odd[pick(len(odd))]
		}
		text = string(b)
	}
	if _, err := wob.ParseCase([]byte(text)); err == nil || strings.TrimSpace(text) == "" {
		return "no case"
	}
	return text
}

// No case is lost: good lines among lines of garbage give their timelines, and
// each line of garbage gives an error with its line (and the case, where it
// stands whole in it).
func TestNoCaseIsLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pick := fromRapid(t)
		file := "{\"id\":\"0\",\"received\":\"2020-03-03\"}\n"
		want := []string{"0"}
		whole := true // two lines of garbage may make a case together
		for line := 2; line < 4+pick(20); line++ {
			end := []string{"\n", "\n", "\r\n"}[pick(3)]
			switch kind := pick(3); {
			case kind == 0 || kind == 1 && !whole:
				id := fmt.Sprint(line)
				file += good(id) + end
				want = append(want, id)
				whole = true
			case kind == 1:
				whole = false
				file += pick.garbage() + end
				want = append(want, fmt.Sprintf("bad line %d", line))
			default:
				file += [...]string{"", " ", "\t"}[pick(3)] + end
			}
		}
		var got []string
		for timeline, err := range (wob.Clock{}).Timelines(strings.NewReader(file)) {
			var fault *wob.InputError
			switch {
			case err == nil && (timeline.ID == "x" || timeline.ID == ""):
			case err == nil:
				got = append(got, timeline.ID)
			case errors.As(err, &fault):
				got = append(got, fmt.Sprintf("bad line %d", fault.Line))
			default:
				t.Fatal(err)
			}
		}
		got = slices.Compact(got)
		if diff := gocmp.Diff(want, got); diff != "" {
			t.Fatalf("%q\n%s", file, diff)
		}
	})
}

// Whatever the first line is, and whatever form the file seems to have: no good
// line is lost that comes after it. (A first line that begins an array makes
// the file an array, for what follows from that see TestCasesBad.)
func TestNoCaseIsLostBelowGarbage(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pick := fromRapid(t)
		first := pick.garbage()
		if strings.HasPrefix(strings.TrimLeft(first, " \t],"), "[") {
			return
		}
		n := 1 + pick(5)
		file := first + "\n"
		for i := range n {
			file += good(fmt.Sprint(i)) + "\n"
		}
		found := 0
		for _, err := range wob.Cases(strings.NewReader(file)) {
			if err == nil {
				found++
			}
		}
		if found < n {
			t.Fatalf("%q: %d of %d cases", file, found, n)
		}
	})
}

// The same cases give the same timelines in every form of the file.
func TestFormsAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pick := fromRapid(t)
		var cases []string
		for range 1 + pick(4) {
			c := pick.wholeCase()
			cases = append(cases, string(c.AppendJSON(nil)))
		}
		pretty := func(text string) string {
			var b bytes.Buffer
			if err := json.Indent(&b, []byte(text), []string{"", "  "}[pick(2)], []string{"", "\t"}[pick(2)]); err != nil {
				t.Fatal(err)
			}
			return b.String()
		}
		var spread []string
		for _, c := range cases {
			spread = append(spread, pretty(c))
		}
		read := func(file string) (all []string) {
			for timeline, err := range (wob.Clock{}).Timelines(strings.NewReader(file)) {
				if err != nil {
					var fault *wob.InputError
					if !errors.As(err, &fault) {
						t.Fatal(err)
					}
					all = append(all, fault.Key+fault.English)
					continue
				}
				all = append(all, string(timeline.AppendJSON(nil, calendar.Dutch)))
			}
			return all
		}
		want := read(strings.Join(cases, "\n"))
		file := []string{
			strings.Join(cases, "\r\n\r\n") + "\r\n",
			strings.Join(spread, "\n"),
			"[" + strings.Join(cases, ",") + "]",
			"[\n" + strings.Join(spread, "\n,\n") + "\n]\n",
			pretty("[" + strings.Join(cases, ",") + "]"),
			"\ufeff" + strings.ReplaceAll(strings.Join(spread, "\n\n"), "\n", "\r\n"),
		}[pick(6)]
		if diff := gocmp.Diff(want, read(file)); diff != "" {
			t.Fatalf("%q\n%s", file, diff)
		}
	})
}

// FuzzParseCase: what is accepted is a case that Check accepts too, whose
// timeline can be made, is the same each time, and prints as JSON in both
// languages.
func FuzzParseCase(f *testing.F) {
	for seed := range uint64(40) {
		c := fromSeed(seed).wholeCase()
		f.Add(c.AppendJSON(nil))
	}
	for _, text := range []string{
		``, `{}`, `null`, `{"received":"2020-03-03"}`, "\ufeff" + `{"received":"2020-03-03"} `, `{"received":"9999-12-31"}`,
		`{"received":"2020-03-03","received":"2020-03-03"}`,
		`{"received":"2020-03-03","suspensions":[{"ground":"awb.4.15.2.a","notified":"2020-03-04","days":10000}]}`,
		`{"received":"2020-03-03","adjournments":[{"notified":"2020-03-04","by":"P10000D"}]}`,
		`{"id":"\ud83d\ude00","received":"1992-05-01","asOf":"9999-12-31"}`,
		`{"received":"2040-11-01","decision":{"published":"2040-11-02"},"objection":{}}`, `{"received":"0001-01-01"}`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		c, err := wob.ParseCase(text)
		if err != nil {
			var fault *wob.InputError
			if !errors.As(err, &fault) || fault.Line < 1 || fault.English == "" {
				t.Fatalf("%q: %v", text, err)
			}
			if b := wob.AppendErrorJSON(nil, calendar.English, "", "", err); !json.Valid(b) {
				t.Fatalf("%q: %s", text, b)
			}
			return
		}
		if !json.Valid(bytes.TrimPrefix(text, []byte("\ufeff"))) {
			t.Fatalf("%q is no JSON and is accepted", text)
		}
		if err := c.Check(); err != nil {
			t.Fatalf("%q is accepted; Check: %v", text, err)
		}
		if again, err := wob.ParseCase(c.AppendJSON(nil)); err != nil ||
			string(again.AppendJSON(nil)) != string(c.AppendJSON(nil)) {
			t.Fatalf("%q: printed and read back it is %s, %v", text, again.AppendJSON(nil), err)
		}
		one, err := wob.Clock{}.Timeline(c)
		two, again := wob.Clock{}.Timeline(c)
		if (err == nil) != (again == nil) {
			t.Fatalf("%q: %v, then %v", text, err, again)
		}
		if err != nil {
			var fault *wob.InputError
			if !errors.As(err, &fault) || fault.Key == "" {
				t.Fatalf("%q: %v", text, err)
			}
			return
		}
		for _, lang := range []calendar.Lang{calendar.Dutch, calendar.English} {
			b := one.AppendJSON(nil, lang)
			if !json.Valid(b) || !bytes.Equal(b, two.AppendJSON(nil, lang)) || one.Text(lang) != two.Text(lang) {
				t.Fatalf("%q: %s", text, b)
			}
			if bytes.Contains(b, []byte(":null")) || bytes.Contains(b, []byte(":{}")) || bytes.Contains(b, []byte(":[]")) {
				t.Fatalf("%q: something is written that is not there: %s", text, b)
			}
		}
	})
}

// FuzzCases: the file is read to its end; JSON Lines give one result a line
// that is not blank; each fault has a line that the file has.
func FuzzCases(f *testing.F) {
	a, b := good("a"), good("b")
	for _, file := range []string{
		"", "\n", "\ufeff", a, a + "\n" + b, "[" + a + "," + b + "]", "[" + a + "\n" + b, "{\n" + a[1:] + "\n" + b, "[[[",
		"]]", "[]]", "[]{}[]", "[,]", "[1,2", "{{{",
		`{"a":` + "\n" + a + "\n" + b, `{"a":[` + "\n" + a, `{"a":"` + "\n" + a, "{\n\"id\":\"x\n" + a,
		"[\"},{\"," + a + "]", a + " " + b, "\x00\n" + a, "[" + a + "] x\n" + a, "[" + a + ",]" + a,
		"{\"a\":\n{\"b\":\n{\"c\":\n" + a + "\n{\n", "[{\"a\":\n" + a + "]", "\v", "0\n0\n0\n\"\" ",
	} {
		f.Add([]byte(file))
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		lines := bytes.Count(file, []byte{'\n'}) + 1
		n := 0
		for _, err := range wob.Cases(bytes.NewReader(file)) {
			if n++; n > 2*len(file)+1 {
				t.Fatalf("%q: more results than bytes", file)
			}
			var fault *wob.InputError
			if err != nil && (!errors.As(err, &fault) || fault.Line < 1 || fault.Line > lines) {
				t.Fatalf("%q: %v", file, err)
			}
		}
		want := 0
		for line := range bytes.Lines(bytes.TrimPrefix(file, []byte("\ufeff"))) {
			if line = bytes.Trim(line, " \t\r\n"); len(line) == 0 { // what JSON calls white space, no other
				continue
			}
			if want == 0 && line[0] != '{' || !json.Valid(line) {
				return // an array, or no JSON Lines: lines before the first object come as one fault
			}
			want++
		}
		if n != want {
			t.Fatalf("%q: %d results for %d lines", file, n, want)
		}
	})
}

// FuzzCasesCSV: the table is read to its end, with no more results than rows,
// and each fault has a line that the table has.
func FuzzCasesCSV(f *testing.F) {
	for _, table := range []string{
		"", "\n", "nr,in,out\n", "nr;in;out\n1;2020-03-03;\n", "\ufeffnr,in,out\r\n1,2020-03-03,2020-03-31\r\n",
		"nr,in,out\n\"1\n2\",2020-03-03,\n", "nr,in,out\n\"1,2020-03-03,\n2,2020-03-03,\n",
		"nr,in,out\n1\"2,2020-03-03,\n3\"4,2020-03-03,\n", "nr,in,out\n1\n", "in,in,out\n",
		"nr,in,out\n1,2020-03-03,2020-03-02\n", "\"\"\"", "nr,in,out\n\"\"\"\n\"\"\"\n,",
	} {
		f.Add([]byte(table))
	}
	f.Fuzz(func(t *testing.T, table []byte) {
		lines := bytes.Count(table, []byte{'\n'}) + 1
		n := 0
		for timeline, err := range (wob.Clock{}).TimelinesCSV(bytes.NewReader(table), columns) {
			n++
			var fault *wob.InputError
			if err != nil && (!errors.As(err, &fault) || fault.Line < 1 || fault.Line > lines || len(err.Error()) > 5000) {
				t.Fatalf("%q: %v", table, err)
			}
			if err == nil && !json.Valid(timeline.AppendJSON(nil, calendar.Dutch)) {
				t.Fatalf("%q: no JSON", table)
			}
		}
		if n > lines {
			t.Fatalf("%q: %d results for %d lines", table, n, lines)
		}
	})
}
