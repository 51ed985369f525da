package calendar_test

import (
	"encoding/json"
	"flag"
	"os"
	"regexp"
	"testing"
	"time"

	. "github.com/wobrules/wobrules/calendar"

	"github.com/rickar/cal/v2"
)

// long runs the parts of the tests that take more than a second or two.
var long = flag.Bool("long", false, "run the long comparisons")

// The oracle reads cal.DefaultLoc; the library does not (see child_test.go).
func TestMain(m *testing.M) {
	cal.DefaultLoc = time.UTC
	if err := flag.Set("rapid.checks", "300"); err != nil { // the command line goes before it
		panic(err)
	}
	os.Exit(m.Run())
}

var authority = regexp.MustCompile(`\bart\. \d|ECLI:NL:|\bKB \d`)

// because is the first call for every row of a table that states law: a row
// that rests on no article, ruling or decree fails.
func because(t *testing.T, reason string) {
	t.Helper()
	if !authority.MatchString(reason) {
		t.Errorf("a row of law without its article, ruling or decree: %q", reason)
	}
}

// message compares a whole error message; "" stands for no error.
func message(t *testing.T, call string, err error, want string) {
	t.Helper()
	got := ""
	if err != nil {
		got = err.Error()
	}
	if got != want {
		t.Errorf("%s: error\n got  %s\n want %s", call, got, want)
	}
}

func date(t *testing.T, s string) Date {
	t.Helper()
	if s == "" {
		return Date{}
	}
	d, err := Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// texter is a small value with one text form behind every door.
type texter[T any] interface {
	*T
	UnmarshalText([]byte) error
}

type texted interface {
	comparable
	String() string
	IsZero() bool
	AppendText([]byte) ([]byte, error)
	MarshalText() ([]byte, error)
}

// checkText checks that a value has one text form and reads back from it, and
// that its zero value is the empty text, left out of JSON by omitzero.
func checkText[T texted, P texter[T]](t interface {
	Helper()
	Fatalf(string, ...any)
}, v T) {
	t.Helper()
	text := v.String()
	if marshalled, err := v.MarshalText(); err != nil || string(marshalled) != text {
		t.Fatalf("MarshalText = %q, %v; String = %q", marshalled, err, text)
	}
	if appended, err := v.AppendText([]byte("x")); err != nil || string(appended) != "x"+text {
		t.Fatalf("AppendText after x = %q, %v; String = %q", appended, err, text)
	}
	var back T
	if err := P(&back).UnmarshalText([]byte(text)); err != nil || back != v {
		t.Fatalf("UnmarshalText(%q) = %v, %v; want %v", text, back, err, v)
	}
	if (text == "") != v.IsZero() {
		t.Fatalf("text %q, zero %v", text, v.IsZero())
	}
	type doc struct {
		V T `json:"v,omitzero"`
	}
	b, err := json.Marshal(doc{v})
	want := `{"v":"` + text + `"}`
	if v.IsZero() {
		want = "{}"
	}
	if err != nil || string(b) != want {
		t.Fatalf("JSON = %s, %v; want %s", b, err, want)
	}
	var d doc
	if err := json.Unmarshal(b, &d); err != nil || d.V != v {
		t.Fatalf("JSON %s reads back as %v, %v", b, d.V, err)
	}
}

// daysSince is the number of days between two days that are set.
func daysSince(d, e Date) int {
	n, _ := d.DaysSince(e)
	return n
}
