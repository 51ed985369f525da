package letter

import (
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/internal/strict"
	"github.com/wobrules/wobrules/wob"
)

// locate finds the lines of faults in the document they come from, by their
// keys, in one pass: the line of the value, or of what encloses a value that is
// not there.
func locate(document []byte, faults []*wob.InputError) {
	at := map[string]int{} // by key; 0, where no value with a key can stand: not found
	for _, f := range faults {
		for key := f.Key; key != ""; key = enclosing(key) {
			at[key] = 0
		}
	}
	var path []byte
	r := strict.NewReader(document)
	var walk func()
	walk = func() {
		if _, ok := at[string(path)]; ok {
			at[string(path)] = r.Offset()
		}
		n := len(path)
		switch {
		case r.At('{'):
			r.Object(func(key []byte) bool {
				if n > 0 {
					path = append(path, '.')
				}
				path = append(path, key...)
				walk()
				path = path[:n]
				return true
			})
		case r.At('['):
			r.Array(func(i int) {
				path = append(strconv.AppendInt(append(path, '['), int64(i), 10), ']')
				walk()
				path = path[:n]
			})
		default:
			r.Skip()
		}
	}
	walk()
	for _, f := range faults {
		for key := f.Key; key != ""; key = enclosing(key) {
			if offset := at[key]; offset > 0 {
				f.Line = (&strict.Fault{Offset: offset}).Line(document)
				break
			}
		}
	}
}

// enclosing returns the key of what a value stands in.
func enclosing(key string) string {
	return key[:max(strings.LastIndexAny(key, ".["), 0)]
}
