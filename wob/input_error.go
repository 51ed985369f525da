package wob

import (
	"fmt"
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// An InputError is what is wrong with one value of a case file or a letter
// file.
type InputError struct {
	Line   int    // in the input, counted from 1; 0 where there is no input but a Go value
	Key    string // the path to the value, as "suspensions[1].notified"
	Value  string // what stands there
	Reason string
}

// Error names the line and the key, quotes the value and gives the reason.
func (e *InputError) Error() string {
	var b strings.Builder
	if e.Line > 0 {
		fmt.Fprintf(&b, "line %d: ", e.Line)
	}
	if e.Key != "" {
		b.WriteString(e.Key + ": ")
	}
	if e.Value != "" {
		if strings.HasPrefix(e.Value, `"`) {
			b.WriteString(e.Value + ": ")
		} else {
			b.WriteString(calendar.Quote(e.Value) + ": ")
		}
	}
	b.WriteString(e.Reason)
	return b.String()
}

// inputErrors are several faults of one input.
type inputErrors []*InputError

func (all inputErrors) Error() string {
	texts := make([]string, len(all))
	for i, e := range all {
		texts[i] = e.Error()
	}
	return strings.Join(texts, "; ")
}

// Unwrap gives the faults one by one to errors.As.
func (all inputErrors) Unwrap() []error {
	errs := make([]error, len(all))
	for i, e := range all {
		errs[i] = e
	}
	return errs
}

func (all inputErrors) asError() error {
	switch len(all) {
	case 0:
		return nil
	case 1:
		return all[0]
	}
	return all
}
