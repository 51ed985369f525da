package main

import (
	"fmt"
	"go/ast"
	"go/constant"
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
	ast.Inspect(f.file, func(n ast.Node) bool {
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
	return f.edits.apply(f.text)
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

// isZero reports whether an expression is a zero value, as far as its text and
// the constants in it tell.
func (f *finder) isZero(e ast.Expr) bool {
	if lit, ok := e.(*ast.CompositeLit); ok {
		return len(lit.Elts) == 0
	}
	switch v := f.info.Types[e].Value; {
	case v == nil:
		return false
	case v.Kind() == constant.String:
		return constant.StringVal(v) == ""
	default:
		return v.Kind() == constant.Int && constant.Sign(v) == 0
	}
}

func isNil(e ast.Expr) bool {
	id, ok := e.(*ast.Ident)
	return ok && id.Name == "nil"
}

func isError(t types.Type) bool { return t.String() == "error" }

var dayText = regexp.MustCompile(`^"\d{4}-\d{2}-\d{2}"$`)

// expression changes an expression. What is constant is one number or one text.
func (f *finder) expression(e ast.Expr) bool {
	tv := f.info.Types[e]
	if tv.IsType() {
		return false
	}
	if tv.Value != nil {
		if _, paren := e.(*ast.ParenExpr); !paren {
			f.constant(e, tv.Type)
			return false
		}
		return true
	}
	f.condition(e)
	if b, ok := e.(*ast.BinaryExpr); ok {
		f.binary(b)
	}
	if kv, ok := e.(*ast.KeyValueExpr); ok {
		f.stack = append(f.stack, kv)
		ast.Inspect(kv.Value, func(n ast.Node) bool {
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
		f.stack = f.stack[:len(f.stack)-1]
		return false
	}
	return true
}

// constant changes a number, a day or a truth that is written out.
func (f *finder) constant(e ast.Expr, of types.Type) {
	parent := f.parent()
	switch p := parent.(type) {
	case *ast.CallExpr:
		if id, ok := p.Fun.(*ast.Ident); ok && (id.Name == "make" || id.Name == "len") || p.Fun == e {
			return
		}
	case *ast.BinaryExpr:
		if p.Op != token.ADD && p.Op != token.SUB {
			return
		}
	case *ast.ReturnStmt:
		if f.failed(p) {
			return
		}
	case *ast.CompositeLit, *ast.KeyValueExpr, *ast.AssignStmt, *ast.ValueSpec:
	default:
		return
	}
	switch lit := e.(type) {
	case *ast.Ident:
		if lit.Name == "true" || lit.Name == "false" {
			f.wrap(e, truth, lit.Name+" becomes its opposite", "(mutOn(%d) != ", ")")
			return
		}
		if _, basic := of.(*types.Basic); !basic {
			return // one of a list of names, not a number
		}
	case *ast.BasicLit:
		if dayText.MatchString(lit.Value) {
			f.wrap(e, number, lit.Value+" is a day later", "mutDay(%d, 1, ", ")")
			f.wrap(e, number, lit.Value+" is a day earlier", "mutDay(%d, -1, ", ")")
			return
		}
		if lit.Kind != token.INT {
			return
		}
	}
	name, ok := f.name(types.Default(of))
	if b, basic := types.Default(of).Underlying().(*types.Basic); !ok || !basic || b.Info()&types.IsInteger == 0 ||
		b.Kind() == types.Int32 && isRune(e) {
		return
	}
	f.wrap(e, number, f.source(e)+" is one more", "mutOff["+name+"](%d, 1, ", ")")
	f.wrap(e, number, f.source(e)+" is one less", "mutOff["+name+"](%d, -1, ", ")")
}

func isRune(e ast.Expr) bool {
	lit, ok := e.(*ast.BasicLit)
	return ok && lit.Kind == token.CHAR
}

// condition makes a part of a condition say the opposite, or leaves it out.
func (f *finder) condition(e ast.Expr) {
	if _, paren := e.(*ast.ParenExpr); paren || !isBool(f.info.TypeOf(e)) {
		return
	}
	b, binary := e.(*ast.BinaryExpr)
	compound := binary && (b.Op == token.LAND || b.Op == token.LOR)
	parent := f.parent()
	if p, ok := parent.(*ast.BinaryExpr); ok && (p.Op == token.LAND || p.Op == token.LOR) && (!compound || b.Op != p.Op) {
		if p.Op == token.LAND {
			f.wrap(e, clause, f.source(e)+" left out", "(mutOn(%d) || ", ")")
		} else {
			f.wrap(e, clause, f.source(e)+" left out", "(!mutOn(%d) && ", ")")
		}
	}
	if compound {
		return
	}
	compares := binary
	switch p := parent.(type) {
	case *ast.IfStmt, *ast.ForStmt, *ast.BinaryExpr, *ast.ReturnStmt:
	case *ast.CaseClause:
		if !compares && !f.tagless() {
			return
		}
	case *ast.UnaryExpr:
		if p.Op == token.NOT {
			return // said of the whole
		}
	default:
		if !compares {
			return
		}
	}
	f.wrap(e, negation, "not "+f.source(e), "((", ") != mutOn(%d))")
}

// tagless reports whether the case above belongs to a switch without a value.
func (f *finder) tagless() bool {
	for i := len(f.stack) - 1; i >= 0; i-- {
		switch s := f.stack[i].(type) {
		case *ast.SwitchStmt:
			return s.Tag == nil
		case *ast.TypeSwitchStmt:
			return false
		}
	}
	return false
}

var compared = map[token.Token][2]string{
	token.LSS: {"mutLess", "<="}, token.LEQ: {"mutLeast", "<"}, token.GTR: {"mutMore", ">="}, token.GEQ: {"mutMost", ">"},
}

var reckoned = map[token.Token][2]string{
	token.ADD: {"mutAdd", "-"}, token.SUB: {"mutSub", "+"}, token.MUL: {"mutMul", "/"}, token.QUO: {"mutQuo", "*"},
	token.REM: {"mutRem", "*"},
}

// binary moves a boundary, or turns a sum into a difference.
func (f *finder) binary(b *ast.BinaryExpr) {
	of := f.info.TypeOf(b.X)
	if f.info.Types[b.X].Value != nil {
		of = f.info.TypeOf(b.Y)
	}
	kind, table := boundary, compared
	if _, ok := reckoned[b.Op]; ok {
		kind, table = arithmetic, reckoned
	}
	with, ok := table[b.Op]
	if !ok || !isNumber(of) && (kind == arithmetic || !isString(of)) {
		return
	}
	n, ok := f.add(b.OpPos, kind, b.Op.String()+" becomes "+with[1])
	if !ok {
		return
	}
	f.edits.wrap(f.offset(b.Pos()), f.offset(b.End()), fmt.Sprintf("%s(%d, ", with[0], n), ")")
	at := f.offset(b.OpPos)
	f.edits.replace(at, at+len(b.Op.String()), ",")
}

// name returns how a type is written in the file, where it can be.
func (f *finder) name(t types.Type) (string, bool) {
	if t == nil {
		return "", false
	}
	ok := true
	s := types.TypeString(t, func(p *types.Package) string {
		if p == f.pkg {
			return ""
		}
		name, known := f.imports[p.Path()]
		ok = ok && known
		return name
	})
	return s, ok && !strings.Contains(s, "untyped")
}

func isNumber(t types.Type) bool { return isKind(t, types.IsInteger|types.IsFloat) }
func isString(t types.Type) bool { return isKind(t, types.IsString) }
func isBool(t types.Type) bool   { return isKind(t, types.IsBoolean) }

func isKind(t types.Type, info types.BasicInfo) bool {
	if t == nil {
		return false
	}
	if _, parameter := t.(*types.TypeParam); parameter {
		return false
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&info != 0
}
