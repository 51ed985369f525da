package inventory_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/inventory"
)

func jsonRows(text string) string {
	var b strings.Builder
	for d, err := range inventory.ReadJSON(strings.NewReader(text)) {
		if err != nil {
			fmt.Fprintf(&b, "! %v\n", err)
			continue
		}
		fmt.Fprintf(&b, "%d: %s, %s, %v\n", d.Line, d.Number, d.Assessment, d.Grounds)
	}
	return b.String()
}

func TestRowsInJSON(t *testing.T) {
	for _, row := range []struct{ in, want, why string }{
		{`[{"number":"1","assessment":"deels openbaar","grounds":["10.2.e","10.2e"]},
 {"number":"2","assessment":"Openbaar"}]`, "1: 1, Deels openbaar, [10.2.e]\n2: 2, Openbaar, []\n", "an array"},
		{"{\"number\":\"1\",\"assessment\":\"openbaar\"}\n{\"number\":\"2\",\"assessment\":\"openbaar\"}\n",
			"1: 1, Openbaar, []\n2: 2, Openbaar, []\n", "one after another"},
		{strings.Repeat(" ", 6000) + `[{"number":"1","assessment":"openbaar"}]`, "1: 1, Openbaar, []\n",
			"white space before the array"},
		{"\ufeff[{\"number\":\"1\",\"assessment\":\"openbaar\",\"source\":null}]", "1: 1, Openbaar, []\n",
			"a byte-order mark; null is absent"},
		{"[\n{\"Number\":\"1\",\"assessment\":\"openbaar\"},\n" +
			"{\"number\":\"4\"},\n" +
			"{\"number\":5},\n" +
			"{\"assessment\":\"half\"},\n" +
			"{\"assessment\":\"openbaar\",\"grounds\":[\"10.3\"]},\n" +
			"{\"number\":\"6\",\"assessment\":\"openbaar\"}\n]",
			"! line 2: Number: \"1\": unknown key\n" +
				"! line 3: assessment: must be given\n" +
				"! line 4: number: \"5\": takes a text\n" +
				"! line 5: assessment: \"half\": not an assessment; takes openbaar, deels openbaar, niet openbaar, " +
				"reeds openbaar, dubbel, buiten verzoek, nog niet beoordeeld, niet aangetroffen, or another word " +
				"for one of these\n" +
				"! line 6: grounds[0]: \"10.3\": \"10.3\" is no ground; takes codes such as 5.1.2.e or 10.2.e, with " +
				"a remark in parentheses\n7: 6, Openbaar, []\n",
			"a row that does not fit does not stop the others"},
	} {
		if got := jsonRows(row.in); got != row.want {
			t.Errorf("%.60q (%s):\n%s", row.in, row.why, cmp.Diff(row.want, got))
		}
	}
}

// What is no ground leaves no ground in the row, and no finding is made of it.
func TestACodeThatIsNoGroundIsNone(t *testing.T) {
	const list = `[{"number":"1","assessment":"deels openbaar","grounds":["5.1.2.e","5.1.2.z"]},
		{"number":"2","assessment":"niet openbaar","grounds":["5.1.2.z"]}]`
	for d, err := range inventory.ReadJSON(strings.NewReader(list)) {
		want := map[string][]ground.Ground{"1": {ground.MustParse("5.1.2.e")}}[d.Number]
		if err == nil || !slices.Equal(d.Grounds, want) {
			t.Errorf("row %s: %v, %v, want %v", d.Number, d.Grounds, err, want)
		}
	}
	rows := inventory.ReadJSON(strings.NewReader(list))
	for f, err := range inventory.CheckList(ground.Netherlands, calendar.MustParse("2024-06-03"), rows) {
		if err == nil {
			t.Errorf("row %s: %s", f.Number, f.Text(calendar.English))
		}
	}
}

func TestNoRowInJSONIsLostBesideABrokenOne(t *testing.T) {
	good := func(n int) string { return fmt.Sprintf(`{"number":"%d","assessment":"openbaar"}`, n) }
	for _, broken := range []string{
		`{"number":"x,"assessment":"openbaar"}`, `{"number":"x","assessment":}`,
		`{"number":"x","assessment":"openbaar"`, `"number":"x"}`,
		`{"number":"x",,"assessment":"openbaar"}`, `{"number":"x","grounds":["10.2.e","assessment":"openbaar"}`,
		"{\"number\":\"\xff\",\"assessment\":\"openbaar\"}",
	} {
		for _, layout := range []string{"[%s,\n%s,\n%s]\n", "%s\n%s\n%s\n", "[\n  %s,\n  %s,\n  %s\n]"} {
			got := jsonRows(fmt.Sprintf(layout, good(1), broken, good(2)))
			if !strings.Contains(got, ": 1, ") || !strings.Contains(got, ": 2, ") || !strings.Contains(got, "!") {
				t.Errorf("%q in %q: %s", broken, layout, got)
			}
		}
	}
}

func TestAnErrorOfTheReaderEndsTheRowsInJSON(t *testing.T) {
	broken := errors.New("broken")
	n := 0
	for _, err := range inventory.ReadJSON(iotest.ErrReader(broken)) {
		if n++; !errors.Is(err, broken) || n > 1 {
			t.Errorf("%d: %v", n, err)
		}
	}
}

// madeRow draws a row that can be written.
func madeRow(t *rapid.T) inventory.Row {
	text := rapid.StringOf(rapid.RuneFrom([]rune("abé ;,\"'\n=+-@|0123.()"))).Filter(func(s string) bool {
		return strings.TrimSpace(s) == s && s != "-" && s != "--" && s != "/"
	})
	name := rapid.SampledFrom([]string{"", "memo", "nota; met \"bijlage\"", "=HYPERLINK(\"x\")", "-x", "+31", "@ik",
		"regel\nregel"})
	// A list does not say of which territory it is: a bare article is read as one
	// of the Wob or the Woo.
	all := slices.DeleteFunc(slices.Clone(ground.Grounds()),
		func(g ground.Ground) bool { return g.Law() == ground.WobBES })
	d := inventory.Row{
		Number: rapid.SampledFrom([]string{"1", "23", "a-4"}).Draw(t, "number"), Description: "d" +
			text.Draw(t, "description"),
		Assessment: rapid.SampledFrom(slices.Collect(inventory.Assessments())).Draw(t, "assessment"),
		Source:     name.Draw(t, "source"), Note: name.Draw(t, "note"), Case: name.Draw(t, "case"),
		Matter: name.Draw(t, "matter"),
		Family: name.Draw(t, "family"), Thread: name.Draw(t, "thread"), FileType: name.Draw(t, "type"),
		Related: name.Draw(t, "related"),
		Emails:  rapid.IntRange(0, 9).Draw(t, "emails"), Suspended: rapid.Bool().Draw(t, "suspended"),
		Also: rapid.SampledFrom([]string{"", "900"}).Draw(t, "also"),
	}
	switch rapid.IntRange(0, 2).Draw(t, "day") {
	case 0:
		d.Date = calendar.MustParse("2021-03-03").AddDays(rapid.IntRange(0, 3000).Draw(t, "days"))
	case 1:
		d.Written = rapid.SampledFrom([]string{"maart 2025", "2019", "maart 2020 - april 2020"}).Draw(t, "written")
	}
	for range rapid.IntRange(0, 3).Draw(t, "grounds") {
		if g := rapid.SampledFrom(all).Draw(t, "ground"); !slices.Contains(d.Grounds, g) {
			d.Grounds = append(d.Grounds, g)
		}
	}
	if len(d.Grounds) > 0 && rapid.Bool().Draw(t, "remark") {
		d.Remarks = []string{"namen", "5x"}
	}
	return d
}

func TestWhatIsWrittenReadsBackTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := []inventory.Row{madeRow(t), madeRow(t)}
		var asJSON, asCSV bytes.Buffer
		if err := inventory.WriteJSON(&asJSON, slices.Values(want)); err != nil {
			t.Fatal(err)
		}
		if err := inventory.WriteCSV(&asCSV, slices.Values(want)); err != nil {
			t.Fatal(err)
		}
		if !json.Valid(asJSON.Bytes()) {
			t.Fatalf("not JSON: %s", asJSON.Bytes())
		}
		l, err := inventory.Open(bytes.NewReader(asCSV.Bytes()), inventory.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var fromJSON, fromCSV []inventory.Row
		for d, err := range inventory.ReadJSON(&asJSON) {
			if d.Line = 0; err != nil {
				t.Fatal(err)
			}
			fromJSON = append(fromJSON, d)
		}
		for d, err := range l.Rows() {
			if d.Line = 0; err != nil {
				t.Fatalf("%v in %s", err, asCSV.Bytes())
			}
			fromCSV = append(fromCSV, d)
		}
		opt := cmp.Comparer(func(a, b ground.Ground) bool { return a == b })
		day := cmp.Comparer(func(a, b calendar.Date) bool { return a == b })
		if diff := cmp.Diff(want, fromJSON, opt, day); diff != "" {
			t.Fatalf("JSON: %s", diff)
		}
		if diff := cmp.Diff(want, fromCSV, opt, day); diff != "" {
			t.Fatalf("CSV: %s\n%s", diff, asCSV.Bytes())
		}
	})
}
