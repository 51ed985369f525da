package main

import "reflect"

// What there is to call, and values to call it with. It is empty here:
// TestEverything lays over this file the one that it makes of the source.
var (
	types     []reflect.Type
	functions []function
	values    []any
)
