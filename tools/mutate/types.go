package main

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strings"
)

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

func isBool(t types.Type) bool { return isKind(t, types.IsBoolean) }

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
