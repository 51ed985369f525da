package wob_test

import "flag"

// long asks for the comparisons that take more than a second.
var long = flag.Bool("long", false, "run the long comparisons")
