package quote_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	. "github.com/wobrules/wobrules/internal/quote"
)

// A message quotes sixty bytes at most.
func TestTextIsCut(t *testing.T) {
	sixty := "123456789 123456789 123456789 123456789 123456789 123456789 "
	for in, want := range map[string]string{
		"":               `""`,
		"a\"b":           `"a\"b"`,
		sixty:            `"` + sixty + `"`,
		sixty + "x":      `"` + sixty + `"...`,
		sixty[:59] + "é": `"` + sixty[:59] + `"...`, // no half character
		sixty[:58] + "€": `"` + sixty[:58] + `"...`,
		sixty[:57] + "😀": `"` + sixty[:57] + `"...`,
		// What is no text is cut where a character could end, and no further back.
		strings.Repeat("\x80", 61): `"` + strings.Repeat(`\x80`, 56) + `"...`,
		"\x1b[2J\u202e":            `"\x1b[2J\u202e"`,
	} {
		if got := Text(in); got != want {
			t.Errorf("quote.Text(%q) = %s, want %s", in, got, want)
		}
	}
}

func TestPlain(t *testing.T) {
	for in, want := range map[string]string{
		"":                               "",
		"één € 😀 مرحبا":                  "één € 😀 مرحبا",
		"\x1b[2J a\nBeslistermijn":       "\ufffd[2J a\ufffdBeslistermijn",
		"\x00\x7f\u0080\u009b":           "\ufffd\ufffd\ufffd\ufffd",
		"a\x9bb":                         "a\ufffdb", // one byte that some terminals take for a C1 control
		"a\xe2\x80":                      "a\ufffd",
		"\ufffda\ufffd":                  "\ufffda\ufffd",                  // it was there
		"\xff\xfe\x1b\xfd\xfc\u009b\xfb": "\ufffd\ufffd\ufffd\ufffd\ufffd", // a row of bytes is one, what acts another
		"\x1b\x1b":                       "\ufffd\ufffd",
		"\u202eabc\u2066\u200f":          "\ufffdabc\ufffd\ufffd",
		"a\u2028b\u2029c":                "a\ufffdb\ufffdc",
		"zacht\u00adkoppelteken":         "zacht\ufffdkoppelteken",
	} {
		if got := Plain(in); got != want {
			t.Errorf("Plain(%q) = %q, want %q", in, got, want)
		}
		if got := string(AppendPlain([]byte("x"), in)); got != "x"+want {
			t.Errorf("AppendPlain(%q) = %q, want %q", in, got, "x"+want)
		}
	}
}

// Acts knows every character of the four classes, and no other.
func TestActs(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		want := unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp)
		if got := Acts(r); got != want {
			t.Errorf("Acts(%U) = %t, want %t", r, got, want)
		}
	}
}

// Nothing that acts passes, what does not act is kept, and JSON keeps all.
func FuzzPlain(f *testing.F) {
	for _, s := range []string{"", "één", "\x1b[2J", "\u202e\u2028", "\xe2\x80", "a\U000e0041", strings.Repeat("é\"",
		40)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		plain, text, asJSON := Plain(s), Text(s), string(AppendJSON(nil, s))
		for _, shown := range []string{plain, text, asJSON} {
			if strings.ContainsFunc(shown, Acts) || !utf8.ValidString(shown) {
				t.Errorf("%q is shown as %q", s, shown)
			}
		}
		harmless := utf8.ValidString(s) && !strings.ContainsFunc(s, Acts)
		if harmless != (plain == s) {
			t.Errorf("Plain(%q) = %q", s, plain)
		}
		var back string
		if err := json.Unmarshal([]byte(asJSON), &back); err != nil || utf8.ValidString(s) && back != s {
			t.Errorf("%q as JSON is %s, read back %q, %v", s, asJSON, back, err)
		}
		if closed := string(CloseJSON([]byte(`"`+s), 0)); closed != asJSON {
			t.Errorf("CloseJSON(%q) = %s, AppendJSON gives %s", s, closed, asJSON)
		}
	})
}

// Eight times the text takes at most twenty-four times the time: enough to pass on a
// busy machine, where a square would take sixty-four.
func TestQuoteIsLinear(t *testing.T) {
	for _, piece := range []string{"a", "é", "\"", "\u202e", "\xff", "é\""} {
		took := func(size int) time.Duration {
			s, start := strings.Repeat(piece, size/len(piece)), time.Now()
			if n := len(Plain(s)) + len(CloseJSON([]byte(`"`+s), 0)) + len(AppendJSON(nil, s)); n < len(s) {
				t.Errorf("%q: %d bytes", piece, n)
			}
			return time.Since(start)
		}
		less, more := took(1<<17), took(1<<20)
		for round := 0; more > 24*less+10*time.Millisecond; round++ {
			if round == 8 { // the slowest of one, the quickest of the other: other programs run beside it
				t.Errorf("%q: %v for 128 kB, %v for a megabyte", piece, less, more)
				break
			}
			less, more = max(less, took(1<<17)), min(more, took(1<<20))
		}
	}
}
