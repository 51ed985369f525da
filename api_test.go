package wobrules_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"go/constant"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the files of the folder api again")

// What each package exports stands in the folder api, one thing a line, so that
// a change of it is seen in review. What went away or got another form breaks
// who uses it and must stand in CHANGELOG.md, under "Unreleased", in an entry
// marked **breaking** that names it; -update asks that too.
func TestAPI(t *testing.T) {
	changelog, err := os.ReadFile("CHANGELOG.md")
	if err != nil {
		t.Fatal(err)
	}
	found := make(map[string]bool)
	for path, lines := range apis(t) {
		name := filepath.Join("api", strings.ReplaceAll(path, "/", "-")+".txt")
		found[name] = true
		text, err := os.ReadFile(name)
		if err != nil && !(os.IsNotExist(err) && *update) {
			t.Errorf("%v: write it with: go test -run TestAPI . -update", err)
			continue
		}
		var kept []string
		if len(text) > 0 {
			kept = strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
		}
		gone, added := difference(kept, lines), difference(lines, kept)
		for _, line := range gone {
			if !toldBreaking(string(changelog), line, gone) {
				t.Errorf("%s: went away or changed, and no **breaking** entry in CHANGELOG.md names `%s`:\n\t%s", name,
					nameOf(line), line)
			}
		}
		switch {
		case len(gone)+len(added) == 0 || t.Failed():
		case *update:
			if err := os.WriteFile(name, []byte(strings.Join(lines, "\n")+"\n"), 0o666); err != nil {
				t.Fatal(err)
			}
		default:
			t.Errorf("%s is not what %s exports; renew it with: go test -run TestAPI . -update\n- %s\n+ %s",
				name, path, strings.Join(gone, "\n- "), strings.Join(added, "\n+ "))
		}
	}
	files, err := filepath.Glob("api/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if !found[name] {
			t.Errorf("%s is of no package", name)
		}
	}
}

// A line that went away is told by an entry that names the thing with its type,
// or by one that names the type that went with it.
func TestBreakingChangesAreTold(t *testing.T) {
	const changelog = "# Changelog\n\n## Unreleased\n\nwob\n\n- **breaking**: `Deadline.Label` is\n  `Deadline.Name`, " +
		"`wob.Old` and\n  `Limit` are gone.\n- `Fold` is new.\n\n## v0.1.0\n\nwob\n\n- **breaking**: `Case.Was` is gone.\n"
	gone := []string{"type Limit struct", "type Limit struct, From int"}
	for _, row := range []struct {
		line string
		want bool
		why  string
	}{
		{"method (Deadline) Label(calendar.Lang) string", true, "named with its type"},
		{"method (*Deadline) Label(calendar.Lang) string", true, "of a pointer"},
		{"func Old()", true, "named with its package, after a line end"},
		{"func Fold(iter.Seq[Event]) (Case, error)", false, "its entry is not of a breaking change"},
		{"type Limit struct, From int", true, "went with its type"},
		{"type Deadline struct, From int", false, "its type is there, and another part of it is named"},
		{"type Case struct, Was int", false, "told of an older version"},
		{"method (Timeline) Label() string", false, "the label of another type"},
	} {
		if got := toldBreaking(changelog, row.line, gone); got != row.want {
			t.Errorf("%q: told %t, want %t: %s", row.line, got, row.want, row.why)
		}
	}
}

// toldBreaking reports whether the changelog tells, for the version that is not
// out yet, that what a line says is no more; gone is all that is no more.
func toldBreaking(changelog, line string, gone []string) bool {
	_, unreleased, _ := strings.Cut(changelog, "\n## Unreleased\n")
	unreleased, _, _ = strings.Cut(unreleased, "\n## ")
	names := []string{nameOf(line)}
	if of, _, member := strings.Cut(names[0], "."); member &&
		slices.ContainsFunc(gone, func(l string) bool { return nameOf(l) == of }) {
		names = append(names, of)
	}
	for entry := range strings.SplitSeq(unreleased, "\n- ") {
		if !strings.HasPrefix(entry, "**breaking**") {
			continue
		}
		for _, name := range names {
			if strings.Contains(entry, "`"+name+"`") || strings.Contains(entry, "."+name+"`") {
				return true
			}
		}
	}
	return false
}

// nameOf returns the name of what a line of the API is about, with its type.
func nameOf(line string) string {
	kind, rest, _ := strings.Cut(line, " ")
	end := func(s string) string {
		if i := strings.IndexAny(s, " ([,"); i >= 0 {
			return s[:i]
		}
		return s
	}
	switch {
	case kind == "method":
		of, method, _ := strings.Cut(strings.TrimPrefix(rest, "("), ") ")
		return end(strings.TrimPrefix(of, "*")) + "." + end(method)
	case kind == "type" && strings.Contains(rest, "struct, "):
		of, field, _ := strings.Cut(rest, " struct, ")
		return of + "." + end(field)
	}
	return end(rest)
}

// difference returns the lines of a that are not in b.
func difference(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(line string) bool { return slices.Contains(b, line) })
}

// apis returns what the packages of the library export, by their path below
// the module: a line for each thing, by its name, with types and without the names of parameters.
func apis(t *testing.T) map[string][]string {
	t.Helper()
	cmd := exec.Command("go", "list", "-export", "-deps", "-json=ImportPath,Export,DepOnly,Name", "./...")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	exports := make(map[string]string)
	var paths []string
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p struct {
			ImportPath, Export, Name string
			DepOnly                  bool
		}
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		exports[p.ImportPath] = p.Export
		path, ok := strings.CutPrefix(p.ImportPath, module+"/")
		if ok && !p.DepOnly && p.Name != "main" && !strings.HasPrefix(path, "internal/") {
			paths = append(paths, path)
		}
	}
	importer := importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(exports[path])
	})
	all := make(map[string][]string)
	for _, path := range paths {
		p, err := importer.Import(module + "/" + path)
		if err != nil {
			t.Fatal(err)
		}
		all[path] = apiOf(p)
	}
	return all
}

func apiOf(p *types.Package) []string {
	qualify := func(other *types.Package) string {
		if other == p {
			return ""
		}
		return other.Name()
	}
	show := func(t types.Type) string { return types.TypeString(nameless(t), qualify) }
	var lines []string
	say := func(format string, args ...any) { lines = append(lines, fmt.Sprintf(format, args...)) }
	for _, name := range p.Scope().Names() {
		o := p.Scope().Lookup(name)
		if !o.Exported() {
			continue
		}
		switch o := o.(type) {
		case *types.Const:
			if _, listed := o.Type().(*types.Named); listed && o.Val().Kind() == constant.Int {
				say("const %s %s", name, show(o.Type())) // its code is promised, its number is not
				continue
			}
			say("const %s %s = %s", name, show(o.Type()), o.Val())
		case *types.Var:
			say("var %s %s", name, show(o.Type()))
		case *types.Func:
			say("func %s%s", name, strings.TrimPrefix(show(o.Type()), "func"))
		case *types.TypeName:
			if o.IsAlias() && !internal(types.Unalias(o.Type())) {
				say("type %s = %s", name, show(types.Unalias(o.Type())))
				continue
			}
			named := types.Unalias(o.Type()).(*types.Named)
			switch under := named.Underlying().(type) {
			case *types.Struct:
				say("type %s struct", name)
				for f := range under.Fields() {
					if f.Exported() {
						say("type %s struct, %s %s", name, f.Name(), show(f.Type()))
					}
				}
			default:
				say("type %s %s", name, show(under))
			}
			for m := range named.Methods() {
				if m.Exported() {
					signature := m.Type().(*types.Signature)
					pointer := ""
					if _, ok := signature.Recv().Type().(*types.Pointer); ok {
						pointer = "*"
					}
					say("method (%s%s) %s%s", pointer, name, m.Name(), strings.TrimPrefix(show(signature), "func"))
				}
			}
		}
	}
	slices.SortFunc(lines, func(a, b string) int { return cmp.Or(cmp.Compare(nameOf(a), nameOf(b)), cmp.Compare(a, b)) })
	return lines
}

// internal reports whether a type is declared where no program can name it: a
// package that has an alias of it exports what it has.
func internal(t types.Type) bool {
	named, ok := t.(*types.Named)
	return ok && named.Obj().Pkg() != nil && strings.HasPrefix(named.Obj().Pkg().Path(), module+"/internal/")
}

// nameless returns a type without the names of its parameters and results,
// which nobody depends on.
func nameless(t types.Type) types.Type {
	s, ok := t.(*types.Signature)
	if !ok {
		return t
	}
	tuple := func(in *types.Tuple) *types.Tuple {
		var out []*types.Var
		for v := range in.Variables() {
			out = append(out, types.NewParam(token.NoPos, nil, "", nameless(v.Type())))
		}
		return types.NewTuple(out...)
	}
	return types.NewSignatureType(nil, nil, nil, tuple(s.Params()), tuple(s.Results()), s.Variadic())
}
