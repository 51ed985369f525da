package scope

import "github.com/wobrules/wobrules/calendar"

// A Document is what is held against a [Reading]: on which days it may be
// dated, and under which items it may fall.
type Document struct {
	ID     string
	Items  []string        // under one of which it falls; none: under any item of the request
	Dated  Period          // a Day; a range for what may be dated on any day of it; the zero Period: undated
	Public calendar.Answer // everyone can reach it already; what is public cannot be asked for
}
