package wob_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/wob"
)

// gather reads a file of cases and shows each: its id, or what is wrong.
func gather(input string) []string {
	var all []string
	for c, err := range wob.Cases(strings.NewReader(input)) {
		all = append(all, shown(c.ID, err))
	}
	return all
}

func shown(id string, err error) string {
	if err == nil {
		return id
	}
	var fault *wob.InputError
	if !errors.As(err, &fault) {
		return fmt.Sprintf("no InputError: %v", err)
	}
	if id != "" {
		return id + ": " + err.Error()
	}
	return err.Error()
}

// good is a case that has nothing wrong with it.
func good(id string) string { return `{"id":"` + id + `","received":"2020-03-03"}` }

func TestCasesForms(t *testing.T) {
	a, b, c := good("a"), good("b"), good("c")
	pretty := func(id string) string {
		return "{\n  \"id\": \"" + id + "\",\n  \"received\": \"2020-03-03\"\n}"
	}
	for _, row := range []struct {
		reason, input string
		want          []string
	}{
		{"an empty file has no cases", "", nil},
		{"nor has white space", " \t\r\n\n  ", nil},
		{"nor a byte-order mark", "\ufeff", nil},
		{"nor a byte-order mark and white space", "\ufeff\r\n ", nil},
		{"one object", a, []string{"a"}},
		{"one object, pretty", pretty("a"), []string{"a"}},
		{"one object, pretty, CRLF, byte-order mark", "\ufeff" + strings.ReplaceAll(pretty("a"), "\n", "\r\n") + "\r\n",
			[]string{"a"}},
		{"one object, pretty, blank lines before it", "\n\n \n" + pretty("a"), []string{"a"}},
		{"one object, pretty, without indent and with the brackets on lines of their own",
			"{\n\"id\":\"a\",\n\"received\":\n\"2020-03-03\",\n\"decision\":\n{\n\"published\":\"2020-03-10\"\n}\n," +
				"\"suspensions\":\n[\n{\n\"ground\":\"wob.6.3\",\n\"notified\":\"2020-03-04\"\n}\n]\n}\n", []string{"a"}},
		{"two pretty objects after each other", pretty("a") + "\n" + pretty("b") + "\n", []string{"a", "b"}},
		{"pretty, then lines", pretty("a") + "\n" + b + "\n" + c, []string{"a", "b", "c"}},
		{"JSON Lines", a + "\n" + b + "\n" + c + "\n", []string{"a", "b", "c"}},
		{"JSON Lines, no end of the last line", a + "\n" + b, []string{"a", "b"}},
		{"JSON Lines, CRLF", a + "\r\n" + b + "\r\n", []string{"a", "b"}},
		{"JSON Lines, blank lines and a byte-order mark", "\ufeff\n" + a + "\n\n \t\n\r\n" + b + "\n\n", []string{"a", "b"}},
		{"JSON Lines, indented", "  " + a + "\n\t" + b + "  \n", []string{"a", "b"}},
		{"JSON Lines of which one is pretty is not JSON Lines, but all are read", a + "\n" + b + "\n", []string{"a", "b"}},
		{"empty array", "[]", nil},
		{"empty array, pretty", "\ufeff[\n\n]\n", nil},
		{"array on one line", "[" + a + "," + b + "," + c + "]", []string{"a", "b", "c"}},
		{"array of lines", "[" + a + ",\n" + b + ",\n" + c + "]\n", []string{"a", "b", "c"}},
		{"array of lines, commas first", "[\n " + a + "\n, " + b + "\n, " + c + "\n]\n", []string{"a", "b", "c"}},
		{"array, pretty, CRLF", strings.ReplaceAll("\ufeff[\n"+pretty("a")+",\n"+pretty("b")+"\n]\n", "\n", "\r\n"),
			[]string{"a", "b"}},
		{"brackets and commas in texts cut nothing", `[{"id":"},{[]\"","received":"2020-03-03"},` + b + `]`,
			[]string{`},{[]"`, "b"}},
	} {
		if diff := cmp.Diff(row.want, gather(row.input)); diff != "" {
			t.Errorf("%s: %q (-want +got)\n%s", row.reason, row.input, diff)
		}
	}
}

// A bad case stands in its place with its line, and costs no other.
func TestCasesBad(t *testing.T) {
	a, b, c := good("a"), good("b"), good("c")
	const (
		noObject = "takes an object"
		tooSoon  = "the text ends too early"
	)
	for _, row := range []struct {
		reason, input string
		want          []string
	}{
		{"lines: a bad one in the middle", a + "\n" + `{"id":"x","received":"2020-02-30"}` + "\n" + c,
			[]string{"a", `x: line 2: received: "2020-02-30": takes a date that exists, YYYY-MM-DD`, "c"}},
		{"lines: blank lines count", "\n" + a + "\n\n\n" + `{"id":"x","RECEIVED":"2020-03-03"}`,
			[]string{"a", `x: line 5: RECEIVED: "2020-03-03": unknown key`}},
		{"lines: no object", a + "\nnonsense\n12\n\"text\"\nnull\n[]\n" + b,
			[]string{"a", `line 2: "nonsense": ` + noObject, `line 3: "12": ` + noObject, `line 4: "text": ` + noObject,
				`line 5: "null": ` + noObject, `line 6: "[": ` + noObject, "b"}},
		{"an array with marks before the second bracket, which ends no key", "[:[\n" + a + "\n]",
			[]string{`line 1: ":": ` + noObject, "a"}},
		{"lines: the first is nonsense", "nonsense\n" + a + "\n" + b,
			[]string{`line 1: "nonsense": takes JSON: an object, an array of objects, or an object a line`, "a", "b"}},
		{"lines: the first has too much behind it", a + "}\n" + b,
			[]string{"a", `line 1: "}": ` + noObject, "b"}},
		{"lines: two cases on one", a + "\n" + b + " " + c + "\n" + a,
			[]string{"a", "b", "c", "a"}},
		{"lines: a case that runs on", a + "\n" + `{"id":"x","received":"2020-03-03"` + "\n}\n" + b,
			[]string{"a", "x", "b"}},
		{"lines: a comma behind each", a + ",\n" + b + ",\n",
			[]string{"a", `line 1: ",": stands outside an array`, "b"}},
		{"lines: cut off in the middle", a + "\n" + b[:20] + "\n" + c,
			[]string{"a", `b: line 2: received: ` + tooSoon, "c"}},
		{"lines: the last is cut off", a + "\n" + b[:30], []string{"a", `b: line 2: received: "2020-03-: ` + tooSoon}},
		{"lines: the first is cut off after a comma", `{"id":"x",` + "\n" + a + "\n" + b,
			[]string{`x: line 1: ` + tooSoon, "a", "b"}},
		{"lines: the first is cut off in a text", `{"id":"x` + "\n" + a + "\n" + b,
			[]string{`line 1: id: "x: ` + tooSoon, "a", "b"}},
		{"lines: the first is cut off after a colon", `{"id":"x","received":` + "\n" + a + "\n" + b,
			[]string{`x: line 1: received: ` + tooSoon, "a", "b"}},
		{"lines: the first is cut off in a list", `{"id":"x","suspensions":[` + "\n" + a + "\n" + b,
			[]string{`x: line 1: suspensions[0]: ` + tooSoon, "a", "b"}},
		{"lines: the first is cut off above a blank line", `{"id":"x","suspensions":[` + "\n\n" + a + "\n" + b,
			[]string{`x: line 1: suspensions[0]: ` + tooSoon, "a", "b"}},
		{"lines: a text that is not closed", a + "\n" + `{"id":"x,"received":"2020-03-03"}` + "\n" + b,
			[]string{"a", `x,: line 2: "received\"": takes a comma or the end of the object`, "b"}},
		{"pretty: a text that is not closed", "{\n\"id\": \"x,\n\"received\": \"2020-03-03\"\n}\n" + a,
			[]string{`line 2: id: "x,�: a control character stands in the text`, "a"}},
		{"pretty: a fault has its own line", "\n{\n\"id\": \"x\",\n\"received\": 12\n}\n",
			[]string{`x: line 4: received: "12": takes a date that exists, YYYY-MM-DD`}},
		{"pretty: an impossible fact has the line of the case", "\n{\n\"id\": \"x\"\n}\n",
			[]string{`x: line 2: received: must be given`}},
		{"pretty: cut off, and another follows",
			"{\n\"id\": \"x\",\n\"received\": \"2020-03-03\"\n" + "{\n\"id\": \"y\",\n\"received\": \"2020-03-03\"\n}",
			[]string{`x: line 3: ` + tooSoon, "y"}},
		{"array: a bad element", `[` + a + `,{"id":"x","received":1},` + "\n" + c + `]`,
			[]string{"a", `x: line 1: received: "1": takes a date that exists, YYYY-MM-DD`, "c"}},
		{"array: elements that are no objects", "[1,\n\"},{\",null,\n[" + a + "],true," + b + "]",
			[]string{`line 1: "1": ` + noObject, "a", `line 3: ",": stands after the end of the array`,
				`line 3: "true": ` + noObject, "b"}},
		{"array: no comma", "[" + a + "\n" + b + " " + c + "]",
			[]string{"a", `line 2: "{": takes a comma between the objects`, "b",
				`line 2: "{": takes a comma between the objects`, "c"}},
		{"array: two commas", "[" + a + ",,\n" + b + "]",
			[]string{"a", `line 1: ",": takes an object before the comma`, "b"}},
		{"array: a comma at the start", "[,\n" + a + "]", []string{`line 1: ",": takes an object before the comma`, "a"}},
		{"array: a comma at the end", "[" + a + ",\n]", []string{"a", `line 2: "]": takes an object after the comma`}},
		{"array: a bracket too many in a case", "[" + a + "}," + b + "]", []string{"a", `line 1: "}": ` + noObject, "b"}},
		{"array: cut off in a case", "[" + a + ",\n" + b[:20], []string{"a", `b: line 2: received: ` + tooSoon}},
		{"array: a case in the middle is cut off", "[\n" + a + ",\n" + b[:11] + "\n" + c + "]",
			[]string{"a", `b: line 3: ": ` + tooSoon, "c"}},
		{"array: cut off after a case", "[" + a + ",\n" + b,
			[]string{"a", "b", `line 2: the text ends before the array does`}},
		{"array: cut off after a comma", "[" + a + ",\n", []string{"a", `line 2: the text ends before the array does`}},
		{"array: cut off at once", "[", []string{`line 1: the text ends before the array does`}},
		{"array: more behind it", "[" + a + "]\n" + b, []string{"a", `line 2: "{": stands after the end of the array`, "b"}},
		{"array: another behind it", "[" + a + "]\n[" + b + ",\n" + c + "]",
			[]string{"a", `line 2: "[": stands after the end of the array`, "b", "c"}},
		{"array: a bracket too many", "[" + a + "]]", []string{"a", `line 1: "]": stands after the end of the array`}},
		{"a line that begins like an array costs no case", "[nonsense\n" + a + "\n" + b + "\n",
			[]string{`line 1: "nonsense": ` + noObject, "a", `line 3: "{": takes a comma between the objects`, "b",
				`line 4: the text ends before the array does`}},
		{"UTF-16", "\xff\xfe{\x00\n\x00" + a, []string{"line 1: UTF-16; save the file as UTF-8"}},
	} {
		if diff := cmp.Diff(row.want, gather(row.input)); diff != "" {
			t.Errorf("%s: %q (-want +got)\n%s", row.reason, row.input, diff)
		}
	}
}
