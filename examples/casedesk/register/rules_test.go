package register

import (
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

func TestEveryProbeIsAnswered(t *testing.T) {
	for _, text := range probes() {
		if _, err := probe(wob.Clock{}, text); err != nil {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestRulesHaveAnotherVersionWithADecree(t *testing.T) {
	a, b := NewRules(wob.Clock{}), NewRules(wob.Clock{})
	if a.Version() == "" || a.Version() != b.Version() {
		t.Fatalf("the same rules have versions %q and %q", a.Version(), b.Version())
	}
	days, err := Decree(strings.NewReader("Besluit van 1 mei 2027 (voorbeeld)\n\n2029-05-11\n2030-12-24\n"))
	if err != nil {
		t.Fatal(err)
	}
	if free, _ := days.Free(calendar.MustParse("2029-05-11")); !free {
		t.Error("the day of the decree is not free")
	}
	if !days.Known(calendar.MustParse("2030-01-01")) || days.Known(calendar.MustParse("2031-01-01")) {
		t.Error("the decree settles 2029 and 2030, and no other year")
	}
	if NewRules(wob.Clock{Calendar: days}).Version() == a.Version() {
		t.Error("a decree does not change the version")
	}
}

func TestADecreeThatCannotBeReadSaysWhere(t *testing.T) {
	for text, want := range map[string]string{
		"":                                "no day",
		"Besluit":                         "no day",
		"Besluit\n2029-02-30":             "line 2",
		"Besluit\n2029-05-11\n2029-05-11": "twice",
		"2029-05-11\n2029-05-12\nx":       "line 3",
	} {
		if _, err := Decree(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v; want %q in it", text, err, want)
		}
	}
}
