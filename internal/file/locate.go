package file

import (
	"strconv"
	"strings"
)

// Locate finds the lines of faults in the document they come from, by their
// keys, in one pass: the line of the value, or of what encloses a value that is
// not there.
func Locate(document []byte, faults []*Error) {
	var keys []string
	for _, f := range faults {
		for key := f.Key; key != ""; key = enclosing(key) {
			keys = append(keys, key)
		}
	}
	at := NewReader(document).find(keys)
	for _, f := range faults {
		for key := f.Key; key != ""; key = enclosing(key) {
			if offset := at[key]; offset > 0 {
				f.Line = LineOf(document, offset)
				break
			}
		}
	}
}

// find returns where the values under keys stand in the value that follows; 0,
// where no value with a key can stand, for those that it does not have.
func (r *Reader) find(keys []string) map[string]int {
	at := make(map[string]int, len(keys))
	for _, key := range keys {
		at[key] = 0
	}
	var path []byte
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
	return at
}

// enclosing returns the key of what a value stands in.
func enclosing(key string) string {
	return key[:max(strings.LastIndexAny(key, ".["), 0)]
}
