package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
)

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
		f.walk(kv.Value)
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
