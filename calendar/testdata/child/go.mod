// A program whose first package takes away what rickar/cal reads the time zone
// from. Its import path sorts before that of the library, so that it is
// initialised first. See child_test.go.
module aaa

go 1.25

require (
	github.com/rickar/cal/v2 v2.1.31
	github.com/wobrules/wobrules v0.0.0
)

replace github.com/wobrules/wobrules => ../../..
