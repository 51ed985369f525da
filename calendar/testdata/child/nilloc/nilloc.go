// Package nilloc sets the location in which rickar/cal makes holidays to nil:
// any use of it after that panics.
package nilloc

import "github.com/rickar/cal/v2"

func init() { cal.DefaultLoc = nil }
