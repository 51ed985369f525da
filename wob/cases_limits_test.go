package wob_test

import (
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/wob"
)

// A stream makes its text as it is read, so that a long input costs no memory
// of its own: head, then middle n times over, then tail.
func stream(head, middle string, n int, tail string) io.Reader {
	repeated := &repeater{text: middle, left: n}
	return io.MultiReader(strings.NewReader(head), repeated, strings.NewReader(tail))
}

type repeater struct {
	text     string
	at, left int
}

func (r *repeater) Read(p []byte) (n int, err error) {
	for n < len(p) && r.left > 0 {
		k := copy(p[n:], r.text[r.at:])
		n, r.at = n+k, r.at+k
		if r.at == len(r.text) {
			r.at = 0
			r.left--
		}
	}
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// allocated returns the bytes that f allocates in all; what is in use at one
// time is less.
func allocated(f func()) int {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return int(after.TotalAlloc - before.TotalAlloc)
}

// A line of any length is one error, costs no memory of its size, and no other
// case.
func TestLongLine(t *testing.T) {
	size := 2 * wob.MostCase
	if *long {
		size = 100 << 20
	}
	chunk := strings.Repeat("x", 1<<16)
	a, b := good("a"), good("b")
	for _, row := range []struct {
		reason, head, tail string
		want               []string
	}{
		{"in JSON Lines", a + "\n" + `{"id":"`, "\"}\n" + b, []string{"a", "line 2: a case of more than 8388608 bytes", "b"}},
		{"the first line", `{"id":"`, "\"}\n" + b, []string{"line 1: a case of more than 8388608 bytes", "b"}},
		{"the only line, never closed", `{"id":"`, "", []string{"line 1: a case of more than 8388608 bytes"}},
		{"no JSON at all", ``, "\n" + b, []string{"line 1: a case of more than 8388608 bytes", "b"}},
		{"in an array", "[" + a + ",\n" + `{"id":"`, "\"},\n" + b + "]",
			[]string{"a", "line 2: a case of more than 8388608 bytes", "b"}},
		{"below a first line that is cut off", `{"id":"x","suspensions":[` + "\n" + a + "\n" + `{"id":"`, "\"}\n" + b + "\nx",
			[]string{"x: line 1: suspensions[0]: the text ends too early", "a", "line 3: a case of more than 8388608 bytes",
				"b", `line 5: "x": takes an object`}},
	} {
		var got []string
		used := allocated(func() {
			for c, err := range wob.Cases(stream(row.head, chunk, size/len(chunk), row.tail)) {
				got = append(got, shown(c.ID, err))
			}
		})
		if diff := cmp.Diff(row.want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", row.reason, diff)
		}
		if used > 8*wob.MostCase {
			t.Errorf("%s: %d bytes allocated", row.reason, used)
		}
	}
}

// Of a text over many lines that is never closed the cases that stand in it are
// read.
func TestLongObject(t *testing.T) {
	n, faults := 0, []string(nil)
	line := good(strings.Repeat("a", 1000)) + "\n"
	for _, err := range wob.Cases(stream(`{"suspensions":[`+"\n", line, 10_000, "")) {
		n++
		if err != nil {
			faults = append(faults, err.Error())
		}
	}
	want := []string{"line 1: suspensions[0]: the text ends too early"}
	if diff := cmp.Diff(want, faults); diff != "" || n != 10_001 {
		t.Errorf("%d results, want 10001 (-want +got)\n%s", n, diff)
	}
}

// An array of very many elements is held one element at a time.
func TestLongArray(t *testing.T) {
	n := 20_000
	if *long {
		n = 1_000_000
	}
	var most uint64
	var m runtime.MemStats
	count := 0
	for _, err := range wob.Cases(stream("[\n"+good("a"), ",\n"+good("b"), n-1, "\n]\n")) {
		if err != nil {
			t.Fatal(err)
		}
		if count++; count%(n/4) == 0 {
			runtime.GC()
			runtime.ReadMemStats(&m)
			if most == 0 {
				most = m.HeapAlloc + 1<<20
			}
			if m.HeapAlloc > most {
				t.Errorf("after %d cases %d bytes are in use", count, m.HeapAlloc)
			}
		}
	}
	if count != n {
		t.Errorf("%d cases, want %d", count, n)
	}
}

// Depth is bounded by the contract: deep nesting is a fault at its first
// bracket, in whatever form the file has.
func TestDeepNesting(t *testing.T) {
	deep := strings.Repeat(`{"a":`, 20_000)
	for _, row := range []struct {
		reason, input string
		want          []string
	}{
		{"a line", good("a") + "\n" + `{"id":"x","decision":` + deep + "\n" + good("b"),
			[]string{"a", `x: line 2: decision.a: "{\"a\"": unknown key`, "b"}},
		{"the first line", `{"id":"x","decision":` + deep, []string{`x: line 1: decision.a: "{\"a\"": unknown key`}},
		{"an array", "[" + good("a") + `,{"id":"x","decision":` + deep,
			[]string{"a", `x: line 1: decision.a: "{\"a\"": unknown key`}},
		{"arrays in arrays", strings.Repeat("[", 20_000), []string{`line 1: "[": takes an object, not an array`}},
	} {
		if diff := cmp.Diff(row.want, gather(row.input)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", row.reason, diff)
		}
	}
}

// A hundred open brackets are told apart: as deep as that a case that is cut off
// costs the next one nothing.
func TestCutOffDeep(t *testing.T) {
	input := `[{"id":"x","decision":` + strings.Repeat(`{"a":`, 98) + "{\n" + good("b") + "]"
	want := []string{`x: line 1: decision.a: "{\"a\"": unknown key`, "b"}
	if diff := cmp.Diff(want, gather(input)); diff != "" {
		t.Error(diff)
	}
}

// A very long id is echoed whole and costs only itself.
func TestLongID(t *testing.T) {
	id := strings.Repeat("é", 1<<16)
	if got := gather(good(id)); len(got) != 1 || got[0] != id {
		t.Error("a long id is not echoed whole")
	}
}

// An error of the reader itself ends the sequence, and is not taken for the
// end of the file.
func TestReaderFails(t *testing.T) {
	broken := errors.New("the disk is gone")
	for _, head := range []string{"", " ", good("a") + "\n", good("a") + "\n{", "{\n", "[", "[" + good("a"),
		"[" + good("a") + ",", "[]", "[] x"} {
		n := 0
		var last error
		for _, err := range wob.Cases(io.MultiReader(strings.NewReader(head), iotest.ErrReader(broken))) {
			if n++; n > 10 {
				t.Fatalf("%q: does not end", head)
			}
			last = err
		}
		if !errors.Is(last, broken) {
			t.Errorf("%q: ends with %v", head, last)
		}
	}
}

// A reader that gives a byte at a time gives the same cases.
func TestSlowReader(t *testing.T) {
	input := "\ufeff{\n\"id\":\"a\",\r\n\"received\":\"2020-03-03\"}\n\n" + good("b") + "\n" + `{"id":` + "\n"
	var got []string
	for c, err := range wob.Cases(iotest.OneByteReader(strings.NewReader(input))) {
		got = append(got, shown(c.ID, err))
	}
	if diff := cmp.Diff(gather(input), got); diff != "" {
		t.Error(diff)
	}
}

// Whoever stops early gets no more.
func TestStopEarly(t *testing.T) {
	input := good("a") + "\n" + "x" + "\n" + good("b")
	for most := range 3 {
		n := 0
		for _, err := range (wob.Clock{}).Timelines(strings.NewReader(input)) {
			n++
			if bad := n == 2; (err != nil) != bad {
				t.Errorf("result %d: %v", n, err)
			}
			if n > most {
				break
			}
		}
		if n != most+1 {
			t.Errorf("%d results, want %d", n, most+1)
		}
	}
}

// A case of exactly MostCase bytes is read, one byte more is not, whatever ends
// its line and wherever it stands.
func TestMostCase(t *testing.T) {
	const head, tail = `{"received":"2020-03-03","id":"`, `"}`
	sized := func(n int, tail string) string {
		return head + strings.Repeat("a", n-len(head)-len(tail)) + tail
	}
	for _, row := range []struct{ reason, before, tail, after string }{
		{"a line", good("a") + "\n", tail, "\n" + good("b")},
		{"a line that ends in CRLF", good("a") + "\r\n", tail, "\r\n" + good("b")},
		{"over lines, whose ends count", "{\n" + good("a")[1:] + "\n", "\"\n}", "\n" + good("b")},
		{"in an array", "[" + good("a") + ",", tail, "," + good("b") + "]"},
	} {
		for over := range 2 {
			var faults, read int
			for _, err := range wob.Cases(strings.NewReader(row.before + sized(wob.MostCase+over, row.tail) + row.after)) {
				if err != nil {
					faults++
				} else {
					read++
				}
			}
			if faults != over || read != 3-over {
				t.Errorf("%s, %d bytes over: %d cases read and %d faults", row.reason, over, read, faults)
			}
		}
	}
}
