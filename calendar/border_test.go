package calendar_test

import (
	"encoding/json"
	"fmt"
	"math"
	"testing"

	. "github.com/wobrules/wobrules/calendar"
)

// Every month ends on its own last day, and begins on its first.
func TestDaysOfEveryMonth(t *testing.T) {
	for month, last := range map[string]int{
		"2023-01": 31, "2023-02": 28, "2024-02": 29, "1900-02": 28, "2000-02": 29, "2023-03": 31, "2023-04": 30,
		"2023-05": 31, "2023-06": 30,
		"2023-07": 31, "2023-08": 31, "2023-09": 30, "2023-10": 31, "2023-11": 30, "2023-12": 31,
	} {
		for n, ok := range map[int]bool{0: false, 1: true, last: true, last + 1: false} {
			d, err := Parse(fmt.Sprintf("%s-%02d", month, n))
			if (err == nil) != ok {
				t.Errorf("%s-%02d: %v, %v", month, n, d, err)
			}
		}
	}
	for _, s := range []string{"2023-00-01", "2023-13-01", "0000-01-01"} {
		if d, err := Parse(s); err == nil || !d.IsZero() {
			t.Errorf("%s: %v, %v", s, d, err)
		}
	}
}

// Days before the first and after the last there is are none, however many.
func TestAddDaysBeyondTheCalendar(t *testing.T) {
	first, last := MustParse("0001-01-01"), MustParse("9999-12-31")
	for _, row := range []struct {
		from Date
		n    int
		want string
	}{
		{first, -1, ""}, {first, -2, ""}, {last, 1, ""}, {last, 2, ""}, {first, math.MaxInt, ""}, {last, math.MaxInt,
			""},
		{first, math.MinInt, ""}, {last, math.MinInt, ""}, {first, 3652058, "9999-12-31"},
		{last, -3652058, "0001-01-01"}, {first, 3652059, ""}, {last, -3652059, ""},
	} {
		got := row.from.AddDays(row.n)
		if row.want == "" && !got.IsZero() || row.want != "" && got != MustParse(row.want) {
			t.Errorf("%s and %d days: %s, want %q", row.from, row.n, got, row.want)
		}
	}
	if at := MustParse("2026-05-25").Time(); at.Nanosecond() != 0 || at.Second() != 0 || at.Hour() != 0 {
		t.Errorf("a day begins at midnight: %s", at)
	}
}

// The first value that no constant has is none, in any form; what cannot be read
// leaves nothing behind.
func TestAnswerAtItsBorder(t *testing.T) {
	a := No + 1
	if a.String() != "Answer(3)" {
		t.Errorf("prints as %s", a)
	}
	if _, err := a.MarshalText(); err == nil || err.Error() != "calendar.Answer.MarshalText: there is no Answer(3)" {
		t.Errorf("as a text: %v", err)
	}
	for _, read := range []func(*Answer) error{
		func(a *Answer) error { return a.UnmarshalText([]byte("maybe")) },
		func(a *Answer) error { return a.GobDecode([]byte("Yes")) },
		func(a *Answer) error { return a.UnmarshalJSON([]byte(`"yes"`)) },
		func(a *Answer) error { return a.Scan("maybe") },
	} {
		a := Yes
		if err := read(&a); err == nil || a != Yes {
			t.Errorf("%v, %v", a, err)
		}
	}
	a = Yes
	if err := a.Scan(nil); err != nil || a != Unknown {
		t.Errorf("NULL: %v, %v", a, err)
	}
	d := MustParse("2026-05-25")
	if err := d.GobDecode([]byte("2026-02-30")); err == nil || d != MustParse("2026-05-25") {
		t.Errorf("a day that is none: %v, %v", d, err)
	}
}

// A sentence has a number that is small and above 0; a paragraph with a letter, and
// one past the ordinals, is named by its number.
func TestCitationsAtTheirBorders(t *testing.T) {
	wob := Article(Act{}, "6").Para("1")
	for _, n := range []int{0, -1, -255, 256, 257} {
		if got := wob.Sentence(1).Sentence(n); got != wob {
			t.Errorf("sentence %d: %s", n, got)
		}
	}
	if wob.Sentence(255) == wob || wob.Sentence(1) == wob {
		t.Error("no first and no last sentence")
	}
	if got := Article(Act{}, "ECLI:NL:RVS:2010:BO1165").URL(); got != "" {
		t.Errorf("an article that is called like a ruling has the link %s", got)
	}
	const ruling = "ECLI:NL:RVS:2010:BO1165"
	if got := Ruling(ruling).URL(); got != "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2010:BO1165" {
		t.Errorf("a ruling has the link %s", got)
	}
	if got := string((*Provision)(nil).AppendText([]byte("x"), Dutch, Args{})); got != "x" {
		t.Errorf("no provision behind a text: %q", got)
	}
	p, err := NewProvision("wob.6.1", Article(Act{}, "6"), "a", "b")
	if err != nil {
		t.Fatal(err)
	}
	if text, err := p.MarshalText(); string(text) != "wob.6.1" || err != nil {
		t.Errorf("as a text %s, %v", text, err)
	}
	if b, err := json.Marshal(map[string]any{"rule": p}); string(b) == `{"rule":""}` || err != nil {
		t.Errorf("in JSON %s, %v", b, err)
	}
	for _, id := range []string{".wob.6", "wob.6{", "wob.é", "wob.6/1", "wob.6:1", "-wob", "wob.6`"} {
		if _, err := NewProvision(id, Article(Act{}, "6"), "a", "b"); err == nil {
			t.Errorf("%q is an id", id)
		}
	}
	for _, id := range []string{"a.z", "0.9", "z-a.9-0"} {
		if _, err := NewProvision(id, Article(Act{}, "6"), "a", "b"); err != nil {
			t.Errorf("%q: %v", id, err)
		}
	}
}

// A reading goes one way, the other, or both; the sides that are chosen add up.
func TestReadingsAtTheirBorders(t *testing.T) {
	p, err := NewProvision("wob.6.1", Article(Act{}, "6"), "a", "b")
	if err != nil {
		t.Fatal(err)
	}
	for way, ok := range map[Direction]bool{Earlier - 1: false, Earlier: true, BothWays: true, Later: true, Later +
		1: false} {
		r, err := NewReading(0, "a-reading", p, p, way)
		if (err == nil) != ok || ok && r.Direction() != way {
			t.Errorf("direction %d: %v, %v", way, r, err)
		}
	}
	first, wrong := NewReading(0, "a", p, p, Later)
	last, err := NewReading(63, "b", p, p, Earlier)
	if err != nil || wrong != nil {
		t.Fatal(err, wrong)
	}
	for _, n := range []int{-1, 64} {
		if _, err := NewReading(n, "a", p, p, Later); err == nil {
			t.Errorf("there is a reading %d", n)
		}
	}
	if text, err := first.MarshalText(); string(text) != "a" || err != nil {
		t.Errorf("as a text %s, %v", text, err)
	}
	var none Readings
	both := none.With(first).Union(none.With(last))
	if !both.Has(first) || !both.Has(last) || none.Union(none) != none ||
		both != none.With(last).Union(none.With(first)) || both.Flip(last) != none.With(first) {
		t.Errorf("two readings: %v", both)
	}
}

// A length is of one unit behind a P; a step is of a kind that has a word.
func TestLengthsAtTheirBorders(t *testing.T) {
	for _, s := range []string{"X14D", "14D", "PD", "P", "", "P0D", "P014D", "P1.4D", "P14", "P14X", "p14D",
		"P1234567890D", "P14d", "P/4D", "P:4D"} {
		if sp, err := ParseSpan(s); err == nil || !sp.IsZero() {
			t.Errorf("%q is read as %s", s, sp)
		}
	}
	sp := Weeks(4)
	if err := sp.GobDecode([]byte("4 weken")); err == nil || sp != Weeks(4) {
		t.Errorf("a length that is none: %s, %v", sp, err)
	}
	if StepExtend.String() != "extend" || (StepExtend+1).String() != "" || StepKind(200).String() != "" {
		t.Errorf("the last kind of step is %s, then %q", StepExtend, StepExtend+1)
	}
}
