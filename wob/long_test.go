package wob_test

import "flag"

// long asks for the comparisons that take more than a second.
var long = flag.Bool("long", false, "run the long comparisons")

// A case is cheap: look at more of them than rapid does by itself. The flag
// -rapid.checks still decides.
func init() {
	if err := flag.Set("rapid.checks", "500"); err != nil {
		panic(err)
	}
}
