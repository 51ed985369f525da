package file_test

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/internal/file"
)

// What is wrong with one element, or between two, costs no other: each row is a kind
// of damage, and what is left by hand.
func TestPiecesThatAreDamaged(t *testing.T) {
	const one, two, three = `{"n":1}`, `{"n":2}`, `{"n":3}`
	const unlike = `{"id":"a"}` // whole, but not of the keys of an element
	const inList = `type: line 1: "[": takes an object, not an array`
	for _, row := range []struct {
		reason, in string
		want       []string
	}{
		{"the first object is broken", "{\"n\":}\n" + two, []string{"1:1-1! {\"n\":}", "2:1-2 " + two}},
		{"the first object is cut off", "{\"n\":1", []string{"1:1-1! {\"n\":1"}},
		{"the first line lost its beginning", "\"n\":1}\n" + two, []string{"1:1-1! \"n\":1}", "2:1-2 " + two}},
		{"a first line of garbage is told of once", "x}\ny}\n" + two,
			[]string{"form: line 1: \"x}\": takes JSON: an object, an array of objects, or an object a line", "2:1-2! y}",
				"3:1-3 " + two}},
		{"a long first line is shown in part", strings.Repeat("x", 70) + "\r\n",
			[]string{"form: line 1: \"" + strings.Repeat("x", 60) +
				"\": takes JSON: an object, an array of objects, or an object a line"}},
		{"a first line ends with a carriage return and a line feed", "a\r\nb\r\n",
			[]string{"form: line 1: \"a\": takes JSON: an object, an array of objects, or an object a line; " +
				"lines 1 to 2 could not be read"}},
		{"garbage in an array is no file of another form", "[x]", []string{"1:2-1! x"}},
		{"a mark of UTF-16 between lines", one + "\n\xff\xfe" + two,
			[]string{"1:1-1 " + one, "2:1-2! \xff\xfe", "2:3-2 " + two}},
		{"a mark of UTF-16 behind an object", one + "\xff\xfe" + two,
			[]string{"1:1-1 " + one, "1:8-1! \xff\xfe", "1:10-1 " + two}},
		{"a byte-order mark behind an object", one + "\ufeff" + two,
			[]string{"1:1-1 " + one, "1:8-1! \ufeff", "1:11-1 " + two}},
		{"a byte-order mark between lines", one + "\n\ufeff" + two,
			[]string{"1:1-1 " + one, "2:1-2! \ufeff", "2:4-2 " + two}},
		{"lines of garbage below an object over lines are told one by one", "{\n\"n\":1\n}\nx\ny\n" + two,
			[]string{"1:1-3 {\n\"n\":1\n}", "4:1-4! x", "5:1-5! y", "6:1-6 " + two}},
		{"a broken object over lines, below one over lines", "{\n\"n\":1\n}\n{\n\"n\":x\n}\n" + two,
			[]string{"1:1-3 {\n\"n\":1\n}", "4:1-6! {\n\"n\":x\n}", "7:1-7 " + two}},
		{"a line of JSON Lines that is cut off ends with its line", one + "\n{\"n\":\ny\n" + two,
			[]string{"1:1-1 " + one, "2:1-2! {\"n\":", "3:1-3! y", "4:1-4 " + two}},

		{"a line lost its beginning up to a nested object", one + "\n" + unlike + ",\"n\":2}\n" + three,
			[]string{"1:1-1 " + one, "2:1-2! " + unlike + ",\"n\":2}", "3:1-3 " + three}},
		{"an object of other keys alone on its line is an element", one + "\n" + unlike + " \t\r\n" + three,
			[]string{"1:1-1 " + one, "2:1-2 " + unlike, "3:1-3 " + three}},
		{"and where the file ends there", one + "\n" + unlike, []string{"1:1-1 " + one, "2:1-2 " + unlike}},
		{"an end outside an array, behind a carriage return", one + "\n\r]", []string{"1:1-1 " + one, "2:2-2! ]"}},
		{"an object of other keys before another on its line, below one over lines", "{\n\"n\":1\n}\n" + unlike + " " + two,
			[]string{"1:1-3 {\n\"n\":1\n}", "4:1-4 " + unlike, "4:12-4 " + two}},
		{"an object of other keys before another on its line, in an array", "[" + one + ",\n" + unlike + "," + two + "]",
			[]string{"1:2-1 " + one, "2:1-2 " + unlike, "2:12-2 " + two}},
		{"a line lost its end and took the next one in", one + "\n{\"marks\":[\n" + three + "\n]}\n",
			[]string{"1:1-1 " + one, "2:1-2! {\"marks\":[", "3:1-3 " + three, "4:1-4! ]}"}},
		{"a line lost its end and took the next one in, with CR LF", one + "\r\n{\"marks\":[\r\n" + three + "\r\n]}\r\n",
			[]string{"1:1-1 " + one, "2:1-2! {\"marks\":[", "3:1-3 " + three, "4:1-4! ]}"}},
		{"the last line of an object over lines is no element", one + "\n{\"marks\":[\n{}]}\n" + three,
			[]string{"1:1-1 " + one, "2:1-3 {\"marks\":[\n{}]}", "4:1-4 " + three}},
		{"a line that only begins like an element is none", one + "\n{\"marks\":[\n{},{\n\"id\":\"a\"}]}\n" + three,
			[]string{"1:1-1 " + one, "2:1-4 {\"marks\":[\n{},{\n\"id\":\"a\"}]}", "5:1-5 " + three}},
		{"a line of other keys inside is no element", one + "\n{\"marks\":[\n" + unlike + "\n]}\n" + three,
			[]string{"1:1-1 " + one, "2:1-4 {\"marks\":[\n" + unlike + "\n]}", "5:1-5 " + three}},
		{"objects over lines may hold one on a line", "{\"marks\":[\n{}\n]}", []string{"1:1-3 {\"marks\":[\n{}\n]}"}},
		{"in an array as well", "[" + one + ",\n{\"marks\":[\n{}\n]}]",
			[]string{"1:2-1 " + one, "2:1-4 {\"marks\":[\n{}\n]}"}},

		{"an end on a line of its own behind the array", "[" + one + "]\n]", []string{"1:2-1 " + one,
			"syntax: line 2: \"]\": stands after the end of the array"}},
		{"a comma and an end behind the array", "[" + one + "],]", []string{"1:2-1 " + one,
			"syntax: line 1: \",\": stands after the end of the array"}},
		{"the end of an array that did not begin", "{\n\"n\":1\n}]", []string{"1:1-3 {\n\"n\":1\n}",
			"syntax: line 3: \"]\": stands outside an array"}},
		{"what stands behind an array may be the rest of it", "[" + one + "]" + two + "," + three,
			[]string{"1:2-1 " + one, "syntax: line 1: \"{\": stands after the end of the array", "1:10-1 " + two,
				"1:18-1 " + three}},
		{"an array behind an array", "[" + one + "][" + two + "]" + three, []string{"1:2-1 " + one,
			"syntax: line 1: \"[\": stands after the end of the array", "1:11-1 " + two,
			"syntax: line 1: \"{\": stands after the end of the array", "1:19-1 " + three}},
		{"an array behind an object", one + " [" + two + "] " + three, []string{"1:1-1 " + one, inList, "1:10-1 " + two,
			"1:19-1 " + three}},
		{"an array behind an object, not closed", one + " [" + two, []string{"1:1-1 " + one, inList, "1:10-1 " + two,
			"syntax: line 1: the text ends before the array does"}},
		{"an array in an array, not closed", "[[" + one + "]", []string{inList, "1:3-1 " + one}},
		{"three deep is told once", "[[[" + one + "]]]", []string{inList, "1:4-1 " + one}},
		{"an array in the place of an object, without a comma", "[" + one + " [" + two + "]]",
			[]string{"1:2-1 " + one, inList,
				"1:11-1 " + two}},
		{"an empty array behind a comma", "[" + one + ", []]", []string{"1:2-1 " + one, inList}},
		{"commas outside an array say nothing of those in one", one + "," + two + " [," + three + "]",
			[]string{"1:1-1 " + one, "syntax: line 1: \",\": stands outside an array", "1:9-1 " + two, inList,
				"syntax: line 1: \",\": takes an object before the comma", "1:19-1 " + three}},
		{"garbage in the place of a comma", "[" + one + " x, " + two + "]",
			[]string{"1:2-1 " + one, "1:10-1! x", "1:13-1 " + two}},

		{"an object that lost its end and the comma behind it, behind a text", "[{\"name\":\"a\"x" + two + "]",
			[]string{"1:2-1! {\"name\":\"a\"x", "1:14-1 " + two}},
		{"behind a number", "[{\"n\":1" + two + "]", []string{"1:2-1! {\"n\":1", "1:8-1 " + two}},
		{"behind a list", "[{\"marks\":[{\"n\":1}]" + two + "]", []string{"1:2-1! {\"marks\":[{\"n\":1}]", "1:20-1 " + two}},
		{"before a bracket astray", "[{\"name\":\"a\"[" + two + "]", []string{"1:2-1! {\"name\":\"a\"[", "1:14-1 " + two}},
		{"before a colon and a bracket astray", "[{\"n\":x}:[" + two + "]", []string{"1:2-1! {\"n\":x}:[", "1:11-1 " + two}},
		{"before those behind a number", "[{\"n\":1:[" + two + "]", []string{"1:2-1! {\"n\":1:[", "1:10-1 " + two}},
		{"before those behind its beginning", "[{:[" + two + "]", []string{"1:2-1! {:[", "1:5-1 " + two}},
		{"before those behind a mark", "[{`:[" + two + "]", []string{"1:2-1! {`:[", "1:6-1 " + two}},
		{"a list under a key that lost its marks", "[{a:[" + one + "],x},\n" + two + "]",
			[]string{"1:2-1! {a:[" + one + "],x}", "2:1-2 " + two}},
		{"under another one", "[{z:[" + one + "],x},\n" + two + "]", []string{"1:2-1! {z:[" + one + "],x}", "2:1-2 " + two}},
		{"under a key that lost its first mark", "[{marks\":[" + one + "],x},\n" + two + "]",
			[]string{"1:2-1! {marks\":[" + one + "],x}", "2:1-2 " + two}},
		{"a list that lost its end, of objects that begin otherwise", "[{\"marks\":[" + unlike + "," + two + "]",
			[]string{"1:2-1! {\"marks\":[" + unlike, "1:23-1 " + two}},
		{"a list of objects of several keys, one of them whole but of other keys",
			"[{\"marks\":[{\"name\":\"a\"},{\"n\":1,\"id\":\"b\"}," + two + "],x},\n" + three + "]",
			[]string{"1:2-1! {\"marks\":[{\"name\":\"a\"},{\"n\":1,\"id\":\"b\"}," + two + "],x}", "2:1-2 " + three}},
		{"a list outside an array", "{\"marks\":[" + one + "],x}\n" + two,
			[]string{"1:1-1! {\"marks\":[" + one + "],x}", "2:1-2 " + two}},
		{"a list over lines in an array", "[{\"marks\":[\n" + one + "\n],x},\n" + two + "]",
			[]string{"1:2-3! {\"marks\":[\n" + one + "\n],x}", "4:1-4 " + two}},
		{"a list over lines outside an array, of other keys", "{\n\"marks\":[\n" + unlike + ",\nx]}\n" + two,
			[]string{"1:1-4! {\n\"marks\":[\n" + unlike + ",\nx]}", "5:1-5 " + two}},
		{"an object under a key, on the next line", "[\n{\"n\":x,\"ptr\":\n" + two + "},\n" + three + "]",
			[]string{"2:1-3! {\"n\":x,\"ptr\":\n" + two + "}", "4:1-4 " + three}},
		{"and another behind it", "[{\"x\":\n" + one + ",\n" + two + "]", []string{"1:2-2! {\"x\":\n" + one, "3:1-3 " + two}},
		{"a line that lost its end behind a key", "{\n\"n\":1\n}\n{\"n\":x,\"ptr\":\n" + two + "\n",
			[]string{"1:1-3 {\n\"n\":1\n}", "4:1-4! {\"n\":x,\"ptr\":", "5:1-5 " + two}},
		{"a word and a colon before an object", one + "\nINFO: " + two + "\n", []string{"1:1-1 " + one, "2:1-2! INFO:",
			"2:7-2 " + two}},
		{"a comma before an empty object", one + "\n, {}\n", []string{"1:1-1 " + one, "2:1-2! ,", "2:3-2 {}"}},
		{"a line inside that ends as an object does", "{\n\"n\":1\n}\n{\n\"n\":x,\n \"ptr\":{}\n}\n" + two,
			[]string{"1:1-3 {\n\"n\":1\n}", "4:1-7! {\n\"n\":x,\n \"ptr\":{}\n}", "8:1-8 " + two}},
		{"the line that ends an object ends what is broken", "{\n\"n\":1\n}\n{\n\"n\":x\n}\nz\n" + two,
			[]string{"1:1-3 {\n\"n\":1\n}", "4:1-6! {\n\"n\":x\n}", "7:1-7! z", "8:1-8 " + two}},
		{"in an array no line does", "[\n{\n\"ptr\":{}\nx},\n" + two + "]",
			[]string{"2:1-4! {\n\"ptr\":{}\nx}", "5:1-5 " + two}},
		{"the first objects are broken and begin their line", "[\n \t{\"n\":x},\n \t{\"n\":y},\n  " + three + "]",
			[]string{"2:3-2! {\"n\":x}", "3:3-3! {\"n\":y}", "4:3-4 " + three}},
		{"behind garbage of another indent", "[\n  " + one + ",\n x,\n  {\"n\":y},\n  " + three + "]",
			[]string{"2:3-2 " + one, "3:2-3! x", "4:3-4! {\"n\":y}", "5:3-5 " + three}},
		{"further to the left than those before them", "[\n  " + one + ",\n{\"n\":x},\n{\"n\":y},\n  " + three + "]",
			[]string{"2:3-2 " + one, "3:1-3! {\"n\":x}", "4:1-4! {\"n\":y}", "5:3-5 " + three}},
		{"broken objects that begin their line are told apart, as those before them do",
			"[\n  " + one + ",\n  " + two + ", {\"n\":x,\n  {\"n\":y},\n  " + three + "]",
			[]string{"2:3-2 " + one, "3:3-3 " + two, "3:12-3! {\"n\":x", "4:3-4! {\"n\":y}", "5:3-5 " + three}},
		{"as the last one before them does", "[\n  " + one + ",\n" + two + ", {\"n\":x,\n{\"n\":y},\n" + three + "]",
			[]string{"2:3-2 " + one, "3:1-3 " + two, "3:10-3! {\"n\":x", "4:1-4! {\"n\":y}", "5:1-5 " + three}},
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

// A stream that is far longer than what is held at once, with short elements and long
// ones: each comes whole, on its line. Nothing is read that is not needed.
func TestPiecesOfALongStream(t *testing.T) {
	var in strings.Builder
	var want []string
	for n := range 120 {
		object := `{"name":"` + strings.Repeat(string(rune('a'+n%26)), n*n*7%90_001) + `"}`
		in.WriteString(object + strings.Repeat(" ", n) + "\n")
		want = append(want, object)
	}
	bounds := file.Bounds{Most: 100_000, Dutch: "een ding", English: "a thing"}
	for _, r := range []io.Reader{strings.NewReader(in.String()), iotest.HalfReader(strings.NewReader(in.String()))} {
		n := 0
		for p, err := range file.Pieces(r, bounds, thingFields.Knows) {
			if err != nil || n >= len(want) || string(p.Text) != want[n] || p.Line != n+1 || p.Column != 1 {
				t.Fatalf("element %d: %d bytes on line %d, %v", n, len(p.Text), p.Line, err)
			}
			n++
		}
		if n != len(want) {
			t.Errorf("%d of %d elements", n, len(want))
		}
	}
	for _, first := range []string{"{}", "\xef\xbb\xbf{}"} {
		r := &counting{parts: []string{first, "{}"}}
		for p, err := range file.Pieces(r, bounds, thingFields.Knows) {
			if string(p.Text) != "{}" || err != nil || r.reads != 1 || p.Ready {
				t.Errorf("%q: %d reads for the first element, %v, %v", p.Text, r.reads, p.Ready, err)
			}
			break
		}
	}
}

// counting gives a part a read.
type counting struct {
	parts []string
	reads int
}

func (c *counting) Read(b []byte) (int, error) {
	if c.reads == len(c.parts) {
		return 0, io.EOF
	}
	c.reads++
	return copy(b, c.parts[c.reads-1]), nil
}

// What is broken may have so many bytes as well, and what is too long names its
// lines; a reader that fails ends what is broken.
func TestBrokenPiecesAtTheirBounds(t *testing.T) {
	const one = `{"n":1}`
	name := func(n int) string { return `{"name":"` + strings.Repeat("x", n-11) + `"}` }
	broken := func(n int) string { return `{"n":` + strings.Repeat("x", n-6) + `}` }
	for _, row := range []struct {
		reason, in string
		want       []string
	}{
		{"whole and just so long", one + "\n" + name(100) + "\n" + one,
			[]string{"1:1-1 " + one, "2:1-2 " + name(100), "3:1-3 " + one}},
		{"just so long", one + "\n" + broken(100) + "\n" + one,
			[]string{"1:1-1 " + one, "2:1-2! " + broken(100), "3:1-3 " + one}},
		{"a byte longer", one + "\n" + broken(101) + "\n" + one, []string{"1:1-1 " + one,
			"size: line 2: a thing of more than 100 bytes", "3:1-3 " + one}},
		{"too long, over lines, below one over lines",
			"{\n\"n\":1\n}\n{\n\"name\":\"" + strings.Repeat("x", 90) + "\"\n}\n" + one,
			[]string{"1:1-3 {\n\"n\":1\n}", "size: line 4: a thing of more than 100 bytes; lines 4 to 6 could not be read",
				"7:1-7 " + one}},
		{"just so long in an array, with just so much behind it",
			"[" + broken(100) + "," + strings.Repeat(" ", 1023) + one + "]",
			[]string{"1:2-1! " + broken(100), "1:1126-1 " + one}},
		{"with more behind it", "[" + broken(100) + "," + strings.Repeat(" ", 1024) + one + "]",
			[]string{"size: line 1: a thing of more than 100 bytes", "1:1127-1 " + one}},
		{"far too long", "[" + broken(3000) + ",\n" + one + "]", []string{"size: line 1: a thing of more than 100 bytes",
			"2:1-2 " + one}},
		{"far too long, up to where no more is held", "[" + broken(1123) + ",\n" + one + "]",
			[]string{"size: line 1: a thing of more than 100 bytes", "2:1-2 " + one}},
		{"far too long, up to where no more is held, over lines",
			"[{\"n\":" + strings.Repeat("x", 500) + "\n" + strings.Repeat("x", 616) + "},\n" + one + "]",
			[]string{"size: line 1: a thing of more than 100 bytes; lines 1 to 2 could not be read", "3:1-3 " + one}},
		{"far too long, over lines",
			"[{\"n\":" + strings.Repeat("x", 700) + "\n" + strings.Repeat("x", 700) + "\n},\n" + one + "]",
			[]string{"size: line 1: a thing of more than 100 bytes; lines 1 to 3 could not be read", "4:1-4 " + one}},
		{"what is just so long is an element behind a broken one", "[" + broken(10) + "," + name(100) + ",\n" + one + "]",
			[]string{"1:2-1! " + broken(10), "1:13-1 " + name(100), "2:1-2 " + one}},
		{"what is too long is no element behind a broken one", "[" + broken(10) + ",{\"name\":\"" + strings.Repeat("x", 100) +
			"\"},\n" + one + "]", []string{"size: line 1: a thing of more than 100 bytes", "2:1-2 " + one}},
	} {
		if diff := cmp.Diff(row.want, pieces(strings.NewReader(row.in), 100)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", row.reason, diff)
		}
		if diff := cmp.Diff(row.want, pieces(iotest.OneByteReader(strings.NewReader(row.in)), 100)); diff != "" {
			t.Errorf("%s: a byte at a time (-want +got)\n%s", row.reason, diff)
		}
	}
	gone := errors.New("gone")
	if got := pieces(io.MultiReader(strings.NewReader(one+"\nx"), iotest.ErrReader(gone)), 100); !slices.Equal(got,
		[]string{"1:1-1 " + one, "reader: gone"}) {
		t.Errorf("a reader that fails in what is broken: %q", got)
	}
	bounds := file.Bounds{Most: 100, Dutch: "een ding", English: "a thing"}
	for p, err := range file.Pieces(iotest.DataErrReader(strings.NewReader(one)), bounds, thingFields.Knows) {
		if !p.Ready || err != nil {
			t.Errorf("behind the end nothing is waited for: %v, %v", p.Ready, err)
		}
	}
}
