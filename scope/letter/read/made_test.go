package read

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The made-up letters of testdata/made are of bodies of many kinds, in layouts of
// many kinds, in words that the rules were not written from. What a person reads in
// them stands beside them. Nothing that is read may be wrong; what is missed is
// named here, so that it cannot grow unseen.
var missedInMadeLetters = map[string]string{
	"06-universiteit": "decision.kind", // the body decides in the third person
	"12-bes":          "decision.kind",
	"14-doorgezonden": "request.received", // told in the clause after the forwarding
}

func TestMadeLetters(t *testing.T) {
	files, err := filepath.Glob("testdata/made/*.txt")
	if err != nil || len(files) < 17 {
		t.Fatalf("%d letters: %v", len(files), err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		text, g := annotated(t, file)
		r := Letter(text)
		checkReading(t, text, r)
		for _, m := range tally(name, r, g, map[string]score{}, map[string]score{}) {
			kind, what, _ := strings.Cut(strings.TrimPrefix(m, name+" "), ": ")
			known := strings.Contains(" "+missedInMadeLetters[name]+" ", " "+kind+" ")
			if strings.HasPrefix(what, "WRONG") && (kind != "regime" || g.Regime != "") || strings.HasPrefix(what, "missed") &&
				!known {
				t.Error(m)
			}
		}
	}
}

// A letter of the islands is read as one: their act has no end.
func TestALetterOfTheIslands(t *testing.T) {
	text, err := os.ReadFile("testdata/made/12-bes.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, year := range []string{"2022", "2024"} {
		r := Letter(strings.ReplaceAll(string(text), "2022", year))
		if got := facts(r, Date); got != year+"-03-18" {
			t.Errorf("dated %q", got)
		}
		if got := string(r.Letter.AppendJSON(nil)); !strings.Contains(got, `"territory":"bes"`) {
			t.Errorf("the letter file: %s", got)
		}
	}
}
