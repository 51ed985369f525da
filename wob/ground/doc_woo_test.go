package ground_test

import (
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/wob/ground"
)

var aCode = regexp.MustCompile(`\b(?:10|11|5)\.[0-9][0-9a-z.]*`)

// The two acts side by side in the package documentation are the rows of the
// concordance: every pair, and no other.
func TestDocConcordance(t *testing.T) {
	f, err := parser.ParseFile(token.NewFileSet(), "doc.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	_, table, ok := strings.Cut(f.Doc.Text(), "# The two acts side by side\n")
	if !ok {
		t.Fatal("doc.go has no table of the two acts")
	}
	documented := map[string][]string{}
	wob := ""
	for line := range strings.Lines(table) {
		if !strings.HasPrefix(line, "\t") {
			if wob != "" {
				break
			}
			continue
		}
		columns := strings.TrimPrefix(line, "\t")
		left, right := strings.TrimSpace(columns[:min(8, len(columns))]), columns[min(8, len(columns)):min(26,
			len(columns))]
		if left != "" {
			wob = left
		}
		documented[wob] = append(documented[wob], aCode.FindAllString(right, -1)...)
	}
	for _, l := range []ground.Law{ground.Wob, ground.Woo} {
		for _, g := range l.Grounds() {
			if l != ground.Wob {
				if len(g.Counterparts(ground.Wob)) == 0 && !slices.Contains(documented["-"], g.Code()) {
					t.Errorf("doc.go does not say that %s is new", g)
				}
				continue
			}
			var want []string
			for _, c := range g.Counterparts(ground.Woo) {
				want = append(want, c.Ground.Code())
			}
			got := documented[g.Code()]
			slices.Sort(want)
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("doc.go sets %s beside %v, the concordance beside %v", g, got, want)
			}
		}
	}
}
