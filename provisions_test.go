package wobrules_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ground"
)

// packages are the folders of the packages by their names.
var packages = map[string]string{"calendar": "calendar", "wob": "wob", "ground": "wob/ground",
	"inventory": "wob/ground/inventory", "scope": "scope", "letter": "scope/letter"}

// declared returns the names that a package declares: functions, methods, types
// and variables, those of its tests included.
func declared(t *testing.T, dir string) map[string]bool {
	t.Helper()
	names := make(map[string]bool)
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), dir+"/"+e.Name(), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				names[d.Name.Name] = true
			case *ast.GenDecl:
				for _, s := range d.Specs {
					switch s := s.(type) {
					case *ast.ValueSpec:
						for _, n := range s.Names {
							names[n.Name] = true
						}
					case *ast.TypeSpec:
						names[s.Name.Name] = true
					}
				}
			}
		}
	}
	return names
}

// The table of PROVISIONS.md: every provision has a row, every row has
// provisions, and what a row names is there.
func TestProvisionsTable(t *testing.T) {
	text, err := os.ReadFile("PROVISIONS.md")
	if err != nil {
		t.Fatal(err)
	}
	type row struct {
		prefix, article, function, test string
		cited                           []string
	}
	var rows []*row
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(line, "|")
		if len(cells) == 6 && strings.HasPrefix(cells[1], " `") {
			for i := range cells {
				cells[i] = strings.Trim(cells[i], " `\n")
			}
			rows = append(rows, &row{prefix: cells[1], article: cells[2], function: cells[3], test: cells[4]})
		}
	}
	names := make(map[string]map[string]bool)
	for name, dir := range packages {
		names[name] = declared(t, dir)
	}
	for _, r := range rows {
		for _, qualified := range []string{r.function, r.test} {
			pkg, name, _ := strings.Cut(qualified, ".")
			if !names[pkg][name] {
				t.Errorf("row %s: there is no %s", r.prefix, qualified)
			}
		}
	}
	ids := make(map[string]bool)
	walk := func(p *calendar.Provision) {
		if ids[p.ID()] {
			t.Errorf("id %s stands twice", p.ID())
		}
		ids[p.ID()] = true
		var best *row
		for _, r := range rows {
			if (p.ID() == r.prefix || strings.HasPrefix(p.ID(), r.prefix+".")) &&
				(best == nil || len(r.prefix) > len(best.prefix)) {
				best = r
			}
		}
		if best == nil {
			t.Errorf("provision %s (%s) has no row", p.ID(), p.Citation())
			return
		}
		best.cited = append(best.cited, p.Citation().String())
	}
	for p := range provisions {
		walk(p)
	}
	for _, r := range rows {
		switch {
		case len(r.cited) == 0:
			t.Errorf("row %s has no provision", r.prefix)
		case !slices.Contains(r.cited, r.article):
			t.Errorf("row %s says %s, its provisions cite %s", r.prefix, r.article, strings.Join(r.cited, "; "))
		}
	}
}

// READINGS.md and the docs of package wob name every reading, and no other.
func TestReadingsAreDocumented(t *testing.T) {
	for _, name := range []string{"READINGS.md", "wob/doc.go"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for r := range wob.AllReadings() {
			if !strings.Contains(string(text), r.ID()) {
				t.Errorf("%s does not name the reading %s", name, r.ID())
			}
		}
	}
	text, err := os.ReadFile("READINGS.md")
	if err != nil {
		t.Fatal(err)
	}
	for r := range ground.AllReadings() {
		if !strings.Contains(string(text), r.ID()) {
			t.Errorf("READINGS.md does not name the reading %s", r)
		}
	}
	for line := range strings.Lines(string(text)) {
		if id, ok := strings.CutPrefix(line, "| `"); ok {
			id, _, _ = strings.Cut(id, "`")
			_, err := wob.ParseReading(id)
			if _, other := ground.ParseReading(id); err != nil && other != nil {
				t.Error(err)
			}
		}
	}
}
