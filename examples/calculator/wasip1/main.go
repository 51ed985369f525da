//go:build wasip1

// Program wasip1 is the library as a WebAssembly module for a host in any
// language: a reactor, built with -buildmode=c-shared. README.md says how a host
// calls it.
package main

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/examples/calculator/answer"
)

func main() {}

// most is how many bytes of input one call takes: the most of one case file.
const most = 8 << 20

// The module holds on to the last input and the last answer, since the host
// knows them only by their place in memory. One instance serves one caller at a
// time.
var in, out []byte

//go:wasmexport timeline
func timeline(lang, n uint32) uint64 { return call(answer.Timeline, lang, n) }

//go:wasmexport plain
func plain(lang, n uint32) uint64 { return call(answer.Plain, lang, n) }

//go:wasmexport text
func text(lang, n uint32) uint64 { return call(answer.Text, lang, n) }

//go:wasmexport picture
func picture(lang, n uint32) uint64 { return call(answer.Picture, lang, n) }

//go:wasmexport version
func version() uint64 { return give(answer.Version()) }

// call runs a function on the first n bytes of what alloc gave, and lets go of
// it.
func call(f func(calendar.Lang, []byte) []byte, lang, n uint32) uint64 {
	caseFile := in[:min(int(n), len(in))]
	in = nil
	l := calendar.Dutch
	if lang != 0 {
		l = calendar.English
	}
	return give(f(l, caseFile))
}
