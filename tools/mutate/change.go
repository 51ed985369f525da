package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path"
	"path/filepath"
	"regexp"
	"strings"
)

// A change is one thing done to one place of a package.
type change struct {
	n    int
	file string // as from the root
	line int
	col  int
	kind string
	what string // what stands there, and what it becomes
	text string // the line
}

// The kinds of change.
const (
	boundary   = "boundary"   // < becomes <=
	negation   = "negation"   // a condition says the opposite
	clause     = "clause"     // a part of a condition is left out
	arithmetic = "arithmetic" // + becomes -, * becomes /
	increment  = "increment"  // ++ becomes --, += becomes -=
	number     = "number"     // a number, or a day, is one more or one less
	truth      = "truth"      // true becomes false
	result     = "result"     // nothing is returned, or no error
	statement  = "statement"  // a call or an assignment is left out
)

// A finder finds the places of a file and makes the edits that put each change
// behind its number.
type finder struct {
	*target
	file    *ast.File
	text    []byte
	lines   []span // only these; nil for all
	only    bool
	edits   edits
	changes *[]change
	dropped map[string]bool // places that do not compile, by where they stand
	stack   []ast.Node
	imports map[string]string // the names of what the file imports, by path
}

func (t *target) find(i int, changes *[]change, lines []span, only bool, dropped map[string]bool) []byte {
	f := &finder{target: t, file: t.files[i], text: t.texts[i], lines: lines, only: only, changes: changes,
		dropped: dropped}
	f.imports = make(map[string]string)
	for _, p := range t.pkg.Imports() {
		for _, s := range f.file.Imports {
			if strings.Trim(s.Path.Value, `"`) == p.Path() {
				f.imports[p.Path()] = p.Name()
				if s.Name != nil {
					f.imports[p.Path()] = s.Name.Name
				}
			}
		}
	}
	f.walk(f.file)
	return f.edits.apply(f.text)
}

// walk visits a node and what stands in it, with the stack of what it stands in.
func (f *finder) walk(in ast.Node) {
	ast.Inspect(in, func(n ast.Node) bool {
		if n == nil {
			f.stack = f.stack[:len(f.stack)-1]
			return true
		}
		if !f.visit(n) {
			return false
		}
		f.stack = append(f.stack, n)
		return true
	})
}

func (f *finder) offset(p token.Pos) int { return f.fset.Position(p).Offset }

// add numbers one more change, or returns false where it is not asked for.
func (f *finder) add(at token.Pos, kind, what string) (int, bool) {
	p := f.fset.Position(at)
	file := path.Join(filepath.ToSlash(f.dir), filepath.Base(p.Filename))
	if f.only && !within(f.lines, p.Line) || f.dropped[fmt.Sprintf("%s:%d", file, p.Line)] {
		return 0, false
	}
	n := len(*f.changes)
	text := strings.TrimSpace(strings.Split(string(f.text), "\n")[p.Line-1])
	*f.changes = append(*f.changes, change{n: n, file: file, line: p.Line, col: p.Column, kind: kind, what: what,
		text: text})
	return n, true
}

// wrap puts text around a node; %d in it is the number of the change.
func (f *finder) wrap(n ast.Node, kind, what, before, after string) {
	if i, ok := f.add(n.Pos(), kind, what); ok {
		if strings.Contains(before, "%d") {
			before = fmt.Sprintf(before, i)
		}
		if strings.Contains(after, "%d") {
			after = fmt.Sprintf(after, i)
		}
		f.edits.wrap(f.offset(n.Pos()), f.offset(n.End()), before, after)
	}
}

func (f *finder) parent() ast.Node {
	for i := len(f.stack) - 1; i >= 0; i-- {
		if _, paren := f.stack[i].(*ast.ParenExpr); !paren {
			return f.stack[i]
		}
	}
	return nil
}

// source returns the text of a node, in one line and cut.
func (f *finder) source(n ast.Node) string {
	s := strings.Join(strings.Fields(string(f.text[f.offset(n.Pos()):f.offset(n.End())])), " ")
	if len(s) > 60 {
		s = s[:57] + "..."
	}
	return s
}

// visit changes a node and reports whether what is below it may change too.
func (f *finder) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.GenDecl:
		return n.Tok == token.VAR
	case *ast.FieldList, *ast.ArrayType, *ast.MapType, *ast.ImportSpec:
		return false
	case *ast.IndexListExpr:
		return false
	case *ast.IncDecStmt:
		f.incDec(n)
	case *ast.AssignStmt:
		f.assign(n)
	case *ast.ExprStmt:
		f.leaveOut(n)
	case *ast.ReturnStmt:
		f.returned(n)
	case ast.Expr:
		return f.expression(n)
	}
	return true
}

// leaveOut makes a statement one that can be left out.
func (f *finder) leaveOut(s ast.Stmt) {
	switch f.parent().(type) {
	case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause:
		f.wrap(s, statement, f.source(s)+" left out", "if !mutOn(%d) { ", " }")
	}
}

func (f *finder) incDec(s *ast.IncDecStmt) {
	name, ok := f.name(f.info.TypeOf(s.X))
	if !ok || !isNumber(f.info.TypeOf(s.X)) {
		return
	}
	becomes, op := "--", " += "
	if s.Tok == token.DEC {
		becomes, op = "++", " -= "
	}
	if i, ok := f.add(s.TokPos, increment, s.Tok.String()+" becomes "+becomes); ok {
		f.edits.replace(f.offset(s.TokPos), f.offset(s.TokPos)+2, fmt.Sprintf("%smutNeg[%s](%d, 1)", op, name, i))
	}
}

func (f *finder) assign(s *ast.AssignStmt) {
	if s.Tok == token.DEFINE {
		return
	}
	if id, ok := s.Lhs[0].(*ast.Ident); ok && id.Name == "_" {
		return
	}
	f.leaveOut(s)
	if s.Tok != token.ADD_ASSIGN && s.Tok != token.SUB_ASSIGN {
		return
	}
	of := f.info.TypeOf(s.Lhs[0])
	if name, ok := f.name(of); ok && isNumber(of) {
		f.wrap(s.Rhs[0], increment, s.Tok.String()+" the other way", "mutNeg["+name+"](%d, ", ")")
	}
}

// returned makes what a function returns nothing, or no error. Beside an error
// the other results mean nothing and are left alone.
func (f *finder) returned(s *ast.ReturnStmt) {
	results := f.signature().Results()
	if len(s.Results) != results.Len() {
		return
	}
	failed := f.failed(s)
	for i, e := range s.Results {
		of := results.At(i).Type()
		if failed && i != len(s.Results)-1 || isNil(e) || isBool(of) || f.isZero(e) {
			continue
		}
		if name, ok := f.name(of); ok {
			f.wrap(e, result, "nothing for "+f.source(e), "mutZero["+name+"](%d, ", ")")
		}
	}
}

// failed reports whether a statement returns an error beside other results.
func (f *finder) failed(s *ast.ReturnStmt) bool {
	last := len(s.Results) - 1
	return last > 0 && isError(f.signature().Results().At(last).Type()) && !isNil(s.Results[last])
}

func (f *finder) signature() *types.Signature {
	for i := len(f.stack) - 1; i >= 0; i-- {
		switch n := f.stack[i].(type) {
		case *ast.FuncLit:
			return f.info.TypeOf(n).(*types.Signature)
		case *ast.FuncDecl:
			return f.info.Defs[n.Name].Type().(*types.Signature)
		}
	}
	return types.NewSignatureType(nil, nil, nil, nil, nil, false)
}

var dayText = regexp.MustCompile(`^"\d{4}-\d{2}-\d{2}"$`)
