package main

import (
	"fmt"
	"io"
	"reflect"
	"strings"
)

// show writes a value without the addresses in it.
func show(w io.Writer, v reflect.Value, depth int) {
	if !v.IsValid() || depth > 5 {
		return
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			fmt.Fprint(w, "nil")
			return
		}
		show(w, v.Elem(), depth+1)
	case reflect.Struct:
		fmt.Fprint(w, v.Type(), "{")
		for i := range v.NumField() {
			show(w, v.Field(i), depth+1)
			fmt.Fprint(w, " ")
		}
		fmt.Fprint(w, "}")
	case reflect.Slice, reflect.Array:
		fmt.Fprint(w, v.Len(), "[")
		for i := range min(v.Len(), 200) {
			show(w, v.Index(i), depth+1)
			fmt.Fprint(w, " ")
		}
		fmt.Fprint(w, "]")
	case reflect.Map:
		fmt.Fprint(w, "map ", v.Len())
	case reflect.Func, reflect.Chan, reflect.UnsafePointer, reflect.Uintptr:
		fmt.Fprint(w, v.IsZero())
	default:
		fmt.Fprint(w, v)
	}
}

// shortArgs shows arguments in a fault.
func shortArgs(in []reflect.Value) string {
	texts := make([]string, len(in))
	for i, v := range in {
		var b strings.Builder
		show(&b, v, 2)
		texts[i] = fmt.Sprintf("%.120q", b.String())
	}
	return strings.Join(texts, ", ")
}
