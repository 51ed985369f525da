package words_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// A text is in the language of the reader; a language that is neither is Dutch.
func TestTwoLanguages(t *testing.T) {
	label := words.Label{"op %s", "on %s"}
	for l, want := range map[calendar.Lang]string{calendar.Dutch: "nl", calendar.English: "en", 7: "nl"} {
		if got := words.Say(l, "nl", "en"); got != want {
			t.Errorf("Say(%d) is %s, want %s", l, got, want)
		}
		if got := words.Of(l, [2]int{1, 2}); got != map[string]int{"nl": 1, "en": 2}[want] {
			t.Errorf("Of(%d) is %d", l, got)
		}
		if got := label.In(l, "maandag"); got != map[string]string{"nl": "op maandag", "en": "on maandag"}[want] {
			t.Errorf("In(%d) is %s", l, got)
		}
	}
	if got := (words.Label{"100 %", "100 %"}).In(calendar.Dutch); got != "100 %" {
		t.Errorf("a text without a gap is %s", got)
	}
}

func TestListsOfItems(t *testing.T) {
	for _, row := range []struct {
		ids    []string
		nl, en string
	}{
		{nil, "onderdelen ", "items "},
		{[]string{"5"}, "onderdeel 5", "item 5"},
		{[]string{"5", "6"}, "onderdelen 5 en 6", "items 5 and 6"},
		{[]string{"5", "6", "9"}, "onderdelen 5, 6 en 9", "items 5, 6 and 9"},
	} {
		if nl, en := words.Items(calendar.Dutch, row.ids), words.Items(calendar.English, row.ids); nl != row.nl ||
			en != row.en {
			t.Errorf("%v: %q and %q, want %q and %q", row.ids, nl, en, row.nl, row.en)
		}
	}
}

func TestChannels(t *testing.T) {
	for channel, want := range map[string][2]string{
		"": {"", ""}, "telephone": {" (telefonisch)", " (by telephone)"}, "e-mail": {" (per e-mail)", " (by e-mail)"},
		"letter": {" (per brief)", " (by letter)"}, "p. 3": {" (p. 3)", " (p. 3)"},
	} {
		if got := [2]string{words.Channel(calendar.Dutch, channel), words.Channel(calendar.English,
			channel)}; got != want {
			t.Errorf("%s: %q, want %q", channel, got, want)
		}
	}
}

// What is not known leaves nothing behind in a sentence.
func TestTidy(t *testing.T) {
	for in, want := range map[string]string{
		"het besluit van  (A) is":  "het besluit (A) is",
		"het besluit van  is er":   "het besluit is er",
		"the decision of  is out":  "the decision is out",
		"the decision of  (A)":     "the decision (A)",
		"het besluit ()":           "het besluit",
		"ontvangen op : te laat":   "ontvangen: te laat",
		"received on : late":       "received: late",
		"het besluit van : x":      "het besluit: x",
		"the decision of : x":      "the decision: x",
		"het besluit van 3 mei is": "het besluit van 3 mei is",
	} {
		if got := words.Tidy(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

type colour uint8

// 0 and 2 may not be written.
var colours = words.Codes[colour]{{"", "niets", "nothing"}, 1: {"red", "rood", "red"}, 3: {"blue", "blauw", "blue"}}

func TestCodes(t *testing.T) {
	for c, want := range map[colour][3]string{0: {"", "niets", "nothing"}, 1: {"red", "rood", "red"}, 2: {},
		3: {"blue", "blauw", "blue"}, 4: {}, 255: {}} {
		if got := [3]string{colours.String(c), colours.Name(c, calendar.Dutch),
			colours.Name(c, calendar.English)}; got != want {
			t.Errorf("%d: %q, want %q", c, got, want)
		}
		text, err := colours.Marshal(c)
		if string(text) != want[0] || (err == nil) != (want[0] != "") {
			t.Errorf("%d is written as %s, %v", c, text, err)
		}
		if want[0] == "" {
			continue
		}
		back := colour(9)
		if err := colours.Unmarshal(text, &back); err != nil || back != c {
			t.Errorf("%s is read as %d, %v", text, back, err)
		}
	}
	if _, err := colours.Marshal(4); err == nil || err.Error() != "colour: 4 has no code" {
		t.Errorf("got %v", err)
	}
	for _, text := range []string{"", "Red", "rood", "green"} {
		c := colour(9)
		if err := colours.Unmarshal([]byte(text), &c); err == nil || c != 9 || !strings.HasSuffix(err.Error(),
			`: takes red or blue`) || !strings.HasPrefix(err.Error(), `colour: "`+text+`"`) {
			t.Errorf("%q: %d, %v", text, c, err)
		}
	}
	if got := slices.Collect(colours.All()); !slices.Equal(got, []colour{1, 3}) {
		t.Errorf("values %v", got)
	}
	for c := range colours.All() {
		if c != 1 {
			t.Errorf("%d after the first", c)
		}
		break
	}
	if got := colours.Names(); !slices.Equal(got, []string{"", "red", "", "blue"}) {
		t.Errorf("names %q", got)
	}
	if got := colours.Names(3, 2); !slices.Equal(got, []string{"", "", "", "blue"}) {
		t.Errorf("some names %q", got)
	}
}
