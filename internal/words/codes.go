package words

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
)

// A Code is one value of an enumeration: how it stands in a file, and its names
// in Dutch and in English. The code of a value that may not be written is empty.
type Code [3]string

// Name returns the name in a language.
func (c Code) Name(l calendar.Lang) string { return Say(l, c[1], c[2]) }

// Codes are the values of an enumeration by number.
type Codes[T ~uint8] []Code

func (c Codes[T]) of(v T) Code {
	if int(v) >= len(c) {
		return Code{}
	}
	return c[v]
}

// String returns the code of a value, and "" for one that has none.
func (c Codes[T]) String(v T) string { return c.of(v)[0] }

// Name returns the name of a value, and "" for one that has none.
func (c Codes[T]) Name(v T, l calendar.Lang) string { return c.of(v).Name(l) }

// Marshal returns the code of a value; one that has none is an error.
func (c Codes[T]) Marshal(v T) ([]byte, error) {
	code := c.String(v)
	if code == "" {
		return nil, fmt.Errorf("%s: %d has no code", typeName(v), uint8(v))
	}
	return []byte(code), nil
}

// Unmarshal takes a code, exactly.
func (c Codes[T]) Unmarshal(text []byte, into *T) error {
	for i := range c {
		if c[i][0] == string(text) && len(text) > 0 {
			*into = T(i)
			return nil
		}
	}
	all := slices.DeleteFunc(c.Names(), func(code string) bool { return code == "" })
	last := len(all) - 1
	return fmt.Errorf("%s: %s: takes %s or %s", typeName(*into), quote.Text(string(text)),
		strings.Join(all[:last], ", "), all[last])
}

// typeName is what a type is called, without its package.
func typeName(v any) string {
	name := fmt.Sprintf("%T", v)
	return name[strings.LastIndexByte(name, '.')+1:]
}

// All yields the values that have a code.
func (c Codes[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := range c {
			if c[i][0] != "" && !yield(T(i)) {
				return
			}
		}
	}
}

// Names returns the codes by number: all of them, or those of some values, with
// nothing in the place of the others.
func (c Codes[T]) Names(some ...T) []string {
	names := make([]string, len(c))
	for i := range c {
		if len(some) == 0 || slices.Contains(some, T(i)) {
			names[i] = c[i][0]
		}
	}
	return names
}
