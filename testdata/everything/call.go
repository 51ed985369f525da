package main

import (
	"fmt"
	"hash/fnv"
	"iter"
	"maps"
	"os"
	"reflect"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/wobrules/wobrules/internal/quote"
)

func mapKeys[K comparable, V any](m map[K]V) iter.Seq[K] { return maps.Keys(m) }

// A callable is a function, or a method with its receiver as the first argument.
type callable struct {
	name   string
	f      reflect.Value // not set for a method
	method string
	in     []reflect.Type
	slice  bool // the last argument is variadic
	filled bool // the method fills its receiver: it gets one of its own, and not nil
}

// fills are the methods that fill their receiver.
var fills = []string{"UnmarshalText", "UnmarshalJSON", "UnmarshalBinary", "GobDecode", "Scan"}

// calls lists all there is to call.
func (p *pool) calls() (all []callable) {
	for _, f := range functions {
		if name := f.name[strings.IndexByte(f.name, '.')+1:]; strings.HasPrefix(name, "Must") {
			continue // they panic, and say so
		}
		v := reflect.ValueOf(f.f)
		c := callable{name: f.name, f: v, slice: v.Type().IsVariadic()}
		for i := range v.Type().NumIn() {
			c.in = append(c.in, v.Type().In(i))
		}
		all = append(all, c)
	}
	for _, t := range types {
		if t.Kind() == reflect.Interface {
			continue
		}
		ptr := reflect.PointerTo(t)
		for i := range ptr.NumMethod() {
			m := ptr.Method(i)
			c := callable{name: t.String() + "." + m.Name, method: m.Name, slice: m.Type.IsVariadic()}
			for j := range m.Type.NumIn() {
				c.in = append(c.in, m.Type.In(j))
			}
			if _, ofValue := t.MethodByName(m.Name); ofValue {
				c.in[0] = t // a nil pointer has no value to call it on
			} else if !p.shared[t] {
				c.filled = true
			}
			all = append(all, c)
		}
	}
	return all
}

// args chooses the arguments of the n-th call: at first all by one number, then
// in ever other combinations.
func (p *pool) args(c callable, n int) []reflect.Value {
	in := make([]reflect.Value, len(c.in))
	for i, t := range c.in {
		k := n
		if n > 8 {
			h := fnv.New32a()
			fmt.Fprint(h, c.name, n, i)
			k = int(h.Sum32() >> 1)
		}
		in[i] = p.one(t, k)
		if i == 1 && strings.HasPrefix(c.method, "Append") ||
			i == 0 && strings.Contains(c.name, ".Append") && c.method == "" {
			in[i] = reflect.Zero(t) // what is appended to is not the library's
		}
	}
	return in
}

// call makes the n-th call and returns what came back, sequences gone through,
// and what was wrong with it.
func (p *pool) call(c callable, n int) (out []reflect.Value, fault string) {
	in := p.args(c, n)
	f := c.f
	rest := in
	if c.method != "" {
		receiver := in[0]
		switch {
		case c.filled || slices.Contains(fills, c.method):
			t := receiver.Type()
			if t.Kind() == reflect.Pointer {
				t = t.Elem()
			}
			receiver = reflect.New(t)
		case receiver.Kind() != reflect.Pointer:
			receiver = reflect.New(receiver.Type())
			receiver.Elem().Set(in[0])
		}
		f, rest = receiver.MethodByName(c.method), in[1:]
	}
	defer func() {
		if r := recover(); r != nil {
			fault = fmt.Sprintf("%s(%s) panics: %v%s", c.name, shortArgs(in), r, where())
		}
	}()
	hangs := time.AfterFunc(longest, func() {
		fmt.Printf("%s(%s) takes longer than %s\n", c.name, shortArgs(in), longest)
		os.Exit(1)
	})
	defer hangs.Stop()
	if c.slice {
		out = f.CallSlice(rest)
	} else {
		out = f.Call(rest)
	}
	for _, v := range out {
		if isSequence(v.Type()) && !v.IsNil() {
			out = append(out, gone(v)...)
		}
	}
	return out, fault
}

// gone goes through a sequence, and once more to its first value only.
func gone(sequence reflect.Value) (out []reflect.Value) {
	yield := sequence.Type().In(0)
	n := 0
	sequence.Call([]reflect.Value{reflect.MakeFunc(yield, func(args []reflect.Value) []reflect.Value {
		out = append(out, args...)
		n++
		return []reflect.Value{reflect.ValueOf(n < 50)}
	})})
	sequence.Call([]reflect.Value{reflect.MakeFunc(yield, func([]reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(false)}
	})})
	return out
}

// where names the line of the library that a panic came from.
func where() string {
	inside := false
	for line := range strings.Lines(string(debug.Stack())) {
		if inside {
			return " at " + line[strings.LastIndexByte(line, '/')+1:]
		}
		inside = strings.HasPrefix(line, "github.com/wobrules/wobrules/")
	}
	return ""
}

const (
	callsEach = 150
	longest   = 10 * time.Second // of one call, on a busy machine
)

// tryAll makes every call many times. It returns what is wrong, how many calls
// there were, and what they answered.
func (p *pool) tryAll() (faults []string, calls int, answers []string) {
	for _, c := range p.calls() {
		told := ""
		for n := range callsEach {
			calls++
			out, fault := p.call(c, n)
			if fault == "" {
				fault = p.acts(c, out)
			}
			if fault != "" && told == "" {
				told = fault
				faults = append(faults, fault)
			}
			h := fnv.New64a()
			for _, v := range out {
				show(h, v, 0)
			}
			answers = append(answers, fmt.Sprintf("%s, call %d: %x", c.name, n, h.Sum64()))
		}
	}
	return faults, calls, answers
}

// forPeople are the methods whose texts are shown.
var forPeople = []string{"Text", "String", "Error", "Label", "Plain", "Long", "AppendText", "AppendJSON",
	"MarshalJSON", "AppendErrorJSON"}

// acts says which text or error among results holds a character that acts.
func (p *pool) acts(c callable, out []reflect.Value) string {
	shown := slices.Contains(forPeople, c.name[strings.LastIndexByte(c.name, '.')+1:])
	for _, v := range out {
		if !v.IsValid() || !v.CanInterface() {
			continue
		}
		text := ""
		switch x := v.Interface().(type) {
		case error:
			if v.Kind() == reflect.Pointer && v.IsNil() {
				continue
			}
			text = x.Error()
		case string:
			if shown {
				text = x
			}
		case []byte:
			if shown {
				text = string(x)
			}
		}
		text = strings.ReplaceAll(text, "\n", " ")
		if i := strings.IndexFunc(text, quote.Acts); i >= 0 {
			return fmt.Sprintf("%s gives a text that acts: %q", c.name, text[max(0, i-60):min(len(text), i+20)])
		}
	}
	return ""
}
