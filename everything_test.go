package wobrules_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/wobrules/wobrules"

// publicPackages returns the folders of the packages that programs import.
func publicPackages(t *testing.T) (dirs []string) {
	t.Helper()
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() || path == "." {
			return err
		}
		_, err = os.Stat(filepath.Join(path, "go.mod"))
		switch d.Name() {
		case "internal", "examples", "testdata", ".git":
			return fs.SkipDir
		}
		if err == nil {
			return fs.SkipDir // a module of its own
		}
		if p, err := build.ImportDir(path, 0); err == nil && p.Name != "main" {
			dirs = append(dirs, filepath.ToSlash(path))
		}
		return nil
	})
	if err != nil || len(dirs) < 4 {
		t.Fatalf("packages %q, %v", dirs, err)
	}
	return dirs
}

// exported lists what a package exports, of each kind: its types, its functions,
// and its constants and variables. What is generic is left out.
func exported(t *testing.T, dir string) (types, functions, values []string) {
	t.Helper()
	p, err := build.ImportDir(dir, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range p.GoFiles {
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Recv == nil && d.Type.TypeParams == nil && d.Name.IsExported() {
					functions = append(functions, d.Name.Name)
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					switch s := s.(type) {
					case *ast.TypeSpec:
						if s.TypeParams == nil && s.Name.IsExported() {
							types = append(types, s.Name.Name)
						}
					case *ast.ValueSpec:
						for _, n := range s.Names {
							if n.IsExported() {
								values = append(values, n.Name)
							}
						}
					}
				}
			}
		}
	}
	return types, functions, values
}

// registry is a Go file that lists all that the packages export.
func registry(t *testing.T) string {
	var imports, types, functions, values strings.Builder
	for i, dir := range publicPackages(t) {
		fmt.Fprintf(&imports, "\tp%d %q\n", i, module+"/"+dir)
		ts, fs, vs := exported(t, dir)
		for _, name := range ts {
			fmt.Fprintf(&types, "\treflect.TypeFor[p%d.%s](),\n", i, name)
		}
		for _, name := range fs {
			fmt.Fprintf(&functions, "\t{%q, p%d.%s},\n", filepath.Base(dir)+"."+name, i, name)
		}
		for _, name := range vs {
			fmt.Fprintf(&values, "\tp%d.%s,\n", i, name)
		}
	}
	return "package main\n\nimport (\n\t\"reflect\"\n\n" + imports.String() + ")\n\n" +
		"var types = []reflect.Type{\n" + types.String() + "}\n\n" +
		"var functions = []function{\n" + functions.String() + "}\n\n" +
		"var values = []any{\n" + values.String() + "}\n"
}

// Every exported function, and every method of every exported type, is called
// with zero, copied, hand-made and hostile values and with nil, from one
// goroutine and from many: testdata/everything says what may come of it. The
// list of what there is to call is made from the source, so that nothing is left
// out.
func TestEverything(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	dir := t.TempDir()
	made := filepath.Join(dir, "registry.go")
	if err := os.WriteFile(made, []byte(registry(t)), 0o666); err != nil {
		t.Fatal(err)
	}
	abs := func(name string) string {
		path, err := filepath.Abs(name)
		if err != nil {
			t.Fatal(err)
		}
		return path
	}
	// The program is laid over the module, where it may import what is internal.
	replace := map[string]string{abs("internal/everything/registry.go"): made}
	sources, err := filepath.Glob("testdata/everything/*.go")
	if err != nil || len(sources) == 0 {
		t.Fatalf("no program in testdata/everything: %v", err)
	}
	for _, name := range sources {
		if filepath.Base(name) == "registry.go" {
			continue
		}
		replace[abs("internal/everything/"+filepath.Base(name))] = abs(name)
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "overlay.json")
	if err := os.WriteFile(file, overlay, 0o666); err != nil {
		t.Fatal(err)
	}
	args := []string{"run", "-overlay", file}
	if raceDetector() {
		args = append(args, "-race")
	}
	cmd := exec.Command("go", append(args, "./internal/everything")...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Run(); err != nil {
		t.Errorf("%v\n%s", err, out.String())
	} else if testing.Verbose() {
		t.Log(out.String())
	}
}

// raceDetector reports whether the tests were built with it.
func raceDetector() bool {
	info, _ := debug.ReadBuildInfo()
	return info != nil && slices.Contains(info.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}
