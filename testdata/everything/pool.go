package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/wobrules/wobrules/calendar"
)

// hostile is what an input may bring: it clears a screen, writes a line of its
// own, turns the direction, and is no UTF-8.
const hostile = "\x1b[2J a\n\u202e\u2028\u009b\xff\"\\"

// texts are what strings, readers and bytes are made of: something that each
// parser takes, and something that none does.
var texts = []string{
	"", hostile, "x", "P4W", "2021-06-11", "nl", "10.2.e", "5.1.2.e", "e", "1", "9999-12-31",
	"artikel 10, tweede lid, aanhef en onder e, van de Wob; artikel 10 EVRM " + hostile,
	`{"id":"1","received":"2021-06-11","adjournments":[{"notified":"2021-06-20","by":"P4W"}],` +
		`"decision":{"published":"2021-09-01"},"asOf":"2021-10-01"}`,
	`{"id":"\u001b[31m\u202e","received":"2022-06-11",` +
		`"suspensions":[{"ground":"awb.4.15.2.a","notified":"2022-06-20","until":"2022-07-01"}],"asOf":"2022-10-01"}`,
	`{"decided":"2021-06-11","environmental":"no"}`,
	`{"date":"2021-06-11","request":{"received":"2020-01-03","items":[{"id":"1"},` +
		`{"id":"2","text":"\u001b[31m"}]},"outcomes":[{"kinds":["withdrawn"]}]}`,
	`{"number":"1","assessment":"` + hostile + `"}`,
	"Nr.;Documentnaam;Beoordeling\n1;Memo;Deels openbaar (10.2.e)\n2;" + hostile + ";x\n",
	"received=in,decided=out,id=nr",
	"nr,in,out\n1,2021-06-11,2021-07-01\n2," + hostile + ",\n",
}

// A pool holds the values of each type that calls are made with. It does not
// change once it is made, but by learn.
type pool struct {
	of     map[reflect.Type][]reflect.Value
	shared map[reflect.Type]bool // see findPointers
}

const mostOfType = 40

func newPool() *pool {
	p := &pool{make(map[reflect.Type][]reflect.Value), make(map[reflect.Type]bool)}
	p.findPointers()
	for _, v := range values {
		p.add(reflect.ValueOf(v))
	}
	for _, day := range []string{"1992-05-01", "2021-05-05", "2022-05-01", "2021-06-11", "9999-12-31", "0001-01-01",
		"2041-01-01"} {
		p.add(reflect.ValueOf(calendar.MustParse(day)))
	}
	p.add(reflect.ValueOf(time.Date(2021, time.May, 5, 23, 0, 0, 0, time.UTC)))
	for _, t := range types {
		p.values(t)
	}
	return p
}

// findPointers finds the types without exported fields that structs hold a
// pointer to. They are made once and shared; nil is one of their values.
func (p *pool) findPointers() {
	for _, t := range types {
		if t.Kind() != reflect.Struct {
			continue
		}
		for i := range t.NumField() {
			held := t.Field(i).Type
			if held.Kind() == reflect.Pointer && held.Elem().Kind() == reflect.Struct && !exportsFields(held.Elem()) {
				p.shared[held.Elem()] = true
			}
		}
	}
}

func exportsFields(t reflect.Type) bool {
	for i := range t.NumField() {
		if t.Field(i).IsExported() {
			return true
		}
	}
	return false
}

// add puts one more value into the pool, of a type that holds no state.
func (p *pool) add(v reflect.Value) {
	if !v.IsValid() || v.Kind() == reflect.Interface || v.Kind() == reflect.Func {
		return
	}
	all := p.values(v.Type())
	if len(all) < mostOfType {
		p.of[v.Type()] = append(all, v)
	}
}

// values returns the values of a type. Stateful ones (readers, writers,
// sequences) are made by one.
func (p *pool) values(t reflect.Type) []reflect.Value {
	if all, ok := p.of[t]; ok {
		return all
	}
	zero := reflect.Zero(t)
	p.of[t] = []reflect.Value{zero} // while it is made: a type may hold itself
	all := []reflect.Value{zero}
	switch t.Kind() {
	case reflect.Bool:
		all = append(all, reflect.ValueOf(true).Convert(t))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		for _, n := range []int64{1, 7, -1, 200, math.MaxInt64, math.MinInt64} {
			v := reflect.New(t).Elem()
			v.SetInt(n)
			all = append(all, v)
		}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		for _, n := range []uint64{1, 2, 7, math.MaxUint64} {
			v := reflect.New(t).Elem()
			v.SetUint(n)
			all = append(all, v)
		}
	case reflect.String:
		for _, s := range texts[1:] {
			all = append(all, reflect.ValueOf(s).Convert(t))
		}
	case reflect.Pointer:
		for _, v := range p.some(t.Elem(), 6) {
			ptr := reflect.New(t.Elem())
			ptr.Elem().Set(v)
			all = append(all, ptr)
		}
	case reflect.Slice:
		if t.Elem() == reflect.TypeFor[byte]() {
			for _, s := range texts {
				all = append(all, reflect.ValueOf([]byte(s)).Convert(t))
			}
			break
		}
		for n := range 3 {
			all = append(all, reflect.Append(reflect.MakeSlice(t, 0, n+1), p.some(t.Elem(), n+1)...))
		}
	case reflect.Func:
		for n := 1; n < 4; n++ {
			all = append(all, p.function(t, n))
		}
	case reflect.Struct:
		all = append(all, p.structs(t)...)
	}
	p.of[t] = append(all, p.of[t][1:]...)
	return p.of[t]
}

// structs makes a struct by hand: with each exported field set alone, and with
// all of them.
func (p *pool) structs(t reflect.Type) (all []reflect.Value) {
	full := []reflect.Value{reflect.New(t).Elem(), reflect.New(t).Elem(), reflect.New(t).Elem()}
	set := false
	for i := range t.NumField() {
		if !t.Field(i).IsExported() {
			continue
		}
		options := p.some(t.Field(i).Type, 3)
		for j := range full {
			full[j].Field(i).Set(options[(i+j)%len(options)])
		}
		if v := reflect.New(t).Elem(); len(options) > 1 && len(all) < mostOfType/2 {
			v.Field(i).Set(options[1+i%(len(options)-1)])
			all = append(all, v)
		}
		set = true
	}
	if !set {
		return nil
	}
	return append(full, all...)
}

// some returns n values of a type at most: the zero value and the last ones.
func (p *pool) some(t reflect.Type, n int) []reflect.Value {
	all := p.values(t)
	if len(all) <= n {
		return all
	}
	return append([]reflect.Value{all[0]}, all[len(all)-n+1:]...)
}

// one returns the n-th value of a type, made anew where it holds state.
func (p *pool) one(t reflect.Type, n int) reflect.Value {
	switch t {
	case reflect.TypeFor[io.Reader]():
		switch n %= len(texts) + 2; n {
		case 0:
			return reflect.ValueOf(io.MultiReader(strings.NewReader(texts[12]+"\n"), failing{}))
		case 1:
			return reflect.ValueOf(failing{})
		}
		return reflect.ValueOf(strings.NewReader(texts[n-2]))
	case reflect.TypeFor[io.Writer]():
		if n%2 == 0 {
			return reflect.ValueOf(failing{})
		}
		return reflect.ValueOf(new(bytes.Buffer))
	case reflect.TypeFor[error]():
		errs := []error{nil, errors.New(hostile), fmt.Errorf("x: %w", io.EOF)}
		if err := errs[n%len(errs)]; err != nil {
			return reflect.ValueOf(err)
		}
		return reflect.Zero(t)
	case reflect.TypeFor[any]():
		anything := []any{nil, 7, int64(1), "x", []byte("2021-06-11"), true, time.Now}
		if v := anything[n%len(anything)]; v != nil {
			return reflect.ValueOf(v)
		}
		return reflect.Zero(t)
	}
	all := p.values(t)
	return all[n%len(all)]
}

// function makes a sequence of a few values, or a function that returns zero
// values.
func (p *pool) function(t reflect.Type, n int) reflect.Value {
	if n%4 == 0 {
		return reflect.Zero(t)
	}
	return reflect.MakeFunc(t, func(args []reflect.Value) []reflect.Value {
		if isSequence(t) {
			yield := args[0]
			for i := range n % 4 {
				in := make([]reflect.Value, yield.Type().NumIn())
				for j := range in {
					in[j] = p.one(yield.Type().In(j), n+i)
					if e, ok := in[j].Interface().(error); ok && e != nil {
						in[j] = reflect.ValueOf(errors.New("the sequence fails")) // passed on as it is
					}
				}
				if !yield.Call(in)[0].Bool() {
					break
				}
			}
		}
		out := make([]reflect.Value, t.NumOut())
		for i := range out {
			out[i] = reflect.Zero(t.Out(i))
		}
		return out
	})
}

// isSequence reports whether a type is an iter.Seq or an iter.Seq2.
func isSequence(t reflect.Type) bool {
	if t.Kind() != reflect.Func || t.NumIn() != 1 || t.NumOut() != 0 || t.In(0).Kind() != reflect.Func {
		return false
	}
	yield := t.In(0)
	return yield.NumOut() == 1 && yield.Out(0).Kind() == reflect.Bool
}

// failing is a reader and a writer that fails.
type failing struct{}

func (failing) Read([]byte) (int, error)  { return 0, errors.New("the reader fails") }
func (failing) Write([]byte) (int, error) { return 0, errors.New("the writer fails") }

// learn adds to the pool what calls give back.
func (p *pool) learn() {
	more := make(map[reflect.Type][]reflect.Value)
	for _, c := range p.calls() {
		for n := range 30 {
			out, _ := p.call(c, n)
			for _, v := range out {
				if v.IsValid() && len(more[v.Type()]) < 8 && !v.IsZero() {
					more[v.Type()] = append(more[v.Type()], v)
				}
			}
		}
	}
	byName := func(a, b reflect.Type) int { return strings.Compare(a.String(), b.String()) }
	for _, t := range slices.SortedFunc(mapKeys(more), byName) {
		for _, v := range more[t] {
			p.add(v)
		}
	}
	// What is made by hand of the new values.
	for _, t := range types {
		if t.Kind() == reflect.Struct {
			for _, v := range p.structs(t) {
				p.add(v)
			}
		}
	}
}
