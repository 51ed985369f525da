package quote_test

import (
	"encoding/json"
	"testing"
	"unicode/utf8"

	. "github.com/wobrules/wobrules/internal/quote"

	"pgregory.net/rapid"
)

var jsonTexts = []struct{ in, want string }{
	{"", `""`},
	{"art. 6 lid 1 Wob", `"art. 6 lid 1 Wob"`},
	{`"`, `"\""`},
	{`a\b`, `"a\\b"`},
	{"\n\t\r", `"\n\t\r"`},
	{"\x00\x01\x1f", `"\u0000\u0001\u001f"`},
	{" \x7f\u009b", `" \u007f\u009b"`},
	{"\u202e\u2028\u2029\u00ad", `"\u202e\u2028\u2029\u00ad"`},
	{"\U000e0041", `"\udb40\udc41"`},
	{"\ufeff\ufffe\uffff\U00010000", "\"\\ufeff\ufffe\uffff\U00010000\""},
	{"a~\x7f~ !#[]", `"a~\u007f~ !#[]"`},
	{"één € 😀", `"één € 😀"`},
	{"a\xffb", "\"a\ufffdb\""},
	{"a\x80b", "\"a\ufffdb\""},
	{"\xe2\x82", "\"\ufffd\ufffd\""},
	{"\ufffd", "\"\ufffd\""},
	{"é\"é", `"é\"é"`},
	{"é\x1fé", `"é\u001fé"`},
	{"é\xc3", "\"é\ufffd\""},
	{"\xf0\x9f\x98", "\"\ufffd\ufffd\ufffd\""},
}

// Both ways to write a JSON text write the same, and what they write reads back.
func TestJSONText(t *testing.T) {
	for _, row := range jsonTexts {
		if got := string(AppendJSON([]byte("x"), row.in)); got != "x"+row.want {
			t.Errorf("AppendJSON(%q) = %s, want x%s", row.in, got, row.want)
		}
		if got := string(CloseJSON([]byte(`x"`+row.in), 1)); got != "x"+row.want {
			t.Errorf("CloseJSON(%q) = %s, want x%s", row.in, got, row.want)
		}
	}
}

func TestJSONTextProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := string(rapid.SliceOf(rapid.OneOf(rapid.Byte(), rapid.SampledFrom([]byte("\"\\\n\xc3\xa9")))).Draw(t, "s"))
		if rapid.Bool().Draw(t, "valid") {
			s = rapid.String().Draw(t, "text")
		}
		appended, closed := string(AppendJSON(nil, s)), string(CloseJSON([]byte(`"`+s), 0))
		var want, back string
		b, err := json.Marshal(s)
		if err != nil || json.Unmarshal(b, &want) != nil || json.Unmarshal([]byte(appended), &back) != nil {
			t.Fatalf("%q: %s", s, appended)
		}
		if appended != closed || back != want || utf8.ValidString(s) && back != s {
			t.Fatalf("%q: appended %s, closed %s, reads back as %q", s, appended, closed, back)
		}
	})
}

// What acts on a terminal is escaped in JSON that encoding/json wrote, and reads
// back the same; the newlines between its lines stay.
func TestHarmlessJSON(t *testing.T) {
	rows := []struct{ in, want string }{
		{"{\"id\":\"Z-1\"}\n", "{\"id\":\"Z-1\"}\n"},
		{"{\"id\":\"a\u0085\u202e\u009b\u00e9\"}", `{"id":"a\u0085\u202e\u009b` + "\u00e9\"}"},
		{"", ""},
		{"[\n\"\u009b\"\n]\n", "[\n\"\\u009b\"\n]\n"}, // newlines before and behind
		{"[\n]\n", "[\n]\n"},
		{"\"\u00e9\ufffd\u2028\"", "\"\u00e9\ufffd\\u2028\""}, // U+FFFD that was there is seen
	}
	for _, row := range rows {
		if got := string(HarmlessJSON([]byte(row.in))); got != row.want {
			t.Errorf("HarmlessJSON(%q) = %q, want %q", row.in, got, row.want)
		}
		if in := []byte(row.in); row.in == row.want && len(in) > 0 && &HarmlessJSON(in)[0] != &in[0] {
			t.Errorf("HarmlessJSON(%q) is copied for nothing", row.in)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "s")
		b, err := json.Marshal([]string{s})
		if err != nil {
			t.Fatal(err)
		}
		var back []string
		got := HarmlessJSON(b)
		if err := json.Unmarshal(got, &back); err != nil || len(back) != 1 || back[0] != s {
			t.Fatalf("%q: %s reads back as %q, %v", s, got, back, err)
		}
		for _, r := range string(got) {
			if Acts(r) {
				t.Fatalf("%q: %q has %U", s, got, r)
			}
		}
	})
}
