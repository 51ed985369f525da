//go:build wasip1

package main

import "unsafe"

// alloc reserves n bytes for the input of the next call and returns their place;
// 0 where n is none or more than one case file may be.
//
//go:wasmexport alloc
func alloc(n uint32) uint32 {
	in = nil
	if n == 0 || n > most {
		return 0
	}
	in = make([]byte, n)
	return place(in)
}

// give keeps an answer for the host to read before its next call, and returns
// its place in the upper and its length in the lower 32 bits.
func give(b []byte) uint64 {
	out = b
	return uint64(place(out))<<32 | uint64(len(out))
}

// place is where a slice stands in the memory of the module, whose addresses
// have 32 bits.
func place(b []byte) uint32 { return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(b)))) }
