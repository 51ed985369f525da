package main

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
)

// writeKeys writes each value of a letter file on a line, under its key.
func writeKeys(b *bytes.Buffer, key string, value any) {
	switch v := value.(type) {
	case map[string]any:
		names := make([]string, 0, len(v))
		for name := range v {
			names = append(names, name)
		}
		slices.Sort(names)
		for _, name := range names {
			under := name
			if key != "" {
				under = key + "." + name
			}
			writeKeys(b, under, v[name])
		}
	case []any:
		for i, each := range v {
			writeKeys(b, key+"["+strconv.Itoa(i)+"]", each)
		}
	default:
		fmt.Fprintf(b, "  %s: %s\n", key, plain(fmt.Sprint(v)))
	}
}
