package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// A target is a package with its files read and its types known.
type target struct {
	dir   string // as from the root
	abs   string
	fset  *token.FileSet
	files []*ast.File
	names []string // of the files, absolute
	texts [][]byte
	info  *types.Info
	pkg   *types.Package
	rapid bool // its tests draw with rapid, whose flags they then take
}

type listed struct {
	Dir, ImportPath, Export string
	GoFiles                 []string
	TestImports             []string
	XTestImports            []string
	DepOnly                 bool
}

// load reads a package and checks its types against the compiled form of what
// it imports.
func load(root, dir string) (*target, error) {
	of, exports, err := list(root, dir)
	if err != nil {
		return nil, err
	}
	t := &target{dir: dir, abs: of.Dir, fset: token.NewFileSet()}
	t.rapid = strings.Contains(strings.Join(append(of.TestImports, of.XTestImports...), " "), "pgregory.net/rapid")
	for _, name := range of.GoFiles {
		path := filepath.Join(of.Dir, name)
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		f, err := parser.ParseFile(t.fset, path, text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		t.files, t.names, t.texts = append(t.files, f), append(t.names, path), append(t.texts, text)
	}
	t.info = &types.Info{
		Types: make(map[ast.Expr]types.TypeAndValue),
		Uses:  make(map[*ast.Ident]types.Object),
		Defs:  make(map[*ast.Ident]types.Object),
	}
	config := types.Config{Importer: importer.ForCompiler(t.fset, "gc", func(path string) (io.ReadCloser, error) {
		if exports[path] == "" {
			return nil, fmt.Errorf("no compiled form of %s", path)
		}
		return os.Open(exports[path])
	})}
	t.pkg, err = config.Check(of.ImportPath, t.fset, t.files, t.info)
	return t, err
}

// list asks the go command for a package, and for the compiled form of each
// that it imports.
func list(root, dir string) (of listed, exports map[string]string, err error) {
	cmd := exec.Command("go", "list", "-export", "-deps", "-json", "./"+filepath.ToSlash(dir))
	cmd.Dir = root
	var told bytes.Buffer
	cmd.Stderr = &told
	out, err := cmd.Output()
	if err != nil {
		return of, nil, fmt.Errorf("go list: %w\n%s", err, told.Bytes())
	}
	exports = make(map[string]string)
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return of, exports, nil
		} else if err != nil {
			return of, nil, err
		}
		exports[p.ImportPath] = p.Export
		if !p.DepOnly {
			of = p
		}
	}
}
